/** The dates that hang on a request: the promised reply, what is booked, and what follows from a consultation's day. */
import type { Calendars } from '../../src/calendar/working-days.ts';
import { dueState } from '../../src/consultations/due.ts';
import type { RequestView } from '../../src/web/contract/request.ts';
import { consultationDates } from '../consultation-dates.ts';
import type { Knowing } from '../knowing.ts';
import type { Seeing } from '../../src/consultations/seeing.ts';

type Deadlines = RequestView['deadlines'];

interface Deps {
  readonly knowing: () => Knowing;
  readonly calendars: Calendars;
}

const promiseStates = { met: 'met', due: 'coming', overdue: 'past' } as const;

/** The promise is between advisors and their service; a requester was told of it in words. */
function firstReply({ request, as, now }: Seeing): Deadlines {
  const { kind } = dueState(request, now);
  const { due } = request;
  if (kind === 'none' || due === undefined || as === 'requester') return [];
  return [{ kind: 'first-reply', title: 'First reply', at: due, state: promiseStates[kind] }];
}

function booking({ request, now }: Seeing): Deadlines {
  const starts = request.booking?.starts;
  if (starts === undefined) return [];
  return [{ kind: 'booking', title: 'Consultation', at: starts, state: starts > now ? 'coming' : 'past' }];
}

/** In the procedure's own words, what is wrong with its days, and how they were counted. */
function procedure({ request, service, now }: Seeing, { knowing, calendars }: Deps): Deadlines {
  const { consultationDay: day } = request;
  const { dates, assumptions, cautions } = consultationDates(
    { knowing: knowing(), now },
    { service, day },
    calendars,
  );
  const inWords =
    (kind: 'procedure' | 'caution' | 'counting') =>
    (each: string): Deadlines[number] => ({
      kind,
      title: 'From the day of the consultation',
      ...(day !== undefined && { day }),
      words: each.replaceAll('**', ''),
      state: 'coming',
    });
  return [
    ...dates.map(inWords('procedure')),
    ...cautions.map(inWords('caution')),
    ...assumptions.map(inWords('counting')),
  ];
}

export const deadlinesOf = (seeing: Seeing, deps: Deps): Deadlines => [
  ...firstReply(seeing),
  ...booking(seeing),
  ...procedure(seeing, deps),
];
