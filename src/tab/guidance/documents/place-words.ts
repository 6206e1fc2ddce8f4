/** Where a piece of a page's text stands on the page as it is drawn, in parts of its width and height. */
import type { Stretch } from './find-words.ts';

/** Of what PDF.js tells of a piece of text, that which says where it stands. */
export interface PageText {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  /** Along the line, in the page's own units. */
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly convertToViewportPoint: (x: number, y: number) => readonly unknown[];
}

/** Of a letter's height: how far it goes below the line and above it. */
const below = 0.25;
const above = 0.95;

/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

const share = (text: string, letters: number, measure: Measure): number => {
  if (letters <= 0) return 0;
  const whole = measure(text);
  return letters >= text.length || whole === 0 ? 1 : measure(text.slice(0, letters)) / whole;
};

const direction = (x: number, y: number): readonly [number, number] => {
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
};

const heightOf = ({
  transform: [, , c = 0, d = 1],
  height,
}: Pick<PageText, 'transform' | 'height'>): number => (height > 0 ? height : Math.hypot(c, d));

/** As high as most of a page's letters are, in the page's own units; undefined where it has none. */
export function letterHeight(texts: readonly PageText[]): number | undefined {
  const sized = texts
    .filter(({ str }) => str.trim() !== '')
    .map((text) => ({ letters: text.str.length, height: heightOf(text) }))
    .sort((one, other) => one.height - other.height);
  const half = sized.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let passed = 0;
  return sized.find(({ letters }) => {
    passed += letters;
    return passed >= half;
  })?.height;
}

interface Around {
  readonly viewport: Viewport;
  readonly measure: Measure;
}

/** Whatever way its line runs, the box around it stands upright. */
export function boxOf(
  { str, transform, width, height }: PageText,
  { from, to }: Stretch,
  { viewport, measure }: Around,
): Box {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const [alongX, alongY] = direction(a, b);
  const [upX, upY] = direction(c, d);
  const size = heightOf({ transform, height });
  const ends = [width * share(str, from, measure), width * share(str, to, measure)];
  const corners = ends.flatMap((along) =>
    [-below * size, above * size].map((up) =>
      viewport
        .convertToViewportPoint(x + alongX * along + upX * up, y + alongY * along + upY * up)
        .map(Number),
    ),
  );
  const across = corners.map(([left = 0]) => left / viewport.width);
  const down = corners.map(([, top = 0]) => top / viewport.height);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}
