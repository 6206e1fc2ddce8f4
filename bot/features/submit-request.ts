/** A checked request is sent: saved before anything is posted, and answered with a receipt. */
import { isDeepStrictEqual } from 'node:util';
import type { Inputs } from '../../cards/actions.ts';
import { button, card, text } from '../../cards/elements.ts';
import { receiptCard } from '../../cards/request-cards.ts';
import { type Instant, millisecondsBetween } from '../../src/calendar/clock.ts';
import { londonYear } from '../../src/calendar/dates.ts';
import { nextOpening } from '../../src/calendar/opening-hours.ts';
import type { BankHolidays, Calendars } from '../../src/calendar/working-days.ts';
import { isKept } from '../../src/consultations/drafts.ts';
import { dueOf } from '../../src/consultations/due.ts';
import { logAndBook, type LoggedWithPlace } from '../../src/consultations/log-and-book.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { routeTo } from '../../src/consultations/route.ts';
import type { Service } from '../../src/people/service.ts';
import { consultationDates } from '../consultation-dates.ts';
import { channelOf } from '../desk-channel.ts';
import { putSafetyFirst, type Ready, readTyped } from '../read-request-form.ts';
import { replyInPlace } from '../reply-in-place.ts';
import { askedBefore, type Form, ownKey, restoreWords, showChanged } from '../request-form.ts';
import type { Feature, Turn } from '../turn.ts';

interface SubmitDeps {
  readonly services: readonly Service[];
  readonly bankHolidays: BankHolidays;
  readonly calendarsOf: (service: Service) => Calendars;
  /** Wakes the outbox, so that a request is posted now and not at the next round. */
  readonly nudgeOutbox: () => void;
}

export const createSubmitRequest =
  (deps: SubmitDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'submit-request' && action.kind !== 'not-a-name') return false;
    if (action.kind === 'submit-request') await submit(turn, action, inputs, deps);
    else await restoreWords(turn, action, inputs);
    return true;
  };

async function submit(turn: Turn, form: Form, inputs: Inputs, deps: SubmitDeps): Promise<void> {
  const values = await valuesOf(turn, form, inputs);
  if (values === undefined) return afterItWasSent(turn, form, deps);
  if ('question' in inputs) await putSafetyFirst(turn, inputs);
  const ready = await readTyped(turn, form, values, deps.services);
  if (ready) await save(turn, form, ready, deps);
}

/** From the draft that was checked, or from the form itself where a client sent that. */
async function valuesOf(turn: Turn, { submission }: Form, inputs: Inputs): Promise<Inputs | undefined> {
  if ('question' in inputs) return inputs;
  const draft = await turn.stores.drafts.find(turn.service.id, turn.person.id);
  return draft?.submission === submission && isKept(draft, turn.now) ? draft.values : undefined;
}

const gone =
  'That form is no longer here: what is checked and not sent is kept for a day, and a newer one takes its place. Nothing was sent from it.';

/** A second press of the same button: the request that the first one made. */
async function afterItWasSent(turn: Turn, form: Form, deps: SubmitDeps): Promise<void> {
  for (const service of deps.services) {
    const reference = await turn.stores.sentForms.find(service.id, ownKey(turn, form));
    const request = reference && (await turn.stores.requests.find(service.id, reference));
    const place = request && request.booking !== undefined ? 'booked' : 'none';
    if (request) return giveReceipt(turn, service, { request, isNew: false, place }, deps);
  }
  const again = button('Request a consultation', { kind: 'consult' });
  await replyInPlace(turn, 'Nothing was sent.', card(gone, [text(gone)], [again]));
}

async function save(turn: Turn, form: Form, ready: Ready, deps: SubmitDeps): Promise<void> {
  const { details, consultationDay, place } = ready;
  const service = deps.services.find(({ authority }) => authority === details.authority) ?? turn.service;
  const asked = await askedBefore(turn, form.answer);
  const fresh: NewRequest = {
    service: service.id,
    prefix: service.prefix,
    submission: ownKey(turn, form),
    requester: { id: turn.person.id, name: turn.person.name },
    // With its thread: what is told there stands beneath what was asked there.
    origin: { ...turn.place.address, conversation: turn.place.conversation },
    details,
    asked,
    consultationDay,
    ...routeTo(details, service),
    due: dueOf({ ...details, loggedAt: turn.now }, service, deps.bankHolidays),
    at: turn.now,
    year: londonYear(turn.now),
  };
  const logged = await logAndBook(turn.stores, fresh, place, (stores) =>
    stores.drafts.forget(turn.service.id, turn.person.id, form.submission),
  );
  const { request, isNew } = logged;
  if (!isNew && !isDeepStrictEqual(request.details, details)) {
    return showChanged(turn, form, { reference: request.reference, details });
  }
  deps.nudgeOutbox();
  turn.log.info(isNew ? 'request.logged' : 'request.known', {
    service: service.id,
    reference: request.reference,
  });
  await giveReceipt(turn, service, logged, deps);
}

const justNow = 10 * 60_000;

/** A second press of the same button, or one that was lost on the way: the receipt is shown as it was. */
const wasJustLogged = ({ loggedAt }: ConsultationRequest, now: Instant): boolean =>
  millisecondsBetween(loggedAt, now) < justNow;

async function giveReceipt(
  turn: Turn,
  service: Service,
  { request, isNew, place }: LoggedWithPlace,
  { calendarsOf, bankHolidays }: SubmitDeps,
): Promise<void> {
  const [channel, personal] = await Promise.all([
    channelOf(turn.stores, request, service),
    turn.stores.whereabouts.personal(turn.service.id, turn.person.id),
  ]);
  const deadlines = consultationDates(turn, { service, day: request.consultationDay }, calendarsOf(service));
  const opens = nextOpening(turn.now, service.opening, bankHolidays).at;
  const receipt = receiptCard({
    request,
    isNew: isNew || wasJustLogged(request, turn.now),
    place,
    kinds: service.kinds,
    nameOf: turn.knowing.knowledge.names.nameOf,
    delivery: channel === undefined ? 'kept' : opens > turn.now ? 'shut' : 'posted',
    opens,
    reachable: turn.place.setting === 'personal' || personal !== undefined,
    deadlines,
  });
  await replyInPlace(turn, `Your reference is **${request.reference}**.`, receipt);
}
