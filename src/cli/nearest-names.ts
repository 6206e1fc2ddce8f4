/** The authorities whose names are nearest to what was typed. */
import type { Authority, AuthorityId } from '../knowledge/passage.ts';

const shown = 3;

/** By id, name or alias, whatever the case. */
export function authorityOf(typed: string, authorities: readonly Authority[]): AuthorityId | undefined {
  const wanted = typed.trim().toLowerCase();
  return authorities.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => each.toLowerCase() === wanted),
  )?.id;
}

/** Best first. */
export function nearestNames(typed: string, authorities: readonly Authority[]): readonly string[] {
  return authorities
    .map(({ id, name, aliases }) => ({
      id,
      likeness: Math.max(...[id, name, ...aliases].map((each) => likenessOf(typed, each))),
    }))
    .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
    .slice(0, shown)
    .map(({ id }) => id);
}

/** The share of letter pairs that two names have in common. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const both = [...first].filter((pair) => second.has(pair)).length;
  return (2 * both) / (first.size + second.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = ` ${name.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
