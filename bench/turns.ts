/** Rounds of turns, ours and the echo's in turn, so that a noisy moment falls on both. */
import { type Activity, say } from './activities.ts';
import type { Connector } from './connector.ts';
import { median, quantile } from './figures.ts';
import { post, run } from './load.ts';
import type { Measured } from './measured-process.ts';
import { questions } from './questions.ts';

export interface Contestant {
  readonly name: string;
  readonly process: Measured;
  readonly connector: Connector;
  /** Where its people begin: two contestants may share a process. */
  readonly firstPerson: number;
  readonly home: string | undefined;
  readonly asks: readonly string[];
}

export interface Round {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly messagesEach: number;
  readonly citedShare: number;
}

export interface Result {
  readonly name: string;
  readonly rounds: readonly Round[];
}

const people = 40;

const spotOf = ({ connector, firstPerson }: Contestant, turn: number) => ({
  serviceUrl: connector.url,
  person: firstPerson + (turn % people),
});

const ask = (contestant: Contestant, turn: number): Activity =>
  say(spotOf(contestant, turn), contestant.asks[turn % contestant.asks.length] ?? '');

/** The questions that get an answer with its source, so that a turn is an answered turn. */
export async function answeredQuestions(contestant: Contestant): Promise<readonly string[]> {
  const answered: string[] = [];
  for (const [at, question] of questions.entries()) {
    await post(contestant.process.port, say(spotOf({ ...contestant, firstPerson: 900_000 }, at), question));
    const sent = contestant.connector.last();
    if (sent.includes('"citation"') && !sent.includes('What can I ask?')) answered.push(question);
  }
  return answered;
}

export async function settle(contestant: Contestant): Promise<void> {
  if (contestant.home === undefined) return;
  for (let person = 0; person < people; person += 1) {
    await post(
      contestant.process.port,
      say(spotOf(contestant, person), `set authority to ${contestant.home}`),
    );
  }
}

export async function playRound(
  contestant: Contestant,
  size: { readonly turns: number; readonly atATime: number },
): Promise<Round> {
  const { process, connector } = contestant;
  const before = { cpu: (await process.usage()).cpu, ...connector.counts() };
  const { seconds, times } = await run(process.port, size, (turn) => ask(contestant, turn));
  const after = { cpu: (await process.usage()).cpu, ...connector.counts() };
  return {
    turnsPerSecond: size.turns / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: (after.cpu - before.cpu) / size.turns,
    messagesEach: (after.messages - before.messages) / size.turns,
    citedShare: (after.cited - before.cited) / size.turns,
  };
}

/** Each round begins with another contestant. */
export async function playRounds(
  contestants: readonly Contestant[],
  { rounds, turns, atATime }: { readonly rounds: number; readonly turns: number; readonly atATime: number },
): Promise<readonly Result[]> {
  const played = contestants.map(({ name }) => ({ name, rounds: [] as Round[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const at = (round + turn) % contestants.length;
      const contestant = contestants[at];
      if (contestant) played[at]?.rounds.push(await playRound(contestant, { turns, atATime }));
    }
  }
  return played;
}

export const of = ({ rounds }: Result, figure: keyof Round): readonly number[] =>
  rounds.map((round) => round[figure]);

/** Round by round, so that a slow moment of the machine divides out. */
export const ratios = (ours: Result, echo: Result, figure: keyof Round, less = 0): readonly number[] =>
  ours.rounds.map((round, at) => (round[figure] - less) / (echo.rounds[at]?.[figure] ?? Number.NaN));

export const middle = (result: Result, figure: keyof Round): number => median(of(result, figure));
