/** Short questions that say nothing by themselves: they are read beside the question before. */
import { sayingNothing } from './saying-nothing.ts';

/** Of these a question is made that says nothing of what it asks about: "who should be there?" The one before may. */
const askingWords: ReadonlySet<string> = new Set([
  ...sayingNothing,
  ...`come comes attend attends go goes along invited sit sits long soon often late early much many days weeks months
  bring write writes chair chairs lead leads decide decides pay pays happen happens next after quickly`.split(
    /\s+/,
  ),
]);
/** "Per child or per family?", "working days or calendar days?", "for both parents?": a part of a sentence. */
const partOfSentence =
  /^(?:per|for|in|at|from|by|with|within|to|on|each|every|only|even|both|just|or|same|until|up to|working|calendar|school|including|except|apart from)\b/i;
const partWordsAtMost = 7;
const shortWordsAtMost = 4;
const startsByItself = /^(?:in|at|for|on|from) (?:what|which|whose|whom)\b/i;

const lengthOf = (question: string): number => question.split(/\s+/).length;

/** True of what is read beside the question before it first, and only then by itself. */
export const leansFirst = (question: string): boolean =>
  (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => askingWords.has(word)) ||
  (partOfSentence.test(question) && !startsByItself.test(question) && lengthOf(question) <= partWordsAtMost);

/** True of what is so short that the question before may say what it is about, where it is not answered by itself. */
export const mayLean = (question: string): boolean => lengthOf(question) <= shortWordsAtMost;

const standing =
  /^(?:(?:and|but|so|ok|okay|wait) )*(?:is|are|was) (?:that|this|it|these|those|they|any of (?:that|this|it)) (?:all )?(?:actually |really |just |only )?(?:an? |the |in )?(?:legal|law|laws|statutory|legally(?: binding| required)?|compulsory|mandatory|binding|national|nationwide|local|guidance|england|everywhere|here|our own|rule|\w+ only)(?=\W*$|,? (?:or|and|then|just|only|everywhere|nationally|across)\b)|^(?:and |but |so )*(?:does|do) (?:that|this|it|they) apply (?:everywhere|nationally|in every|to (?:all|every)|across|here only|only here)/i;
const standingWordsAtMost = 14;

/** "Is that the law or just here?": how binding what was answered is, and for whom. */
export const asksStanding = (question: string): boolean =>
  standing.test(question) && lengthOf(question) <= standingWordsAtMost;
