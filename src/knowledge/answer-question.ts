/** From what a person typed to how it ends: the literal list of steps, in their order. */
import type { Outcome } from './outcome.ts';
import { answerEach } from './steps/answer-each.ts';
import { catchIdentifiers } from './steps/catch-identifiers.ts';
import { declineDecision } from './steps/decline-decision.ts';
import { leadToPerson } from './steps/lead-to-person.ts';
import { normalise } from './steps/normalise.ts';
import { noteHome } from './steps/note-home.ts';
import type {
  AboutQuestion,
  Asking,
  Knowledge,
  MessageProgress,
  MessageStep,
  Remembered,
} from './steps/progress.ts';
import { putSafetyFirst } from './steps/put-safety-first.ts';
import { smallTalk } from './steps/small-talk.ts';
import { turnAwayPublic } from './steps/turn-away-public.ts';
import { withSafetyLine } from './steps/with-safety-line.ts';

export interface Answer {
  /** In the order in which they are shown; never empty. */
  readonly outcomes: readonly Outcome[];
  /** What the person typed, with identifiers masked: the only form of it that may be kept. */
  readonly screened: string;
  /** Set where the message said where the person works. */
  readonly homeSet: string | undefined;
  readonly remembered: Remembered | undefined;
  /** Of each question in it, without its words. */
  readonly about: readonly AboutQuestion[];
}

const steps: readonly MessageStep[] = [
  normalise,
  putSafetyFirst,
  catchIdentifiers,
  leadToPerson,
  turnAwayPublic,
  smallTalk,
  noteHome,
  declineDecision,
  answerEach,
];

export function answerQuestion(asking: Asking, knowledge: Knowledge): Answer {
  let progress: MessageProgress = {
    asking,
    text: asking.text,
    home: asking.home,
    outcomes: [],
    settled: false,
    remembered: undefined,
    about: [],
  };
  for (const step of steps) {
    if (progress.settled) break;
    progress = step(progress, knowledge);
  }
  const outcomes = withSafetyLine(progress);
  const homeSet = progress.outcomes.find((outcome) => outcome.kind === 'home-set');
  return {
    outcomes,
    screened: progress.text,
    homeSet: homeSet?.authority,
    remembered: progress.remembered,
    about: progress.about,
  };
}
