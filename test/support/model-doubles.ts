/** What a faithful model would reply to each of our prompts, made from nothing but what it was handed. */

interface Handed {
  readonly question: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

/** `asks` is the name of the schema. */
export function doubleFor(asks: string, user: string): string {
  if (asks === 'reworded_answer') return JSON.stringify(faithfulReply(JSON.parse(user) as Handed));
  if (asks === 'whole_question') return JSON.stringify(faithfulWhole(JSON.parse(user) as Leaning));
  if (asks === 'suggested_reply') return JSON.stringify(faithfulReply(JSON.parse(user) as Handed));
  if (asks === 'suggested_passage')
    return JSON.stringify(faithfulPassage(JSON.parse(user) as HandedForPassage));
  throw new Error(`No double replies to ${asks}.`);
}

/** Each passage as its paragraphs, a list with the line that leads to it. */
export const faithfulReply = ({ passages }: Handed) => ({
  completeness: 'complete',
  segments: passages.flatMap(({ id, text }) =>
    paragraphs(text).map((one) => ({ text: one, passages: [id] })),
  ),
});

interface HandedForPassage {
  readonly questions: readonly string[];
  readonly passages: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** The words of the passages, under the title of the first, for the questions as they were asked. */
export const faithfulPassage = ({ questions, passages }: HandedForPassage) => ({
  title: passages[0]?.title ?? '',
  segments: passages.flatMap(({ id, text }) =>
    paragraphs(text).map((one) => ({ text: one, passages: [id] })),
  ),
  asks: questions.slice(0, 6),
});

function paragraphs(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(/\n{2,}/)) {
    const before = parts.at(-1);
    if (before !== undefined && /^\s*(?:[-*]|\d+\.)\s/.test(part))
      parts[parts.length - 1] = `${before}\n\n${part}`;
    else parts.push(part);
  }
  return parts;
}

interface Leaning {
  readonly before: string;
  readonly question: string;
}

/** Both questions, one after the other. */
export const faithfulWhole = ({ before, question }: Leaning) => ({
  standsAlone: false,
  question: `${question} (${before.replace(/[?.\s]+$/, '')})`.replace(/\[[^\]]*\]/g, ''),
});
