/** Says to whoever moved a request when the other side hears of it, where the desk is shut and they hear later. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import type { ActorRole, MoveKind } from '../src/consultations/event.ts';
import { life } from '../src/consultations/life.ts';
import { tellAt } from '../src/consultations/quiet-hours.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import type { Presser } from './presser.ts';

interface Moved {
  readonly request: ConsultationRequest;
  readonly service: Service;
  readonly as: ActorRole;
  readonly move: MoveKind;
}

/** Undefined where they hear of it now, or not at all. */
export async function toldLaterWords(
  { stores, now }: Pick<Presser, 'stores' | 'now'>,
  { request, service, as, move }: Moved,
  bankHolidays: BankHolidays,
): Promise<string | undefined> {
  const { reference, revision: seq, requester } = request;
  const isByRequester = as === 'requester';
  if (!life[move].tells.includes(isByRequester ? 'channel' : 'requester')) return undefined;
  const telling = isByRequester
    ? ({ kind: 'add-line', reference, seq } as const)
    : ({ kind: 'tell-requester', reference, seq, person: requester.id } as const);
  const history = await stores.requests.history(request.service, reference);
  const at = tellAt(telling, request, { service, bankHolidays, now, history });
  if (at <= now) return undefined;
  const whom = isByRequester ? 'the advisors are' : 'the requester is';
  return `The desk is shut now: ${whom} told of it when it opens, ${writtenMoment(at)}.`;
}
