/** The form is sent: checked, screened, saved before anything is posted, and answered with a receipt. */
import type { Action, Inputs } from '../../cards/actions.ts';
import { answerCard } from '../../cards/answer-card.ts';
import { text } from '../../cards/elements.ts';
import { triedLabels } from '../../cards/labels.ts';
import { longestQuestion, requestForm } from '../../cards/request-form.ts';
import { receiptCard } from '../../cards/request-cards.ts';
import { londonYear } from '../../src/calendar/dates.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { type FormReading, readForm } from '../../src/consultations/read-form.ts';
import type { ConsultationRequest, RequestDetails } from '../../src/consultations/request.ts';
import type { Service } from '../../src/people/service.ts';
import { putBack } from '../../src/screening/held-words.ts';
import { screen } from '../../src/screening/screen.ts';
import { type Knowing, presentFor } from '../knowing.ts';
import { replyInPlace } from '../reply-in-place.ts';
import type { Feature, Turn } from '../turn.ts';

interface SubmitDeps {
  readonly knowing: Knowing;
  readonly services: readonly Service[];
  /** Wakes the outbox, so that a request is posted now and not at the next round. */
  readonly nudgeOutbox: () => void;
}

type Form = Extract<Action, { kind: 'submit-request' | 'not-a-name' }>;

export const createSubmitRequest =
  (deps: SubmitDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind === 'submit-request') {
      await submit(turn, action, inputs, deps);
      return true;
    }
    if (action.kind !== 'not-a-name') return false;
    await restoreWords(turn, action, inputs, deps);
    return true;
  };

async function submit(turn: Turn, form: Form, inputs: Inputs, deps: SubmitDeps): Promise<void> {
  const { heldWords, knowledge } = deps.knowing;
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
      return comeBack(turn, form, reading, deps);
    case 'not-professional':
      return turnAway(turn, deps.knowing);
    case 'elsewhere':
      return pointElsewhere(turn, reading.authority, deps.knowing);
  }
}

/** A tick that the form does not have was never made on it, and might hold anything. */
const withTicksOnTheForm = ({ tried = '', ...inputs }: Inputs): Inputs => ({
  ...inputs,
  tried: tried
    .split(',')
    .filter((one) => Object.hasOwn(triedLabels, one))
    .join(','),
});

/** A form in a channel can be sent by each of its readers: one request for each person, and nobody gets another's words. */
const ownKey = ({ person }: Turn, { submission }: Form): string => `${submission} ${person.id}`;

async function save(turn: Turn, form: Form, details: RequestDetails, deps: SubmitDeps): Promise<void> {
  const service = deps.services.find(({ authority }) => authority === details.authority) ?? turn.service;
  const asked = await askedBefore(turn, form.answer);
  const { request, isNew } = await turn.stores.inTransaction((stores) =>
    logRequest(stores, {
      service: service.id,
      prefix: service.prefix,
      submission: ownKey(turn, form),
      requester: { id: turn.person.id, name: turn.person.name },
      // With its thread: what is told there stands beneath what was asked there.
      origin: { ...turn.place.address, conversation: turn.place.conversation },
      details,
      asked,
      at: turn.now,
      year: londonYear(turn.now),
    }),
  );
  deps.nudgeOutbox();
  turn.log.info(isNew ? 'request.logged' : 'request.known', {
    service: service.id,
    reference: request.reference,
  });
  const [channel, personal] = await Promise.all([
    turn.stores.advisoryChannels.find(service.id),
    turn.stores.whereabouts.personal(turn.service.id, turn.person.id),
  ]);
  const receipt = receiptCard({
    request,
    isNew,
    kinds: service.kinds,
    nameOf: deps.knowing.knowledge.names.nameOf,
    delivery: channel ? 'posted' : 'kept',
    reachable: turn.place.setting === 'personal' || personal !== undefined,
  });
  await replyInPlace(turn, `Your reference is **${request.reference}**.`, receipt);
}

/** The answer that led here travels with the request; only the person's own does. */
async function askedBefore(
  { stores, service, person }: Turn,
  id: string | undefined,
): Promise<ConsultationRequest['asked']> {
  const answer = id === undefined ? undefined : await stores.answers.find(service.id, id);
  if (answer?.person !== person.id) return undefined;
  return { answerId: answer.id, askedIn: answer.askedIn, question: answer.question, answer: answer.answer };
}

async function comeBack(
  turn: Turn,
  form: Form,
  reading: Extract<FormReading, { kind: 'mend' }>,
  deps: SubmitDeps,
): Promise<void> {
  const { heldWords } = deps.knowing;
  const canRestore = reading.masked
    .map(({ field, original, screened }) =>
      heldWords.hold(`${ownKey(turn, form)} ${field}`, original, screened),
    )
    .some(Boolean);
  const masked = reading.kinds.length === 0 ? undefined : { kinds: reading.kinds, canRestore };
  await showForm(
    turn,
    form,
    { values: reading.values, cleared: form.cleared, problems: reading.problems, masked },
    deps,
  );
}

/** "That is not a name": the words go back where the masks stand, and will not be masked again in this form. */
async function restoreWords(turn: Turn, form: Form, inputs: Inputs, deps: SubmitDeps): Promise<void> {
  const { heldWords } = deps.knowing;
  const restored: Record<string, string> = {};
  const digests: string[] = [];
  const problems: string[] = [];
  for (const field of ['question', 'contactTimes'] as const) {
    const text = inputs[field] ?? '';
    if (!text.includes('[name]')) continue;
    const held = heldWords.release(`${ownKey(turn, form)} ${field}`);
    const whole = held && putBack(text, held.words);
    if (whole === undefined)
      problems.push('I no longer have the word that was taken out. Please type it again in place of [name].');
    else {
      restored[field] = whole;
      digests.push(...(held?.words ?? []).map((word) => heldWords.digest(word)));
    }
  }
  const cleared = [...new Set([...form.cleared, ...digests])].slice(0, 20);
  await showForm(
    turn,
    form,
    { values: { ...inputs, ...restored }, cleared, problems, masked: undefined },
    deps,
  );
}

interface Shown {
  readonly values: Inputs;
  readonly cleared: readonly string[];
  readonly problems: readonly string[];
  readonly masked: { readonly kinds: readonly string[]; readonly canRestore: boolean } | undefined;
}

async function showForm(turn: Turn, form: Form, shown: Shown, { knowing }: SubmitDeps): Promise<void> {
  const asked = await askedBefore(turn, form.answer);
  const card = requestForm({
    service: turn.service,
    authorities: knowing.authorities,
    submission: form.submission,
    answer: asked?.answerId,
    asked: asked?.question,
    ...shown,
  });
  await replyInPlace(turn, 'Not sent yet: please check the form.', card);
}

async function turnAway(turn: Turn, knowing: Knowing): Promise<void> {
  const words = presentFor([{ kind: 'parent-or-carer' }], knowing, turn, undefined).text;
  await replyInPlace(turn, words, undefined);
}

async function pointElsewhere(turn: Turn, authority: string, knowing: Knowing): Promise<void> {
  const name = knowing.knowledge.names.nameOf(authority);
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
