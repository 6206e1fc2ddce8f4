/** The consultation form on its way back to the one who sent it: what to mend, what was masked, what had changed. */
import { createHash, randomUUID } from 'node:crypto';
import type { Action, Inputs } from '../cards/actions.ts';
import { requestForm } from '../cards/request-form.ts';
import { placeChoices } from '../cards/session-words.ts';
import type { FormReading } from '../src/consultations/read-form.ts';
import type { ConsultationRequest, RequestDetails } from '../src/consultations/request.ts';
import { releasedWords, type Supervised } from '../src/model/supervised.ts';
import { putBack } from '../src/screening/held-words.ts';
import { screen } from '../src/screening/screen.ts';
import { replyInPlace } from './reply-in-place.ts';
import { sessionsToChoose } from './session-choice.ts';
import type { Turn } from './turn.ts';

export type Form = Pick<Extract<Action, { kind: 'submit-request' }>, 'submission' | 'answer' | 'cleared'>;

/** A form in a channel can be sent by each of its readers: one request for each person, and nobody gets another's words. */
export const ownKey = ({ person }: Turn, { submission }: Form): string =>
  // A digest: it stands in the record for years, and must not say who it was.
  createHash('sha256').update(`${submission} ${person.id}`).digest('base64url');

/** The answer that led here travels with the request; only the person's own does. */
export async function askedBefore(
  { stores, service, person }: Turn,
  id: string | undefined,
): Promise<ConsultationRequest['asked']> {
  const answer = id === undefined ? undefined : await stores.answers.find(service.id, id);
  if (answer?.person !== person.id) return undefined;
  const { askedIn, question } = answer;
  const held = await stores.supervised.find(service.id, answer.id);
  return { answerId: answer.id, askedIn, question, answer: givenInTheEnd(held) ?? answer.answer };
}

/** While an advisor has it, what was said is only that it comes: the answer is what the asker gets in the end. */
const givenInTheEnd = (held: Supervised | undefined): string | undefined =>
  held?.mode === 'hold' && !held.isTold ? (releasedWords(held) ?? held.curated).text : undefined;

/** With everything that was typed, screened, and what there is to mend. */
export async function comeBack(
  turn: Turn,
  form: Form,
  reading: Extract<FormReading, { kind: 'mend' }>,
): Promise<void> {
  const canRestore = reading.masked
    .map(({ field, original, screened }) =>
      turn.knowing.heldWords.hold(`${ownKey(turn, form)} ${field}`, original, screened),
    )
    .some(Boolean);
  const masked = reading.kinds.length === 0 ? undefined : { kinds: reading.kinds, canRestore };
  const { problems } = reading;
  // It was said of words in which something was found.
  const values = masked === undefined ? reading.values : { ...reading.values, noChild: 'false' };
  await showForm(turn, form, { values, cleared: form.cleared, problems, masked });
}

const gone = 'I no longer have the word that was taken out. Please type it again in place of [name].';

/** "That is not a name": the words go back where the masks stand, and will not be masked again in this form. */
export async function restoreWords(turn: Turn, form: Form, inputs: Inputs): Promise<void> {
  const { heldWords, knowledge } = turn.knowing;
  const fields = (['question', 'contactTimes'] as const).map((field) => {
    const text = inputs[field] ?? '';
    const held = heldWords.release(`${ownKey(turn, form)} ${field}`);
    const isMasked = text.includes('[name]');
    return { field, held, text: isMasked ? held && putBack(text, held.words) : text };
  });
  const digests = fields.flatMap(({ held }) => (held?.words ?? []).map((word) => heldWords.digest(word)));
  const cleared = [...new Set([...form.cleared, ...digests])].slice(0, 20);
  const isCleared = heldWords.clearedBy(cleared);
  // Whatever else was typed meanwhile is screened as ever: only what was held is cleared.
  const restored = fields.flatMap(({ field, text }) =>
    text === undefined
      ? []
      : [[field, screen(text, { knownWords: knowledge.knownWords, cleared: isCleared }).text] as const],
  );
  const problems = fields.some(({ text }) => text === undefined) ? [gone] : [];
  // With other words it is confirmed anew that no child can be identified.
  const values = { ...inputs, ...Object.fromEntries(restored), noChild: 'false' };
  // What stands in this reply may be a name after all: it is shown to the one who typed it, and stored nowhere.
  turn.storeNoReply();
  await showForm(turn, form, { values, cleared, problems, masked: undefined });
}

/** The same form again with other words: the request stays as it was sent, and the new words are not lost. */
export async function showChanged(
  turn: Turn,
  form: Form,
  { reference, details }: { readonly reference: string; readonly details: RequestDetails },
): Promise<void> {
  const { tried, contactTimes = '', ...rest } = details;
  const fields = Object.entries(rest).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const values = {
    ...Object.fromEntries(fields),
    tried: tried.join(','),
    contactTimes,
    noChild: 'true',
    rules: 'true',
  };
  const problems = [
    `${reference} was sent from this form before and stays as it was. To ask this as well, send the form once more: it makes another request.`,
  ];
  const next = { ...form, submission: randomUUID() };
  await showForm(turn, next, { values, cleared: form.cleared, problems, masked: undefined });
}

interface Shown {
  readonly values: Inputs;
  readonly cleared: readonly string[];
  readonly problems: readonly string[];
  readonly masked: { readonly kinds: readonly string[]; readonly canRestore: boolean } | undefined;
}

export async function showForm(turn: Turn, form: Form, shown: Shown): Promise<void> {
  const isInPlace = turn.event.kind === 'pressed' && turn.event.inPlace;
  if (!isInPlace && turn.place.setting !== 'personal') {
    // A reply here is read by everyone, and the form holds what one person typed.
    await turn.reply({
      text: 'Not sent: the form needs a change, and I can show it with your words only in a chat of our own. Open a chat with me and say **request a consultation**.',
    });
    return;
  }
  const asked = await askedBefore(turn, form.answer);
  const card = requestForm({
    service: turn.service,
    authorities: turn.knowing.authorities,
    submission: form.submission,
    answer: asked?.answerId,
    asked: asked?.question,
    places: placeChoices(await sessionsToChoose(turn), turn.now),
    ...shown,
  });
  await replyInPlace(turn, 'Not sent yet: please check the form.', card);
}
