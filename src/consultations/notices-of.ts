/** Who hears of a move, as the life says: the card in its channel, a line beneath it, the requester, the advisor. */
import type { Instant } from '../calendar/clock.ts';
import type { MoveKind } from './event.ts';
import { life } from './life.ts';
import { lineOfCard, lineOfPerson, type NewNotice, type Notice } from './outbox.ts';
import type { Press } from './press.ts';
import { type ConsultationRequest, erasedActor } from './request.ts';

/** Moves after which other reminders may be needed. */
const plans: ReadonlySet<MoveKind> = new Set([
  'booked',
  'unbooked',
  'due-set',
  'reclassified',
  'changed',
  'reopened',
]);

/** Moves after which its card may have to stand elsewhere, or anew where it was deleted meanwhile. */
const posts: ReadonlySet<MoveKind> = new Set(['reclassified', 'reopened']);

/** Moves that say how it goes on: of a merged request its requester hears that much, and no word. */
const joinedHear: ReadonlySet<MoveKind> = new Set([
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
  'withdrawn',
  'reopened',
  'merged',
]);

/** To the requesters of the requests that were merged into this one. */
export const joinedNotices = (
  { service, joined }: Pick<ConsultationRequest, 'service' | 'joined'>,
  { other, seq, at }: { readonly other: string; readonly seq: number; readonly at: Instant },
): readonly NewNotice[] =>
  joined.map((reference) => ({
    service,
    key: `tell-joined ${reference} ${other} ${String(seq)}`,
    notice: { kind: 'tell-joined', reference, other, seq },
    line: lineOfPerson(reference, 'requester'),
    at,
  }));

/** Nobody is told of what they did themselves. */
export function noticesOf(moved: ConsultationRequest, press: Press): readonly NewNotice[] {
  const { move, at } = press;
  const { service, reference, revision: seq } = moved;
  const { tells } = life[move.kind];
  const inLine = (line: string | undefined, key: string, what: Notice): NewNotice => ({
    service,
    key: `${key} ${reference} ${String(seq)}`,
    notice: what,
    line,
    at,
  });
  const notice = (key: string, what: Notice): NewNotice => inLine(lineOfCard(reference), key, what);
  const toRequester = lineOfPerson(reference, 'requester');
  const toAdvisor = lineOfPerson(reference, 'advisor');
  const person = (who: 'requester' | 'assignee', didIt: boolean): string | undefined => {
    const id = moved[who]?.id;
    return tells.includes(who) && !didIt && id !== erasedActor.id ? id : undefined;
  };
  // Somebody may be both, as whoever tries it out alone is: then what they did as the one is told to the other.
  const requester = person('requester', press.as === 'requester');
  const assignee = person('assignee', moved.assignee?.id === press.by.id);
  return [
    notice('refresh', { kind: 'refresh-request', reference, revision: seq }),
    ...(tells.includes('channel') ? [notice('line', { kind: 'add-line', reference, seq })] : []),
    ...(requester === undefined
      ? []
      : [inLine(toRequester, 'tell', { kind: 'tell-requester', reference, seq, person: requester })]),
    ...(assignee === undefined
      ? []
      : [inLine(toAdvisor, 'tell-assignee', { kind: 'tell-assignee', reference, seq, person: assignee })]),
    ...(plans.has(move.kind)
      ? // Reminders wait for nothing, and nothing waits for them.
        [inLine(undefined, 'plan', { kind: 'plan-reminders', reference, revision: seq })]
      : []),
    ...(joinedHear.has(move.kind) ? joinedNotices(moved, { other: reference, seq, at }) : []),
    ...(posts.has(move.kind) ? [notice('post', { kind: 'post-request', reference })] : []),
  ];
}
