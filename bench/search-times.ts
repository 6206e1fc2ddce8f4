/** Run as a program of its own: what a search costs, and all the steps of an answer, at each size of guidance. */
import { answerQuestion } from '../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../src/knowledge/authorities.ts';
import { knownWordsOf } from '../src/knowledge/known-words.ts';
import type { Guidance } from '../src/knowledge/passage.ts';
import type { Searcher } from '../src/knowledge/searcher.ts';
import { loadGuidance } from '../src/guidance/load.ts';
import { createSearcher } from '../src/search/create-searcher.ts';
import { sized } from './distractors.ts';
import { questions } from './questions.ts';

export interface SearchTimes {
  readonly passages: number;
  readonly home: string | undefined;
  /** Milliseconds of processor time, for one search. */
  readonly searchCpu: number;
  readonly searchP99: number;
  /** Milliseconds of processor time, for all steps of one answer, the search among them. */
  readonly answerCpu: number;
  /** Of the time of the steps, the share that was spent in search. */
  readonly searchShare: number;
  readonly searchesEach: number;
  readonly buildMilliseconds: number;
  readonly firstSearchMilliseconds: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function repeat(times: number, work: (question: string) => void): number {
  const before = cpu();
  for (let round = 0; round < times; round += 1) questions.forEach(work);
  return (cpu() - before) / (times * questions.length);
}

function measure(guidance: Guidance, home: string | undefined, times: number): SearchTimes {
  const building = performance.now();
  const searcher = createSearcher(guidance);
  const buildMilliseconds = performance.now() - building;
  const authorities = home === undefined ? undefined : ['national', home];
  const look = (text: string): void => void searcher.search({ text, context: '', authorities });
  const first = performance.now();
  look('When must the meeting be held?');
  const firstSearchMilliseconds = performance.now() - first;
  repeat(2, look);
  const walls: number[] = [];
  repeat(2, (text) => {
    const started = performance.now();
    look(text);
    walls.push(performance.now() - started);
  });
  const searchCpu = repeat(times, look);

  let searches = 0;
  let within = 0;
  const counting: Searcher = {
    search: (question) => {
      const started = performance.now();
      const hits = searcher.search(question);
      within += performance.now() - started;
      searches += 1;
      return hits;
    },
  };
  const knowledge = {
    guidance,
    searcher: counting,
    names: createAuthorityNames(guidance.authorities),
    knownWords: knownWordsOf(guidance),
  };
  const answer = (text: string): void => void answerQuestion({ text, home, memory: undefined }, knowledge);
  repeat(2, answer);
  searches = 0;
  within = 0;
  const started = performance.now();
  const answerCpu = repeat(times, answer);
  const searchShare = within / (performance.now() - started);
  walls.sort((one, other) => one - other);
  return {
    passages: guidance.passages.length,
    home,
    searchCpu,
    searchP99: walls[Math.floor(walls.length * 0.99)] ?? 0,
    answerCpu,
    searchShare,
    searchesEach: searches / (times * questions.length),
    buildMilliseconds,
    firstSearchMilliseconds,
  };
}

const [folder = '', home = ''] = process.argv.slice(2);
const real = await loadGuidance(folder);
const sizes = [
  { size: 100, times: 20 },
  { size: real.passages.length, times: 20 },
  { size: 1_000, times: 12 },
  { size: 10_000, times: 4 },
];
const results = sizes.flatMap(({ size, times }) => {
  const guidance = sized(real, size);
  return [measure(guidance, home, times), measure(guidance, undefined, times)];
});
process.stdout.write(`${JSON.stringify(results)}\n`);
