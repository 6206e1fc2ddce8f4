/** The consultation form as one person sent it: read by the rules, and the words for those who cannot be served here. */
import type { Inputs } from '../cards/actions.ts';
import { answerCard } from '../cards/answer-card.ts';
import { text } from '../cards/elements.ts';
import { triedLabels } from '../cards/labels.ts';
import { longestQuestion } from '../cards/request-form.ts';
import { londonDate } from '../src/calendar/dates.ts';
import { type FormReading, readForm } from '../src/consultations/read-form.ts';
import type { Service } from '../src/people/service.ts';
import { recogniseConcern } from '../src/safeguarding/recognise-concern.ts';
import { screen } from '../src/screening/screen.ts';
import { takenHere, wayElsewhere } from './elsewhere-words.ts';
import { presentFor } from './present-for.ts';
import { replyInPlace } from './reply-in-place.ts';
import { comeBack, type Form } from './request-form.ts';
import { sessionsToChoose } from './session-choice.ts';
import type { Turn } from './turn.ts';

export type Ready = Extract<FormReading, { kind: 'ready' }>;

/** Undefined where the person has been answered already: with the form to mend, or with another way. */
export async function readTyped(
  turn: Turn,
  form: Form,
  inputs: Inputs,
  services: readonly Service[],
): Promise<Ready | undefined> {
  const { heldWords, knowledge } = turn.knowing;
  const isCleared = heldWords.clearedBy(form.cleared);
  const reading = readForm(withTicksOnTheForm(inputs), {
    service: turn.service,
    isAuthority: (id) => knowledge.guidance.authorities.some((authority) => authority.id === id),
    served: new Set(services.map(({ authority }) => authority)),
    screen: (typed) => screen(typed, { knownWords: knowledge.knownWords, cleared: isCleared }),
    countCleared: () => form.cleared.length,
    longestQuestion,
    today: londonDate(turn.now),
    now: turn.now,
    sessions: await sessionsToChoose(turn),
  });
  if (reading.kind === 'ready') return reading;
  await answerOtherwise(turn, form, reading);
  return undefined;
}

async function answerOtherwise(turn: Turn, form: Form, reading: Exclude<FormReading, Ready>): Promise<void> {
  switch (reading.kind) {
    case 'mend':
      return comeBack(turn, form, reading);
    case 'not-professional':
      return turnAway(turn);
    case 'elsewhere':
      return pointElsewhere(turn, reading.authority);
  }
}

/** Where a requester types, on the form of a request and on those of its moves. */
const typedIn = ['question', 'contactTimes', 'message'] as const;

/** Danger told of in the form is answered first, in the fixed words; the request is taken all the same. */
export async function putSafetyFirst(turn: Turn, inputs: Inputs): Promise<void> {
  const text = safetyWords(turn, inputs);
  if (text !== undefined) await turn.reply({ text });
}

/** Undefined where nothing in it tells of danger or worry. */
export function safetyWords(
  asking: Pick<Turn, 'knowing' | 'service' | 'now'>,
  inputs: Inputs,
): string | undefined {
  const concern = recogniseConcern(typedIn.map((field) => inputs[field] ?? '').join('\n'));
  return concern && presentFor([{ kind: concern }], asking, undefined).text;
}

/** A tick that the form does not have was never made on it, and might hold anything. */
const withTicksOnTheForm = ({ tried = '', ...inputs }: Inputs): Inputs => ({
  ...inputs,
  tried: tried
    .split(',')
    .filter((one) => Object.hasOwn(triedLabels, one))
    .join(','),
});

async function turnAway(turn: Turn): Promise<void> {
  const words = presentFor([{ kind: 'parent-or-carer' }], turn, undefined).text;
  await replyInPlace(turn, words, undefined);
}

async function pointElsewhere(turn: Turn, authority: string): Promise<void> {
  const name = turn.knowing.knowledge.names.nameOf(authority);
  const words = `**This one is for ${name}.** ${takenHere(turn)}, so nothing was saved here. ${wayElsewhere(turn, authority)} If the authority was chosen by mistake, request a consultation again and change it.`;
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
