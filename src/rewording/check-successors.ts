/** Whether what took another's place is still the new one: "A was replaced by B" is not "B was replaced by A". */
import type { Sentence } from './reading.ts';
import type { Trouble } from './trouble.ts';

type Side = 'old' | 'new';

interface Sided {
  readonly side: Side;
  /** In lower case. */
  readonly text: string;
}

/** What is called by a name of its own: a title, a section, a term of several words. */
function namesIn(sentences: readonly Sentence[]): readonly string[] {
  const names = sentences.flatMap(({ text, tokens }) => [
    ...[...text.matchAll(/"([^"]{4,})"/g)].map(([, title = '']) => title),
    ...[...text.matchAll(/section \d[\w()]*/gi)].map(([section]) => section),
    ...tokens.flatMap(({ term }) => term ?? []),
  ]);
  return [...new Set(names.map((name) => name.toLowerCase().replace(/[.,;]$/, '')))];
}

/** Each with what stands on its left and on its right. */
const turns: readonly { readonly at: RegExp; readonly left: Side; readonly right: Side }[] = [
  { at: /\b(?:replaced|superseded) by\b/, left: 'old', right: 'new' },
  { at: /\b(?:instead of|rather than|in (?:the )?place of)\b/, left: 'new', right: 'old' },
];
const changes: readonly { readonly said: RegExp; readonly sides: readonly Side[] }[] = [
  { said: /\bfrom (section \S+) to (section \S+)/, sides: ['old', 'new'] },
  { said: /\brenamed (.{3,80}?)(?: (?:as|to) (.{3,60})|$|[,;:.])/, sides: ['old', 'new'] },
  { said: /\bnow (?:says|calls|called|known as|uses the name)\b([^,;:]{3,60})/, sides: ['new'] },
];

/** Up to the end of the part of the sentence. */
const untilMark = (text: string): string => text.split(/[,;:]/)[0] ?? '';

function sidesIn(sentences: readonly Sentence[]): readonly Sided[] {
  return sentences.flatMap((sentence, at): readonly Sided[] => {
    const text = sentence.text.toLowerCase();
    return [...turnsIn(text, sentences[at - 1]?.text.toLowerCase() ?? ''), ...changesIn(text)];
  });
}

const turnsIn = (text: string, before: string): readonly Sided[] =>
  turns.flatMap(({ at, left, right }): readonly Sided[] => {
    const found = at.exec(text);
    if (!found) return [];
    const said = text.slice(0, found.index);
    const rest = untilMark(text.slice(found.index + found[0].length));
    // "It has since been replaced by": what it is stands in the sentence before.
    const isPronoun = /^\W*(?:it|that|this|they|these)\b/.test(said);
    return [
      { side: left, text: isPronoun ? `${before} ${said}` : said },
      { side: right, text: rest },
    ];
  });

const changesIn = (text: string): readonly Sided[] =>
  changes.flatMap(({ said, sides }) => {
    const found = said.exec(text)?.slice(1) ?? [];
    return sides.map((side, at) => ({ side, text: found[at] ?? '' }));
  });

/** Of each name the side that it stands on, where it stands on one only. */
function placesOf(sentences: readonly Sentence[], names: readonly string[]): ReadonlyMap<string, Side> {
  const sided = sidesIn(sentences);
  return new Map(
    names.flatMap((name): readonly (readonly [string, Side])[] => {
      const sides = new Set(sided.filter(({ text }) => holds(text, name)).map(({ side }) => side));
      const [only] = sides;
      return only !== undefined && sides.size === 1 ? [[name, only]] : [];
    }),
  );
}

/** "Section 436" stands not in "section 436i". */
const holds = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w(]/.test(text.charAt(at + name.length).replace('s', ''));
};

export function successorTroubles(
  reply: readonly Sentence[],
  cited: readonly Sentence[],
): readonly Trouble[] {
  const names = namesIn(cited);
  const [own, held] = [placesOf(reply, names), placesOf(cited, names)];
  const isTraded = [...own].some(([name, side]) => (held.get(name) ?? side) !== side);
  return isTraded ? ['unsupported'] : [];
}
