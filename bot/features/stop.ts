/** "Stop": the reply that is being written is not waited for any longer. */
import { commandOf } from '../command.ts';
import type { InHand } from '../in-hand.ts';
import type { Feature } from '../turn.ts';
import { unsentDraft } from '../unsent-draft.ts';
import { inHandKey } from '../word-reply.ts';

const command = /^(?:stop|cancel|never ?mind)(?: (?:it|that|this))?[.! ]*$/i;

const unsent =
  'Nothing on a card goes anywhere until you send it: leave it as it is, and no request is made.';
const begun =
  'The request that you have begun was not sent, and is not unless you send it. It is kept for a day: **my requests** leads back to it.';

export const createStop =
  (inHand: InHand): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'message' || !command.test(commandOf(event.text) ?? '')) return false;
    // Where there is one to stop, its own turn says that it has stopped.
    if (!inHand.stop(inHandKey(turn))) {
      await turn.reply({
        text: `I am writing nothing, so there is nothing of mine to stop. ${(await unsentDraft(turn)) ? begun : unsent} Ask a question, or type **help**.`,
      });
    }
    return true;
  };
