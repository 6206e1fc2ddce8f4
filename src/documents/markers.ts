/** What can stand before an item of a list or a numbered paragraph. */

export interface Marker {
  readonly kind: 'bullet' | 'decimal' | 'letter' | 'roman' | 'step' | 'section';
  /** As printed: "1.", "(a)", "•", "Step 2". */
  readonly printed: string;
  /** The number of a decimal one. */
  readonly number: number | undefined;
  /** The text after it. */
  readonly rest: string;
}

const patterns: readonly (readonly [Marker['kind'], RegExp])[] = [
  // The last range is what Word's symbol fonts leave behind.
  ['bullet', /^([•●○▪■□‣◦⁃∙·➢✓–—*-]|o(?=\s)|[\uf000-\uf0ff])(?:\s+|$)/u],
  ['section', /^(\d{1,3}(?:\.\d{1,3})+\.?)\s+(?=\S)/],
  ['decimal', /^(\(?\d{1,3}[.)])(?:\s+|$)/],
  ['step', /^(step\s+\d{1,2})\b[\s:.–-]*/i],
  ['roman', /^(\(?[ivx]{1,5}[.)])\s+/],
  ['letter', /^(\(?[a-z][.)])\s+/],
];

export function markerOf(text: string): Marker | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const printed = match[1] ?? '';
    const number = kind === 'decimal' ? Number(printed.replace(/\D/g, '')) : undefined;
    return { kind, printed, number, rest: text.slice(match[0].length) };
  }
  return undefined;
}
