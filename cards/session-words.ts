/** A surgery session in words: when, where, for whom, and what is left of it. */
import { londonDate, writtenDay } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import {
  endOf,
  freePlaces,
  type MeetingWay,
  placeId,
  type Session,
  stateOf,
} from '../src/consultations/sessions.ts';
import type { SessionPlaces } from '../src/consultations/sessions.ts';
import type { Choice } from './elements.ts';
import { phaseLabels, roleLabels } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

export const wayLabels: Readonly<Record<MeetingWay, string>> = {
  teams: 'In Teams: the advisor calls',
  online: 'Online, at the link or number that is given',
  'in-person': 'In person, at the place that is given',
};

/** "Thursday 3 December 2026, 10:00 to 12:00 (UK time)" */
export const whenWords = (session: Session): string =>
  `${writtenDay(londonDate(session.starts))}, ${londonTime(session.starts)} to ${londonTime(endOf(session))} (UK time)`;

export function whereWords({ way, where }: Pick<Session, 'way' | 'where'>): string {
  const said = where === undefined ? '' : ` ${plainWords(where)}`;
  switch (way) {
    case 'teams':
      return `In Teams: the advisor calls you there.${said}`;
    case 'online':
      return `Online:${said === '' ? ' the advisor sends the link.' : said}`;
    case 'in-person':
      return `In person:${said === '' ? ' ask the advisor where.' : said}`;
  }
}

export function audienceWords({ audience }: Pick<Session, 'audience'>): string {
  const named = [
    ...audience.roles.map((role) => roleLabels[role]),
    ...audience.phases.map((phase) => phaseLabels[phase]),
  ];
  return named.length === 0 ? 'Everybody' : named.join('; ');
}

const choicesShown = 30;

/** The free places of all sessions, soonest first, as the form of a request offers them. */
export const placeChoices = (sessions: readonly SessionPlaces[], now: string): readonly Choice[] =>
  sessions
    .flatMap((held) => freePlaces(held, now).map((starts) => ({ session: held.session, starts })))
    .toSorted((one, other) => (one.starts < other.starts ? -1 : Number(one.starts > other.starts)))
    .slice(0, choicesShown)
    .map(({ session, starts }) => ({
      value: placeId(session.id, starts),
      title: placeTitle(session, starts),
    }));

function placeTitle(session: Session, starts: string): string {
  const { roles, phases } = session.audience;
  const whom = roles.length + phases.length === 0 ? '' : ` (for: ${audienceWords(session)})`;
  return `${writtenMoment(starts)}, ${String(session.minutes)} minutes${whom}`;
}

export function stateWords(held: SessionPlaces, now: string): string {
  const { places } = held.session;
  switch (stateOf(held, now)) {
    case 'cancelled':
      return 'Cancelled';
    case 'past':
      return 'Past';
    case 'full':
      return `Full (${String(places)} places)`;
    case 'open':
      return `${String(freePlaces(held, now).length)} of ${String(places)} places free`;
  }
}
