/** A place of a surgery session is picked for a request, by its requester or by an advisor. */
import { placeCard } from '../../cards/place-card.ts';
import { type BookResult, bookPlace } from '../../src/consultations/book-place.ts';
import { mayGiveUp } from '../../src/consultations/make-move.ts';
import { isOpen, type ConsultationRequest } from '../../src/consultations/request.ts';
import { placesFor, readPlaceId } from '../../src/consultations/sessions.ts';
import type { Service } from '../../src/people/service.ts';
import { bookingAddress, givenUpAddress } from '../booking-file.ts';
import { findForPress, type FoundRequest, unknownRequest } from '../find-request.ts';
import { movedWords, refusalWords, staleWords } from '../move-words.ts';
import { sayToPresser, showInPlace } from '../reply-in-place.ts';
import type { Roster } from '../roster.ts';
import type { Feature, Turn } from '../turn.ts';

interface BookDeps {
  readonly services: readonly Service[];
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
}

export const createBookPlace =
  (deps: BookDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'pick-session' && action.kind !== 'book-place') return false;
    const found = await findForPress(turn, action.reference, deps);
    if (typeof found === 'string') await sayToPresser(turn, found);
    else if (action.kind === 'pick-session') await show(turn, found, deps);
    else await book(turn, found, { revision: action.revision, place: inputs['place'] }, deps);
    return true;
  };

const sessionsLookedAt = 60;

async function show(
  turn: Turn,
  { service, request, as }: FoundRequest,
  { address }: BookDeps,
  notice?: string,
): Promise<void> {
  const { stores, now } = turn;
  const sessions = await stores.sessions.coming(service.id, now, sessionsLookedAt);
  const { booking } = request;
  const session = sessions.find((held) => held.session.id === booking?.session)?.session;
  const calendar = booking === undefined ? undefined : `${address()}${await bookingAddress(request, stores)}`;
  const events = await stores.requests.history(service.id, request.reference);
  const givenUp = await givenUpAddress(request, events, { stores, now });
  // A link says nothing that this card does not; a repeat of the press may show it again.
  await showInPlace(
    turn,
    placeCard({
      request,
      places: isOpen(request) ? placesFor(sessions, request, now) : [],
      session,
      calendar,
      mayGiveUp: mayGiveUp(request, as, now),
      givenUp: givenUp === undefined ? undefined : `${address()}${givenUp}`,
      ...(notice === undefined ? {} : { notice }),
    }),
  );
}

interface Picked {
  readonly revision: number;
  readonly place: string | undefined;
}

async function book(turn: Turn, found: FoundRequest, picked: Picked, deps: BookDeps): Promise<void> {
  const { service, request, as } = found;
  const { reference } = request;
  const place = readPlaceId(picked.place);
  if (!place) return show(turn, found, deps, 'Choose a place first.');
  const by = { id: turn.person.id, name: turn.person.name };
  const press = { service: service.id, reference, revision: picked.revision, by, as, at: turn.now };
  const result = await bookPlace(turn.stores, { ...press, ...place, once: undefined });
  deps.nudgeOutbox();
  turn.log.info('request.press', {
    service: service.id,
    reference,
    kind: 'booked',
    outcome: result.kind,
  });
  if (result.kind === 'unknown') return sayToPresser(turn, unknownRequest);
  const present = 'request' in result ? result.request : request;
  return show(turn, { ...found, request: present }, deps, wordsOf(result, present));
}

function wordsOf(
  result: Exclude<BookResult, { kind: 'unknown' }>,
  request: ConsultationRequest,
): string | undefined {
  switch (result.kind) {
    case 'moved':
      return undefined;
    case 'stale':
      return staleWords(request);
    case 'refused':
      return refusalWords(result.why, request);
    case 'taken':
      return `Nothing was booked: that place has gone to somebody else, or is no longer offered. ${movedWords(request)}`;
    case 'for-others':
      return `Nothing was booked: that session is meant for others. ${movedWords(request)}`;
  }
}
