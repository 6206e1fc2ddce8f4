/** "Ask the Virtual School about it", on a message: its words alone, masked, checked by the person, into a request's form. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Action, Inputs } from '../../cards/actions.ts';
import { messageRequestCard, messageTakenCard } from '../../cards/message-request-card.ts';
import { gateCard } from '../../cards/gate-cards.ts';
import { longestQuestion } from '../../cards/request-form.ts';
import { isKept } from '../../src/consultations/drafts.ts';
import { stripHidden } from '../../src/knowledge/strip-hidden.ts';
import { type Concern, recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { type Screened, screen } from '../../src/screening/screen.ts';
import { answerWithWords, showDialog } from '../answer-invoke.ts';
import { firstNotice } from '../first-notice.ts';
import type { Messenger } from '../messenger.ts';
import { presentFor } from '../present-for.ts';
import { linkToOwnChat } from '../teams-links.ts';
import type { Feature, MessageBody, Turn } from '../turn.ts';
import { within } from '../within.ts';

interface FromMessageDeps {
  readonly messenger: Messenger;
  readonly textOf: (body: MessageBody) => string;
}

/** As the manifest has it. */
export const messageCommand = 'askAboutMessage';
/** One that is not named is the only one that there is. */
const isOurs = ({ command = messageCommand }: { readonly command: string | undefined }): boolean =>
  command === messageCommand;
const title = 'Ask the Virtual School';
/** Teams waits five seconds. */
const patienceMilliseconds = 2_500;

export const createRequestFromMessage =
  ({ messenger, textOf }: FromMessageDeps): Feature =>
  (turn) => {
    const { event } = turn;
    switch (event.kind) {
      case 'message-chosen':
        return Promise.resolve(isOurs(event) && open(turn, textOf(event.body)));
      case 'message-confirmed':
        if (!isOurs(event) || event.parsed.kind !== 'action') return Promise.resolve(false);
        return confirm(turn, event.parsed.action, event.parsed.inputs, messenger);
      default:
        return Promise.resolve(false);
    }
  };

interface Reading {
  readonly screened: Screened;
  readonly concern: Concern | undefined;
}

/** The whole of it is read, before anything is cut: half a name is not recognised. */
function read({ knowing }: Turn, typed: string): Reading {
  const words = stripHidden(typed).trim();
  const { knownWords } = knowing.knowledge;
  return { screened: screen(words, { knownWords }), concern: recogniseConcern(words) };
}

const noWords =
  'That message has no words of its own that I can take: pictures, files, links and cards are left where they are. Open a chat with me and say “request a consultation”.';

function open(turn: Turn, plain: string): true {
  const reading = read(turn, plain);
  if (/[\p{L}\p{N}]/u.test(reading.screened.text)) showWords(turn, reading, []);
  else answerWithWords(turn, noWords);
  return true;
}

function showWords(turn: Turn, { screened, concern }: Reading, problems: readonly string[]): void {
  const kinds = [...new Set(screened.found.map(({ kind }) => kind))];
  const facts = { words: screened.text.slice(0, longestQuestion), kinds, problems };
  const isCut = screened.text.length > longestQuestion;
  const said = concern && { kind: concern, words: presentFor([{ kind: concern }], turn, undefined).text };
  turn.storeNoReply();
  showDialog(turn, title, messageRequestCard({ ...facts, isCut, concern: said }));
}

async function confirm(turn: Turn, action: Action, inputs: Inputs, messenger: Messenger): Promise<boolean> {
  if (action.kind !== 'use-message') return false;
  const reading = read(turn, inputs['question'] ?? '');
  const { text: question } = reading.screened;
  if (question === '' || mustBeSeenAgain(reading, action.seen)) {
    showWords(turn, reading, question === '' ? ['Write your question.'] : []);
    return true;
  }
  const notice = await firstNotice(turn);
  await keep(turn, question);
  const isThere = await openForm(turn, messenger, notice);
  const words = isThere ? formIsThere : [formWaits, ...(notice === undefined ? [] : [notice])].join('\n\n');
  showDialog(turn, title, messageTakenCard(words, linkToOwnChat(turn.place.address)));
  return true;
}

/** What is told of for the first time is answered first; what was masked just now, or is too long, is looked at again. */
const mustBeSeenAgain = ({ screened, concern }: Reading, seen: Concern | undefined): boolean =>
  screened.found.length > 0 ||
  screened.text.length > longestQuestion ||
  (concern !== undefined && concern !== seen);

const formIsThere =
  'Your words are in the form of a consultation request, in our own chat: go on there. Nothing is sent before you send the form, and the words are kept for a day.';
const formWaits =
  'Your words are kept for you for a day. Open a chat with me (add the app for yourself) and say “request a consultation”: they stand in the form there. Nothing is sent before you send it.';

async function keep({ stores, service, person, now, log, id }: Turn, question: string): Promise<void> {
  const values = { question };
  const before = await stores.drafts.find(service.id, person.id);
  // The same words twice are one request.
  const isSame = before !== undefined && isKept(before, now) && isDeepStrictEqual(before.values, values);
  const submission = isSame ? before.submission : randomUUID();
  await stores.drafts.keep(service.id, person.id, { submission, values, at: now });
  log.info('draft.kept', { turn: id, service: service.id });
}

/** In the person's own chat: what they ask is not for those who read the message. */
async function openForm(
  { stores, service, person }: Turn,
  messenger: Messenger,
  notice: string | undefined,
): Promise<boolean> {
  const address = await stores.whereabouts.personal(service.id, person.id);
  if (!address) return false;
  const message = { text: 'From the message that you chose:', card: gateCard({}, notice) };
  const sent = await within(patienceMilliseconds, messenger.send(address, message), undefined);
  return sent?.ok === true;
}
