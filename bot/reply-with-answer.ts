/** Answers a question in a turn: runs the steps, shows the outcome in the right place, keeps what may be kept. */
import { randomUUID } from 'node:crypto';
import { answerCard } from '../cards/answer-card.ts';
import { type AdaptiveCard, button, card, note } from '../cards/elements.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import { isFresh } from '../src/conversation/memory.ts';
import { questionTallies } from '../src/insight/count-questions.ts';
import { type Answer, answerQuestion } from '../src/knowledge/answer-question.ts';
import type { Asking } from '../src/knowledge/steps/progress.ts';
import { normaliseQuestion } from '../src/knowledge/strip-hidden.ts';
import { screen } from '../src/screening/screen.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Messenger } from './messenger.ts';
import type { AnswerByMeaning } from './meaning.ts';
import { sendOrTakeBack, showOrHold } from './show-or-hold.ts';
import type { OutgoingMessage, Turn } from './turn.ts';
import type { WalkOffers } from './walk-offer.ts';
import type { WordReply } from './word-reply.ts';

export interface Question {
  readonly text: string;
  readonly stage?: Asking['stage'];
  readonly isCleared?: Asking['isCleared'];
  /** The message that a button asks again, so that to delete it erases what came of the button too. */
  readonly askedIn?: string;
}

export interface AnswerDeps {
  readonly messenger: Messenger;
  readonly walks: WalkOffers;
  /** Puts it into other words where a model may. */
  readonly word: WordReply;
  /** Tries again by meaning what nothing answered by its words, where a service wants that. */
  readonly byMeaning: AnswerByMeaning;
  readonly bankHolidays: BankHolidays;
}

/** A mark pasted from an earlier answer, or typed, would point to a source of this one. */
const withoutMarks = (question: Question): Question => ({
  ...question,
  text: question.text.replace(/\[\d{1,3}\]/g, ' '),
});

export async function replyWithAnswer(turn: Turn, typed: Question, deps: AnswerDeps): Promise<void> {
  const question = withoutMarks(typed);
  const { home, ...asked } = await answerFrom(turn, question, deps);
  const askedIn = question.askedIn ?? turn.activity;
  const wording = await deps.word(turn, asked);
  const { answer } = wording;
  if (wording.trouble === 'stopped') {
    await turn.reply(stoppedMessage(answer));
    return;
  }
  const id = randomUUID();
  const card = await cardFor(turn, { id, question, answer, home }, deps);
  const shown = await showOrHold(turn, { id, answer, askedIn, home, wording }, deps.bankHolidays);
  const { said, beside, isHeld } = shown;
  const message = { ...shown.message, ...(card && { card }) };
  const sent = await sendOrTakeBack(turn, { id, answer, message, isHeld }, deps);
  turn.log.info('turn.answered', { turn: turn.id, outcome: answer.outcomes[0]?.kind ?? 'none' });
  keepAnswer(turn, { answer, id, sent, askedIn, said, beside, isKept: isHeld });
  count(turn, question, answer, home);
}

/** For the picture, without a word of it; what is asked again, edited or as it was typed, was counted the first time. */
function count(turn: Turn, question: Question, answer: Answer, home: string | undefined): void {
  if (turn.event.kind === 'edited' || question.isCleared !== undefined) return;
  const tallies = questionTallies(answer, home, turn.now);
  turn.inTheEnd((stores) => stores.tallies.add(turn.service.id, tallies));
}

interface Answered {
  readonly asking: Asking;
  readonly answer: Answer;
  /** The person's authority, with what they have just said of it. */
  readonly home: string | undefined;
}

async function answerFrom(turn: Turn, question: Question, { byMeaning }: AnswerDeps): Promise<Answered> {
  const key = { service: turn.service.id, conversation: turn.place.room, person: turn.person.id };
  const [preferences, remembered] = await Promise.all([
    turn.stores.preferences.find(turn.service.id, turn.person.id),
    turn.stores.memories.recall(key),
  ]);
  const memory = remembered && isFresh(remembered, turn.now) ? remembered : undefined;
  const asking = { ...question, home: preferences.homeAuthority, memory };
  const byWords = answerQuestion(asking, turn.knowing.knowledge);
  const answer = await byMeaning(turn, asking, byWords);
  return { asking, answer, home: answer.homeSet ?? preferences.homeAuthority };
}

async function cardFor(
  turn: Turn,
  {
    id,
    question,
    answer,
    home,
  }: Omit<Answered, 'asking'> & { readonly id: string; readonly question: Question },
  { walks }: AnswerDeps,
): Promise<AdaptiveCard | undefined> {
  const goesOn = await walks.isWaiting(turn);
  const walk = walks.servedBy(turn, answer.outcomes, home);
  const held = holdIfDoubtful(turn, id, question, answer);
  return withAsTyped(answerCard(answer.outcomes, { answer: id, home, walk, goesOn }), held);
}

/** What was asked is a press away: it was screened, and stands in nobody's way. */
const stoppedMessage = ({ screened }: Answer): OutgoingMessage => ({
  text: '**Stopped.** Nothing of it is kept. Ask again whenever you like.',
  card: card(
    'Buttons: what to do next.',
    [note('What next?')],
    [
      ...(screened.length <= 300 ? [button('Ask again', { kind: 'ask', question: screened })] : []),
      button('What can I ask?', { kind: 'help' }),
    ],
  ),
});

/** Where only a doubtful name was masked, the question is held for minutes under the answer's id, which a button carries. */
function holdIfDoubtful(turn: Turn, id: string, question: Question, answer: Answer): string | undefined {
  if (!answer.outcomes.some(({ kind }) => kind === 'identifiers-caught')) return undefined;
  const { heldWords, knowledge } = turn.knowing;
  const { knownWords } = knowledge;
  const text = normaliseQuestion(question.text);
  const cleared = question.isCleared && { cleared: question.isCleared };
  const screened = screen(text, { knownWords, ...cleared });
  // By person as well: what one typed is given back to nobody else.
  return heldWords.hold(`${id} ${turn.person.id}`, text, screened) ? id : undefined;
}

function withAsTyped(card: AdaptiveCard | undefined, held: string | undefined): AdaptiveCard | undefined {
  if (!card || held === undefined) return card;
  return {
    ...card,
    actions: [button('That is not a name', { kind: 'ask-as-typed', held }), ...(card.actions ?? [])].slice(
      0,
      6,
    ),
  };
}
