/** What one reading did, for the editor: a page to work through, and the changes side by side. */
import type { Abbreviation } from './abbreviations.ts';
import type { PutAside } from './document.ts';
import type { Settled, SettledDocument } from './drafts-folder.ts';
import { groupBy } from './group-by.ts';
import type { Ingested, IngestOptions } from './ingested.ts';
import { shortened } from './locator.ts';
import { describeTrouble } from './trouble.ts';

type Context = Pick<IngestOptions, 'source' | 'glossary' | 'publishedIds'>;
type OneFile = Ingested['read'][number];

const lines = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;
const bullets = (all: readonly string[]): readonly string[] => all.map((one) => `- ${one}`);
const section = (title: string, body: readonly string[]): readonly string[] =>
  body.length === 0 ? [] : ['', title, '', ...body];

export function printReport(ingested: Ingested, context: Context): string {
  const { read, failed, skipped, absent, changes } = ingested;
  return lines(
    `# Drafts from ${context.source.title}`,
    '',
    'Nothing here is answered from. How a draft becomes a passage: docs/how-to/bring-a-document-in.md',
    ...section(
      '## Not read',
      bullets(failed.map(({ name, trouble }) => `${name}: ${describeTrouble(trouble)}`)),
    ),
    ...section('## Passed over', bullets(skipped.map(({ name, why }) => `${name}: ${why}`))),
    ...section(
      '## Not among the files this time',
      bullets(absent.map((name) => `${name}: its drafts stand as they were.`)),
    ),
    ...section('## What changed', changes === undefined ? [] : [`See [${changes}](${changes}).`]),
    ...section('## Abbreviations that the glossary has not', missingTerms(ingested, context)),
    ...read.flatMap((file) => fileReport(file)),
  );
}

function missingTerms({ read }: Ingested, { glossary }: Context): readonly string[] {
  const found = new Map<string, Abbreviation>();
  for (const { proposed } of read) for (const one of proposed.abbreviations) found.set(one.short, one);
  return bullets(
    [...found.values()]
      .filter(({ short }) => !glossary.has(short))
      .map(({ short, long }) => `${short}: ${long}`),
  );
}

function fileReport(file: OneFile): readonly string[] {
  const { name, format, length, notes, proposed, settled } = file;
  const size =
    length === undefined ? '' : `, ${String(length.count)} ${length.unit}${length.count === 1 ? '' : 's'}`;
  const known = proposed.abbreviations.map(({ short, long }) => `${short}: ${long}`);
  return [
    ...section(`## ${name}`, [`${format}${size}. ${counts(settled)}`]),
    ...section('### Look at this', bullets(notes)),
    ...section('### Drafts', settled.drafts.flatMap(draftLines)),
    ...section('### Left out of the drafts', bullets(asideLines(proposed.aside))),
    ...section('### Words mended', bullets(proposed.repairs.map(({ from, to }) => `"${from}" to "${to}"`))),
    ...section('### Abbreviations explained in it', bullets(known)),
  ];
}

/** "12 new, 2 changed, 1 gone, 40 as before." */
export function counts({ drafts, gone }: SettledDocument): string {
  const of = (...kinds: readonly Settled['kind'][]) =>
    drafts.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = [
    [of('new'), 'new'],
    [of('changed'), 'changed'],
    [gone.length, 'gone'],
    [of('moved'), 'moved'],
    [of('same'), 'as before'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} ${word}`);
  return said.length === 0 ? 'No drafts.' : `Drafts: ${said.join(', ')}.`;
}

const draftLines = ({ id, proposal }: Settled): readonly string[] => [
  `- \`${id}\`: ${proposal.title} (${proposal.locator})`,
  ...proposal.flags.map((flag) => `  - ${flag}`),
];

/** A footer that counts the pages is one footer. */
const asideKey = ({ why, text }: PutAside): string =>
  `${why}: ${why === 'page number' || why === 'running header or footer' ? text.replace(/\d+/g, '#') : text}`;

/** In full: what is left out must be possible to find here. */
export function asideLines(aside: readonly PutAside[]): readonly string[] {
  return [...groupBy(aside, asideKey).values()].map((found) => {
    const said = `${found[0]?.why ?? ''}: ${found[0]?.text ?? ''}`;
    const places = found.flatMap((one) => one.places);
    const [first] = places;
    if (first === undefined) return oneLine(said);
    const where =
      places.length === 1
        ? `${first.unit} ${String(first.from)}`
        : `on ${String(places.length)} ${first.unit}s`;
    return oneLine(`${said} (${where})`);
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

export function printChanges({ read }: Ingested, context: Context): string {
  return lines(
    `# What changed in ${context.source.title}`,
    ...read.flatMap(({ name, earlier, settled }) => {
      const of = (kind: Settled['kind']) => settled.drafts.filter((draft) => draft.kind === kind);
      return [
        ...section(`## ${name}`, [
          ...(earlier === name ? [] : [`Taken for a new edition of ${earlier}.`]),
          counts(settled),
        ]),
        ...of('changed').flatMap((draft) => changeLines(draft, context)),
        ...section(
          '### New',
          bullets(of('new').map(({ id, proposal }) => `\`${id}\` (${proposal.locator})`)),
        ),
        ...section(
          '### Gone from the document',
          settled.gone.flatMap((entry) => goneLines(entry, context)),
        ),
        ...section('### The same words in another place', of('moved').map(movedLine)),
      ];
    }),
  );
}

function changeLines({ id, proposal, before }: Settled, { publishedIds }: Context): readonly string[] {
  if (before === undefined) return [];
  const isSame = before.id === id;
  return section(`### Changed: ${shortened(proposal.title)}`, [
    isSame
      ? `\`${id}\` was written anew: nobody had worked on it.`
      : `\`${before.id}\` was edited or moved and is left as it is. The new text is in \`${id}\`.`,
    ...publishedLine(before.id, publishedIds),
    '',
    `| as it was (${before.locator}) | as it is now (${proposal.locator}) |`,
    '|---|---|',
    `| ${cell(before.original)} | ${cell(proposal.original)} |`,
  ]);
}

const publishedLine = (id: string, publishedIds: ReadonlySet<string>): readonly string[] =>
  publishedIds.has(id) ? [`**The passage \`${id}\` is published: read it against the new text.**`] : [];

const goneLines = (
  entry: OneFile['settled']['gone'][number],
  { publishedIds }: Context,
): readonly string[] => [
  `- \`${entry.id}\` (${entry.locator}): its file is left as it is. Take it away if the source no longer says it.`,
  ...publishedLine(entry.id, publishedIds).map((line) => `  ${line}`),
  `  - It said: ${oneLine(entry.original)}`,
];

const movedLine = ({ id, proposal, before }: Settled): string =>
  `- \`${id}\`: was ${before?.locator ?? ''}, is ${proposal.locator}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\n+/g, '<br>');
