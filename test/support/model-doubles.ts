/** What a faithful model would reply to each of our prompts, made from nothing but what it was handed. */

interface Handed {
  readonly question: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

/** `asks` is the name of the schema. */
export function doubleFor(asks: string, user: string): string {
  if (asks === 'reworded_answer') return JSON.stringify(faithfulReply(JSON.parse(user) as Handed));
  if (asks === 'whole_question') return JSON.stringify(faithfulWhole(JSON.parse(user) as Leaning));
  throw new Error(`No double replies to ${asks}.`);
}

/** Each passage as its paragraphs, a list with the line that leads to it. */
export const faithfulReply = ({ passages }: Handed) => ({
  completeness: 'complete',
  segments: passages.flatMap(({ id, text }) =>
    paragraphs(text).map((one) => ({ text: one, passages: [id] })),
  ),
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
