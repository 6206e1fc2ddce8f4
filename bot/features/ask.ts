/** Questions: typed, pressed as a starter, chosen with a stage, or asked again as typed. */
import type { Action } from '../../cards/actions.ts';
import { answerCard } from '../../cards/answer-card.ts';
import { presentFor } from '../present-for.ts';
import { type AnswerDeps, replyWithAnswer } from '../reply-with-answer.ts';
import type { Feature, Turn } from '../turn.ts';

export const createAsk =
  (deps: AnswerDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind === 'message') {
      await replyWithAnswer(turn, { text: event.text }, deps);
      return true;
    }
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action } = event.parsed;
    switch (action.kind) {
      case 'ask':
        await replyWithAnswer(turn, { text: action.question }, deps);
        return true;
      case 'choose-stage':
        await answerWithStage(turn, action, deps);
        return true;
      case 'ask-as-typed':
        await askAsTyped(turn, action.held, deps);
        return true;
      case 'help':
        await showHelp(turn, deps);
        return true;
      default:
        return false;
    }
  };

type ChooseStage = Extract<Action, { kind: 'choose-stage' }>;

const allStages =
  'What are the three stages of the attendance approach, and what moves a case from one to the next?';

/** The question is the one that the stage was asked for, whatever has been asked since. */
async function answerWithStage(turn: Turn, { stage, answer }: ChooseStage, deps: AnswerDeps): Promise<void> {
  const record = await turn.stores.answers.find(turn.service.id, answer);
  if (record?.person !== turn.person.id) {
    await turn.reply({
      text: 'I no longer have the question that this belongs to. Please ask it again, with its stage.',
    });
  } else if (stage === 'unknown') {
    await replyWithAnswer(turn, { text: allStages }, deps);
  } else {
    const { question: text, askedIn } = record;
    await replyWithAnswer(turn, { text, stage: stageNumbers[stage], askedIn }, deps);
  }
}

const stageNumbers = { '1': 1, '2': 2, '3': 3 } as const;

async function askAsTyped(turn: Turn, key: string, deps: AnswerDeps): Promise<void> {
  const { heldWords } = turn.knowing;
  const held = heldWords.release(`${key} ${turn.person.id}`);
  if (!held) {
    await turn.reply({
      text: 'I no longer have what you typed: it was held for minutes only. Please type the question again.',
    });
    return;
  }
  const isCleared = heldWords.clearedBy(held.words.map((word) => heldWords.digest(word)));
  const earlier = await turn.stores.answers.find(turn.service.id, key);
  const askedIn = earlier && { askedIn: earlier.askedIn };
  await replyWithAnswer(turn, { text: held.text, isCleared, ...askedIn }, deps);
}

async function showHelp(turn: Turn, { walks }: AnswerDeps): Promise<void> {
  const outcomes = [{ kind: 'help' }] as const;
  const { homeAuthority } = await turn.stores.preferences.find(turn.service.id, turn.person.id);
  const goesOn = await walks.isWaiting(turn);
  const card = answerCard(outcomes, { answer: undefined, home: homeAuthority, goesOn });
  await turn.reply({ text: presentFor(outcomes, turn, homeAuthority).text, ...(card && { card }) });
}
