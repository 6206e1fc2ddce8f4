/** Long words cut for a card, with a mark that they go on. */

/** Between characters, never within one. */
export function cut(words: string, longest: number): string {
  const letters = Array.from(words);
  return letters.length <= longest ? words : `${letters.slice(0, longest).join('')}…`;
}
