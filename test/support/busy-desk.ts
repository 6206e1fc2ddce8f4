/** Many people at one desk at once: requesters and advisors who press at random, and what must be true of it afterwards. */
import assert from 'node:assert/strict';
import { type Clock, plusMilliseconds } from '../../src/calendar/clock.ts';
import { bookPlace, type BookResult } from '../../src/consultations/book-place.ts';
import type { ActorRole, Move, MoveKind } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { isMerger, type MergeResult, mergeRequests } from '../../src/consultations/merge-requests.ts';
import { noticesOf } from '../../src/consultations/notices-of.ts';
import type { Actor, ConsultationRequest } from '../../src/consultations/request.ts';
import { freePlaces } from '../../src/consultations/sessions.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { moveOf } from './moves.ts';
import { newRequest } from './requests.ts';
import { addressOf, memberOf, type Note } from './sending.ts';
import { newSession } from './sessions.ts';

/** The same for the same seed, so that what went wrong can be looked at again. */
export function createChance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: <T>(list: readonly T[]): T => {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new Error('There is nothing to pick from.');
      return found;
    },
  };
}

type Chance = ReturnType<typeof createChance>;

export interface Crowd {
  readonly requesters: number;
  readonly advisors: number;
  /** Of each advisor; a requester makes a third as many. */
  readonly presses: number;
}

const advisorOf = (index: number): Actor => ({
  id: `advisor-${String(index)}`,
  name: `Advisor ${String(index)}`,
});
const requesterOf = (index: number): Actor => ({
  id: `asker-${String(index)}`,
  name: `Asker ${String(index)}`,
});

export const membersOf = ({ advisors }: Crowd) =>
  Array.from({ length: advisors }, (_, index) => memberOf(advisorOf(index).id));

const advisorMoves = [
  ...['acknowledged', 'assigned', 'asked', 'replied', 'replied', 'noted', 'advised', 'due-set'],
  ...['reclassified', 'unbooked', 'closed', 'signposted', 'declined', 'reopened', 'merged', 'booked'],
] as readonly MoveKind[];
const requesterMoves = [
  'added',
  'added',
  'changed',
  'withdrawn',
  'reopened',
  'rated',
  'unbooked',
  'booked',
] as readonly MoveKind[];

/** What was acknowledged to somebody: an event that must be there for ever. */
export interface Acknowledged {
  readonly reference: string;
  readonly revision: number;
  readonly kind: string;
}

export interface BusyDay {
  readonly references: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
  readonly outcomes: ReadonlyMap<string, number>;
}

interface Room {
  /** Any of the processes. */
  readonly storage: () => OpenStorage;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly references: readonly string[];
  readonly acknowledged: Acknowledged[];
  readonly outcomes: Map<string, number>;
}

export async function openDesk(storage: OpenStorage, crowd: Crowd, now: string): Promise<void> {
  const set = { service: 'southwark', desk: 'advisors', team: 't', address: addressOf('channel') };
  await storage.advisoryChannels.set({ ...set, setBy: 'm', setAt: now });
  const people = [
    ...Array.from({ length: crowd.requesters }, (_, index) => requesterOf(index)),
    ...Array.from({ length: crowd.advisors }, (_, index) => advisorOf(index)),
  ];
  for (const { id } of people) await storage.whereabouts.notePersonal('southwark', id, addressOf(`a:${id}`));
  for (let each = 0; each < 3; each += 1) await storage.sessions.publish(newSession({ places: 8 }));
}

/** Everybody at once. Each press is on what its person saw, which may be old by then. */
export async function haveBusyDay(
  storages: readonly OpenStorage[],
  crowd: Crowd,
  clock: Clock,
  seed: number,
): Promise<BusyDay> {
  const chance = createChance(seed);
  const storage = (): OpenStorage => chance.pick(storages);
  const references: string[] = [];
  for (let index = 0; index < crowd.requesters; index += 1) {
    const due = plusMilliseconds(clock.now(), 3_600_000);
    const fresh = newRequest({ requester: requesterOf(index), at: clock.now(), due });
    const { request } = await storage().inTransaction((stores) => logRequest(stores, fresh));
    references.push(request.reference);
  }
  const room: Room = { storage, clock, chance, references, acknowledged: [], outcomes: new Map() };
  const people = [
    ...Array.from(
      { length: crowd.advisors },
      (_, index) => () => pressOn(room, advisorOf(index), 'advisor', crowd.presses),
    ),
    ...references.map(
      (own, index) => () => pressOn(room, requesterOf(index), 'requester', Math.ceil(crowd.presses / 3), own),
    ),
  ];
  // The advisors all the while, and as many requesters beside them as a pool of connections serves.
  const lane = async (): Promise<void> => {
    for (let next = people.shift(); next; next = people.shift()) await next();
  };
  await Promise.all(Array.from({ length: crowd.advisors + 8 }, lane));
  return room;
}

