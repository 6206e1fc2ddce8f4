/** The evaluation against a real deployment: told and agreed to first, within a budget, and to be gone on with after an end. */
import type { Clock } from '../../calendar/clock.ts';
import { createRewordings } from '../../model/rewordings.ts';
import type { Model } from '../../model/word-answer.ts';
import type { Service } from '../../people/service.ts';
import { followUpPromptVersion } from '../../rewording/follow-up.ts';
import { promptVersion } from '../../rewording/prompt.ts';
import { stemOf } from '../../search/stem.ts';
import type { Case } from '../case.ts';
import type { Examination } from '../judge.ts';
import { createCountedUse } from './counted-use.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { openKeptReplies } from './kept-replies.ts';
import { ModelAway, type Patience, patientModels } from './patient-model.ts';
import { type Base, baseOf, createAskWithModel, inParallel, type Modelled, wouldAsk } from './run.ts';

export interface DeploymentParts {
  readonly cases: readonly Case[];
  readonly examination: Examination;
  readonly model: Model;
  /** What the deployment calls its model. */
  readonly name: string;
  readonly service: Service;
  readonly clock: Clock;
  /** Where replies are kept as they come. */
  readonly file: string;
  readonly tokensAtMost: number;
  readonly patience: Pick<Patience, 'pauses' | 'wait'>;
  readonly atOnce: number;
}

export interface Planned {
  readonly estimate: Estimate;
  /** Replies of an earlier run, of this deployment or of others. */
  readonly kept: number;
  readonly run: () => Promise<Ran>;
}

export interface Ran {
  /** Those that were asked to the end. */
  readonly modelled: readonly Modelled[];
  readonly tokens: number;
  /** Why it ended before the last; undefined where it did not. */
  readonly ended: 'budget' | 'away' | undefined;
}

export async function planRun(parts: DeploymentParts): Promise<Planned> {
  const { cases, examination, model, name, file } = parts;
  const bases = cases.map((one) => baseOf(one, examination));
  const rewordings = createRewordings({ version: 1, ...examination.knowledge, stemOf });
  const of = [model.host, name, promptVersion, followUpPromptVersion];
  const kept = await openKeptReplies(file, of);
  const asks = (base: Base): boolean => {
    const { rewordings: requests, followUp } = wouldAsk(base, rewordings);
    return requests.length > 0 || followUp !== undefined;
  };
  return {
    estimate: estimateOf(bases, rewordings),
    kept: kept.count(),
    run: () =>
      run(bases, asks, parts, { ...parts.patience, kept, timeoutMilliseconds: model.timeoutMilliseconds }),
  };
}

async function run(
  bases: readonly Base[],
  asks: (base: Base) => boolean,
  { examination, model, service, clock, tokensAtMost, atOnce }: DeploymentParts,
  patience: Patience,
): Promise<Ran> {
  const use = createCountedUse(tokensAtMost);
  const patient = { ...model, ...patientModels(model, patience) };
  const ask = createAskWithModel({ examination, model: patient, use, clock, service });
  const away: ModelAway[] = [];
  const modelled = await inParallel(bases, atOnce, async (base) => {
    if ((away.length > 0 || use.isSpent()) && asks(base)) return undefined;
    try {
      const one = await ask(base);
      return one.trouble === 'budget-spent' ? undefined : one;
    } catch (error) {
      if (!(error instanceof ModelAway)) throw error;
      away.push(error);
      return undefined;
    }
  });
  const early = use.isSpent() ? 'budget' : undefined;
  return {
    modelled: modelled.filter((one) => one !== undefined),
    tokens: use.tokens(),
    ended: away.length > 0 ? 'away' : early,
  };
}
