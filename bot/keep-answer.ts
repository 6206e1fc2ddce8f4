/** Keeps of an answer what may be kept, in the transaction that marks its turn as done. */
import type { Stores } from '../src/conversation/stores.ts';
import type { Answer } from '../src/knowledge/answer-question.ts';
import type { WordedBy } from '../src/knowledge/answer-log.ts';
import type { OutcomeKind } from '../src/knowledge/outcome.ts';
import type { SentIn } from './send-in-place.ts';
import { messageOf, type Turn } from './turn.ts';

/** After these nothing of the message is kept: not the words, not the memory of them. */
const leavesNothing: ReadonlySet<OutcomeKind> = new Set(['parent-or-carer', 'child']);

export interface Kept {
  readonly answer: Answer;
  readonly id: string;
  readonly sent: SentIn;
  readonly askedIn: string;
  /** What was sent, and by whose words. */
  readonly said: {
    readonly text: string;
    readonly passages: readonly string[];
    readonly wordedBy: WordedBy | undefined;
  };
  /** What is kept beside the answer, where that is kept. */
  readonly beside?: ((stores: Stores) => Promise<void>) | undefined;
  /** By `keepAtOnce`, before it was sent. */
  readonly isKept?: boolean;
}

/** Before anything is sent; false where it may not be kept, or could not be: then nothing may be promised of it. */
export async function keepAtOnce(turn: Turn, kept: Kept): Promise<boolean> {
  try {
    return await turn.stores.inTransaction(async (stores) => {
      if (await stores.claims.isErased(messageOf(turn, kept.askedIn), turn.now)) return false;
      await record(turn, kept, stores);
      return true;
    });
  } catch (error) {
    turn.log.error('answer.unkept', { turn: turn.id, error });
    return false;
  }
}

export function keepAnswer(turn: Turn, kept: Kept): void {
  const { answer, sent, askedIn, said } = kept;
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
    if (kept.isKept === true || (said.passages.length === 0 && !answer.remembered)) return;
    await record(turn, kept, stores);
  });
}

async function record(
  { service, person, now, knowing }: Turn,
  { answer, id, sent, askedIn, said, beside }: Kept,
  stores: Stores,
): Promise<void> {
  await stores.answers.record({
    service: service.id,
    id,
    ...sent,
    person: person.id,
    askedIn,
    question: answer.screened,
    outcomes: answer.outcomes.map(({ kind }) => kind),
    answer: said.text,
    passages: said.passages,
    at: now,
    guidanceVersion: knowing.version,
    ...(said.wordedBy && { wordedBy: said.wordedBy }),
  });
  await beside?.(stores);
}
