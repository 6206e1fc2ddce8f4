/** The gap board: questions that were not answered well, those that ask for the same together. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import type { Instant } from '../calendar/clock.ts';
import type { OutcomeKind } from '../knowledge/outcome.ts';
import type { Asked } from './asked.ts';
import type { GapMark, GapQuestion, GapReason } from './gap-store.ts';

export interface Gap {
  /** The id of the answer to the oldest of its questions. */
  readonly id: string;
  /** The one that was asked last. */
  readonly question: string;
  /** Other wordings, newest first, at most 10. */
  readonly alike: readonly string[];
  readonly count: number;
  readonly reasons: readonly { readonly reason: GapReason; readonly count: number }[];
  /** What was said with a dislike, each once, at most 5. */
  readonly said: readonly string[];
  readonly first: Instant;
  readonly last: Instant;
  /** The mark that was given last to one of them. */
  readonly mark: GapMark | undefined;
  /** How many were asked since that mark. */
  readonly since: number;
  readonly answers: readonly string[];
  /** By whom it was asked in the words that are shown: those of `question` and of `alike`. */
  readonly asked: readonly Asked[];
}

/** These are about somebody's safety or one person's case: nobody reads them to write guidance. */
export const neverShown: ReadonlySet<string> = new Set<OutcomeKind>([
  'immediate-danger',
  'worry',
  'allegation',
  'parent-or-carer',
  'child',
  'case-decision',
]);

const turnsAfter = 50;
const alikeAtMost = 10;
const saidAtMost = 5;

/** `groupOf` is handed the questions oldest first. Those with most questions come first, and of as many the newest. */
export async function gapsOf(
  questions: readonly GapQuestion[],
  groupOf: (question: string) => number,
): Promise<readonly Gap[]> {
  const oldestFirst = questions
    .filter(({ outcomes }) => !outcomes.some((kind) => neverShown.has(kind)))
    .sort((one, other) => one.at.localeCompare(other.at) || one.answer.localeCompare(other.answer));
  const groups = new Map<number, GapQuestion[]>();
  for (const [index, one] of oldestFirst.entries()) {
    const group = groupOf(one.question);
    const members = groups.get(group);
    if (members) members.push(one);
    else groups.set(group, [one]);
    if (index % turnsAfter === turnsAfter - 1) await letTurnsRun();
  }
  return [...groups.values()]
    .map(toGap)
    .sort(
      (one, other) =>
        other.count - one.count || other.last.localeCompare(one.last) || one.id.localeCompare(other.id),
    );
}

function toGap(members: readonly GapQuestion[]): Gap {
  const newestFirst = [...members].reverse();
  const [newest] = newestFirst;
  const [oldest] = members;
  if (newest === undefined || oldest === undefined) throw new TypeError('A group has a question.');
  const marked = newestFirst.findIndex(({ mark }) => mark !== undefined);
  const others = new Set(newestFirst.map(({ question }) => question));
  others.delete(newest.question);
  const alike = [...others].slice(0, alikeAtMost);
  const said = members.flatMap(({ dislikes }) => dislikes).filter((words) => words !== '');
  return {
    id: oldest.answer,
    question: newest.question,
    alike,
    count: members.length,
    reasons: countReasons(members),
    said: [...new Set(said)].slice(0, saidAtMost),
    first: oldest.at,
    last: newest.at,
    mark: newestFirst[marked]?.mark,
    since: marked === -1 ? 0 : marked,
    answers: members.map(({ answer }) => answer),
    asked: [newest.question, ...alike].map((ask) => ({
      ask,
      answers: members.filter(({ question }) => question === ask).map(({ answer }) => answer),
    })),
  };
}

const reasonsOf = ({ outcomes, isEscalated, dislikes }: GapQuestion): readonly GapReason[] => [
  ...(['not-covered', 'closest'] as const).filter((kind) => outcomes.includes(kind)),
  ...(dislikes.length > 0 ? (['disliked'] as const) : []),
  ...(isEscalated ? (['escalated'] as const) : []),
];

function countReasons(members: readonly GapQuestion[]): Gap['reasons'] {
  const all = members.flatMap(reasonsOf);
  return (['not-covered', 'closest', 'disliked', 'escalated'] as const)
    .map((reason) => ({ reason, count: all.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0);
}
