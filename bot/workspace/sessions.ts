/** Surgery sessions in the workspace: listed with their places, published, changed and cancelled by the cards' own rules. */
import type { Inputs } from '../../cards/actions.ts';
import { sessionForm } from '../../cards/session-cards.ts';
import { asTyped } from '../../src/knowledge/plain-words.ts';
import { cancelSession, changeSession, type SessionResult } from '../../src/consultations/change-session.ts';
import { readSession } from '../../src/consultations/read-session.ts';
import type { Asking, SessionOutcome, SessionPorts } from '../../src/consultations/session-ports.ts';
import { endOf, placesOf, type SessionPlaces, stateOf } from '../../src/consultations/sessions.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { Service } from '../../src/people/service.ts';
import { maySeeAllRequests } from '../../src/people/workspace.ts';
import type { Session, SessionForm } from '../../src/web/contract/sessions.ts';
import { defaultDesk } from '../desk-channel.ts';
import { screenFor } from '../form-facts.ts';
import type { Knowing } from '../knowing.ts';
import { bookedWords, maskedWords, resultWords, valuesOf } from '../session-values.ts';
import { fieldsFrom } from './form-fields.ts';
import { optional, type Reader, someone } from './row.ts';

interface Deps {
  readonly stores: Storage;
  readonly knowing: () => Knowing;
  readonly nudgeOutbox: () => void;
  readonly log: Log;
}

type Outcome = SessionOutcome<Session, SessionForm>;

const ownAtMost = 50;
const listedAtMost = 400;

export function createSessions(deps: Deps): SessionPorts<Session, SessionForm> {
  const { stores } = deps;
  return {
    list: async (asking, from, until) => {
      const { service } = asking.at;
      const held = await stores.sessions.coming(service.id, from, listedAtMost);
      const toShown = await showing(asking, deps);
      return held.filter(({ session }) => session.starts < until).map(toShown);
    },
    form: async ({ at: { service } }, id) => {
      if (id === undefined) return formOf(service, { desk: defaultDesk(service) }, []);
      const held = await stores.sessions.find(service.id, id);
      return held && formOf(service, valuesOf(held.session), []);
    },
    publish: (asking, id, inputs) => publish(asking, id, inputs, deps),
    change: async (asking, which, inputs) => {
      const reading = readFor(asking, inputs, deps);
      if (reading.kind === 'mend') return reading;
      const named = { service: asking.at.service.id, ...which };
      const result = await stores.inTransaction((inner) => changeSession(inner, named, reading.draft));
      return outcomeOf(asking, result, deps);
    },
    cancel: async (asking, which) => {
      const service = asking.at.service.id;
      const named = { service, ...which };
      const result = await stores.inTransaction((inner) => cancelSession(inner, named, asking.now));
      deps.nudgeOutbox();
      deps.log.info('session.cancelled', { service, outcome: result.kind });
      return outcomeOf(asking, result, deps);
    },
  };
}

async function publish(asking: Asking, id: string, inputs: Inputs, deps: Deps): Promise<Outcome> {
  const reading = readFor(asking, inputs, deps);
  if (reading.kind === 'mend') return reading;
  const { who, now } = asking;
  const { id: service } = asking.at.service;
  const { sessions } = deps.stores;
  const isNew = await sessions.publish({
    service,
    id,
    revision: 1,
    ...reading.draft,
    publishedBy: { id: who.id, name: who.name },
    publishedAt: now,
    cancelledAt: undefined,
  });
  if (isNew) deps.log.info('session.published', { service });
  const held = await sessions.find(service, id);
  // The same form again: what it published stands.
  return held ? done(asking, held, deps) : { kind: 'unknown' };
}

const formOf = (service: Service, values: Inputs, problems: readonly string[]): SessionForm => {
  const desks = service.desks.map(({ id, name }) => ({ value: id, title: name }));
  // Only the fields are taken of it: a page has its own buttons.
  const card = sessionForm({
    sends: { kind: 'publish-session', session: '' },
    values,
    problems: [],
    desks,
  });
  const fields = fieldsFrom(card.body.filter(({ type }) => type.startsWith('Input.')));
  return { fields, problems: problems.map(asTyped) };
};

function readFor({ at: { service }, now }: Asking, inputs: Inputs, { knowing }: Deps) {
  const reading = readSession(inputs, { service, now, screen: screenFor({ knowing: knowing() }, []) });
  if (reading.kind === 'ready') return reading;
  const problems = [...(reading.kinds.length > 0 ? [maskedWords] : []), ...reading.problems];
  return {
    kind: 'mend',
    words: problems[0] ?? maskedWords,
    form: formOf(service, reading.values, problems),
  } as const;
}

async function done(asking: Asking, held: SessionPlaces, deps: Deps): Promise<Outcome> {
  return { kind: 'done', session: (await showing(asking, deps))(held) };
}

async function outcomeOf(asking: Asking, result: SessionResult, deps: Deps): Promise<Outcome> {
  if (result.kind === 'unknown') return result;
  const session = (await showing(asking, deps))(result.held);
  if (result.kind === 'changed') return { kind: 'done', session };
  const kind = result.kind === 'booked' ? 'booked' : 'stale';
  return { kind, words: resultWords[result.kind] ?? bookedWords, session };
}

/** A requester sees of the places only which are free, and which is their own. */
async function showing(
  { who, at, now }: Asking,
  { stores }: Deps,
): Promise<(held: SessionPlaces) => Session> {
  const reader: Reader = maySeeAllRequests(at.roles) ? 'staff' : 'requester';
  const own =
    reader === 'staff' ? [] : await stores.requests.listByRequester(at.service.id, who.id, ownAtMost);
  const mayKnow = (reference: string): boolean =>
    reader === 'staff' || own.some((request) => request.reference === reference);
  return (held) => toShown(held, { reader, mayKnow, now, own: who.id });
}

interface Showing {
  readonly reader: Reader;
  readonly mayKnow: (reference: string) => boolean;
  readonly now: string;
  readonly own: string;
}

function toShown(held: SessionPlaces, { reader, mayKnow, now, own }: Showing): Session {
  const { session, taken } = held;
  const { id, revision, desk, starts, minutes, audience, way, publishedBy } = session;
  return {
    id,
    revision,
    desk,
    starts,
    ends: endOf(session),
    minutes,
    places: placesOf(session).map((place) => {
      const booked = taken.find((one) => one.starts === place)?.reference;
      const isKnown = booked !== undefined && mayKnow(booked);
      return {
        starts: place,
        isTaken: booked !== undefined,
        ...optional('reference', isKnown ? booked : undefined),
      };
    }),
    audience,
    way,
    ...optional('where', session.where),
    ...optional('note', session.note),
    ...optional('publishedBy', publishedBy && someone(publishedBy, reader, own)),
    state: stateOf(held, now),
  };
}
