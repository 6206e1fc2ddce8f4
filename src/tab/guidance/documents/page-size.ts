/** How large a page is shown, as a multiple of what fits its frame, and what stays in sight when that changes. */

export const sizes = [1, 1.5, 2, 3, 4] as const;
export type Size = (typeof sizes)[number];

/** Of a letter's whole height: smaller ones are guessed rather than read. */
const readablePixels = 9;
/** A page that has to be scrolled in any case is shown to be read in comfort. */
const easyPixels = 11;

/** Its whole width where that can be read; `letters` is their height by the page's width. */
export function readableSize(letters: number, frameWidth: number): Size {
  const whole = letters * frameWidth;
  if (frameWidth <= 0 || whole >= readablePixels) return 1;
  return sizes.find((size) => whole * size >= easyPixels) ?? 4;
}

export const larger = (than: Size): Size | undefined => sizes.find((size) => size > than);
export const smaller = (than: Size): Size | undefined => sizes.findLast((size) => size < than);

/** One way across or down, in pixels: how far it was scrolled, how much of it is seen, and how long all of it is. */
export interface Span {
  readonly scroll: number;
  readonly seen: number;
  readonly whole: number;
}

/** A point of the page, as a part of it, and where in the frame it stood. */
export interface Held {
  readonly share: number;
  readonly offset: number;
}

/** What is marked is held where it was, if it was in sight; the middle of what is seen otherwise. */
export function holdIn({ scroll, seen, whole }: Span, marked: number | undefined): Held {
  const at = marked === undefined ? -1 : marked * whole - scroll;
  const offset = at >= 0 && at <= seen ? at : seen / 2;
  return { share: whole === 0 ? 0 : (scroll + offset) / whole, offset };
}

/** Of a frame that became smaller, what was held near its end stays within. */
const margin = 24;

export const scrollBack = ({ share, offset }: Held, { seen, whole }: Omit<Span, 'scroll'>): number =>
  Math.max(0, share * whole - Math.min(offset, Math.max(0, seen - margin)));
