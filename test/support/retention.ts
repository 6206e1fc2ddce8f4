/** How long the services of tests keep what. */
import type { Retention } from '../../src/people/service.ts';

/** As long as where nobody set it; what is under way a day longer, so that no test meets its end at midnight. */
export const retention: Retention = {
  underWay: { count: 2, unit: 'days' },
  answersWithPerson: { count: 30, unit: 'days' },
  screenedQuestions: { count: 12, unit: 'months' },
  closedRequests: { count: 24, unit: 'months' },
  eventSkeletons: { count: 6, unit: 'years' },
  deadLetters: { count: 30, unit: 'days' },
};

const day = { count: 1, unit: 'days' } as const;

/** Nothing but the skeleton of a request is there on the next day but one. */
export const keptADay: Retention = {
  ...retention,
  underWay: day,
  answersWithPerson: day,
  screenedQuestions: day,
  closedRequests: day,
  deadLetters: day,
};
