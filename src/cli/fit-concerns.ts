/** npm run fit:concerns: fits the words beside the rules of danger, worry and allegation, measures them, and writes their file. */
import { parseArgs } from 'node:util';
import { type ConcernExample, readConcernExamples } from '../evaluation/concern-examples.ts';
import { type Example, fitClasses } from '../evaluation/fit-classes.ts';
import { writeFitted } from '../evaluation/write-fitted.ts';
import { loadGuidance } from '../guidance/load.ts';
import type { FittedWords } from '../knowledge/fitted-words.ts';
import { featuresOf, readStems } from '../knowledge/word-features.ts';
import { tellsOfSomebody } from '../knowledge/steps/with-safety-line.ts';
import { explainConcern, recogniseByRules } from '../safeguarding/recognise-concern.ts';
import type { Concern } from '../safeguarding/recognise-concern.ts';
import { concernClasses, weighWords, type WeighedConcern } from '../safeguarding/weigh-words.ts';
import { runFileCheck, say } from './file-check.ts';

const { values: options } = parseArgs({
  options: {
    /** A message: says what speaks for and against its being a concern, and fits nothing. */
    why: { type: 'string' },
  },
});
/** Of messages that tell of no harm, at most so many may be taken for one that does, as heard by words fitted without their writer. */
const falseAlarms = 0.02;
/** The line of safety beside an answer is shown to at most so many more of them: to those that tell of somebody, and to others. */
const linesWhereTold = 0.06;
const linesElsewhere = 0.02;

interface Heard {
  readonly example: ConcernExample;
  readonly weighed: WeighedConcern;
}

const toExample = ({ text, concern, counts }: ConcernExample): Example => ({
  features: featuresOf(readStems(text)),
  of: concern === undefined ? 0 : concernClasses.indexOf(concern) + 1,
  counts,
});

const fit = (examples: readonly ConcernExample[]): FittedWords =>
  fitClasses(examples.map(toExample), concernClasses.length + 1);

const hear = (fitted: FittedWords, example: ConcernExample): Heard => ({
  example,
  weighed: weighWords(fitted, readStems(example.text), recogniseByRules(example.text)),
});

/** A writer's messages are weighed by words that were fitted without any of that writer's. */
function hearUnheard(examples: readonly ConcernExample[], voice: string): readonly Heard[] {
  const fitted = fit(examples.filter((one) => one.voice !== voice));
  return examples.filter((one) => one.voice === voice).map((one) => hear(fitted, one));
}

/** The total that at most this share of the ordinary messages reaches, of those that are looked at. */
function thresholdFor(
  heard: readonly Heard[],
  share: number,
  isLookedAt: (one: Heard) => boolean = () => true,
): number {
  const harmless = heard.filter(({ example }) => example.concern === undefined);
  const totals = harmless
    .filter(isLookedAt)
    .map(({ weighed }) => weighed.total)
    .sort((one, other) => other - one);
  return Math.ceil(Number(totals[Math.floor(harmless.length * share)]) * 100) / 100;
}

interface LineFrom {
  readonly told: number;
  readonly elsewhere: number;
}

function lineFrom(heard: readonly Heard[], enough: number): LineFrom {
  const isLeft = ({ weighed }: Heard): boolean => weighed.total < enough;
  return {
    told: thresholdFor(heard, linesWhereTold, (one) => isLeft(one) && tellsOfSomebody(one.example.text)),
    elsewhere: thresholdFor(
      heard,
      linesElsewhere,
      (one) => isLeft(one) && !tellsOfSomebody(one.example.text),
    ),
  };
}

/** "Of what tells of harm and was not flagged, 130 of 190 are shown the line of safety, of ordinary messages 150 of 1800." */
function lineFigures(heard: readonly Heard[], enough: number, from: LineFrom): string {
  const count = (isHarm: boolean): string => {
    const left = heard.filter(
      ({ example, weighed }) => (example.concern !== undefined) === isHarm && weighed.total < enough,
    );
    const shown = left.filter(
      ({ example, weighed }) => weighed.total >= (tellsOfSomebody(example.text) ? from.told : from.elsewhere),
    );
    return `${String(shown.length)} of ${String(left.length)}`;
  };
  return `The line of safety is shown beside ${count(true)} that tell of harm and were not flagged, and beside ${count(false)} that tell of none.`;
}

/** "danger 290 of 300 (270 as such)", for every class; one that is spoken of as two counts as both. */
function figures(heard: readonly Heard[], enough: number): readonly string[] {
  const of = (concern: Concern | undefined): string => {
    const all = heard.filter(({ example }) => example.concern === concern);
    const flagged = all.filter(({ weighed }) => weighed.total >= enough);
    const counts = concernClasses.map(
      (each) =>
        `${String(flagged.filter(({ weighed }) => [weighed.likeliest, weighed.also].includes(each)).length)} as ${each}`,
    );
    return `${concern ?? 'no concern'}: ${String(flagged.length)} of ${String(all.length)} flagged (${counts.join(', ')})`;
  };
  return [...concernClasses, undefined].map(of);
}

/** The words that weigh most; the rest seldom matters. */
const wordsShown = 12;

function sayWhy(message: string): void {
  const { byRules, weighed, isHeard, words } = explainConcern(message);
  const how = byRules.byPattern ? 'a pattern' : 'signs';
  say(byRules.concern === undefined ? 'The rules: nothing' : `The rules: ${byRules.concern}, by ${how}`);
  say(`With the words: ${weighed.total.toFixed(2)}: ${isHeard ? weighed.likeliest : 'no concern'}`);
  for (const [word, weight] of words.slice(0, wordsShown))
    say(`  ${weight.toFixed(1).padStart(5)}  ${word.replace(/^\.|\.$/, '(edge)')}`);
}

await runFileCheck(async ({ guidanceFolder }) => {
  if (options.why !== undefined) {
    sayWhy(options.why);
    return;
  }
  const examples = await readConcernExamples(await loadGuidance(guidanceFolder));
  const voices = [...new Set(examples.flatMap(({ voice }) => voice ?? []))];
  const heard = voices.map((voice) => hearUnheard(examples, voice));
  const enough = thresholdFor(heard.flat(), falseAlarms);
  const line = lineFrom(heard.flat(), enough);
  const head = [
    `${String(examples.length)} examples. Each voice as it is heard by words fitted without it:`,
    ...voices.flatMap((voice, at) =>
      figures(heard[at] ?? [], enough).map((figure) => `${voice} voice, ${figure}`),
    ),
    lineFigures(heard.flat(), enough, line),
  ];
  for (const each of head) say(each);
  await writeFitted({
    path: 'src/safeguarding/fitted-concerns.ts',
    command: 'fit:concerns',
    what: 'danger, worry and allegation',
    classes: concernClasses,
    fitted: fit(examples),
    enough,
    figures: head,
    also: [
      {
        name: 'enoughWhereTold',
        says: 'From these on the line of safety stands beside an answer, where the message tells of somebody.',
        value: line.told,
      },
      { name: 'enoughForLine', says: 'The same, for every other message.', value: line.elsewhere },
    ],
  });
});
