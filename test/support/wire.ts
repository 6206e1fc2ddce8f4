/** Looks at everything that is sent in any test and fails the test in which a fault was seen. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { cardProblems, type Json } from './cards.ts';
import type { SentActivity } from './fake-connector.ts';

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const mostBytes = 28 * 1024;

interface Claim {
  readonly position: number;
  readonly appearance: {
    readonly name: string;
    readonly abstract: string;
    readonly url?: string;
    readonly keywords: readonly string[];
  };
}

export const claimsOf = (activity: SentActivity): readonly Claim[] =>
  (activity.entities ?? []).flatMap((entity) => (entity['citation'] ?? []) as readonly Claim[]);

export const marksIn = (text: string): readonly number[] => [
  ...new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, digits]) => Number(digits))),
];

function claimProblems({ position, appearance }: Claim): readonly string[] {
  const { name, abstract, keywords, url } = appearance;
  const checks: readonly (readonly [boolean, string])[] = [
    [!Number.isInteger(position), 'A position is no whole number.'],
    [name.length === 0 || name.length > 80, `A citation's name has ${name.length} characters.`],
    [abstract.length === 0 || abstract.length > 160, `An abstract has ${abstract.length} characters.`],
    [keywords.length > 3 || keywords.some((word) => word.length > 28), `Keywords: ${keywords.join(', ')}`],
    [url !== undefined && !url.startsWith('https://'), `A link is not https: ${url ?? ''}`],
  ];
  return checks.flatMap(([bad, words]) => (bad ? [words] : []));
}

function entityProblems(activity: SentActivity): readonly string[] {
  const roots = (activity.entities ?? []).filter(({ type }) => type === 'https://schema.org/Message');
  const claims = claimsOf(activity);
  const positions = claims.map(({ position }) => position);
  const marks = marksIn(activity.text ?? '');
  const isMatched = isDeepStrictEqual([...positions].sort(), [...marks].sort());
  const checks: readonly (readonly [boolean, string])[] = [
    [roots.length > 1, 'There are two root Message entities.'],
    [claims.length > 20, 'There are more than 20 citations.'],
    [!isMatched, `Citations ${positions.join()} and marks ${marks.join()} differ.`],
    [Buffer.byteLength(JSON.stringify(activity)) > mostBytes, 'A message is larger than Teams takes.'],
    [
      !wireProblems.mayBeByModel && JSON.stringify(activity).includes('AIGeneratedContent'),
      'It is labelled as machine-made.',
    ],
  ];
  return [...checks.flatMap(([bad, words]) => (bad ? [words] : [])), ...claims.flatMap(claimProblems)];
}

/** Adaptive cards of a sent activity or of an invoke's reply, wherever they stand in it. */
export function cardsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(cardsIn);
  const own = asJson(value);
  if (own['type'] === 'AdaptiveCard') return [own];
  return Object.values(own).flatMap((inner) => (typeof inner === 'object' ? cardsIn(inner) : []));
}

const found: string[] = [];

export const wireProblems = {
  /** Only where a test plays a language model may anything be labelled as its words. */
  mayBeByModel: false,
  look: (sent: SentActivity): void => {
    found.push(...entityProblems(sent));
    wireProblems.lookAtCards(sent);
  },
  lookAtCards: (body: unknown): void => {
    found.push(...cardsIn(body).flatMap(cardProblems));
  },
  /** Where a test can still fail by itself: a hook that fails ends the whole run. */
  assertNone: (): void => {
    assert.deepEqual(found.splice(0), []);
  },
};

afterEach('nothing that was sent has a fault that Teams would refuse or a person would trip over', () => {
  wireProblems.assertNone();
});
