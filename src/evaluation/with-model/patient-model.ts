/** A model that is asked as often as a run can wait, and whose replies are kept; one that stays away ends the run. */
import type { AnswerModel, ModelResult } from '../../rewording/answer-model.ts';
import type { FollowUpModel } from '../../rewording/follow-up.ts';
import type { KeptReplies } from './kept-replies.ts';

export class ModelAway extends Error {
  readonly trouble: string;

  constructor(trouble: string) {
    super(`The model does not answer: ${trouble}.`);
    this.trouble = trouble;
  }
}

export interface Patience {
  /** Between one attempt and the next; the pause that a busy or a resting one needs. */
  readonly pauses: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
  /** As a turn has it: slower is too slow for a person, whatever a run could wait. */
  readonly timeoutMilliseconds: number;
  readonly kept: KeptReplies;
}

export interface Models {
  readonly answers: AnswerModel;
  readonly followUps: FollowUpModel;
}

export const patientModels = ({ answers, followUps }: Models, patience: Patience): Models => {
  /** Each attempt has its own time: that of the turn is over after the first pause. */
  const ask = (what: unknown, attempt: (signal: AbortSignal) => Promise<ModelResult>): Promise<ModelResult> =>
    patience.kept
      .replyTo(what, () =>
        askPatiently(() => attempt(AbortSignal.timeout(patience.timeoutMilliseconds)), patience),
      )
      .then(asOurs);
  return {
    answers: { reword: (request) => ask(['reword', request], (signal) => answers.reword(request, signal)) },
    followUps: {
      makeWhole: (request) => ask(['follow-up', request], (signal) => followUps.makeWhole(request, signal)),
    },
  };
};

/** What was paid for in an earlier run costs nothing now. */
const asOurs = ({
  result,
  isKept,
}: {
  readonly result: ModelResult;
  readonly isKept: boolean;
}): ModelResult =>
  isKept && result.kind !== 'trouble' ? { ...result, tokens: { prompt: 0, reply: 0 } } : result;

async function askPatiently(
  attempt: () => Promise<ModelResult>,
  { pauses, wait }: Patience,
): Promise<ModelResult> {
  for (const pause of [...pauses, undefined]) {
    const result = await attempt();
    if (!isAway(result)) return result;
    if (pause === undefined) throw new ModelAway(result.trouble);
    await wait(pause);
  }
  throw new ModelAway('unreachable');
}

/** Too slow for a turn is a result: a person would have had the guidance's own words. */
const isAway = (result: ModelResult): result is Extract<ModelResult, { kind: 'trouble' }> =>
  result.kind === 'trouble' && (result.trouble === 'busy' || result.trouble === 'unreachable');
