/** Answers a question in a turn: runs the steps, shows the outcome in the right place, keeps what may be kept. */
import { randomUUID } from 'node:crypto';
import { answerCard } from '../cards/answer-card.ts';
import { button, type AdaptiveCard } from '../cards/elements.ts';
import { isFresh } from '../src/conversation/memory.ts';
import { questionTallies } from '../src/insight/count-questions.ts';
import { type Answer, answerQuestion } from '../src/knowledge/answer-question.ts';
import type { Outcome, OutcomeKind } from '../src/knowledge/outcome.ts';
import type { Presented } from '../src/knowledge/present.ts';
import type { Asking } from '../src/knowledge/steps/progress.ts';
import { normaliseQuestion } from '../src/knowledge/strip-hidden.ts';
import { screen } from '../src/screening/screen.ts';
import type { Messenger } from './messenger.ts';
import { presentFor } from './present-for.ts';
import { messageOf, type OutgoingMessage, type Turn } from './turn.ts';
import type { WalkOffers } from './walk-offer.ts';

export interface Question {
  readonly text: string;
  readonly stage?: Asking['stage'];
  readonly isCleared?: Asking['isCleared'];
  /** The message that a button asks again, so that to delete it erases what came of the button too. */
  readonly askedIn?: string;
}

interface AnswerDeps {
  readonly messenger: Messenger;
  readonly walks: WalkOffers;
}

/** After these nothing of the message is kept: not the words, not the memory of them. */
const leavesNothing: ReadonlySet<OutcomeKind> = new Set(['parent-or-carer', 'child']);
/** In a channel these are for the person alone. */
const isPrivate: ReadonlySet<OutcomeKind> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'identifiers-caught',
  'parent-or-carer',
  'child',
  'case-decision',
]);

/** A mark pasted from an earlier answer, or typed, would point to a source of this one. */
const withoutMarks = (question: Question): Question => ({
  ...question,
  text: question.text.replace(/\[\d{1,3}\]/g, ' '),
});

export async function replyWithAnswer(turn: Turn, typed: Question, deps: AnswerDeps): Promise<void> {
  const question = withoutMarks(typed);
  const key = { service: turn.service.id, conversation: turn.place.room, person: turn.person.id };
  const [preferences, remembered, goesOn] = await Promise.all([
    turn.stores.preferences.find(turn.service.id, turn.person.id),
    turn.stores.memories.recall(key),
    deps.walks.isWaiting(turn),
  ]);
  const memory = remembered && isFresh(remembered, turn.now) ? remembered : undefined;
  const answer = answerQuestion(
    { ...question, home: preferences.homeAuthority, memory },
    turn.knowing.knowledge,
  );
  const id = randomUUID();
  const home = answer.homeSet ?? preferences.homeAuthority;
  const presented = presentFor(answer.outcomes, turn, home);
  const walk = deps.walks.servedBy(turn, answer.outcomes, home);
  const held = holdIfDoubtful(turn, id, question, answer);
  const card = withAsTyped(answerCard(answer.outcomes, { answer: id, home, walk, goesOn }), held);
  const message: OutgoingMessage = {
    text: presented.text,
    ...(card && { card }),
    citations: presented.citations,
    feedback: answer.outcomes.some(({ kind }) => kind === 'answered' || kind === 'closest'),
  };
  const sent = await sendInItsPlace(turn, answer, message, deps);
  turn.log.info('turn.answered', { turn: turn.id, outcome: answer.outcomes[0]?.kind ?? 'none' });
  keep(turn, { answer, presented, id, sent, askedIn: question.askedIn ?? turn.activity });
  count(turn, question, answer, home);
}

interface SentIn {
  readonly sentAs: string | undefined;
  /** Where the answer stands, and so its feedback and the questions that follow. */
  readonly conversation: string;
}

