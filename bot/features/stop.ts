/** "Stop": the reply that is being written is not waited for any longer. */
import { commandOf } from '../command.ts';
import type { InHand } from '../in-hand.ts';
import type { Feature } from '../turn.ts';
import { inHandKey } from '../word-reply.ts';

const command = /^(?:stop|cancel|never ?mind)(?: (?:it|that|this))?[.! ]*$/i;

export const createStop =
  (inHand: InHand): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'message' || !command.test(commandOf(event.text) ?? '')) return false;
    // Where there is one to stop, its own turn says that it has stopped.
    if (!inHand.stop(inHandKey(turn))) {
      await turn.reply({
        text: 'There is nothing to stop: I am waiting for you. Ask a question, or type **help**.',
      });
    }
    return true;
  };
