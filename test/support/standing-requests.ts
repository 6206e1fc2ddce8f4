/** A request in each status, with the names and words of a busy desk, for cards that are drawn. */
import type { RequestEvent } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { type ConsultationRequest, isOpen } from '../../src/consultations/request.ts';
import { moveOf } from './moves.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import { newRequest } from './requests.ts';
import { noon } from './standing-clock.ts';

export const anna = { id: 'advisor-1', name: 'Advisor Annabel Featherstonehaugh-Cholmondeley' };
export const longQuestion = `Attendance is at 60 per cent at stage two. ${'The school has written twice and met the parents once. '.repeat(12)}What comes next?`;
export const kinds = [
  { kind: 'sewo-consultation', label: 'SEWO consultation (stage two or three)', fields: [] },
];
export const nameOf = (id: string): string => (id === 'southwark' ? 'Southwark' : 'Norfolk');

const { details: anyDetails, ...rest } = newRequest();
const details = { ...anyDetails, tried: ['plan', 'in-writing'] };
const logged = { ...rest, details };
export const received: RequestEvent = {
  seq: 1,
  by: logged.requester,
  as: 'requester',
  at: noon,
  happening: receivedOf(logged),
};
export const said = (['assigned', 'asked', 'added', 'noted', 'replied', 'advised'] as const).map(
  (kind, index): RequestEvent => ({
    seq: index + 2,
    by: kind === 'added' ? logged.requester : anna,
    as: kind === 'added' ? 'requester' : 'advisor',
    at: noon,
    happening: moveOf(kind),
  }),
);
const first = foldEvents({ service: 'southwark', reference: 'SWK-2026-0007', post: undefined }, [received]);

export const request = (over: Partial<ConsultationRequest> = {}): ConsultationRequest => ({
  ...first,
  ...over,
});
export const standing = (status: ConsultationRequest['status']): ConsultationRequest => {
  const { message: closingNote } = moveOf('closed');
  const open = isOpen({ status });
  return request({
    status,
    assignee: status === 'received' || status === 'triage' ? undefined : anna,
    ...(status === 'waiting' && { pendingQuestion: 'Which letters have gone out so far?' }),
    ...(status === 'booked' && {
      booking: { session: undefined, starts: '2026-12-03T10:00:00.000Z', minutes: 30 },
    }),
    ...(status === 'merged' && { mergedInto: 'SWK-2026-0001' }),
    ...(open ? { due: '2026-11-24T17:00:00.000Z' } : { closingNote, endedAt: noon }),
  });
};

export { details };
