/** Puts a reply into other words where a model may: progress is shown meanwhile, and whoever waits may stop it. */
import type { Answer } from '../src/knowledge/answer-question.ts';
import {
  isModelOn,
  type Model,
  rewordable,
  wordAnswer,
  type WordDeps,
  type Wording,
} from '../src/model/word-answer.ts';
import type { Clock } from '../src/calendar/clock.ts';
import type { Supervision } from '../src/model/settings.ts';
import type { InHand } from './in-hand.ts';
import { supervisionHere } from './supervise.ts';
import type { Turn } from './turn.ts';

export interface WordedReply extends Wording {
  readonly supervision: Supervision;
}

export type WordReply = (turn: Turn, answer: Answer) => Promise<WordedReply>;

export interface WordReplyParts {
  readonly model: Model;
  readonly inHand: InHand;
  readonly clock: Clock;
}

export const searching = 'Searching guidance…';

/** Where there is no model, every reply is in the guidance's own words. */
export const inOwnWords: WordReply = (_, { outcomes }) =>
  Promise.resolve({
    outcomes,
    wordedBy: undefined,
    note: undefined,
    trouble: undefined,
    supervision: 'auto',
  });

/** One at a time for each person in each conversation may be stopped together. */
export const inHandKey = ({ service, place, person }: Turn): string =>
  `${service.id} ${place.room} ${person.id}`;

export const createWordReply =
  ({ model, inHand, clock }: WordReplyParts): WordReply =>
  async (turn, answer) => {
    const { service, person, stores } = turn;
    const { rewordings } = turn.knowing;
    const deps: WordDeps = { model, rewordings, switches: stores.modelSwitches, use: stores.modelUse, clock };
    const supervision = await supervisionWhereOn(turn, answer, deps);
    if (supervision === undefined) return inOwnWords(turn, answer);
    const { signal, done } = inHand.begin(inHandKey(turn));
    try {
      await turn.showProgress(searching);
      const wording = await wordAnswer(answer, { service, person: person.id, signal }, deps);
      turn.log.info('model.worded', { turn: turn.id, outcome: wording.trouble ?? 'worded' });
      return { ...wording, supervision };
    } finally {
      done();
    }
  };

/** Undefined where the model has no part in it. */
async function supervisionWhereOn(
  turn: Turn,
  answer: Answer,
  deps: WordDeps,
): Promise<Supervision | undefined> {
  if (rewordable(answer, deps.rewordings).size === 0) return undefined;
  if (!(await isModelOn(turn.service, deps))) return undefined;
  return supervisionHere(turn, answer.outcomes);
}
