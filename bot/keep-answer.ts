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
}

export function keepAnswer(turn: Turn, { answer, id, sent, askedIn, said, beside }: Kept): void {
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
    if (said.passages.length === 0 && !answer.remembered) return;
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
      guidanceVersion: turn.knowing.version,
      ...(said.wordedBy && { wordedBy: said.wordedBy }),
    });
    await beside?.(stores);
  });
}
