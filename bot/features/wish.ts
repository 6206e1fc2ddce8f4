/** "I would like a consultation about …": the gate and the form, with the words that were said in it, masked. */
import { randomUUID } from 'node:crypto';
import { gateCard } from '../../cards/gate-cards.ts';
import { plainMessage } from '../../src/knowledge/strip-hidden.ts';
import { recogniseAsker } from '../../src/people/recognise-asker.ts';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { screen } from '../../src/screening/screen.ts';
import { firstNotice } from '../first-notice.ts';
import type { Feature, Turn } from '../turn.ts';

/** No question of whether or when one is needed. */
const wishPattern =
  /^(?:(?:hi|hello|please|ok|thanks)[\s,.!]+)*(?:(?:can|could|may) (?:i|we) (?:please )?(?:request|book|log|have|get|arrange|ask for)|(?:i|we)(?: would|['’]d)? (?:like|want|need|wish|am requesting)(?: to)?(?: (?:request|book|log|have|get|arrange|ask for))?|(?:please )?(?:request|book|log|arrange)) (?:a|an|another|the) (?:new |quick |short )?(?:[a-z]+ ){0,3}?consult(?:ation)?\b/i;
const topicPattern = /\b(?:about|regarding|re|on|for|concerning|because|as)\b[:\s]+(.+)$/is;
const longestWish = 2_000;

export const wish: Feature = async (turn) => {
  if (turn.event.kind !== 'message') return false;
  const said = plainMessage(turn.event.text).replaceAll('\n', ' ');
  if (said.length > longestWish || !wishPattern.test(said) || isForTheAnswering(said)) return false;
  await begin(turn, said);
  return true;
};

/** Danger, a parent and a child are told what must be said first, there. */
const isForTheAnswering = (said: string): boolean =>
  recogniseConcern(said) !== undefined || recogniseAsker(said) !== undefined;

async function begin(turn: Turn, said: string): Promise<void> {
  const { text: screened, found } = screen(said, { knownWords: turn.knowing.knowledge.knownWords });
  const question = topicPattern.exec(screened)?.[1]?.trim() ?? '';
  // Where others read, the form is begun empty.
  const isKept = turn.place.setting === 'personal' && question !== '';
  if (isKept) {
    const draft = { submission: randomUUID(), values: { question }, at: turn.now };
    await turn.stores.drafts.keep(turn.service.id, turn.person.id, draft);
  }
  const words = wordsFor(found.length > 0, isKept);
  await turn.reply({ ...(words !== '' && { text: words }), card: gateCard({}, await firstNotice(turn)) });
}

const wordsFor = (isMasked: boolean, isKept: boolean): string =>
  [...(isMasked ? [maskedWords] : []), ...(isKept ? [keptWords] : [])].join(' ');

const maskedWords =
  'Something that could identify a child was taken out of what you wrote: delete your message in Teams, which keeps it.';
const keptWords = 'Your words are in the form.';
