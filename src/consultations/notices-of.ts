/** Who hears of a move, as the life says: the card in its channel, a line beneath it, the requester, the advisor. */
import { life } from './life.ts';
import type { NewNotice, Notice } from './outbox.ts';
import type { Press } from './press.ts';
import { type ConsultationRequest, erasedActor } from './request.ts';

/** Nobody is told of what they did themselves. */
export function noticesOf(moved: ConsultationRequest, press: Press): readonly NewNotice[] {
  const { move, at } = press;
  const { service, reference, revision: seq } = moved;
  const { tells } = life[move.kind];
  const notice = (key: string, what: Notice): NewNotice => ({
    service,
    key: `${key} ${reference} ${String(seq)}`,
    notice: what,
    line: reference,
    at,
  });
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
      : [notice('tell', { kind: 'tell-requester', reference, seq, person: requester })]),
    ...(assignee === undefined
      ? []
      : [notice('tell-assignee', { kind: 'tell-assignee', reference, seq, person: assignee })]),
    ...(move.kind === 'reclassified' ? [notice('post', { kind: 'post-request', reference })] : []),
  ];
}
