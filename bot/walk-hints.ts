/** What a person had said before a walk began, from the record of their question. */
import type { Hints } from '../src/escalation/prefill.ts';
import type { Turn } from './turn.ts';

/** What was said travels only with the person who said it; of the words only the answers that they give are kept. */
export async function hintsOf(turn: Turn, answer: string): Promise<Hints> {
  const { stores, service, person } = turn;
  const record = await stores.answers.find(service.id, answer);
  if (record?.person !== person.id) return {};
  const { conversation, question: words, askedIn } = record;
  const memory = await stores.memories.recall({ service: service.id, conversation, person: person.id });
  const stage = memory?.askedIn === askedIn ? memory.stage : undefined;
  return { words, ...(stage !== undefined && { stage }) };
}
