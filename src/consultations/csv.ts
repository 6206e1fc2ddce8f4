/** Rows as CSV (RFC 4180) in which no cell is a formula, whatever somebody typed. */

/** What a spreadsheet may take for the start of a formula, also in full width, and after what it does not show. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠−]/u;
const control = /^[\t\r\n]/;

const harmless = (cell: string): string => (formula.test(cell) || control.test(cell) ? `'${cell}` : cell);

/** Quoted always: what separates cells differs between the countries that a spreadsheet is set to. */
const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

/** Marked as UTF-8, for the spreadsheets that take it for something else otherwise. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
