/** The form is sent: checked, screened, saved before anything is posted, and answered with a receipt. */
import { isDeepStrictEqual } from 'node:util';
import type { Inputs } from '../../cards/actions.ts';
import { answerCard } from '../../cards/answer-card.ts';
import { text } from '../../cards/elements.ts';
import { triedLabels } from '../../cards/labels.ts';
import { longestQuestion } from '../../cards/request-form.ts';
import { receiptCard } from '../../cards/request-cards.ts';
import type { BankHolidays } from '../../src/calendar/working-days.ts';
import { londonYear } from '../../src/calendar/dates.ts';
import { dueOf } from '../../src/consultations/due.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { readForm } from '../../src/consultations/read-form.ts';
import type { RequestDetails } from '../../src/consultations/request.ts';
import { routeTo } from '../../src/consultations/route.ts';
import type { Logged } from '../../src/consultations/request-store.ts';
import type { Service } from '../../src/people/service.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { screen } from '../../src/screening/screen.ts';
import { channelOf } from '../desk-channel.ts';
import { presentFor } from '../present-for.ts';
import { replyInPlace } from '../reply-in-place.ts';
import { askedBefore, comeBack, type Form, ownKey, restoreWords, showChanged } from '../request-form.ts';
import type { Feature, Turn } from '../turn.ts';

interface SubmitDeps {
  readonly services: readonly Service[];
  readonly bankHolidays: BankHolidays;
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
  await putSafetyFirst(turn, inputs);
  const { heldWords, knowledge } = turn.knowing;
  const isCleared = heldWords.clearedBy(form.cleared);
  const reading = readForm(withTicksOnTheForm(inputs), {
    service: turn.service,
    isAuthority: (id) => knowledge.guidance.authorities.some((authority) => authority.id === id),
    served: new Set(deps.services.map(({ authority }) => authority)),
    screen: (typed) => screen(typed, { knownWords: knowledge.knownWords, cleared: isCleared }),
    countCleared: () => form.cleared.length,
    longestQuestion,
  });
  switch (reading.kind) {
    case 'ready':
      return save(turn, form, reading.details, deps);
    case 'mend':
      return comeBack(turn, form, reading);
    case 'not-professional':
      return turnAway(turn);
    case 'elsewhere':
      return pointElsewhere(turn, reading.authority);
  }
}

/** Danger told of in the form is answered first, in the fixed words; the request is taken all the same. */
async function putSafetyFirst(turn: Turn, inputs: Inputs): Promise<void> {
  const concern = recogniseConcern(`${inputs['question'] ?? ''}\n${inputs['contactTimes'] ?? ''}`);
  if (!concern) return;
  await turn.reply({ text: presentFor([{ kind: concern }], turn, undefined).text });
}

/** A tick that the form does not have was never made on it, and might hold anything. */
const withTicksOnTheForm = ({ tried = '', ...inputs }: Inputs): Inputs => ({
  ...inputs,
  tried: tried
    .split(',')
    .filter((one) => Object.hasOwn(triedLabels, one))
    .join(','),
});

async function save(turn: Turn, form: Form, details: RequestDetails, deps: SubmitDeps): Promise<void> {
  const service = deps.services.find(({ authority }) => authority === details.authority) ?? turn.service;
  const asked = await askedBefore(turn, form.answer);
  const { request, isNew } = await turn.stores.inTransaction(async (stores) => {
    await stores.drafts.forget(turn.service.id, turn.person.id, form.submission);
    return logRequest(stores, {
      service: service.id,
      prefix: service.prefix,
      submission: ownKey(turn, form),
      requester: { id: turn.person.id, name: turn.person.name },
      // With its thread: what is told there stands beneath what was asked there.
      origin: { ...turn.place.address, conversation: turn.place.conversation },
      details,
      asked,
      consultationDay: undefined,
      ...routeTo(details, service),
      due: dueOf({ ...details, loggedAt: turn.now }, service, deps.bankHolidays),
      at: turn.now,
      year: londonYear(turn.now),
    });
  });
  if (!isNew && !isDeepStrictEqual(request.details, details)) {
    return showChanged(turn, form, { reference: request.reference, details });
  }
  deps.nudgeOutbox();
  turn.log.info(isNew ? 'request.logged' : 'request.known', {
    service: service.id,
    reference: request.reference,
  });
  await giveReceipt(turn, service, { request, isNew });
}

async function giveReceipt(turn: Turn, service: Service, { request, isNew }: Logged): Promise<void> {
  const [channel, personal] = await Promise.all([
    channelOf(turn.stores, request, service),
    turn.stores.whereabouts.personal(turn.service.id, turn.person.id),
  ]);
  const receipt = receiptCard({
    request,
    isNew,
    kinds: service.kinds,
    nameOf: turn.knowing.knowledge.names.nameOf,
    delivery: channel ? 'posted' : 'kept',
    reachable: turn.place.setting === 'personal' || personal !== undefined,
  });
  await replyInPlace(turn, `Your reference is **${request.reference}**.`, receipt);
}

async function turnAway(turn: Turn): Promise<void> {
  const words = presentFor([{ kind: 'parent-or-carer' }], turn, undefined).text;
  await replyInPlace(turn, words, undefined);
}

async function pointElsewhere(turn: Turn, authority: string): Promise<void> {
  const name = turn.knowing.knowledge.names.nameOf(authority);
  const way = turn.service.otherAuthorities[authority];
  const words = `**This one is for ${name}.** ${turn.service.name} takes requests where its own authority has the social worker, so nothing was saved here. ${
    way ?? `Ask ${name}’s Virtual School; its council’s website has the way to it.`
  } If the authority was chosen by mistake, request a consultation again and change it.`;
  const card = answerCard(
    [{ kind: 'not-covered', question: '', nothingLocalFor: undefined, elsewhere: [] }],
    {
      answer: undefined,
      home: turn.service.authority,
    },
  );
  // In place nothing but the card is shown, so the words stand on it.
  const shown = card && { ...card, body: [text(words), ...card.body] };
  await replyInPlace(turn, 'Nothing was saved here.', shown);
}
