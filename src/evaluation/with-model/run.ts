/** The evaluation with a language model: each case goes through what a turn goes through, and is judged as without one. */
import type { Clock } from '../../calendar/clock.ts';
import type { Outcome } from '../../knowledge/outcome.ts';
import { answerFollowUp } from '../../model/answer-follow-up.ts';
import type { ModelUse } from '../../model/budget.ts';
import { createRewordings } from '../../model/rewordings.ts';
import {
  isModelOn,
  type Model,
  rewordable,
  type Rewordings,
  withinTurn,
  type WordDeps,
  wordAnswer,
  type Wording,
} from '../../model/word-answer.ts';
import type { Service } from '../../people/service.ts';
import type { RewordingRecord } from '../../rewording/reword-answer.ts';
import { stemOf } from '../../search/stem.ts';
import type { Case } from '../case.ts';
import type { Examination, Judged } from '../judge.ts';
import { type Put, putCaseThen, type Then } from '../put.ts';

export interface ModelledParts {
  readonly examination: Examination;
  readonly model: Model;
  readonly use: ModelUse;
  readonly clock: Clock;
  /** Whose settings hold: the model is on in it. */
  readonly service: Service;
}

/** How one case went without the model, and what the model made of it. */
export interface Modelled {
  readonly without: Judged;
  readonly judged: Judged;
  /** A model wrote some of its words. */
  readonly isByModel: boolean;
  /** The question before helped to find it. */
  readonly isMadeWhole: boolean;
  readonly trouble: Wording['trouble'];
  /** Of each reply, what was shown of it and what was not. */
  readonly records: readonly RewordingRecord[];
}

/** A case as it was put without a model, so that it need not be answered again. */
export interface Base {
  readonly one: Case;
  readonly put: Put;
  readonly judged: Judged;
}

export const baseOf = (one: Case, { put, judge }: Examination): Base => {
  const made = put(one);
  return { one, put: made, judged: judge(one, made) };
};

export type AskWithModel = (base: Base) => Promise<Modelled>;

/** A case asks as a person of its own. */
export function createAskWithModel(parts: ModelledParts): AskWithModel {
  const { examination } = parts;
  const made = createRewordings({ version: 1, ...examination.knowledge, stemOf });
  return async (base) => {
    const { one, put: without, judged } = base;
    const noted: Noted = { records: [], wholes: [] };
    const first = one.asks.length === 1 ? without.answer : undefined;
    const { then, wordingOf } = wordingEach(base, parts, noting(made, noted));
    const put = await putCaseThen(one, examination.knowledge, then, first);
    const wording = wordingOf();
    const outcomes = wording?.outcomes ?? put.answer.outcomes;
    return {
      without: judged,
      judged: isSame(outcomes, without.answer.outcomes) ? judged : examination.judge(one, put, outcomes),
      isByModel: wording?.wordedBy !== undefined,
      isMadeWhole: noted.wholes.length > 0,
      trouble: wording?.trouble,
      records: noted.records,
    };
  };
}

const switches: WordDeps['switches'] = {
  latest: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
};

/** As a turn does it: found again with the question before, then put into other words. */
function wordingEach(
  { one }: Base,
  { model, use, clock, service }: ModelledParts,
  rewordings: Rewordings,
): { readonly then: Then; readonly wordingOf: () => Wording | undefined } {
  const deps: WordDeps = { model, rewordings, switches, use, clock };
  let wording: Wording | undefined;
  return {
    then: async (asked) => {
      if (!(await isModelOn(service, deps))) return asked.answer;
      const signal = withinTurn(new AbortController().signal, model);
      const asker = { service, person: one.family, role: rewordings.roleOf(asked.asking), signal };
      const answer = await answerFollowUp(asked, asker, deps);
      wording = await wordAnswer(answer, asker, deps);
      return answer;
    },
    wordingOf: () => wording,
  };
}

interface Noted {
  readonly records: RewordingRecord[];
  readonly wholes: string[];
}

const noting = (rewordings: Rewordings, { records, wholes }: Noted): Rewordings => ({
  ...rewordings,
  read: (outcome, request, result) => {
    const reworded = rewordings.read(outcome, request, result);
    records.push(reworded.record);
    return reworded;
  },
  readWhole: (request, result) => {
    const whole = rewordings.readWhole(request, result);
    if (whole !== undefined) wholes.push(whole);
    return whole;
  },
});

/** The very same, so that it need not be judged again. */
const isSame = (one: readonly Outcome[], other: readonly Outcome[]): boolean =>
  one.length === other.length && one.every((outcome, at) => outcome === other[at]);

/** What a case would ask of a model, at the least; nothing is asked. */
export const wouldAsk = ({ put }: Base, rewordings: Rewordings) => ({
  rewordings: [...rewordable(put.answer, rewordings, rewordings.roleOf(put.asking)).values()],
  followUp: rewordings.followUpFor(put.asking, put.answer),
});

/** Several at once, in their order; where one throws, those in hand end and no more begin. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
