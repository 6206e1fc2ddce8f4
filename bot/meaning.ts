/** Finds passages by their meaning where a service has turned that on: computes their vectors beside the turns, and tries again in one. */
import type { Clock } from '../src/calendar/clock.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Stores } from '../src/conversation/stores.ts';
import { type Answer, answerQuestion } from '../src/knowledge/answer-question.ts';
import type { Asking } from '../src/knowledge/steps/progress.ts';
import { type EmbedProgress, embedPassages } from '../src/meaning/embed-passages.ts';
import type { Embedder } from '../src/meaning/embedder.ts';
import type { PassageVectors } from '../src/meaning/passage-vectors.ts';
import { tryByMeaning } from '../src/meaning/try-by-meaning.ts';
import type { Vector } from '../src/meaning/vector.ts';
import { isModelOn, type Model } from '../src/model/word-answer.ts';
import type { PersonId } from '../src/people/person.ts';
import type { Service } from '../src/people/service.ts';
import { screen } from '../src/screening/screen.ts';
import { type RepeatedJob, repeatJob } from './jobs/repeat.ts';
import type { Knowing } from './knowing.ts';
import type { Turn } from './turn.ts';

/** Looks again for the closest passages where nothing answered; the same answer where that brings nothing. */
export type AnswerByMeaning = (turn: Turn, asking: Asking, answer: Answer) => Promise<Answer>;

export const byWordsAlone: AnswerByMeaning = (_, __, answer) => Promise.resolve(answer);

export interface Meaning {
  readonly answer: AnswerByMeaning;
  /** Computes beside the turns what is lacking. */
  readonly start: () => RepeatedJob;
}

export interface MeaningParts {
  readonly model: Model;
  readonly embedder: Embedder;
  readonly storage: Pick<Stores, 'modelSwitches' | 'modelUse'> & { readonly passageVectors: PassageVectors };
  readonly services: readonly Service[];
  readonly knowing: () => Knowing;
  readonly clock: Clock;
  readonly log: Log;
}

interface Held {
  readonly version: number;
  readonly vectors: ReadonlyMap<string, Vector>;
  readonly isWhole: boolean;
}

const lookEveryMilliseconds = 5_000;
/** Nobody waits for a batch; a server that does not answer is asked again by the next run. */
const batchWithinMilliseconds = 20_000;
/** As whom passages are embedded: no person, so that nobody's share is used. */
const nobody: PersonId = 'guidance';

function createMeaning(parts: MeaningParts): Meaning {
  const held = new Map<string, Held>();
  /** One batch for each service that lacks some; gives how many vectors were computed. */
  const compute = async (isStopping: () => boolean): Promise<number> => {
    let computed = 0;
    for (const service of parts.services)
      if (!isStopping()) computed += await computeFor(service, held, parts);
    return computed;
  };
  return {
    start: () => {
      const job = repeatJob('vectors', lookEveryMilliseconds, compute, parts.log);
      // At once: until a process has them in hand it answers by words alone.
      job.nudge();
      return job;
    },
    answer: async (turn, asking, answer) => {
      const { service, person } = turn;
      const { version, knowledge } = turn.knowing;
      const mine = held.get(service.id);
      if (mine?.version !== version || !(await isOn(service, parts))) return answer;
      const { knownWords } = knowledge;
      const standingOut = await tryByMeaning(
        answer,
        { service, person: person.id },
        {
          embedder: parts.embedder,
          passages: mine.vectors,
          screen: (question) => screen(question, { knownWords }).text,
          use: turn.stores.modelUse,
          clock: parts.clock,
        },
      );
      if (standingOut === undefined) return answer;
      return answerQuestion(asking, { ...knowledge, standingOut, meaning: service.model.meaning });
    },
  };
}

/** Undefined where the deployment has no embedder. */
export const meaningFrom = (
  parts: Omit<MeaningParts, 'model' | 'embedder'>,
  model: (Model & { readonly embedder: Embedder | undefined }) | undefined,
): Meaning | undefined => model?.embedder && createMeaning({ ...parts, model, embedder: model.embedder });

const isOn = (service: Service, { model, storage }: MeaningParts): Promise<boolean> =>
  service.model.byMeaning
    ? isModelOn(service, { model, switches: storage.modelSwitches })
    : Promise.resolve(false);

async function computeFor(service: Service, held: Map<string, Held>, parts: MeaningParts): Promise<number> {
  const { version, knowledge } = parts.knowing();
  const before = held.get(service.id);
  if ((before?.version === version && before.isWhole) || !(await isOn(service, parts))) return 0;
  const of = { service: service.id, version, model: parts.embedder.model };
  const reached = await embedPassages(of, knowledge.guidance.passages, depsFor(service, parts));
  const isWhole = reached.held.size === reached.of;
  held.set(service.id, { version, vectors: reached.held, isWhole });
  tell(parts.log, version, reached);
  if (isWhole) await parts.storage.passageVectors.dropBefore(of);
  return reached.computed;
}

function depsFor(service: Service, { embedder, storage, clock }: MeaningParts) {
  const day = londonDate(clock.now());
  const reservation = (tokens: number) => ({
    service: service.id,
    person: nobody,
    day,
    answers: 0 as const,
    tokens,
  });
  return {
    embedder,
    vectors: storage.passageVectors,
    mayUse: async (tokens: number) =>
      (await storage.modelUse.reserve(reservation(tokens), service.model)) === 'reserved',
    settle: (reserved: number, used: number) => storage.modelUse.settle(reservation(reserved), used),
    signal: () => AbortSignal.timeout(batchWithinMilliseconds),
  };
}

/** Of a run that found all there nothing is said. */
function tell(log: Log, version: number, { held, of, computed, trouble }: EmbedProgress): void {
  const where = { version: String(version), count: held.size, of };
  if (trouble !== undefined) log.warn('vectors.held-up', { ...where, code: trouble });
  else if (computed > 0) log.info('vectors.computed', where);
}
