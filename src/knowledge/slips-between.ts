/** How many slips of a hand lie between two words. */

const isSwapped = (typed: string, from: number, meant: string, to: number): boolean =>
  from > 1 && to > 1 && typed[from - 1] === meant[to - 2] && typed[from - 2] === meant[to - 1];

/** Letters left out, added, changed or swapped with their neighbour, up to `most`; more count as more. */
export function slipsBetween(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let from = 1; from <= typed.length; from += 1) {
    const next = [from];
    for (let to = 1; to <= meant.length; to += 1) {
      const isSame = typed[from - 1] === meant[to - 1];
      next.push(
        Math.min(
          Number(row[to]) + 1,
          Number(next[to - 1]) + 1,
          Number(row[to - 1]) + (isSame ? 0 : 1),
          isSwapped(typed, from, meant, to) ? Number(before[to - 2]) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return Number(row[meant.length]);
}