/** In a channel what concerns one person, or a child, is answered in the person's own chat. */
async function sendInItsPlace(
  turn: Turn,
  answer: Answer,
  message: OutgoingMessage,
  { messenger }: AnswerDeps,
): Promise<SentIn> {
  const conversation = turn.place.room;
  const found = answer.outcomes.find(({ kind }) => isPrivate.has(kind));
  if (turn.place.setting === 'personal' || !found) {
    return { sentAs: await turn.reply(message), conversation };
  }
  const address = await turn.stores.whereabouts.personal(turn.service.id, turn.person.id);
  // First, and whatever becomes of the rest: 999 does not wait for another message to arrive.
  await turn.reply({ text: publicWords(found, address !== undefined, turn) });
  const sent = address && (await messenger.send(address, message));
  if (!address || sent?.ok !== true) return { sentAs: undefined, conversation };
  return { sentAs: sent.value, conversation: address.conversation };
}

const briefly: Partial<Readonly<Record<OutcomeKind, string>>> = {
  'immediate-danger': '**If anyone is in danger now, call 999.** Please post no details here.',
  worry:
    '**Tell your DSL or your manager today; 999 if a child is in danger now.** Please post no details here.',
  allegation: '**Tell the most senior person who is not concerned, today.** Please post no details here.',
};
const noDetails = 'Please post no details about a child or a colleague here. If you did, delete them.';
/** They hold no detail, and for some there is no other place to be told. */
const saidWhole: ReadonlySet<OutcomeKind> = new Set(['child', 'parent-or-carer']);
const saidWholeAlone: ReadonlySet<OutcomeKind> = new Set(['immediate-danger', 'worry', 'allegation']);

/** For everyone in a channel to read: no detail, and help for whoever cannot be written to. */
function publicWords(found: Outcome, isReachable: boolean, turn: Turn): string {
  const whole = (): string => presentFor([found], turn, undefined).text;
  if (saidWhole.has(found.kind)) return whole();
  if (isReachable) return `${briefly[found.kind] ?? noDetails} I am writing to you in our own chat.`;
  const words = saidWholeAlone.has(found.kind) ? `${whole()}\n\n` : `${noDetails} `;
  return `${words}Open a chat with me (add the app for yourself) and ask there.`;
}

function keep(
  turn: Turn,
  {
    answer,
    presented,
    id,
    sent,
    askedIn,
  }: { answer: Answer; presented: Presented; id: string; sent: SentIn; askedIn: string },
): void {
  const { service, person, now } = turn;
  const key = { service: service.id, conversation: sent.conversation, person: person.id };
  if (answer.outcomes.some(({ kind }) => leavesNothing.has(kind))) {
    turn.leaveNothing();
    return;
  }
  turn.inTheEnd(async (stores) => {
    // Edited or deleted while it was being answered: then nothing of it may be kept.
    if (await stores.claims.isErased(messageOf(turn, askedIn), now)) return;
    if (answer.homeSet !== undefined) {
      await stores.preferences.setHomeAuthority(service.id, person.id, answer.homeSet);
    }
    if (answer.remembered) {
      await stores.memories.remember(key, { version: 1, ...answer.remembered, askedIn, at: now });
    }
    if (presented.passages.length === 0 && !answer.remembered) return;
    await stores.answers.record({
      service: service.id,
      id,
      ...sent,
      person: person.id,
      askedIn,
      question: answer.screened,
      outcomes: answer.outcomes.map(({ kind }) => kind),
      answer: presented.text,
      passages: presented.passages,
      at: now,
      guidanceVersion: turn.knowing.version,
    });
  });
}

/** For the picture, without a word of it; what is asked again, edited or as it was typed, was counted the first time. */
function count(turn: Turn, question: Question, answer: Answer, home: string | undefined): void {
  if (turn.event.kind === 'edited' || question.isCleared !== undefined) return;
  const tallies = questionTallies(answer, home, turn.now);
  turn.inTheEnd((stores) => stores.tallies.add(turn.service.id, tallies));
}

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
