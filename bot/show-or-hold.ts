/** What whoever asks is shown of an answer: the answer, or a promise of it that was kept before it is made. */
import type { BankHolidays } from '../src/calendar/working-days.ts';
import type { Answer } from '../src/knowledge/answer-question.ts';
import type { Presented } from '../src/knowledge/present.ts';
import { type Kept, keepAtOnce } from './keep-answer.ts';
import { presentFor } from './present-for.ts';
import { SendFailed } from './send-failed.ts';
import { type SentIn, sendInItsPlace } from './send-in-place.ts';
import { supervise } from './supervise.ts';
import type { Messenger } from './messenger.ts';
import type { OutgoingMessage, Turn } from './turn.ts';
import type { WordedReply } from './word-reply.ts';

export interface ToShow {
  readonly id: string;
  readonly answer: Answer;
  readonly askedIn: string;
  readonly home: string | undefined;
  readonly wording: WordedReply;
}

export interface Shown extends Pick<Kept, 'said' | 'beside'> {
  readonly message: OutgoingMessage;
  /** It is kept already: the promise holds whatever becomes of this process. */
  readonly isHeld: boolean;
}

export async function showOrHold(
  turn: Turn,
  { id, answer, askedIn, home, wording }: ToShow,
  bankHolidays: BankHolidays,
): Promise<Shown> {
  const presented = presentFor(wording.outcomes, turn, home);
  const curated = presentFor(answer.outcomes, turn, home);
  const { supervision: mode, wordedBy } = wording;
  const { outcomes } = answer;
  const looked = supervise(turn, { id, mode, outcomes, wordedBy, presented, curated, bankHolidays });
  if (looked.kind === 'at-once') return shown(wording, presented, looked.beside);
  if (looked.kind === 'held') {
    const { text, beside } = looked;
    const said = { passages: presented.passages, wordedBy, text };
    const sent = { sentAs: undefined, conversation: turn.place.room };
    const isHeld = await keepAtOnce(turn, { answer, id, askedIn, sent, said, beside });
    if (isHeld) return { message: { text }, said, isHeld };
  }
  // Nobody could look at it, or nothing could be promised.
  return shown({ outcomes, wordedBy: undefined, note: undefined }, curated);
}

const shown = (
  { outcomes, note: beneath, wordedBy }: Pick<WordedReply, 'outcomes' | 'note' | 'wordedBy'>,
  { text: words, citations, passages }: Presented,
  beside?: Kept['beside'],
): Shown => {
  const text = [words, ...(beneath === undefined ? [] : [beneath])].join('\n\n');
  const feedback = outcomes.some(({ kind }) => kind === 'answered' || kind === 'closest');
  const message = { text, citations, feedback, isByModel: wordedBy !== undefined };
  return { message, said: { passages, wordedBy, text }, beside, isHeld: false };
};

interface ToSend extends Pick<ToShow, 'id' | 'answer'> {
  readonly message: OutgoingMessage;
  readonly isHeld: boolean;
}

/** A promise that surely reached nobody is taken back: it is asked again, or was stopped. */
export async function sendOrTakeBack(
  turn: Turn,
  { id, answer, message, isHeld }: ToSend,
  deps: { readonly messenger: Messenger },
): Promise<SentIn> {
  try {
    return await sendInItsPlace(turn, answer, message, deps);
  } catch (error) {
    const mayHaveArrived = error instanceof SendFailed && error.mayHaveArrived;
    if (isHeld && !mayHaveArrived)
      await turn.stores.answers.erase({ service: turn.service.id, id }, turn.now);
    throw error;
  }
}
