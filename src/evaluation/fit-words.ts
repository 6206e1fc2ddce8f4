/** Fits words beside rules that are only added to: a message is what the rules say, or what the words say surely enough. */
import { readFile } from 'node:fs/promises';
import { type FittedWords, logOdds } from '../knowledge/fitted-words.ts';
import { featuresOf, readStems } from '../knowledge/word-features.ts';
import { fitClasses } from './fit-classes.ts';

/** One list of messages, and the number of what they are; 0 is nothing of the kind. */
export interface ExampleList {
  readonly lines: readonly string[];
  readonly of: number;
  /** By a writer who had not seen the rules; the threshold is chosen on these. */
  readonly isUnheard?: true;
  /** Less than one for lines of which there are many, all alike. */
  readonly counts?: number;
}

/** Of another writer's messages that are nothing of the kind, at most so many are taken for it. */
const falseAlarms = 0.01;
/** Whatever the lists allow, it must be twice as likely as not. */
const lowest = 0.7;
/** A list without another writer's lines is halved for the measuring, line about, in blocks. */
const block = 10;
const unheardPart = 2;

export interface Measured {
  readonly fitted: FittedWords;
  readonly enough: number;
  readonly figures: readonly string[];
}

interface Line {
  readonly text: string;
  readonly of: number;
  readonly part: number;
  readonly counts: number;
}

export const readList = async (path: string): Promise<readonly string[]> =>
  (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');

function fit(lines: readonly Line[], classes: number): FittedWords {
  const examples = lines.map(({ text, of, counts }) => ({
    features: featuresOf(readStems(text)),
    of,
    counts,
  }));
  return fitClasses(examples, classes);
}

const surest = (fitted: FittedWords, text: string): number => Math.max(...logOdds(fitted, readStems(text)));

export function fitWords(lists: readonly ExampleList[], classes: readonly string[]): Measured {
  const lines = lists.flatMap(({ lines, of, isUnheard, counts = 1 }) =>
    lines.map(
      (text, at): Line => ({ text, of, counts, part: isUnheard ? unheardPart : Math.floor(at / block) % 2 }),
    ),
  );
  const heldBack = [0, 1, unheardPart].flatMap((part) => {
    const fitted = fit(
      lines.filter((line) => line.part !== part),
      classes.length + 1,
    );
    return lines
      .filter((line) => line.part === part)
      .map((line) => ({ ...line, odds: surest(fitted, line.text) }));
  });
  const harmless = heldBack
    .filter(({ of, part }) => of === 0 && part === unheardPart)
    .map(({ odds }) => odds);
  harmless.sort((one, other) => other - one);
  const enough = Math.max(lowest, Number(harmless[Math.floor(harmless.length * falseAlarms)]));
  const figures = ['nothing of the kind', ...classes].map((name, of) => {
    const all = heldBack.filter((line) => line.of === of);
    return `${name}: the words alone, fitted without them, find something in ${String(all.filter(({ odds }) => odds >= enough).length)} of ${String(all.length)}`;
  });
  return { fitted: fit(lines, classes.length + 1), enough: Math.ceil(enough * 100) / 100, figures };
}
