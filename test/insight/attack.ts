/** What somebody can work out who asks for every range and every authority, and adds and subtracts what they are shown. */
import type { Picture } from '../../src/insight/picture.ts';

const prime = 1_000_000_007n;
const mod = (n: bigint): bigint => ((n % prime) + prime) % prime;

function inverse(n: bigint): bigint {
  let [result, base, power] = [1n, mod(n), prime - 2n];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** That these cells add up to a known number. */
type Equation = readonly string[];

/** The cells that a set of sums gives away, each by itself. */
export function determined(equations: readonly Equation[]): ReadonlySet<string> {
  const cells = [...new Set(equations.flat())];
  const at = new Map(cells.map((cell, index) => [cell, index]));
  const rows = equations.map((equation) => {
    const row = cells.map(() => 0n);
    for (const cell of equation) row[at.get(cell) ?? 0] = (row[at.get(cell) ?? 0] ?? 0n) + 1n;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < cells.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    const [found, top] = [rows[pivot], rows[rank]];
    if (!found || !top) continue;
    [rows[rank], rows[pivot]] = [found, top];
    const scale = inverse(found[column] ?? 1n);
    const unit = found.map((n) => mod(n * scale));
    rows[rank] = unit;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0n;
      if (index !== rank && factor !== 0n) rows[index] = row.map((n, k) => mod(n - factor * (unit[k] ?? 0n)));
    });
    rank += 1;
  }
  const alone = rows.slice(0, rank).flatMap((row) => {
    const left = row.flatMap((n, index) => (n === 0n ? [] : [cells[index] ?? '']));
    return left.length === 1 ? left : [];
  });
  return new Set(alone);
}

export const cellOf = (...parts: readonly string[]): string => parts.join(' | ');

/** Read as a careful reader would: `values` says which there are, `groups` which authorities stand by themselves or together. */
export function equationsOf(
  picture: Picture,
  values: (subject: string) => readonly string[],
  groupsIn: (family: string, month: string) => readonly string[],
): readonly Equation[] {
  const equations: Equation[] = [];
  for (const { family, totals, tables } of picture.sections) {
    for (const { subject, rows, states } of tables.filter((table) => table.subject !== 'authority')) {
      const cellsOf = (month: string, value: string): readonly string[] =>
        (picture.authority === undefined ? groupsIn(family, month) : [picture.authority]).map((group) =>
          cellOf(family, month, subject, group, value),
        );
      picture.months.forEach((month, at) => {
        if (states[at] !== 'shown' || totals[at] === undefined) return;
        equations.push(values(subject).flatMap((value) => cellsOf(month, value)));
        for (const value of values(subject)) {
          const row = rows.find((one) => one.value === value);
          const isTold = row
            ? row.figures[at]?.isWhole === true
            : rows.some((one) => one.figures[at]?.isWhole);
          if (isTold) equations.push(cellsOf(month, value));
        }
      });
      const isShown = states.every((state) => state === 'shown');
      for (const { value, sum } of rows) {
        if (isShown && sum.isWhole) equations.push(picture.months.flatMap((month) => cellsOf(month, value)));
      }
      if (isShown)
        equations.push(picture.months.flatMap((month) => values(subject).flatMap((v) => cellsOf(month, v))));
    }
  }
  return equations;
}