async function pressOn(room: Room, by: Actor, as: ActorRole, presses: number, own?: string): Promise<void> {
  const { chance, storage, references } = room;
  for (let press = 0; press < presses; press += 1) {
    // Half of all presses are on the same few, so that people meet.
    const few = references.slice(0, 5);
    const reference = own ?? chance.pick(chance.next() < 0.5 ? few : references);
    const seen = await storage().requests.find('southwark', reference);
    assert.ok(seen, reference);
    if (chance.next() < 0.3) await new Promise((resolve) => setImmediate(resolve));
    const kind = chance.pick(as === 'advisor' ? advisorMoves : requesterMoves);
    const result = await pressAny(room, seen, by, as, kind);
    room.outcomes.set(result.kind, (room.outcomes.get(result.kind) ?? 0) + 1);
    if (result.kind === 'moved')
      room.acknowledged.push({ reference, revision: result.request.revision, kind });
  }
}

const pressAny = (
  room: Room,
  seen: ConsultationRequest,
  by: Actor,
  as: ActorRole,
  kind: MoveKind,
): Promise<MergeResult | BookResult> =>
  kind === 'booked' ? pressPlace(room, seen, by, as) : pressMove(room, seen, by, as, kind);

const pressOf = ({ clock }: Room, { reference, revision }: ConsultationRequest, by: Actor, as: ActorRole) =>
  ({ service: 'southwark', reference, revision, by, as, at: clock.now(), once: undefined }) as const;

async function pressMove(room: Room, seen: ConsultationRequest, by: Actor, as: ActorRole, kind: MoveKind) {
  const made = { ...pressOf(room, seen, by, as), move: moveFor(room, kind, by) };
  const storage = room.storage();
  return isMerger(made)
    ? mergeRequests(storage, made)
    : storage.inTransaction((stores) => makeMove(stores, made));
}

function moveFor({ chance, references, clock }: Room, kind: MoveKind, by: Actor): Move {
  if (kind === 'assigned') return { kind, to: chance.next() < 0.5 ? by : advisorOf(0) };
  if (kind === 'merged') return { kind, into: chance.pick(references) };
  if (kind === 'due-set')
    return { kind, due: plusMilliseconds(clock.now(), Math.floor(chance.next() * 9) * 3_600_000) };
  // Words of its own, so that no two presses are one.
  const words = `Words ${String(Math.floor(chance.next() * 1e9))}`;
  const move = moveOf(kind);
  if ('message' in move) return { ...move, message: words };
  if (move.kind === 'advised') return { ...move, advice: words };
  return move.kind === 'changed' ? { ...move, question: words } : move;
}

async function pressPlace(room: Room, seen: ConsultationRequest, by: Actor, as: ActorRole) {
  const storage = room.storage();
  const { chance, clock } = room;
  const held = chance.pick(await storage.sessions.coming('southwark', clock.now(), 5));
  const starts = freePlaces(held, clock.now())[0] ?? held.session.starts;
  return bookPlace(storage, { ...pressOf(room, seen, by, as), session: held.session.id, starts });
}

