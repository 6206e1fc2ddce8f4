/** How long what is kept, as rules with names: what each removes, and what is older than its period. */
import type { Instant } from '../calendar/clock.ts';
import { periodBefore, periodWords } from '../calendar/period.ts';
import type { Retention, Service } from '../people/service.ts';

/** A service as far as what is kept for it goes. */
export type Keeping = Pick<Service, 'id' | 'retention'>;

export type RetainedThing = Exclude<keyof Retention, 'approval'>;

/** By which something was erased, as its record and the log of erasures name it. */
export const rules = {
  underWay: 'under-way',
  answersWithPerson: 'answers-with-person',
  screenedQuestions: 'screened-questions',
  closedRequests: 'closed-requests',
  eventSkeletons: 'event-skeletons',
  deadLetters: 'dead-letters',
} as const satisfies Readonly<Record<RetainedThing, string>>;

/** Somebody asked to have what is theirs erased. */
export const personAsked = 'person-asked';

export type ErasureRule = (typeof rules)[RetainedThing] | typeof personAsked;

/** For each, the instant before which everything has been kept for its whole period. */
export function cutoffs(retention: Retention, now: Instant): Readonly<Record<RetainedThing, Instant>> {
  const things = Object.keys(rules) as readonly RetainedThing[];
  const entries = things.map((thing) => [thing, periodBefore(now, retention[thing])]);
  return Object.fromEntries(entries) as Readonly<Record<RetainedThing, Instant>>;
}

export interface KeptLine {
  readonly what: string;
  readonly until: string;
}

/** What is kept of people who use it and for how long, in the words of the privacy notice. */
export const keptLines = ({ retention }: Pick<Service, 'retention'>): readonly KeptLine[] => [
  {
    what: 'A form that you began, where you are in a walk, and the thread of a conversation',
    until: `${periodWords(retention.underWay)}, or until you finish or leave it`,
  },
  {
    what: 'Your question with what could identify a child taken out, its answer, and your like or dislike',
    until: `with your identity ${periodWords(retention.answersWithPerson)}, then without it ${periodWords(retention.screenedQuestions)} in all; at once when you delete or edit the message in Teams`,
  },
  {
    what: 'Your consultation requests: what you and the advisors wrote, and who did what',
    until: `${periodWords(retention.closedRequests)} after the request has ended`,
  },
  {
    what: 'That there was a request: its dates, kind and how it ended, without words and without names',
    until: `${periodWords(retention.eventSkeletons)} after it has ended`,
  },
  {
    what: 'That you took a record out, or looked at or changed something in the workspace',
    until: periodWords(retention.closedRequests),
  },
  {
    what: 'The authority that you work in, that you were welcomed, and where I can reach you',
    until: 'until it is changed or erased; where I can reach you, until you remove the app',
  },
];
