/** What of one side answers a "not" of the other, and how far a "not" reaches. */
import { idsOfTokens, isTelling, type Sentence, type Token } from './reading.ts';
import type { Cue } from './words/cues.ts';

/** Of the words that an answer must stand beside. */
export const sharedFrom = 0.5;

export interface Answer {
  readonly cue: Cue;
  /** Of the words that it must stand beside. */
  readonly shareFrom: number;
  readonly near: ReadonlySet<string>;
  /** "Before" says when as "if" does, but never "after". */
  readonly isBefore?: boolean;
  /** "Some do" answers for "not all do" and for no other denial. */
  readonly isOfSome?: boolean;
  /** "Does not in itself bring it" answers for "just that does not", and denies nothing by itself. */
  readonly isOfItself?: boolean;
  /** "Not in every case". */
  readonly isPartial?: boolean;
}

export const isFirm = (token: Token): boolean => isTelling(token) || token.kind === 'number';

export const wordsToAll = 3;
export const wordsToSome = 14;

/** "Not every child", "not in all cases", "does not hold in every case". */
export const isPartial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cues.some(({ cue }) => cue === 'not') === true &&
  tokens
    .slice(at + 1, at + 1 + wordsToAll)
    .some(({ text }) => /^(?:all|every|in every case|in all cases)$/i.test(text));

export const someIn = ({ tokens }: Sentence): readonly Answer[] =>
  tokens.flatMap(({ text }, at): readonly Answer[] =>
    /^some$/i.test(text)
      ? [
          {
            cue: 'not',
            shareFrom: sharedFrom,
            isOfSome: true,
            near: idsOfTokens(tokens.slice(at, at + wordsToSome).filter(isFirm)),
          },
        ]
      : [],
  );

export const spreadAtMost = 3;

/** "Not" holds behind an "or" as well: "it does not offer places or name a form". */
export const spreadIn = ({ tokens }: Sentence): readonly Answer[] =>
  tokens.flatMap(({ cues, clause }, at): readonly Answer[] => {
    if (!cues.some(({ cue, calls }) => calls && cue === 'not')) return [];
    const after = tokens.slice(at + 1);
    const or = after.findIndex(({ text }) => /^n?or$/i.test(text));
    const end = after.findIndex((one) => /^(?:[.;:]|and|but)$/i.test(one.text) || one.clause > clause + 1);
    if (or < 0 || (end >= 0 && end < or)) return [];
    const rest = after.slice(or + 1);
    const stop = rest.findIndex(({ text }) => /^(?:[.,;:]|and|but)$/i.test(text));
    const held = (stop < 0 ? rest : rest.slice(0, stop)).filter(isFirm).slice(0, spreadAtMost);
    return [{ cue: 'not', shareFrom: 1, near: new Set(held.flatMap(({ ids }) => ids)) }];
  });

/** "A social worker alone is not enough": what is not enough stands before. */
export const isEnough = ({ text }: Token): boolean => /^(?:enough|sufficient)$/i.test(text);

/** "The limit is theirs: the guidance sets none". */
export const isNone = ({ text }: Token): boolean => /^none$/i.test(text);