/** No event is lost, each record is a chain, the lists say what the events say, and no place is given twice. */
export async function assertRecords(storage: OpenStorage, day: BusyDay): Promise<void> {
  assert.deepEqual((await storage.records.verify()).faulty, []);
  for (const reference of day.references) {
    const request = await storage.requests.find('southwark', reference);
    const history = await storage.requests.history('southwark', reference);
    assert.ok(request);
    assert.deepEqual(foldEvents({ service: 'southwark', reference, post: request.post }, history), request);
    assertNoneLost(
      reference,
      history,
      day.acknowledged.filter((each) => each.reference === reference),
    );
  }
  for (const { taken } of await storage.sessions.coming('southwark', '2026-11-01T00:00:00.000Z', 9)) {
    assert.equal(new Set(taken.map(({ starts }) => starts)).size, taken.length);
    for (const { reference, starts, session } of taken) {
      const request = await storage.requests.find('southwark', reference);
      assert.deepEqual([request?.booking?.session, request?.booking?.starts], [session, starts]);
    }
  }
}

/** A second press is told that it is done, and adds nothing: each event was acknowledged at least once. */
function assertNoneLost(
  reference: string,
  history: Awaited<ReturnType<OpenStorage['requests']['history']>>,
  mine: readonly Acknowledged[],
): void {
  const kinds = new Map(history.map(({ seq, happening }) => [seq, happening.kind]));
  for (const { revision, kind } of mine)
    assert.ok(kinds.has(revision), `${reference} ${kind} ${String(revision)}`);
  const told = new Set(mine.map(({ revision }) => revision));
  const others = history.filter(
    ({ seq, happening }) => seq > 1 && happening.kind !== 'joined' && !told.has(seq),
  );
  assert.deepEqual(
    others.map(({ seq }) => seq),
    [],
    reference,
  );
}

/** Every telling that the life asks for was sent once, to whom it asks for, in the order of what happened. */
export async function assertTold(
  storage: OpenStorage,
  day: BusyDay,
  notes: readonly Note[],
): Promise<number> {
  let count = 0;
  for (const reference of day.references) {
    const history = await storage.requests.history('southwark', reference);
    let request = foldEvents({ service: 'southwark', reference, post: undefined }, history.slice(0, 1));
    const owed = { requester: 0, thread: 0 };
    for (const [index, event] of history.entries()) {
      if (index === 0 || event.happening.kind === 'received') continue;
      request = foldEvents({ service: 'southwark', reference, post: undefined }, history.slice(0, index + 1));
      const { by, as, at, happening: move, seq } = event;
      const press = { service: 'southwark', reference, revision: seq - 1, move, by, as, at, once: undefined };
      const kinds = noticesOf(request, press).map(({ notice }) => notice.kind);
      if (kinds.includes('tell-requester')) owed.requester += 1;
      if (kinds.includes('add-line')) owed.thread += 1;
    }
    const about = notes.filter(({ kind, words }) => kind === 'send' && words.includes(`**${reference}**`));
    const toRequester = about.filter(
      ({ conversation, words }) =>
        conversation === `a:${request.requester.id}` &&
        !/reply is due|reply was given|begins within|is booked for .* Who cannot|put together with another request about the same\. (?!You are told)/.test(
          words,
        ),
    );
    assert.equal(
      toRequester.length,
      owed.requester,
      `${reference}\n${toRequester.map(({ words }) => words).join('\n')}`,
    );
    const posts = notes.filter(
      ({ kind, conversation, words }) =>
        kind === 'send' && conversation === 'channel' && words.startsWith(`${reference}:`),
    );
    assert.equal(posts.length, 1, reference);
    const thread = notes.filter(
      ({ conversation }) => conversation === `channel;messageid=${posts[0]?.activity ?? ''}`,
    );
    const lines = thread.filter(({ words }) => !words.startsWith('**'));
    assert.equal(lines.length, owed.thread, reference);
    assertInOrder(reference, history, lines);
    count += toRequester.length + lines.length + posts.length;
  }
  return count;
}

/** Words that are in one event alone come in the order of the events. */
function assertInOrder(
  reference: string,
  history: Awaited<ReturnType<OpenStorage['requests']['history']>>,
  lines: readonly Note[],
): void {
  const words = history.flatMap(({ happening }) => {
    const said =
      'message' in happening ? happening.message : 'advice' in happening ? happening.advice : undefined;
    // What is not said in the thread has no place in its order.
    return said === undefined || happening.kind === 'withdrawn' || happening.kind === 'rated' ? [] : [said];
  });
  const places = words.map((said) => lines.findIndex((line) => line.words.includes(said)));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
    reference,
  );
  assert.ok(!places.includes(-1), reference);
}
