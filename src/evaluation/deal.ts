/** Moves cases that were written elsewhere into the project's own files: dealt by family, filed by class. */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../knowledge/passage.ts';
import { type Case, parseCases } from './case.ts';
import { classify } from './classify.ts';
import { casesFolder } from './read-cases.ts';
import { caseSets, type CaseSet, setOfFamily } from './sets.ts';

/** A case that the project has already is left out. Gives back how many went to each set. */
export async function deal(
  cases: readonly Case[],
  own: readonly Case[],
  goldOf: (one: Case) => readonly Passage[],
): Promise<Readonly<Record<CaseSet, number>>> {
  const known = new Set(own.map(keyOf));
  const familyOf = joinFamilies(cases, own, goldOf);
  const fresh = [...new Map(cases.map((one) => [keyOf(one), one])).values()]
    .filter((one) => !known.has(keyOf(one)))
    .map((one) => ({ ...one, family: familyOf(one), class: classify(one, goldOf(one)) }));
  const dealt = { development: 0, sealed: 0 };
  for (const set of caseSets) {
    const ofSet = fresh.filter(({ family }) => setOfFamily(family) === set);
    dealt[set] = ofSet.length;
    await append(set, ofSet);
  }
  return dealt;
}

/** With more passages than these that hold the facts it is not certain which is asked for. */
const certainGold = 2;

/** Whoever asks for a passage that the project asks for already joins its family, whatever the writer called it. */
function joinFamilies(
  cases: readonly Case[],
  own: readonly Case[],
  goldOf: (one: Case) => readonly Passage[],
): (one: Case) => string {
  const certain = (one: Case): readonly string[] => {
    const gold = goldOf(one);
    return gold.length > certainGold ? [] : gold.map(({ id }) => id);
  };
  const familyFor = new Map(own.flatMap((one) => certain(one).map((id) => [id, one.family] as const)));
  const ownFamilies = new Set(own.map(({ family }) => family));
  const joined = new Map<string, string>();
  for (const one of cases.filter(({ family }) => !ownFamilies.has(family))) {
    const [held] = certain(one).flatMap((id) => familyFor.get(id) ?? []);
    if (held !== undefined && !joined.has(one.family)) joined.set(one.family, held);
  }
  return ({ family }) => joined.get(family) ?? family;
}

const keyOf = ({ asks, at }: Case): string => JSON.stringify([asks, at]);

async function append(set: CaseSet, cases: readonly Case[]): Promise<void> {
  const folder = join(casesFolder, set);
  await mkdir(folder, { recursive: true });
  for (const name of new Set(cases.map((one) => one.class))) {
    const file = join(folder, `${name}.yaml`);
    const text = cases
      .filter((one) => one.class === name)
      .map(writeCase)
      .join('');
    const read = parseCases(file, text, name);
    if (!read.ok) throw new Error(`${file} would not be read again: ${read.problems[0]?.message ?? ''}`);
    await appendFile(file, text);
  }
}

/** JSON is YAML, so what people typed is written as JSON, and no sign in it can be misread. */
export function writeCase({ asks, at, family, kind, expect, must, mustNot, unsaid, gold }: Case): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ask', json(asks.length === 1 ? asks[0] : asks)],
    ['at', at],
    ['family', family],
    ['kind', kind],
    ['expect', expect],
    ['must', list(must.map((choice) => (choice.length === 1 ? choice[0] : choice)))],
    ['mustNot', list(mustNot)],
    ['unsaid', unsaid ? 'true' : undefined],
    ['gold', list(gold)],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value = ''], line) => `${line === 0 ? '- ' : '  '}${name}: ${value}\n`)
    .join('');
}

const list = (values: readonly unknown[]): string | undefined =>
  values.length === 0 ? undefined : json(values);

/** With spaces after commas, as a person writes a list. */
const json = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(json).join(', ')}]` : JSON.stringify(value);
