/** Ways of saying the same in other words, as a model would that keeps to its passage: none of them changes what is so. */
import type { Audience } from '../../knowledge/passage.ts';
import type { GivenPassage } from '../../rewording/answer-model.ts';
import { honestWords, longForms, passives } from './honest-words.ts';

export interface Honest {
  readonly text: string;
  readonly role?: Audience;
}

/** `undefined` where the passage offers no hold for it. */
export type Rewording = (passage: GivenPassage) => Honest | undefined;

const changed = (before: string, after: string): Honest | undefined =>
  before === after ? undefined : { text: after };

function replaceWords(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (made, [one, other]) => made.replace(new RegExp(`(?<![\\w-])${one}(?![\\w-])`, 'g'), other),
    text,
  );
}

const paragraphs = (text: string): readonly string[] => text.split('\n\n');
const isList = (block: string): boolean => /^(?:-|\d+\.) /.test(block);
const sentences = (block: string): readonly string[] => block.split(/(?<=[.!?]) (?=[A-Z])/);

/** Where a sentence from which it came leans on nothing before it. */
const stands =
  /^(?!It |They |That |This |These |Either |There |So |If not|The first|The second|Yes|No\b|Both|Each|Any |Such |Those|Some )/;

function reordered({ text }: GivenPassage): Honest | undefined {
  const [first = '', ...rest] = paragraphs(text);
  const parts = sentences(first);
  if (first.endsWith(':') || parts.length < 2 || !parts.every((part) => stands.test(part))) return undefined;
  return { text: [[...parts.slice(1), parts[0]].join(' '), ...rest].join('\n\n') };
}

/** Provenance binds nobody. */
const provenance =
  /^(?:This was read|This is one authority’s practice|This is one authority's practice|National guidance now calls|We have this from two|This is from|This comes from|The text is on GOV)/;

function shortened({ text }: GivenPassage): Honest | undefined {
  const kept = paragraphs(text)
    .map((block) =>
      isList(block)
        ? block
        : sentences(block)
            .filter((one) => !provenance.test(one))
            .join(' '),
    )
    .filter((block) => block !== '');
  return changed(text, kept.join('\n\n'));
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** "… , and the SEWO convenes it." becomes two sentences; so does what a semicolon joins. */
const split = ({ text }: GivenPassage): Honest | undefined =>
  changed(
    text,
    paragraphs(text)
      .map((block) =>
        isList(block) || block.endsWith(':')
          ? block
          : block
              .replace(
                /, and (the [^,.;:]+? (?:is|are|has|must|should|may|was)\b)/g,
                (_, part: string) => `. ${capital(part)}`,
              )
              .replace(/; ((?:the|it|they|this|a) [^;:]+\.)$/g, (_, part: string) => `. ${capital(part)}`),
      )
      .join('\n\n'),
  );

/** A list as one paragraph, its items joined by semicolons. */
function joined({ text }: GivenPassage): Honest | undefined {
  const blocks = paragraphs(text);
  const at = blocks.findIndex((block) => /^- /.test(block));
  const [lead, list] = [blocks[at - 1], blocks[at]];
  if (lead === undefined || list === undefined || !lead.endsWith(':')) return undefined;
  const items = list.split('\n').map((line) => line.replace(/^- /, '').replace(/[;.]$/, ''));
  if (items.some((item) => item.includes('. ') || item.includes(':'))) return undefined;
  const made = `${lead} ${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}.`;
  return { text: [...blocks.slice(0, at - 1), made, ...blocks.slice(at + 1)].join('\n\n') };
}

/** What three or more commas or semicolons list becomes a list of lines. */
function listed({ text }: GivenPassage): Honest | undefined {
  const match = /^([^.:\n]+: )([^.:\n]+(?:; [^.;:\n]+){2,})\.$/m.exec(text);
  if (!match) return undefined;
  const items = (match[2] ?? '').split('; ').map((item) => `- ${item.replace(/^and /, '')}`);
  return { text: text.replace(match[0], `${(match[1] ?? '').trim()}\n\n${items.join('\n')}`) };
}

const contracted = ({ text }: GivenPassage): Honest | undefined =>
  changed(
    text,
    text
      .replace(/\b(is|are|does|do|has|have|was|were|did|should|would|could) not\b/g, "$1n't")
      .replace(/\bcannot\b/g, "can't")
      .replace(/\b([Ii]t|[Tt]hat) is\b(?! not)/g, "$1's"),
  );

function passive({ text }: GivenPassage): Honest | undefined {
  for (const [pattern, made] of passives) {
    if (pattern.test(text)) return changed(text, text.replace(pattern, made));
  }
  return undefined;
}

/** "You" for the one whom the passage names, where that is who asks. */
function addressed({ text }: GivenPassage): Honest | undefined {
  const school = text
    .replace(/\bSchools (must|should|may|are expected)\b/g, 'You $1')
    .replace(
      /\b[Tt]he school (has a duty|may|must|should)\b/g,
      (_, verb: string) => `you ${verb === 'has a duty' ? 'have a duty' : verb}`,
    );
  if (school !== text) return { text: tidy(school), role: 'school' };
  const worker = text
    .replace(/\b[Tt]he professionals? who (?:is|are) supporting the child may\b/g, 'you may')
    .replace(
      /\b[Tt]he social worker (plays|must|may|should)\b/g,
      (_, verb: string) => `you ${verb === 'plays' ? 'play' : verb}`,
    );
  return worker === text ? undefined : { text: tidy(worker), role: 'social-worker' };
}

const tidy = (text: string): string => text.replace(/(^|[.!?:] )(you) /g, (_, lead: string) => `${lead}You `);

const longForm = ({ text }: GivenPassage): Honest | undefined =>
  changed(
    text,
    replaceWords(text.replace(/ \((?:LP|SEWO|ELPM|VSH|FEH|TAF|CWSW|EHCP|PEP|LA|DSLs?)\)/g, ''), longForms),
  );

const shortForm = ({ text }: GivenPassage): Honest | undefined =>
  changed(
    text,
    text.replace(
      /\b(?:[A-Za-z]+ ){1,4}\((LP|SEWO|ELPM|VSH|FEH|TAF|EHCP|PEP|DSL)\)/g,
      (match, short: string) => shortOf(match, short),
    ),
  );

/** Keeps the article before it. */
function shortOf(match: string, short: string): string {
  const words = match.split(' ');
  const from = words.findIndex((word) => word.charAt(0).toUpperCase() === short.charAt(0));
  return from < 0 ? match : [...words.slice(0, from), short].join(' ');
}

const plainer =
  (half: 0 | 1): Rewording =>
  ({ text }) =>
    changed(
      text,
      replaceWords(
        text,
        honestWords.filter((_, index) => index % 2 === half),
      ),
    );

const both =
  (one: Rewording, other: Rewording): Rewording =>
  (passage) => {
    const first = one(passage);
    return first && other({ ...passage, text: first.text });
  };

export const honestChanges: Readonly<Record<string, Rewording>> = {
  'word for word': ({ text }) => ({ text }),
  'sentences in another order': reordered,
  'provenance left out': shortened,
  'long sentences split': split,
  'a list as a sentence': joined,
  'a sentence as a list': listed,
  'other words, some': plainer(0),
  'other words, others': plainer(1),
  'short verb forms': contracted,
  'active for passive': passive,
  'you for the asker': addressed,
  'long forms for short': longForm,
  'short forms for long': shortForm,
  'other words, and split': both(plainer(0), split),
  'shorter, in other words': both(shortened, plainer(1)),
};
