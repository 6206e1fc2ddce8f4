/** An advisor takes a request or closes it: membership is asked of Teams at each press, never read from the card. */
import type { Action, Inputs } from '../../cards/actions.ts';
import { advisoryCard, longestNote } from '../../cards/request-cards.ts';
import { moveRequest } from '../../src/consultations/move-request.ts';
import type { ConsultationRequest, Move } from '../../src/consultations/request.ts';
import { isAdvisoryTeam } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import { type Screened, screen } from '../../src/screening/screen.ts';
import { replyInPlace } from '../reply-in-place.ts';
import type { Roster } from '../roster.ts';
import type { Feature, Turn } from '../turn.ts';

interface MoveDeps {
  readonly services: readonly Service[];
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
}

type MoveAction = Extract<Action, { kind: 'assign' | 'close' }>;

export const createMoveRequest =
  (deps: MoveDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'assign' && action.kind !== 'close') return false;
    await deal(turn, { action, inputs }, deps);
    return true;
  };

interface Pressed {
  readonly action: MoveAction;
  readonly inputs: Inputs;
}

async function deal(turn: Turn, pressed: Pressed, deps: MoveDeps): Promise<void> {
  const { reference } = pressed.action;
  const service = deps.services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  if (!service) return say(turn, unknownRequest);
  const refusal = await refusalFor(turn, service, deps.roster);
  return refusal === undefined ? press(turn, service, pressed, deps) : say(turn, refusal);
}

const unknownRequest = 'There is no such request here. It may belong to another service.';

/** Undefined where the person may move the service's requests from here. */
async function refusalFor(turn: Turn, service: Service, roster: Roster): Promise<string | undefined> {
  const advisory = await turn.stores.advisoryChannels.find(service.id);
  const { team, address } = turn.place;
  if (!isAdvisoryTeam(team, advisory)) {
    return 'Nothing was changed here: requests are dealt with in the service’s advisory channel, by members of its team. The request’s card stands there.';
  }
  switch (await roster.membership(advisory.team, turn.person, address.serviceUrl)) {
    case 'member':
      return undefined;
    case 'stranger':
      return 'Only members of the advisors’ team can deal with requests. Ask a team owner to add you.';
    case 'unknown':
      return 'Teams would not tell me whether you are in the advisors’ team, so nothing was changed. Please try again in a minute.';
  }
}

async function press(
  turn: Turn,
  service: Service,
  { action, inputs }: Pressed,
  deps: MoveDeps,
): Promise<void> {
  const { reference, revision } = action;
  const by = { id: turn.person.id, name: turn.person.name };
  const note = screen((inputs['note'] ?? '').trim().slice(0, longestNote), {
    knownWords: turn.knowing.knowledge.knownWords,
  });
  const problem = action.kind === 'close' ? problemWithNote(note) : undefined;
  if (problem !== undefined) {
    const request = await turn.stores.requests.find(service.id, reference);
    if (!request) return say(turn, unknownRequest);
    return show(turn, service, { request, notice: problem, draftNote: note.text });
  }
  const move: Move =
    action.kind === 'assign' ? { kind: 'assigned', to: by } : { kind: 'closed', note: note.text };
  const result = await turn.stores.inTransaction((stores) =>
    moveRequest(stores, { service: service.id, reference, revision, move, by, at: turn.now }),
  );
  deps.nudgeOutbox();
  turn.log.info('request.press', { service: service.id, reference, kind: move.kind, outcome: result.kind });
  if (result.kind === 'unknown') return say(turn, unknownRequest);
  const { request } = result;
  if (result.kind === 'moved') return show(turn, service, { request });
  return show(turn, service, { request, notice: staleWords(request), draftNote: note.text });
}

function problemWithNote(note: Screened): string | undefined {
  if (note.text === '') return 'Not closed: write a note first. The requester sees it.';
  if (note.found.length === 0) return undefined;
  return 'Not closed: the note seemed to hold something that could identify a child. It was taken out and marked; check the note and close again.';
}

interface Shown {
  readonly request: ConsultationRequest;
  readonly notice?: string;
  readonly draftNote?: string;
}

async function show(turn: Turn, service: Service, shown: Shown): Promise<void> {
  const facts = { kinds: service.kinds, nameOf: turn.knowing.knowledge.names.nameOf, mayRepeat: false };
  await replyInPlace(turn, shown.notice ?? movedWords(shown.request), advisoryCard({ ...shown, ...facts }));
}

const movedWords = (request: ConsultationRequest): string =>
  request.status === 'closed'
    ? `${request.reference} is closed.`
    : `${request.reference} is with ${request.assignee?.name ?? 'nobody yet'}.`;

const staleWords = (request: ConsultationRequest): string =>
  `Nothing was done: ${request.reference} had changed before your press. ${movedWords(request)}`;

/** A sentence to the one who pressed; it must not take the card's place for them. */
async function say(turn: Turn, words: string): Promise<void> {
  if (turn.event.kind === 'pressed' && turn.event.inPlace) {
    turn.answerInvoke({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
    return;
  }
  await turn.reply({ text: words });
}
