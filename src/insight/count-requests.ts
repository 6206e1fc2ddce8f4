/** What a consultation request adds to the picture as it comes in, and moves in it until its month is settled. */
import { millisecondsBetween } from '../calendar/clock.ts';
import { type ConsultationRequest, endStatuses, isOpen } from '../consultations/request.ts';
import { monthOf, type Month, plusMonths } from './month.ts';
import { anyAuthority, type SubjectOf, summed, type Tally } from './tally.ts';

/** Where a request stood when its month was settled. */
export const standings = ['open', 'advice-given', ...endStatuses] as const;

/**
 * Its first reply against the promise. What was promised nothing is with what was kept: by itself it would say again how
 * many there were of a kind.
 */
export const replies = ['kept', 'late', 'very-late', 'none-yet'] as const;
export type Reply = (typeof replies)[number];

export const origins = ['after-answer', 'directly'] as const;

/** Later than this is very late. */
const lateDays = 2;
const day = 86_400_000;

/** What is counted when requests of a month are settled; the rest is known as they come in. */
export const settledSubjects: readonly SubjectOf<'requests'>[] = ['standing', 'reply'];

/** The last month in which what happens to a request of `month` counts. */
export const settledIn = (month: Month): Month => plusMonths(month, 1);

/** As a service calls its statuses; all that are open are one. */
export const statusesInPicture = (
  statuses: readonly { readonly value: string; readonly title: string }[],
): readonly { readonly value: string; readonly title: string }[] => [
  { value: 'open', title: 'Still open' },
  ...standings.flatMap((standing) => statuses.filter(({ value }) => value === standing)),
];

type Standing = Pick<ConsultationRequest, 'status'>;

export const standingOf = (request: Standing): (typeof standings)[number] => {
  const { status } = request;
  if (status === 'advice-given') return status;
  return isOpen(request) ? 'open' : (endStatuses.find((end) => end === status) ?? 'open');
};

export function replyOf({ due, answeredAt }: Pick<ConsultationRequest, 'due' | 'answeredAt'>): Reply {
  if (due === undefined) return 'kept';
  if (answeredAt === undefined) return 'none-yet';
  if (answeredAt <= due) return 'kept';
  return millisecondsBetween(due, answeredAt) <= lateDays * day ? 'late' : 'very-late';
}

type Received = Pick<ConsultationRequest, 'details' | 'asked' | 'loggedAt' | 'status' | 'due' | 'answeredAt'>;

const tallyOf =
  ({ loggedAt, details }: Pick<Received, 'loggedAt' | 'details'>) =>
  (subject: SubjectOf<'requests'>, value: string, count = 1): Tally => ({
    family: 'requests',
    month: monthOf(loggedAt),
    authority: details.authority,
    subject,
    value,
    count,
  });

/** Kind, topic and phase stay what they were then: a month that has been shown does not change. */
export function receivedTallies(request: Received): readonly Tally[] {
  const tally = tallyOf(request);
  const { kind, topic, phase } = request.details;
  return [
    tally('kind', kind),
    tally('topic', topic),
    tally('phase', phase),
    tally('origin', request.asked === undefined ? 'directly' : 'after-answer'),
    tally('standing', standingOf(request)),
    tally('reply', replyOf(request)),
  ];
}

type Moved = Received & Pick<ConsultationRequest, 'changedAt' | 'booking'>;

/** What a move changes: where the request stands, how it was replied to, and which place it has. */
export const movedTallies = (before: Moved, after: Moved): readonly Tally[] =>
  summed([...standingMoved(before, after), ...placeMoved(before, after)]);

function standingMoved(before: Moved, after: Moved): readonly Tally[] {
  if (monthOf(after.changedAt) > settledIn(monthOf(before.loggedAt))) return [];
  const tally = tallyOf(before);
  return [
    tally('standing', standingOf(before), -1),
    tally('standing', standingOf(after)),
    tally('reply', replyOf(before), -1),
    tally('reply', replyOf(after)),
  ];
}

/** A place of a session counts in the month in which it is; one that had begun was used. */
function placeMoved({ booking: had }: Moved, { booking: has, changedAt }: Moved): readonly Tally[] {
  return [
    ...(had?.session !== undefined && changedAt < had.starts ? [placeTally(had.starts, -1)] : []),
    ...(has?.session !== undefined && changedAt < has.starts ? [placeTally(has.starts, 1)] : []),
  ];
}

export const placeTally = (starts: string, count: number): Tally => ({
  family: 'surgery',
  month: monthOf(starts),
  authority: anyAuthority,
  subject: 'place',
  value: 'booked',
  count,
});
