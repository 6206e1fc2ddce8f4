/** Fits weights for words: multinomial logistic regression, in whole passes over the examples, so that it is repeatable. */
import { type FittedWords, roundWords, scaleOf } from '../knowledge/fitted-words.ts';

/** A message as the places of its features, with what it is and how much it counts. */
export interface Example {
  readonly features: readonly string[];
  /** The number of its class; 0 is what a message is when it is nothing else. */
  readonly of: number;
  readonly counts: number;
}

/** A feature of one example only would be learnt by heart. */
const seenAtLeast = 2;
const passes = 150;
const step = 0.12;
const shrink = 0.05;
/** Below this a word says too little to be kept in the file. */
const lightest = 0.4;

interface Row {
  readonly ids: Int32Array;
  readonly scale: number;
  readonly of: number;
  readonly counts: number;
}

function numberFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= seenAtLeast).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, id) => [feature, id]));
}

function toRow({ features, of, counts }: Example, ids: ReadonlyMap<string, number>): Row {
  const known = features.flatMap((feature) => ids.get(feature) ?? []);
  return { ids: Int32Array.from(known), scale: scaleOf(known.length), of, counts };
}

/** Adds what one example asks of the weights; the last `classes` places hold the biases. */
function addGradient(row: Row, weights: Float64Array, gradient: Float64Array, classes: number): void {
  const biases = weights.length - classes;
  const odds = new Float64Array(classes);
  let total = 0;
  for (let c = 0; c < classes; c += 1) {
    let sum = 0;
    for (const id of row.ids) sum += Number(weights[id * classes + c]);
    odds[c] = Math.exp(sum * row.scale + Number(weights[biases + c]));
    total += Number(odds[c]);
  }
  for (let c = 0; c < classes; c += 1) {
    const error = row.counts * (Number(odds[c]) / total - (c === row.of ? 1 : 0));
    for (const id of row.ids)
      gradient[id * classes + c] = Number(gradient[id * classes + c]) + error * row.scale;
    gradient[biases + c] = Number(gradient[biases + c]) + error;
  }
}

/** Adam, over all the examples at once. */
function descend(rows: readonly Row[], size: number, classes: number): Float64Array {
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let pass = 1; pass <= passes; pass += 1) {
    const gradient = weights.map((weight, at) => (at < size - classes ? shrink * weight : 0));
    for (const row of rows) addGradient(row, weights, gradient, classes);
    const rate = (step * Math.sqrt(1 - 0.999 ** pass)) / (1 - 0.9 ** pass);
    const slower = rate * (1 - (0.9 * pass) / passes);
    for (let at = 0; at < size; at += 1) {
      const slope = Number(gradient[at]);
      mean[at] = 0.9 * Number(mean[at]) + 0.1 * slope;
      square[at] = 0.999 * Number(square[at]) + 0.001 * slope * slope;
      weights[at] =
        Number(weights[at]) - (slower * Number(mean[at])) / (Math.sqrt(Number(square[at])) + 1e-8);
    }
  }
  return weights;
}

export function fitClasses(examples: readonly Example[], classes: number): FittedWords {
  const ids = numberFeatures(examples);
  const rows = examples.map((example) => toRow(example, ids));
  const weights = descend(rows, (ids.size + 1) * classes, classes);
  const againstFirst = (from: number): readonly number[] =>
    Array.from({ length: classes - 1 }, (_, at) => Number(weights[from + at + 1]) - Number(weights[from]));
  const fitted = {
    bias: againstFirst(ids.size * classes),
    weights: new Map([...ids].map(([feature, id]) => [feature, againstFirst(id * classes)])),
  };
  return roundWords(fitted, lightest);
}
