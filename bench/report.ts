/** The figures as Markdown. */
import { spread, table } from './figures.ts';
import type { Usage } from './probe.ts';
import type { RequestRound } from './requests.ts';
import type { SearchTimes } from './search-times.ts';
import type { Starts } from './starts.ts';
import { middle, of, ratios, type Result } from './turns.ts';

export function reportTurns(
  results: readonly Result[],
  times: readonly SearchTimes[],
  size: { readonly turns: number; readonly atATime: number; readonly rounds: number },
  asks: number,
): string {
  const [echo, ...ours] = results;
  if (!echo) throw new Error('The echo was not measured.');
  const rows = results.map((result) => [
    result.name,
    spread(of(result, 'turnsPerSecond'), 0),
    spread(of(result, 'p50'), 1),
    spread(of(result, 'p99'), 1),
    spread(of(result, 'cpu')),
    middle(result, 'messagesEach').toFixed(2),
    middle(result, 'citedShare').toFixed(2),
  ]);
  const compared = ours.map((result) => {
    const search = searchIn(result, times);
    return [
      result.name,
      spread(ratios(result, echo, 'cpu')),
      search.toFixed(2),
      spread(ratios(result, echo, 'cpu', search)),
      spread(ratios(result, echo, 'turnsPerSecond')),
    ];
  });
  return [
    '## Answered turns, beside a bare echo',
    '',
    `${size.rounds} interleaved rounds of ${size.turns} turns, ${size.atATime} at a time, ${asks} questions in turn; the echo is asked the same.`,
    'Times are from the request to the end of its response, which comes after the connector has taken the answer.',
    '',
    table(
      ['', 'turns/s', 'p50 ms', 'p99 ms', 'CPU ms a turn', 'messages a turn', 'of them with citations'],
      rows,
    ),
    '',
    table(
      ['beside the echo', 'CPU ratio', 'of it search, ms', 'CPU ratio without search', 'turns/s ratio'],
      compared,
    ),
    '',
    'The aim is a CPU ratio of at most 1.30 at the size of the real guidance, and without search at 10,000 passages.',
  ].join('\n');
}

/** What the search of a turn costs, from the measurement of the searches alone. */
function searchIn(result: Result, times: readonly SearchTimes[]): number {
  const isLarge = result.name.includes('10,000');
  const hasHome = result.name.includes('home set');
  const found = times.find(
    ({ passages, home }) =>
      (home !== undefined) === hasHome && (isLarge ? passages === 10_000 : isReal(passages)),
  );
  return (found?.answerCpu ?? 0) * (found?.searchShare ?? 0);
}

const isReal = (passages: number): boolean => ![100, 1_000, 10_000].includes(passages);

export const reportSearch = (times: readonly SearchTimes[]): string =>
  [
    '## Search',
    '',
    table(
      [
        'passages',
        'authorities',
        'CPU ms a search',
        'p99 ms',
        'CPU ms, all steps of an answer',
        'share of search',
        'searches',
        'first search ms',
      ],
      times.map((one) => [
        String(one.passages),
        one.home === undefined ? 'all' : 'national and home',
        one.searchCpu.toFixed(2),
        one.searchP99.toFixed(2),
        one.answerCpu.toFixed(2),
        one.searchShare.toFixed(2),
        one.searchesEach.toFixed(2),
        one.firstSearchMilliseconds.toFixed(0),
      ]),
    ),
  ].join('\n');

export const reportMemory = (
  names: readonly string[],
  idle: readonly Usage[],
  loaded: readonly Usage[],
): string =>
  [
    '## Memory',
    '',
    table(
      ['', 'idle MB', 'after the load MB'],
      names.map((name, at) => [
        name,
        (idle[at]?.residentMegabytes ?? 0).toFixed(0),
        (loaded[at]?.residentMegabytes ?? 0).toFixed(0),
      ]),
    ),
  ].join('\n');

export const reportStarts = (starts: readonly Starts[]): string =>
  [
    '## Start, from the process to listening',
    '',
    table(
      ['', 'ms'],
      starts.map(({ name, times }) => [name, spread(times, 0)]),
    ),
  ].join('\n');

export const reportRequests = (rounds: readonly RequestRound[]): string =>
  [
    '## Logging a consultation request, with its post to the advisors',
    '',
    table(
      ['requests/s', 'p50 ms', 'p99 ms', 'CPU ms a request', 'messages a request'],
      [
        [
          spread(
            rounds.map(({ requestsPerSecond }) => requestsPerSecond),
            0,
          ),
          spread(
            rounds.map(({ p50 }) => p50),
            1,
          ),
          spread(
            rounds.map(({ p99 }) => p99),
            1,
          ),
          spread(rounds.map(({ cpu }) => cpu)),
          spread(rounds.map(({ messagesEach }) => messagesEach)),
        ],
      ],
    ),
  ].join('\n');
