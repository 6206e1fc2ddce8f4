/** What a walk from its start to its result costs, beside as many turns of the echo in the same minute. */
import { type Activity, press, say } from './activities.ts';
import type { Connector } from './connector.ts';
import { quantile, spread, table } from './figures.ts';
import { run } from './load.ts';
import type { Measured } from './measured-process.ts';

interface Walker {
  readonly process: Measured;
  readonly connector: Connector;
}

interface WalkRound {
  readonly p50: number;
  readonly p99: number;
  /** Of one turn; a walk has as many as its answers and one. */
  readonly cpu: number;
}

export interface WalkRounds {
  readonly ours: readonly WalkRound[];
  readonly echo: readonly WalkRound[];
}

const answers = ['meeting-held', 'with-review', 'only-told', 'no-improvement', 'lead-professional'] as const;
const turnsEach = answers.length + 1;
const rounds = 5;
/** One after another: each press carries the walk and the revision of the card before it. */
const size = { turns: turnsEach * 60, atATime: 1 };

/** The first round of both warms up. */
export async function walkThrough(on: { readonly ours: Walker; readonly echo: Walker }): Promise<WalkRounds> {
  const played = { ours: [] as WalkRound[], echo: [] as WalkRound[] };
  for (let round = 0; round <= rounds; round += 1) {
    played.ours.push(await playRound(on.ours, round));
    played.echo.push(await playRound(on.echo, round));
  }
  if (!on.ours.connector.last().includes('Between Stage one')) throw new Error('The walks did not end.');
  return { ours: played.ours.slice(1), echo: played.echo.slice(1) };
}

async function playRound({ process, connector }: Walker, round: number): Promise<WalkRound> {
  const before = (await process.usage()).cpu;
  const { times } = await run(process.port, size, (turn) => {
    const person = 20_000 + round * 1_000 + Math.floor(turn / turnsEach);
    const spot = { serviceUrl: connector.url, person };
    const answer = answers[(turn % turnsEach) - 1];
    return answer === undefined ? say(spot, 'which stage am I at') : press(spot, answered(connector, answer));
  });
  const after = (await process.usage()).cpu;
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), cpu: (after - before) / size.turns };
}

/** The echo has no card to be pressed: it is sent a press of the same size. */
function answered(connector: Connector, answer: string): Activity {
  const sent = connector.last();
  const walk = /"walk":"([0-9a-f-]{36})"/.exec(sent)?.[1] ?? '00000000-0000-4000-8000-000000000000';
  const revision = Number(/"revision":(\d+)/.exec(sent)?.[1] ?? 1);
  return { signpost: 1, kind: 'answer-walk', walk, revision, 'input.answer': answer };
}

export const reportWalks = ({ ours, echo }: WalkRounds): string => {
  const ratios = ours.map(({ cpu }, at) => cpu / (echo[at]?.cpu ?? Number.NaN));
  const figure = (which: keyof WalkRound): readonly number[] => ours.map((round) => round[which]);
  return [
    '## A walk through the stages, from its start to its result',
    '',
    `${String(rounds)} rounds of ${String(size.turns / turnsEach)} walks of ${String(turnsEach)} turns, one after another, each round beside one of the echo. A turn reads the walk, moves it, stores it and draws its card.`,
    '',
    table(
      ['p50 ms a turn', 'p99 ms a turn', 'CPU ms a turn', 'CPU ms a walk', 'CPU ratio to the echo, a turn'],
      [
        [
          spread(figure('p50'), 1),
          spread(figure('p99'), 1),
          spread(figure('cpu')),
          spread(
            figure('cpu').map((cpu) => cpu * turnsEach),
            1,
          ),
          spread(ratios),
        ],
      ],
    ),
  ].join('\n');
};
