/** Whether a segment is plain words at all: no links, no markup, no hidden letters, nothing cut off, no identifiers. */
import { stripHidden } from '../knowledge/strip-hidden.ts';
import { screen } from '../screening/screen.ts';
import type { Trouble } from './trouble.ts';

const link = /https?:|www\.|\]\(|\b[\w.-]+@[\w-]+\.|\b[\w-]+\.(?:com|org|net|uk|gov|io|co)\b(?:\/|\s|$)/i;
const markup = /<\/?[a-z!]|```|^\s*#{1,6}\s|\{\s*"|\[\^?\d+\]|【|\|\s*-{3}|!\[/im;
/** A mask of the screening, come back out of the question. */
const mask = /\[[^\]]*\]/;
/** A whole segment ends as one. */
const ending = /[.!?:;)"'”’\p{L}\p{N}%]$/u;
const sentenceEnding = /[.!?:"”)]$/;

/** Longer than its passages by this much is something else than a rewording. */
const longerAtMost = 1.5;
const roomFor = 120;

export function formTroubles(text: string, cited: readonly string[]): readonly Trouble[] {
  const length = cited.reduce((total, one) => total + one.length, 0);
  if (text.length > length * longerAtMost + roomFor) return ['form'];
  // A site that the passage names is no link.
  const words = cited.some((one) => one.includes('GOV.UK')) ? text.replaceAll('GOV.UK', '') : text;
  const isPlain = ![link, markup, mask].some((pattern) => pattern.test(words)) && stripHidden(text) === text;
  const isCutShort = dangling.test(text) && !cited.some((one) => dangling.test(one));
  return isPlain && !isCutShort && isWhole(text.trim()) ? [] : ['form'];
}

/** "At least.", "That is.": no sentence ends so. */
const dangling =
  /(?:\b(?:at least|at most|such as|including|should|must|the|an|and|or|than|because|if|when)|(?:^|[.!?]\s+)(?:It|That|This|They) (?:is|are|does|do))\.(?=\s|$)/;

/** A paragraph ends with its sentence; the last item of a list may end with its word. */
function isWhole(text: string): boolean {
  const last = text.split('\n').at(-1) ?? '';
  return /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(last) ? ending.test(last) : sentenceEnding.test(last);
}

export function identifierTroubles(
  text: string,
  cited: readonly string[],
  knownWords: ReadonlySet<string>,
): readonly Trouble[] {
  const { found } = screen(text, { knownWords });
  const held = cited.join('\n').toLowerCase();
  const isNew = found.some(({ start, end }) => !held.includes(text.slice(start, end).toLowerCase()));
  return isNew ? ['identifier'] : [];
}
