/** Which notice is delivered how, with the record that it is about and the hours in which people are told. */
import type { LeasedNotice, RequestNotice, ServiceNotice } from '../../src/consultations/outbox.ts';
import { isTelling, tellAt } from '../../src/consultations/quiet-hours.ts';
import { isOpenAt } from '../../src/calendar/opening-hours.ts';
import type { Service } from '../../src/people/service.ts';
import { addLine } from './add-line.ts';
import { clearSession } from './clear-session.ts';
import type { Deliver, Delivered, DeliverToService, DeliveryDeps, ToDeliver } from './delivery.ts';
import { sayingRepeats } from './may-repeat.ts';
import { planReminders } from './plan-reminders.ts';
import { postCard, refreshCard, retireCard } from './post-card.ts';
import { remind } from './remind.ts';
import { sendAdvisorDigest, sendDeskDigest } from './send-digest.ts';
import { tellJoined } from './tell-joined.ts';
import { postAnswer, releaseAnswer, retireAnswer } from './supervised-answers.ts';
import { tellAssignee, tellRequester } from './tell-person.ts';

const ofRequests: { readonly [K in RequestNotice['kind']]: Deliver<K> } = {
  'post-request': postCard,
  'refresh-request': refreshCard,
  'retire-card': retireCard,
  'add-line': addLine,
  'tell-requester': tellRequester,
  'tell-assignee': tellAssignee,
  'tell-joined': tellJoined,
  'plan-reminders': planReminders,
  remind,
};

const ofServices: { readonly [K in ServiceNotice['kind']]: DeliverToService<K> } = {
  'digest-desk': sendDeskDigest,
  'digest-person': sendAdvisorDigest,
  'clear-session': clearSession,
  'post-answer': postAnswer,
  'retire-answer': retireAnswer,
  'release-answer': releaseAnswer,
};

/** What can never be delivered: of a service or a request that is no longer there. */
type Senseless = { readonly kind: 'senseless'; readonly reason: string };

export async function deliverNotice(
  leased: LeasedNotice,
  given: DeliveryDeps,
): Promise<Delivered | Senseless> {
  const { notice } = leased;
  const deps = sayingRepeats(leased, given);
  const service = deps.services.find(({ id }) => id === leased.service);
  if (!service) return { kind: 'senseless', reason: 'no-such-service' };
  if ('reference' in notice) return deliverOfRequest(leased, notice, service, deps);
  const send = ofServices[notice.kind] as DeliverToService<ServiceNotice['kind']>;
  return send({ leased, notice, service }, deps);
}

async function deliverOfRequest(
  leased: LeasedNotice,
  notice: RequestNotice,
  service: Service,
  deps: DeliveryDeps,
): Promise<Delivered | Senseless> {
  const request = await deps.storage.requests.find(leased.service, notice.reference);
  if (!request) return { kind: 'senseless', reason: 'no-such-request' };
  const what = { leased, notice, request, service };
  const at = await quietUntil(what, deps);
  if (at !== undefined) return { kind: 'later', at };
  const send = ofRequests[notice.kind] as Deliver<RequestNotice['kind']>;
  return send(what, deps);
}

/** Undefined where it need not wait. */
async function quietUntil(
  { notice, request, service }: ToDeliver,
  { storage, bankHolidays, clock }: DeliveryDeps,
): Promise<string | undefined> {
  const now = clock.now();
  if (!isTelling(notice) || isOpenAt(now, service.opening, bankHolidays)) return undefined;
  const history = await storage.requests.history(request.service, request.reference);
  const at = tellAt(notice, request, { service, bankHolidays, now, history });
  return at > now ? at : undefined;
}
