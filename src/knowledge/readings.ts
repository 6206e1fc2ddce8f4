/** The readings of a question, widest first: what leads to it, or comes after it, may say more than any passage does. */
import { askedWithin, isAsking, isTelling } from './asking-words.ts';

const greeting =
  /^(?:\s*(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\b(?: (?:all|there|team|everyone|both|folks|again|signpost|colleagues?))*[\s,.!-]*)+/i;
const thanking =
  /[\s,.!–-]*\b(?:(?:(?:many|lots of|big) )?(?:thanks?|thank you|thx|cheers|ta|tia|kind regards|regards)(?: (?:you|so much|very much|in advance|a lot|again|all|everyone|for (?:your|any|the) help))*|(?:please|pls)(?: (?:advise|help))?|any (?:help|advice) (?:would be )?(?:\w+ )?(?:appreciated|welcome)|hope (?:this|that) makes sense)(?=[\s.!?]*$)/i;

const sentenceEnds = /(?<=[.!?])\s+|\n/;
/** Each is tried in its turn until one is answered. */
export function readingsOf(question: string): readonly string[] {
  const whole = withoutCourtesies(question);
  const asked = askedIn(whole);
  return [...new Set([whole, asked, askedWithin(asked)])];
}

function withoutCourtesies(text: string): string {
  const bare = text.replace(greeting, '').replace(thanking, '').trim();
  return /\p{L}/u.test(bare) ? bare : text;
}

/** The sentences that ask; where none has the form of it, the last that tells nothing. */
function askedIn(whole: string): string {
  const sentences = whole.split(sentenceEnds);
  const asking = sentences.filter(isAsking);
  return asking.length > 0
    ? asking.join(' ')
    : (sentences.findLast((sentence) => !isTelling(sentence)) ?? whole);
}
