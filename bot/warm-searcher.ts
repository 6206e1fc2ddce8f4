/** The first question about a set of authorities builds its index; better before a turn than in somebody's. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import type { Searcher } from '../src/knowledge/searcher.ts';
import type { Service } from '../src/people/service.ts';

const askedAbout = (services: readonly Service[]) => [
  undefined,
  ...services.map(({ authority }) => ['national', authority]),
];

const warm = (searcher: Searcher, authorities: readonly string[] | undefined): void => {
  searcher.search({ text: 'attendance', context: '', authorities });
};

/** Before anything is answered. */
export function warmSearcher(searcher: Searcher, services: readonly Service[]): Searcher {
  for (const authorities of askedAbout(services)) warm(searcher, authorities);
  return searcher;
}

/** While turns run. */
export async function warmBetweenTurns(searcher: Searcher, services: readonly Service[]): Promise<Searcher> {
  for (const authorities of askedAbout(services)) {
    await letTurnsRun();
    warm(searcher, authorities);
  }
  return searcher;
}
