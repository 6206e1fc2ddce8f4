/** A desk with nobody at it but a test: requests, moves and the sender of the outbox over one SQLite database. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Move } from '../../src/consultations/event.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import type { Actor, ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { type OpenStorage, openStorage } from '../../src/storage/open.ts';
import { newRequest } from './requests.ts';
import { addressOf, createSending, type Note, sendAll, type Sending } from './sending.ts';
import { createTestClock } from './standing-clock.ts';
import { createFolder } from './storage.ts';

/** A Monday, in hours. */
export const monday = '2026-11-23T10:00:00.000Z';
export const anna: Actor = { id: 'anna', name: 'Advisor Anna' };
export const ben: Actor = { id: 'ben', name: 'Advisor Ben' };
/** Whose all requests are, unless a test says otherwise. */
export const rae: Actor = { id: 'person-1', name: 'Example Requester' };

export interface Desk {
  readonly clock: ReturnType<typeof createTestClock>;
  readonly storage: OpenStorage;
  /** What was sent since the test began. */
  readonly notes: readonly Note[];
  readonly told: (conversation: string) => string;
  readonly log: (over?: Partial<NewRequest>) => Promise<string>;
  readonly find: (reference: string) => Promise<ConsultationRequest>;
  readonly move: (reference: string, move: Move, by?: Actor) => Promise<void>;
  /** Sends what is due by now, as a process that begins now does; what it does meanwhile a test may say. */
  readonly send: (
    over?: Sending,
    before?: (sending: ReturnType<typeof createSending>) => Promise<unknown>,
  ) => Promise<void>;
  /** As if nothing had been sent. */
  readonly hush: () => void;
}

export function useDesk(sending: () => Sending = () => ({})): Desk {
  const clock = createTestClock(monday);
  const folder = createFolder();
  let opened: OpenStorage | undefined;
  let notes: Note[] = [];
  const storage = (): OpenStorage => {
    if (opened === undefined) throw new Error('The desk is open inside tests only.');
    return opened;
  };
  before(async () => {
    opened = await openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock });
    await setChannel(opened, 'advisors', 'channel');
    for (const person of ['anna', 'ben', 'person-1'])
      await opened.whereabouts.notePersonal('southwark', person, addressOf(`a:${person}`));
  });
  beforeEach(() => {
    clock.set(monday);
    notes = [];
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const find: Desk['find'] = async (reference) => {
    const found = await storage().requests.find('southwark', reference);
    assert.ok(found, reference);
    return found;
  };
  const note = (what: Note): Promise<void> => {
    notes.push(what);
    return Promise.resolve();
  };
  return {
    clock,
    get storage() {
      return storage();
    },
    get notes() {
      return notes;
    },
    told: (conversation) =>
      notes
        .filter((each) => each.conversation.startsWith(conversation))
        .map(({ words }) => words)
        .join('\n'),
    log: async (over = {}) => {
      const fresh = newRequest({ at: clock.now(), ...over });
      return (await storage().inTransaction((stores) => logRequest(stores, fresh))).request.reference;
    },
    find,
    move: async (reference, move, by = anna) => {
      const { revision, requester } = await find(reference);
      const as = by.id === requester.id ? 'requester' : 'advisor';
      const press = { service: 'southwark', reference, revision, by, as, at: clock.now() } as const;
      const made = await storage().inTransaction((stores) =>
        makeMove(stores, { ...press, move, once: undefined }),
      );
      assert.equal(made.kind, 'moved');
    },
    send: async (over = {}, first = () => Promise.resolve()) => {
      const made = createSending(storage(), clock, note, { ...sending(), ...over });
      await first(made);
      await sendAll(made.sender);
    },
    hush: () => {
      notes = [];
    },
  };
}

export const setChannel = (storage: OpenStorage, desk: string, conversation: string): Promise<void> =>
  storage.advisoryChannels.set({
    service: 'southwark',
    desk,
    team: 't',
    address: addressOf(conversation),
    setBy: 'm',
    setAt: monday,
  });
