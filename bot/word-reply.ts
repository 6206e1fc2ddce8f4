/** Puts a reply into other words where a model may: progress is shown meanwhile, and whoever waits may stop it. */
import type { Answer } from '../src/knowledge/answer-question.ts';
import { answerFollowUp, type Asked } from '../src/model/answer-follow-up.ts';
import {
  type Asker,
  isModelOn,
  type Model,
  rewordable,
  withinTurn,
  wordAnswer,
  type WordDeps,
  type Wording,
} from '../src/model/word-answer.ts';
import type { Clock } from '../src/calendar/clock.ts';
import { countsOf, type RecordCounts, troubleWords } from '../src/rewording/record-counts.ts';
import type { Supervision } from '../src/model/settings.ts';
import type { InHand } from './in-hand.ts';
import { supervisionHere } from './supervise.ts';
import type { Turn } from './turn.ts';

export interface WordedReply extends Wording {
  /** Found with the help of the question before where a model made it whole; else the one that was given. */
  readonly answer: Answer;
  readonly supervision: Supervision;
}

export type WordReply = (turn: Turn, asked: Pick<Asked, 'asking' | 'answer'>) => Promise<WordedReply>;

export interface WordReplyParts {
  readonly model: Model;
  readonly inHand: InHand;
  readonly clock: Clock;
  /** Counts what the check made of a reply. */
  readonly count: (reply: RecordCounts) => void;
}

export const searching = 'Searching guidance…';

/** Where there is no model, every reply is in the guidance's own words. */
export const inOwnWords: WordReply = (_, { answer }) => Promise.resolve(ownWordsOf(answer));

const ownWordsOf = (answer: Answer): WordedReply => ({
  answer,
  outcomes: answer.outcomes,
  wordedBy: undefined,
  note: undefined,
  trouble: undefined,
  records: [],
  supervision: 'auto',
});

/** One at a time for each person in each conversation may be stopped together. */
export const inHandKey = ({ service, place, person }: Turn): string =>
  `${service.id} ${place.room} ${person.id}`;

export const createWordReply =
  (parts: WordReplyParts): WordReply =>
  async (turn, asked) => {
    const { service, person, stores, knowing } = turn;
    const { rewordings } = knowing;
    const { model, inHand, clock } = parts;
    const deps: WordDeps = { model, rewordings, switches: stores.modelSwitches, use: stores.modelUse, clock };
    const isFollowUp = rewordings.followUpFor(asked.asking, asked.answer) !== undefined;
    const mayAsk = isFollowUp || rewordable(asked.answer, rewordings).size > 0;
    if (!mayAsk || !(await isModelOn(service, deps))) return ownWordsOf(asked.answer);
    const { signal: stop, done } = inHand.begin(inHandKey(turn));
    try {
      const role = rewordings.roleOf(asked.asking);
      const asker = { service, person: person.id, role, signal: withinTurn(stop, model) };
      if (isFollowUp) await turn.showProgress(searching);
      const answer = await answerFollowUp({ ...asked, knowledge: knowing.knowledge }, asker, deps);
      if (stop.aborted) return { ...ownWordsOf(answer), trouble: 'stopped' };
      const worded = await word(turn, answer, { asker, deps, isShown: isFollowUp });
      for (const record of worded.records) tell(turn, countsOf(record), parts);
      return worded;
    } finally {
      done();
    }
  };

interface WordingOf {
  readonly asker: Asker;
  readonly deps: WordDeps;
  /** What is being done stands in the chat already. */
  readonly isShown: boolean;
}

async function word(turn: Turn, answer: Answer, { asker, deps, isShown }: WordingOf): Promise<WordedReply> {
  const supervision = await supervisionOf(turn, answer, deps);
  if (supervision === undefined) return ownWordsOf(answer);
  if (!isShown) await turn.showProgress(searching);
  const wording = await wordAnswer(answer, asker, deps);
  turn.log.info('model.worded', { turn: turn.id, outcome: wording.trouble ?? 'worded' });
  return { ...wording, answer, supervision };
}

/** Closed words alone: which passages had to stay in their own words, and why, is how a prompt or a passage is found that needs mending. */
function tell({ log, id }: Turn, counts: RecordCounts, { count }: WordReplyParts): void {
  count(counts);
  const { end, reworded, rejected, left, promptVersion, guidanceVersion } = counts;
  const code = troubleWords(counts);
  log.info('model.checked', {
    turn: id,
    outcome: end,
    count: reworded,
    of: reworded + rejected + left,
    version: `prompt ${String(promptVersion)}, guidance ${String(guidanceVersion ?? 0)}`,
    ...(code !== undefined && { code }),
  });
}

/** Undefined where the model has no part in its words. */
async function supervisionOf(
  turn: Turn,
  answer: Answer,
  { rewordings }: WordDeps,
): Promise<Supervision | undefined> {
  return rewordable(answer, rewordings).size === 0 ? undefined : supervisionHere(turn, answer.outcomes);
}
