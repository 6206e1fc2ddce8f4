/** Whoever asks what letters stand for is told by the glossary, and by the passage where one is about that very thing. */
import { type About, aboutIn, meaningAsked } from '../asks-meaning.ts';
import type { GlossaryEntry } from '../passage.ts';
import type { Question } from '../split-questions.ts';
import type { Knowledge, MessageProgress, QuestionProgress } from './progress.ts';

/** In place of what was reached: before it, instead of it, or it alone. */
export function tellMeaning(
  { text }: Question,
  reached: QuestionProgress,
  message: MessageProgress,
  { guidance, names }: Knowledge,
): readonly QuestionProgress[] {
  const asked = meaningAsked(text, guidance.glossary);
  if (!asked) return [reached];
  const { term, abbreviations, meaning, notToConfuseWith } = asked.entry;
  const isTheirs = (words: string): boolean => isForThem(words, text, message, names);
  const { isAbout, defines } = answeredAbout(asked.entry, reached);
  if (!isTheirs(`${term}. ${meaning}`) || (defines && !asked.forItsWords)) return [reached];
  const other = notToConfuseWith !== undefined && isTheirs(notToConfuseWith) ? notToConfuseWith : undefined;
  const outcome = {
    kind: 'term-meant',
    question: reached.question,
    term,
    abbreviations,
    meaning,
    notToConfuseWith: other,
  } as const;
  const told: QuestionProgress = { ...reached, outcome };
  return isAbout ? [told, reached] : [told];
}

/** What is one authority's own word is for its people, for who asks about it, and for whom none is known. */
const isForThem = (
  words: string,
  text: string,
  { home }: MessageProgress,
  names: Knowledge['names'],
): boolean =>
  home === undefined || names.namedIn(words).every((id) => id === home || names.namedIn(text).includes(id));

function answeredAbout(entry: GlossaryEntry, { outcome }: QuestionProgress): About {
  const [first] = outcome?.kind === 'answered' ? outcome.cited : [];
  return first === undefined ? { isAbout: false, defines: false } : aboutIn(entry, first.passage);
}
