/** Questions that do not say what they are about, such as "who chairs the meeting?", and what of the guidance may be meant. */
import type { AuthorityId, Meant, Passage, Unclear } from './passage.ts';
import { sayingNothing } from './saying-nothing.ts';

/** In lower case, a blank around each word: "Who's chairing?" is " whos chairing ". */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** Nor do these say which meeting, form or date is meant, whatever is asked of it. */
const besideAnything =
  `ought normally usually typically generally officially before after afterwards today tomorrow yet already asap
  this week month new next first last kind sort thing things bit help advice idea done erm um hiya morning afternoon evening
  sorry thx ta cheers happen only ever always`.split(/\s+/);
const tellingNothing: ReadonlySet<string> = new Set([...sayingNothing, ...besideAnything]);
/** Longer ones hold something that was told. */
const wordsAtMost = 18;

/** The way of asking that says least of what it is about; undefined where the question says it. */
export function readUnclear(question: string, ways: readonly Unclear[]): Unclear | undefined {
  const text = plain(question);
  if (text.split(' ').length > wordsAtMost) return undefined;
  const phrases = phrasesOf(ways);
  const found = ways.flatMap((way) => {
    const asked = longestIn(text, way.asked);
    return asked !== undefined && saysNoMore(text, phrases) ? [{ way, asked }] : [];
  });
  // "Can dad refuse the contract" is about a refusal, where only one of what may be refused is a contract.
  const told = found.filter(({ way }) => tellsWhich(text, way));
  return (told.length > 0 ? told : found).sort((one, other) => other.asked.length - one.asked.length)[0]?.way;
}

const tellsWhich = (text: string, { choices }: Unclear): boolean =>
  choices.filter(({ named }) => named.some((name) => text.includes(` ${name} `))).length === 1;

const longestIn = (text: string, phrases: readonly string[]): string | undefined =>
  phrases.filter((phrase) => text.includes(` ${phrase} `)).sort((one, other) => other.length - one.length)[0];

const known = new WeakMap<readonly Unclear[], readonly string[]>();

/** What one way of asking says nothing by, no other does: "by when is the form due" names neither form nor date. Longest first. */
function phrasesOf(ways: readonly Unclear[]): readonly string[] {
  const phrases =
    known.get(ways) ??
    [...new Set(ways.flatMap(({ asked, beside }) => [...asked, ...beside]))].sort(
      (one, other) => other.length - one.length,
    );
  known.set(ways, phrases);
  return phrases;
}

function saysNoMore(text: string, phrases: readonly string[]): boolean {
  const rest = phrases.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), text);
  return rest.split(' ').every((word) => word === '' || tellingNothing.has(word));
}

/** Whose guidance is looked in, as a question has it. */
interface Scope {
  readonly passages: readonly Passage[];
  readonly authorities: readonly AuthorityId[] | undefined;
}

export interface Choice extends Meant {
  readonly authority: AuthorityId;
  readonly stage: Passage['stage'];
}

/** What may be meant there; where nobody's guidance was chosen, what holds everywhere comes first. */
export function choicesIn({ choices }: Unclear, { passages, authorities }: Scope): readonly Choice[] {
  const held = choices.flatMap((choice): readonly Choice[] => {
    const passage = passages.find(({ id }) => id === choice.passage);
    if (!passage || authorities?.includes(passage.authority) === false) return [];
    return [{ ...choice, authority: passage.authority, stage: passage.stage }];
  });
  const isLocal = ({ authority }: Choice): boolean => authority !== 'national';
  return authorities ? held : held.toSorted((one, other) => Number(isLocal(one)) - Number(isLocal(other)));
}

/** Those that the words name. */
export function namedIn(words: string, choices: readonly Choice[]): readonly Choice[] {
  const text = plain(words);
  return choices.filter(({ named }) => named.some((name) => text.includes(` ${name} `)));
}
