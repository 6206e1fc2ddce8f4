/** Words that were masked as names, held in this process's memory for minutes so that "that is not a name" is one press. */
import { createHmac, randomBytes } from 'node:crypto';
import { type Clock, type Instant, millisecondsBetween } from '../calendar/clock.ts';
import type { Screened } from './screen.ts';

export interface HeldWords {
  /** Holds the words that were masked as names; false, and nothing held, where there are none or one is certain. */
  hold(key: string, original: string, screened: Screened): boolean;
  /** What was held; undefined once it is gone. */
  release(key: string): HeldText | undefined;
  /** A keyed digest that a card may carry: nobody can turn it back into the word. */
  digest(word: string): string;
  /** Says of a word whether one of the digests is its own. */
  clearedBy(digests: readonly string[]): (word: string) => boolean;
}

export interface HeldText {
  /** The text with the names as typed; whatever else was masked in it stays so. */
  readonly text: string;
  /** The words masked as names, in their order. */
  readonly words: readonly string[];
}

const heldForMilliseconds = 15 * 60_000;
const heldAtMost = 2_000;

/** Never stored, never sent, gone with the process. */
export function createHeldWords(clock: Clock): HeldWords {
  const key = randomBytes(32);
  const held = new Map<string, HeldText & { readonly at: Instant }>();
  const digest = (word: string): string =>
    createHmac('sha256', key).update(word.normalize('NFKC').toLowerCase()).digest('base64url');
  const forgetOld = (): void => {
    const now = clock.now();
    for (const [one, { at }] of held) {
      const isOld = millisecondsBetween(at, now) > heldForMilliseconds;
      if (!isOld && held.size <= heldAtMost) break;
      held.delete(one);
    }
  };
  return {
    hold: (one, original, screened) => {
      forgetOld();
      held.delete(one);
      const names = screened.found.filter(({ kind }) => kind === 'name');
      // A name beyond doubt is put back for nobody: the person can say it in general terms.
      if (names.some(({ certain }) => certain)) return false;
      const words = names.map(({ start, end }) => original.slice(start, end));
      const text = putBack(screened.text, words);
      if (words.length === 0 || text === undefined) return false;
      held.set(one, { text, words, at: clock.now() });
      return true;
    },
    release: (one) => {
      forgetOld();
      const found = held.get(one);
      return found && { text: found.text, words: found.words };
    },
    digest,
    clearedBy: (digests) => {
      const known = new Set(digests);
      return (word) => known.size > 0 && known.has(digest(word));
    },
  };
}

const mask = '[name]';

/** Puts words back where the masks stand; undefined where the person has changed how many there are. */
export function putBack(text: string, words: readonly string[]): string | undefined {
  const parts = text.split(mask);
  if (parts.length !== words.length + 1) return undefined;
  return parts.flatMap((part, at) => [part, ...words.slice(at, at + 1)]).join('');
}
