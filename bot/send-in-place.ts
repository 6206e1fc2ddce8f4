/** Sends an answer where it belongs: in a channel, what concerns one person or a child goes to the person's own chat. */
import type { Answer } from '../src/knowledge/answer-question.ts';
import type { Outcome, OutcomeKind } from '../src/knowledge/outcome.ts';
import type { Messenger } from './messenger.ts';
import { presentFor } from './present-for.ts';
import type { OutgoingMessage, Turn } from './turn.ts';

/** In a channel these are for the person alone. */
const isPrivate: ReadonlySet<OutcomeKind> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'identifiers-caught',
  'parent-or-carer',
  'child',
  'case-decision',
]);

export interface SentIn {
  readonly sentAs: string | undefined;
  /** Where the answer stands, and so its feedback and the questions that follow. */
  readonly conversation: string;
}

/** In a channel what concerns one person, or a child, is answered in the person's own chat. */
export async function sendInItsPlace(
  turn: Turn,
  answer: Pick<Answer, 'outcomes'>,
  message: OutgoingMessage,
  { messenger }: { readonly messenger: Messenger },
): Promise<SentIn> {
  const conversation = turn.place.room;
  const found = answer.outcomes.find(({ kind }) => isPrivate.has(kind));
  if (turn.place.setting === 'personal' || !found) {
    return { sentAs: await turn.reply(message), conversation };
  }
  const address = await turn.stores.whereabouts.personal(turn.service.id, turn.person.id);
  // First, and whatever becomes of the rest: 999 does not wait for another message to arrive.
  await turn.reply({ text: publicWords(found, address !== undefined, turn) });
  const sent = address && (await messenger.send(address, message));
  if (!address || sent?.ok !== true) return { sentAs: undefined, conversation };
  return { sentAs: sent.value, conversation: address.conversation };
}

const briefly: Partial<Readonly<Record<OutcomeKind, string>>> = {
  'immediate-danger': '**If anyone is in danger now, call 999.** Please post no details here.',
  worry:
    '**Tell your DSL or your manager today; 999 if a child is in danger now.** Please post no details here.',
  allegation: '**Tell the most senior person who is not concerned, today.** Please post no details here.',
};
const noDetails = 'Please post no details about a child or a colleague here. If you did, delete them.';
/** They hold no detail, and for some there is no other place to be told. */
const saidWhole: ReadonlySet<OutcomeKind> = new Set(['child', 'parent-or-carer']);
const saidWholeAlone: ReadonlySet<OutcomeKind> = new Set(['immediate-danger', 'worry', 'allegation']);

/** For everyone in a channel to read: no detail, and help for whoever cannot be written to. */
function publicWords(found: Outcome, isReachable: boolean, turn: Turn): string {
  const whole = (): string => presentFor([found], turn, undefined).text;
  if (saidWhole.has(found.kind)) return whole();
  if (isReachable) return `${briefly[found.kind] ?? noDetails} I am writing to you in our own chat.`;
  const words = saidWholeAlone.has(found.kind) ? `${whole()}\n\n` : `${noDetails} `;
  return `${words}Open a chat with me (add the app for yourself) and ask there.`;
}
