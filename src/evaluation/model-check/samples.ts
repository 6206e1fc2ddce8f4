/** All that the check is measured on: false replies and true ones, made of the guidance and of words written by hand. */
import type { GivenPassage } from '../../rewording/answer-model.ts';
import { type Base, corruptions } from './corruptions.ts';
import { identifiers, obeyed, ownWords, refusals } from './corruption-words.ts';
import type { HandWritten } from './hand-written.ts';
import { honestChanges } from './honest.ts';
import { pick, type RawSample, type Sample, seedOf, segmentsOf } from './sample.ts';

/** Each kind of false reply is made of every passage that offers a hold, */
export const falseFromPassages = (passages: readonly GivenPassage[]): readonly Sample[] =>
  passages.flatMap((passage) =>
    falseOf({ passage, text: passage.text, other: otherThan(passage, passages, 11) }),
  );

/** and of every reply that was written by hand. */
export const falseFromHand = (
  byHand: readonly HandWritten[],
  passages: readonly GivenPassage[],
): readonly Sample[] =>
  byHand.flatMap(({ passage, text }) => falseOf({ passage, text, other: otherThan(passage, passages, 23) }));

const falseOf = (base: Base): readonly Sample[] => [
  ...Object.entries(corruptions).flatMap(([kind, corrupt]) =>
    corrupt(base).map((text) => sampleOf(kind, base, text)),
  ),
  ...addedTo(base),
  ...miscited(base),
];

/** Some steps further on: next to it are passages that say the same. */
function otherThan(passage: GivenPassage, passages: readonly GivenPassage[], step: number): GivenPassage {
  const at = passages.findIndex(({ id }) => id === passage.id);
  return passages[(at + step) % passages.length] ?? passage;
}

const sampleOf = (kind: string, { passage }: Base, text: string): Sample => ({
  kind,
  passages: [passage],
  segments: segmentsOf(text, [passage.id]),
});

/** One of each in turn, so that every base has a few of these and all the words are used. */
function addedTo(base: Base): readonly Sample[] {
  const { text, other } = base;
  const seed = seedOf(text);
  const foreign = other.text.split('\n\n')[0]?.split(/(?<=\.) (?=[A-Z])/)[0] ?? '';
  const first = text.charAt(0).toLowerCase() + text.slice(1);
  return [
    sampleOf('words of its own', base, withSentence(text, pick(ownWords, seed))),
    sampleOf('words of another passage', base, withSentence(text, foreign.replace(/:$/, '.'))),
    sampleOf(
      'an instruction obeyed',
      base,
      seed % 2 === 0 ? pick(obeyed, seed) : withSentence(text, pick(obeyed, seed)),
    ),
    sampleOf('an identifier echoed', base, `${pick(identifiers, seed)}${first}`),
    sampleOf('a refusal as an answer', base, pick(refusals, seed)),
    sampleOf('cut off', base, cutOff(text)),
  ];
}

/** At the end of the first paragraph. */
function withSentence(text: string, sentence: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [first.endsWith(':') ? `${sentence} ${first}` : `${first} ${sentence}`, ...rest].join('\n\n');
}

const cutOff = (text: string): string => text.slice(0, Math.floor(text.length * 0.6)).replace(/\s*\S*$/, '');

function miscited({ passage, text, other }: Base): readonly Sample[] {
  const passages = [passage, other];
  return [
    { kind: 'a citation invented', passages: [passage], segments: segmentsOf(text, [`${passage.id}-guide`]) },
    { kind: 'a citation traded', passages, segments: segmentsOf(text, [other.id]) },
    {
      kind: 'a false one beside a true one',
      passages,
      segments: [
        ...segmentsOf(other.text, [other.id]),
        ...segmentsOf(withSentence(text, pick(ownWords, seedOf(text) + 3)), [passage.id]),
      ],
    },
  ];
}

/** Replies that are none: what arrives is not what was asked for. */
export const rawSamples = (passages: readonly GivenPassage[]): readonly RawSample[] =>
  passages.map((passage, index) => {
    const whole = JSON.stringify({
      completeness: 'complete',
      segments: segmentsOf(passage.text, [passage.id]),
    });
    const made = [
      whole.slice(0, -2),
      whole.slice(0, whole.length / 2),
      `Here is the answer:\n${whole}`,
      '```json\n' + whole + '\n```',
      whole.replace('"complete"', '"certain"'),
      passage.text,
      whole.replace('"text"', '"content"'),
      '',
    ];
    return { kind: 'not the shape asked for', passages: [passage], text: made[index % made.length] ?? '' };
  });

export const honestSamples = (passages: readonly GivenPassage[]): readonly Sample[] =>
  passages.flatMap((passage) =>
    Object.entries(honestChanges).flatMap(([kind, reword]): readonly Sample[] => {
      const made = reword(passage);
      if (!made) return [];
      return [{ kind, passages: [passage], segments: segmentsOf(made.text, [passage.id]), role: made.role }];
    }),
  );

export const handWrittenSamples = (byHand: readonly HandWritten[]): readonly Sample[] =>
  byHand.map(({ passage, text, role, set }) => ({
    kind: `written by hand, ${set}`,
    passages: [passage],
    segments: segmentsOf(text, [passage.id]),
    role,
  }));

/** What was written to be false, by somebody and not by a rule. */
export const falseByHandSamples = (byHand: readonly HandWritten[]): readonly Sample[] =>
  byHand.flatMap(({ passage, untrue, role, set }): readonly Sample[] => {
    if (!untrue) return [];
    const segments = segmentsOf(untrue.text, [passage.id]);
    return [{ kind: `written by hand, ${set}`, passages: [passage], segments, role }];
  });
