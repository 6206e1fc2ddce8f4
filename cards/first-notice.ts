/** What somebody is told of their privacy before they have typed anything that is kept: what is, how long, who sees it. */
import { periodWords } from '../src/calendar/period.ts';
import type { Service } from '../src/people/service.ts';

export const firstNoticeWords = ({ name, retention }: Pick<Service, 'name' | 'retention'>): string =>
  `What could identify a child is taken out of what you type before it is kept. Your questions are kept with your identity for ${periodWords(retention.answersWithPerson)}; a consultation request for ${periodWords(retention.closedRequests)} after it has ended, for you and the advisors and managers of ${name} to see. Say **privacy** for all that is kept of you, and for how long.`;
