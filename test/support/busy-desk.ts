/** Many people at one desk at once: requesters and advisors who press at random, and what must be true of it afterwards. */
import assert from 'node:assert/strict';
import { type Clock, plusMilliseconds } from '../../src/calendar/clock.ts';
import { bookPlace, type BookResult } from '../../src/consultations/book-place.ts';
import type { ActorRole, Move, MoveKind } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { life } from '../../src/consultations/life.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { isMerger, type MergeResult, mergeRequests } from '../../src/consultations/merge-requests.ts';
import { noticesOf } from '../../src/consultations/notices-of.ts';
import {
  type Actor,
  type ConsultationRequest,
  erasedActor,
  erasedText,
} from '../../src/consultations/request.ts';
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
  ...['reclassified', 'unbooked', 'closed', 'signposted', 'escalated', 'declined', 'reopened', 'merged'],
  'booked',
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

const managerMoves = ['held', 'released'] as const satisfies readonly MoveKind[];
const manager: Actor = { id: 'manager-0', name: 'Manager' };

/** What was acknowledged to somebody: an event that must be there for ever. */
export interface Acknowledged {
  readonly reference: string;
  readonly revision: number;
  readonly kind: string;
  readonly as: ActorRole;
}

export interface BusyDay {
  readonly references: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
  readonly outcomes: ReadonlyMap<string, number>;
  /** Whose requester asked to be erased in the middle of it. */
  readonly erased: ReadonlySet<string>;
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
  const log = async (index: number): Promise<string> => {
    const due = plusMilliseconds(clock.now(), 3_600_000);
    const fresh = newRequest({ requester: requesterOf(index), at: clock.now(), due });
    const { request } = await storage().inTransaction((stores) => logRequest(stores, fresh));
    references.push(request.reference);
    return request.reference;
  };
  for (let index = 0; index < crowd.requesters; index += 1) await log(index);
  const room: Room = { storage, clock, chance, references, acknowledged: [], outcomes: new Map() };
  // Nobody holds what they asked for, so that it can be erased while others press on it.
  const erased = references.slice(-erasedRequesters);
  const people = [
    ...Array.from(
      { length: crowd.advisors },
      (_, index) => () => pressOn(room, advisorOf(index), 'advisor', crowd.presses),
    ),
    ...references.map(
      (own, index) => () => pressOn(room, requesterOf(index), 'requester', Math.ceil(crowd.presses / 3), own),
    ),
  ];
  const keepers = [
    () => pressOn(room, manager, 'manager', crowd.presses),
    ...erased.map((reference) => () => eraseRequester(room, reference)),
  ];
  people.splice(crowd.advisors, 0, ...keepers);
  // The advisors all the while, and as many requesters beside them as a pool of connections serves.
  const lane = async (): Promise<void> => {
    for (let next = people.shift(); next; next = people.shift()) await next();
  };
  await Promise.all(Array.from({ length: crowd.advisors + 8 }, lane));
  await makeTheRest(room, log);
  return { ...room, erased: new Set(erased) };
}

const erasedRequesters = 3;

/** Asked for again for as long as somebody moved the request at the same moment. */
async function eraseRequester({ storage, clock, references }: Room, reference: string): Promise<void> {
  const person = requesterOf(references.indexOf(reference));
  const isLeft = async (): Promise<boolean> =>
    (await storage().people.erase(person.id, clock.now())).moved.length > 0;
  while (await isLeft());
}

/** Every move that a person makes: by whom it is made here. */
const movers: readonly (readonly [ActorRole, readonly MoveKind[]])[] = [
  ['advisor', advisorMoves],
  ['requester', requesterMoves],
  ['manager', managerMoves],
];

/** What must have been done before to a request that was just logged. */
const firstMade: Readonly<Partial<Record<MoveKind, readonly [ActorRole, MoveKind]>>> = {
  unbooked: ['advisor', 'booked'],
  reopened: ['advisor', 'closed'],
  rated: ['advisor', 'closed'],
  released: ['manager', 'held'],
};

/** What chance left out is done once, when nobody else is there, so that no day is without it. */
async function makeTheRest(room: Room, log: (index: number) => Promise<string>): Promise<void> {
  const byWhom = (as: ActorRole): Actor =>
    as === 'advisor' ? advisorOf(0) : as === 'manager' ? manager : requesterOf(0);
  for (const [as, kinds] of movers) {
    for (const kind of new Set(kinds)) {
      if (room.acknowledged.some((made) => made.kind === kind && made.as === as)) continue;
      const reference = await log(0);
      const before = firstMade[kind];
      for (const [role, first] of [...(before === undefined ? [] : [before]), [as, kind] as const])
        await pressOnce(room, { by: byWhom(role), as: role, kind: first, reference });
    }
  }
}

async function pressOn(room: Room, by: Actor, as: ActorRole, presses: number, own?: string): Promise<void> {
  const { chance, references } = room;
  const kinds = movers.find(([role]) => role === as)?.[1] ?? [];
  for (let press = 0; press < presses; press += 1) {
    // Half of all presses are on the same few, so that people meet; those that are erased are nobody's to hold.
    const few = references.slice(0, 5);
    const all = as === 'manager' ? references.slice(0, -erasedRequesters) : references;
    const reference = own ?? chance.pick(chance.next() < 0.5 ? few : all);
    await pressOnce(room, { by, as, kind: chance.pick(kinds), reference });
  }
}

interface OnePress {
  readonly by: Actor;
  readonly as: ActorRole;
  readonly kind: MoveKind;
  readonly reference: string;
}

async function pressOnce(room: Room, { by, as, kind, reference }: OnePress): Promise<void> {
  const seen = await room.storage().requests.find('southwark', reference);
  assert.ok(seen, reference);
  if (room.chance.next() < 0.3) await new Promise((resolve) => setImmediate(resolve));
  const result = await pressAny(room, seen, by, as, kind);
  room.outcomes.set(result.kind, (room.outcomes.get(result.kind) ?? 0) + 1);
  if (result.kind === 'moved')
    room.acknowledged.push({ reference, revision: result.request.revision, kind, as });
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

/** No move of the life is left out, and what somebody asked to have erased is gone from its record. */
export async function assertAllMade(storage: OpenStorage, { references, erased }: BusyDay): Promise<void> {
  const made = new Set<string>();
  for (const reference of references) {
    const history = await storage.requests.history('southwark', reference);
    for (const { happening } of history) made.add(happening.kind);
    if (!erased.has(reference)) continue;
    const asked = history.filter(({ as }) => as === 'requester');
    assert.ok(asked.length > 0 && asked.every(({ by }) => by.id === erasedActor.id), reference);
    const request = await storage.requests.find('southwark', reference);
    assert.equal(request?.details.question, erasedText, reference);
  }
  made.delete('received');
  assert.deepEqual([...made].toSorted(), Object.keys(life).toSorted());
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
  // Of what the assistant does by itself nobody is told in return.
  const others = history.filter(
    ({ seq, as, happening }) => seq > 1 && as !== 'service' && happening.kind !== 'joined' && !told.has(seq),
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
    // What was to be told of them went with their words.
    if (day.erased.has(reference)) continue;
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
