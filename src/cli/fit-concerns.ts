/** npm run fit:concerns: fits the words beside the rules of danger, worry and allegation, measures them, and writes their file. */
import { parseArgs } from 'node:util';
import { type ConcernExample, readConcernExamples } from '../evaluation/concern-examples.ts';
import { type Example, fitClasses } from '../evaluation/fit-classes.ts';
import { writeFitted } from '../evaluation/write-fitted.ts';
import { loadGuidance } from '../guidance/load.ts';
import type { FittedWords } from '../knowledge/fitted-words.ts';
import { featuresOf, readStems } from '../knowledge/word-features.ts';
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

function thresholdFor(heard: readonly Heard[]): number {
  const harmless = heard
    .filter(({ example }) => example.concern === undefined)
    .map(({ weighed }) => weighed.total)
    .sort((one, other) => other - one);
  return Math.ceil(Number(harmless[Math.floor(harmless.length * falseAlarms)]) * 100) / 100;
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
  const { byRules, weighed, enough, words } = explainConcern(message);
  const how = byRules.byPattern ? 'a pattern' : 'signs';
  say(byRules.concern === undefined ? 'The rules: nothing' : `The rules: ${byRules.concern}, by ${how}`);
  const verdict = weighed.total >= enough ? weighed.likeliest : 'no concern';
  say(`With the words: ${weighed.total.toFixed(2)}, where ${String(enough)} is enough: ${verdict}`);
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
  const enough = thresholdFor(heard.flat());
  const head = [
    `${String(examples.length)} examples. Each voice as it is heard by words fitted without it:`,
    ...voices.flatMap((voice, at) =>
      figures(heard[at] ?? [], enough).map((line) => `${voice} voice, ${line}`),
    ),
  ];
  for (const line of head) say(line);
  await writeFitted({
    path: 'src/safeguarding/fitted-concerns.ts',
    command: 'fit:concerns',
    what: 'danger, worry and allegation',
    classes: concernClasses,
    fitted: fit(examples),
    enough,
    figures: head,
  });
});
