/** `npm run guidance:ingest -- FILE|FOLDER --source ID`: documents into drafts, which nothing is answered from. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest, type IngestResult } from '../documents/ingest.ts';
import type { Ingested, IngestOptions, Progress } from '../documents/ingested.ts';
import { usualMegabytes } from '../documents/read-document.ts';
import { counts } from '../documents/report.ts';
import { usualSize } from '../documents/split.ts';
import { describeTrouble } from '../documents/trouble.ts';
import { loadGuidance } from '../guidance/load.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import { runFileCheck, say } from './file-check.ts';

const usage = `Name a file or a folder and the source that it belongs to:
  npm run guidance:ingest -- FILE|FOLDER --source ID [--size ${String(usualSize)}] [--max-mb ${String(usualMegabytes)}]
--size is how many characters of the document make a draft, where nothing must be kept whole.`;

interface Asked {
  readonly path: string;
  readonly source: string;
  readonly size: number;
  readonly megabytes: number;
}

const fail = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

const asked = readArguments();
if (asked === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else await runFileCheck(({ guidanceFolder }) => run(asked, guidanceFolder));

function isAtLeast(least: number, value: number): boolean {
  return Number.isInteger(value) && value >= least;
}

/** Undefined where they cannot be meant so. */
function readArguments(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        size: { type: 'string', default: String(usualSize) },
        'max-mb': { type: 'string', default: String(usualMegabytes) },
      },
    });
    const [path, ...others] = positionals;
    const [size, megabytes] = [Number(values.size), Number(values['max-mb'])];
    if (path === undefined || others.length > 0 || values.source === undefined) return undefined;
    if (!isAtLeast(200, size) || !isAtLeast(1, megabytes)) return undefined;
    return { path, source: values.source, size, megabytes };
  } catch (error) {
    // Its message names the option that is not known; the usage says which are.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function run({ path, source: id, size, megabytes }: Asked, guidanceFolder: string): Promise<void> {
  const guidance = await loadGuidance(guidanceFolder);
  const source = guidance.sources.get(id);
  if (source === undefined) {
    const file = join(guidanceFolder, 'sources', `${id}.md`);
    fail([
      `There is no source "${id}". Add ${file} first: title, publisher, authority, standing, published, checked.`,
      'Copy a neighbour and change it, then run npm run guidance:check. docs/how-to/bring-a-document-in.md shows one.',
    ]);
    return;
  }
  const result = await tryToIngest({
    path,
    draftsFolder: join(guidanceFolder, 'drafts'),
    source,
    size,
    megabytes,
    knownWords: knownWordsOf(guidance),
    glossary: new Set(guidance.glossary.flatMap(({ abbreviations }) => abbreviations)),
    publishedIds: new Set(guidance.passages.map((passage) => passage.id)),
    onProgress: showProgress,
  });
  clearProgress();
  if (result !== undefined) tellResult(result, path);
}

function tellResult(result: IngestResult, path: string): void {
  switch (result.kind) {
    case 'nothing-there':
      fail([`There is nothing at ${path}. Check the path, in quotes if it holds a space.`]);
      return;
    case 'no-documents':
      fail([`There is no PDF, DOCX, PPTX, HTML, Markdown or text file in ${path}.`]);
      return;
    case 'manifest-broken':
      fail([
        `${result.file} cannot be read, and without it an editor's work could be taken for ours.`,
        'Bring back its last good version. To begin anew, move the whole folder away.',
      ]);
      return;
    case 'ingested':
      tell(result);
  }
}

/** Undefined where the disk would not have it, which is said: what was written until then is known again. */
async function tryToIngest(options: IngestOptions): Promise<IngestResult | undefined> {
  try {
    return await ingest(options);
  } catch (error) {
    const isOfTheDisk = error instanceof Error && 'code' in error && 'path' in error;
    if (!isOfTheDisk) throw error;
    clearProgress();
    fail([
      `${String(error.path)} cannot be read or written (${String(error.code)}).`,
      'See that it is there, that you may write to it and that there is room, then run the same command again.',
    ]);
    return undefined;
  }
}

function tell({ read, failed, skipped, folder, changes }: Ingested): void {
  for (const { name, settled } of read) say(`${name}: ${counts(settled)}`);
  for (const { name, why } of skipped) say(`${name}: passed over, ${why}.`);
  if (read.length > 0) say(`Read ${join(folder, 'report.md')} next. Nothing is answered from a draft.`);
  if (changes !== undefined) say(`What changed since the last time: ${join(folder, changes)}`);
  if (failed.length === 0) return;
  const all = read.length + failed.length;
  fail([
    ...failed.map(({ name, trouble }) => `${name}: ${describeTrouble(trouble)}`),
    `${String(failed.length)} of ${String(all)} could not be read.`,
  ]);
}

/** One line that is written over and over; nothing where nobody watches. */
function showProgress({ file, number, of, page }: Progress): void {
  if (!process.stdout.isTTY) return;
  const pages = page === undefined ? '' : `, page ${String(page.number)} of ${String(page.of)}`;
  process.stdout.write(`\r\u001b[KFile ${String(number)} of ${String(of)}${pages}: ${file}`);
}

function clearProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
}
