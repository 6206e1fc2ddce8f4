/** Surgery sessions are published, listed, changed and cancelled; who presses is asked of Teams at each press. */
import { randomUUID } from 'node:crypto';
import type { Action, Inputs } from '../../cards/actions.ts';
import type { SessionAction } from '../../cards/session-actions.ts';
import { cancelSessionCard, sessionForm, sessionsCard } from '../../cards/session-cards.ts';
import { cancelSession, changeSession } from '../../src/consultations/change-session.ts';
import { readSession, type SessionReading } from '../../src/consultations/read-session.ts';
import { stateOf } from '../../src/consultations/sessions.ts';
import { screen } from '../../src/screening/screen.ts';
import { commandOf } from '../command.ts';
import { defaultDesk } from '../desk-channel.ts';
import { sayToPresser, showInPlace } from '../reply-in-place.ts';
import { bookedWords, cancelledWords, gone, maskedWords, resultWords, valuesOf } from '../session-values.ts';
import { nobodys, standingOf } from '../standing.ts';
import type { Feature, Turn } from '../turn.ts';
import { createBookPlace } from './book-place.ts';

type SessionDeps = Parameters<typeof createBookPlace>[0];

const kinds: readonly string[] = [
  'list-sessions',
  'open-session',
  'publish-session',
  'change-session',
  'ask-cancel-session',
  'cancel-session',
] satisfies readonly SessionAction['kind'][];

const publishCommand = /^(?:please )?(?:publish|add|offer|new)(?: an?)?(?: new)?(?: surgery)? session[.!]*$/i;
const listCommand =
  /^(?:show |list |see )?(?:the |all )?(?:surgery )?sessions[?.!]*$|^(?:the )?surgeries[?.!]*$/i;

export function createSessions(deps: SessionDeps): Feature {
  const bookPlace = createBookPlace(deps);
  return async (turn) => {
    const asked = askedIn(turn);
    if (!asked) return bookPlace(turn);
    const { action, inputs } = asked;
    const refusal = await refusalFor(turn, deps);
    if (action.kind === 'list-sessions') await list(turn, refusal === undefined);
    else if (refusal !== undefined) await sayToPresser(turn, refusal);
    else await deal(turn, action, inputs, deps);
    return true;
  };
}

interface Asked {
  readonly action: SessionAction;
  readonly inputs: Inputs;
}

function askedIn({ event }: Turn): Asked | undefined {
  if (event.kind === 'message') {
    const command = commandOf(event.text) ?? '';
    if (publishCommand.test(command)) return { action: { kind: 'open-session' }, inputs: {} };
    return listCommand.test(command) ? { action: { kind: 'list-sessions' }, inputs: {} } : undefined;
  }
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return undefined;
  const { action, inputs } = event.parsed;
  return isOurs(action) ? { action, inputs } : undefined;
}

const isOurs = (action: Action): action is SessionAction => kinds.includes(action.kind);

/** Words for whoever is no advisor of the service here. */
async function refusalFor(turn: Turn, { roster }: SessionDeps): Promise<string | undefined> {
  const standing = await standingOf(turn, { service: turn.service, request: nobodys, roster });
  return standing.kind === 'refused' ? standing.words : undefined;
}

const listedAtMost = 20;

async function list(turn: Turn, isAdvisor: boolean, notice?: string): Promise<void> {
  const { stores, service, now } = turn;
  const sessions = await stores.sessions.coming(service.id, now, listedAtMost);
  await showInPlace(
    turn,
    sessionsCard({ sessions, now, isAdvisor, ...(notice === undefined ? {} : { notice }) }),
  );
}

async function deal(turn: Turn, action: SessionAction, inputs: Inputs, deps: SessionDeps): Promise<void> {
  switch (action.kind) {
    case 'list-sessions':
      return list(turn, true);
    case 'open-session':
      return open(turn, action.session);
    case 'publish-session':
      return publish(turn, action, inputs);
    case 'change-session':
      return change(turn, action, inputs);
    case 'ask-cancel-session':
      return askToCancel(turn, action.session);
    case 'cancel-session':
      return cancel(turn, action, deps);
  }
}

