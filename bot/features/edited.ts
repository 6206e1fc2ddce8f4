/** A message was edited or deleted in Teams: what came of it is erased; a request already sent stays, and says so. */
import { type AnswerDeps, replyWithAnswer } from '../reply-with-answer.ts';
import { type Feature, messageOf, type Turn } from '../turn.ts';

export const createEdited =
  (deps: AnswerDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'edited' && event.kind !== 'deleted') return false;
    const references = await eraseWhatCameOfIt(turn);
    if (references.length > 0) {
      await turn.reply({
        text: `What I had kept of that message is erased. ${references.join(' and ')}, which you sent from it, stays with the advisors: tell them in their reply if it should change.`,
      });
    }
    if (event.kind === 'edited') await replyWithAnswer(turn, { text: event.text }, deps);
    return true;
  };

/** Erased at once and not in the end: an erasure must not wait for an answer that may fail. */
function eraseWhatCameOfIt(turn: Turn): Promise<readonly string[]> {
  const { stores, service, place, person, activity, now } = turn;
  return stores.inTransaction(async (kept) => {
    const message = messageOf(turn, activity);
    await kept.claims.erase(message, now);
    // A question in a channel may have been answered in the person's own chat.
    const own = await kept.whereabouts.personal(service.id, person.id);
    if (own && own.conversation !== message.conversation) {
      await kept.claims.erase({ ...message, channel: own.channel, conversation: own.conversation }, now);
    }
    for (const conversation of new Set([place.room, own?.conversation ?? place.room])) {
      const key = { service: service.id, conversation, person: person.id };
      const memory = await kept.memories.recall(key);
      if (memory?.askedIn === activity) await kept.memories.forget(key);
      await kept.answers.erase({ service: service.id, conversation, askedIn: activity }, now);
    }
    const requests = await kept.requests.listByRequester(service.id, person.id, 50);
    return requests.filter(({ asked }) => asked?.askedIn === activity).map(({ reference }) => reference);
  });
}
