/** "my requests", one of them by its reference, and a copy for the person's own records: theirs alone, in their own chat. */
import type { AdaptiveCard } from '../../cards/elements.ts';
import { myRequestsCard } from '../../cards/request-cards.ts';
import { recordText } from '../../cards/record-text.ts';
import { type ConsultationRequest, isOpen } from '../../src/consultations/request.ts';
import type { Service } from '../../src/people/service.ts';
import { answerBefore, versionWords } from '../answered-from.ts';
import { type AskedOfTheAssistant, askedOfTheAssistant } from '../asked-of-the-assistant.ts';
import { commandOf } from '../command.ts';
import { sayToPresser } from '../reply-in-place.ts';
import { viewFor } from '../show-request.ts';
import type { Feature, Turn } from '../turn.ts';
import { replyTimes } from '../reply-times.ts';
import { unsentDraft } from '../unsent-draft.ts';

const listCommand = /^(?:show |list |see )?(?:me )?my (?:open )?(?:consultation )?requests?[?.!]*$/i;
const oneCommand =
  /^(?:show |see |open |where is |status of |what about )?(?:my )?(?:request )?([a-z]{2,5}-\d{4}-\d{4,9})[?.!]*$/i;
const listedAtMost = 50;

interface Deps {
  readonly services: readonly Service[];
}

type Asked =
  | { readonly kind: 'list' }
  /** How soon one is replied to. */
  | { readonly kind: 'reply-time' }
  | { readonly kind: 'one'; readonly reference: string }
  | { readonly kind: 'copy'; readonly reference: string };

export const createMyRequests =
  (deps: Deps): Feature =>
  async (turn) => {
    const asked = askedIn(turn);
    if (asked === undefined) return false;
    if (turn.place.setting !== 'personal') await inSightOfOthers(turn, asked);
    else if (asked.kind === 'list') await turn.reply({ card: await listFor(turn, deps) });
    else if (asked.kind === 'reply-time')
      await turn.reply({ text: replyTimes(turn.service), card: await listFor(turn, deps) });
    else await showOne(turn, asked, deps);
    return true;
  };

const inSightOfOthers = (turn: Turn, { kind }: Asked): Promise<unknown> =>
  kind === 'reply-time' ? turn.reply({ text: replyTimes(turn.service) }) : sayToPresser(turn, onlyInOwnChat);

const onlyInOwnChat = 'Your requests are for you alone: open a chat with me and say **my requests** there.';

function askedIn({ event }: Turn): Asked | undefined {
  if (event.kind === 'message')
    return askedWith(commandOf(event.text) ?? '', askedOfTheAssistant(event.text));
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return undefined;
  const { action } = event.parsed;
  if (action.kind === 'my-requests') return { kind: 'list' };
  return action.kind === 'copy-record' ? { kind: 'copy', reference: action.reference } : undefined;
}

function askedWith(words: string, ownWords: AskedOfTheAssistant | undefined): Asked | undefined {
  if (listCommand.test(words) || ownWords === 'requests') return { kind: 'list' };
  if (ownWords === 'reply-time') return { kind: 'reply-time' };
  const reference = oneCommand.exec(words)?.[1];
  return reference === undefined ? undefined : { kind: 'one', reference: reference.toUpperCase() };
}

async function listFor(turn: Turn, { services }: Deps): Promise<AdaptiveCard> {
  // A request goes to the service of its authority, which need not be the requester's own.
  const lists = await Promise.all(
    services.map(({ id }) => turn.stores.requests.listByRequester(id, turn.person.id, listedAtMost)),
  );
  const newestFirst = lists.flat().sort((one, other) => (one.loggedAt < other.loggedAt ? 1 : -1));
  const requests = [...newestFirst.filter(isOpen), ...newestFirst.filter((request) => !isOpen(request))];
  const kinds = services.flatMap((service) => service.kinds);
  const unsent = (await unsentDraft(turn))?.submission;
  return myRequestsCard(requests, { kinds, nameOf: turn.knowing.knowledge.names.nameOf, unsent });
}

async function showOne(
  turn: Turn,
  { kind, reference }: Extract<Asked, { readonly reference: string }>,
  deps: Deps,
): Promise<void> {
  const found = await find(turn, reference, deps);
  if (!found) {
    await sayToPresser(
      turn,
      `You have no request ${reference}. Say **my requests** to see those that you have.`,
    );
    return;
  }
  if (kind === 'one') {
    await turn.reply({ card: await viewFor(turn, { ...found, as: 'requester' }) });
    return;
  }
  const events = await turn.stores.requests.history(found.service.id, reference);
  const answer = await answerBefore(found.request, turn.stores);
  const version = answer && versionWords(answer);
  await turn.reply({ text: recordText({ ...found, events, version, now: turn.now }) });
}

interface Found {
  readonly service: Service;
  readonly request: ConsultationRequest;
}

/** Only the person's own: of another's they learn not even that it is there. */
async function find(turn: Turn, reference: string, { services }: Deps): Promise<Found | undefined> {
  const service = services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  const request = service && (await turn.stores.requests.find(service.id, reference));
  return service && request?.requester.id === turn.person.id ? { service, request } : undefined;
}
