/** Walks through a procedure as a person does: a command, then an answer to each question. */
import type { Reply, Talk } from './people.ts';

export async function talkedThrough(talk: Talk, command: string, options: readonly string[]): Promise<Reply> {
  let reply = await talk.say(command);
  for (const answer of options) {
    reply = await talk.press(reply.card, 'Next', { as: 'invoke', inputs: { answer } });
  }
  return reply;
}