type Sends = Parameters<typeof sessionForm>[0]['sends'];

const showForm = (turn: Turn, sends: Sends, values: Inputs, problems: readonly string[]): Promise<void> => {
  const desks = turn.service.desks.map(({ id, name }) => ({ value: id, title: name }));
  return showInPlace(turn, sessionForm({ sends, values, problems, desks }));
};

async function open(turn: Turn, id: string | undefined): Promise<void> {
  const { service, stores } = turn;
  if (id === undefined) {
    const values = { desk: await deskHere(turn) };
    return showForm(turn, { kind: 'publish-session', session: randomUUID() }, values, []);
  }
  const held = await stores.sessions.find(service.id, id);
  if (!held) return list(turn, true, gone);
  const { session } = held;
  const sends = { kind: 'change-session', session: id, revision: session.revision } as const;
  return showForm(turn, sends, valuesOf(session), []);
}

/** In a desk's channel, that desk; elsewhere the default one. */
async function deskHere({ stores, service, place }: Turn): Promise<string> {
  const channels = await stores.advisoryChannels.list(service.id);
  const here = channels.find(({ address }) => address.conversation === place.room);
  return here?.desk ?? defaultDesk(service);
}

const read = ({ knowing, service, now }: Turn, inputs: Inputs): SessionReading =>
  readSession(inputs, {
    service,
    now,
    screen: (typed) => screen(typed, { knownWords: knowing.knowledge.knownWords }),
  });

const comeBack = (turn: Turn, sends: Sends, reading: Extract<SessionReading, { kind: 'mend' }>) =>
  showForm(turn, sends, reading.values, [
    ...(reading.kinds.length > 0 ? [maskedWords] : []),
    ...reading.problems,
  ]);

async function publish(
  turn: Turn,
  action: Extract<SessionAction, { kind: 'publish-session' }>,
  inputs: Inputs,
): Promise<void> {
  const reading = read(turn, inputs);
  if (reading.kind === 'mend') return comeBack(turn, action, reading);
  const { service, person, now, stores, log } = turn;
  const isNew = await stores.sessions.publish({
    service: service.id,
    id: action.session,
    revision: 1,
    ...reading.draft,
    publishedBy: { id: person.id, name: person.name },
    publishedAt: now,
    cancelledAt: undefined,
  });
  if (isNew) log.info('session.published', { service: service.id });
  return list(turn, true, isNew ? undefined : 'That session is published, once.');
}

async function change(
  turn: Turn,
  action: Extract<SessionAction, { kind: 'change-session' }>,
  inputs: Inputs,
): Promise<void> {
  const reading = read(turn, inputs);
  if (reading.kind === 'mend') return comeBack(turn, action, reading);
  const which = { service: turn.service.id, id: action.session, revision: action.revision };
  const result = await turn.stores.inTransaction((stores) => changeSession(stores, which, reading.draft));
  if (result.kind === 'booked') return showForm(turn, action, inputs, [bookedWords]);
  return list(turn, true, resultWords[result.kind]);
}

/** As it stands now: somebody may have booked since the list was shown. */
async function askToCancel(turn: Turn, id: string): Promise<void> {
  const held = await turn.stores.sessions.find(turn.service.id, id);
  if (!held) return list(turn, true, gone);
  if (!['open', 'full'].includes(stateOf(held, turn.now))) return list(turn, true, resultWords.stale);
  return showInPlace(turn, cancelSessionCard(held));
}

async function cancel(
  turn: Turn,
  { session: id, revision, booked }: Extract<SessionAction, { kind: 'cancel-session' }>,
  { nudgeOutbox }: SessionDeps,
): Promise<void> {
  const which = { service: turn.service.id, id, revision, booked };
  const result = await turn.stores.inTransaction((stores) => cancelSession(stores, which, turn.now));
  nudgeOutbox();
  turn.log.info('session.cancelled', { service: turn.service.id, outcome: result.kind });
  if (result.kind !== 'recount') return list(turn, true, cancelledWords(result));
  const notice = booked === undefined ? undefined : resultWords.recount;
  return showInPlace(turn, cancelSessionCard(result.held, notice));
}
