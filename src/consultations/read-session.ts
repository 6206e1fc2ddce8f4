/** From the form of a session to the session: checked and screened, and never half lost. */
import { type Instant, millisecondsBetween } from '../calendar/clock.ts';
import { isDay } from '../calendar/day.ts';
import { instantInLondon } from '../calendar/london-clock.ts';
import type { Service } from '../people/service.ts';
import type { IdentifierKind, Screened } from '../screening/screen.ts';
import type { SessionDraft } from './change-session.ts';
import { phases, requesterRoles } from './request.ts';
import { meetingWays } from './sessions.ts';

type Inputs = Readonly<Record<string, string>>;

export const placeLengths = ['15', '20', '30', '45', '60', '90'] as const;
export const mostPlaces = 20;
export const longestNote = 300;

export interface SessionContext {
  readonly service: Pick<Service, 'desks'>;
  readonly now: Instant;
  readonly screen: (text: string) => Screened;
}

export type SessionReading =
  | { readonly kind: 'ready'; readonly draft: SessionDraft }
  /** Comes back with what was typed, screened, for the person to mend. */
  | {
      readonly kind: 'mend';
      readonly values: Inputs;
      readonly problems: readonly string[];
      readonly kinds: readonly IdentifierKind[];
    };

const typed = ['where', 'note'] as const;

export function readSession(inputs: Inputs, { service, now, screen }: SessionContext): SessionReading {
  const screened = typed.map((field) => [field, screen(inputs[field]?.trim() ?? '')] as const);
  const values = { ...inputs, ...Object.fromEntries(screened.map(([field, { text }]) => [field, text])) };
  const kinds = [...new Set(screened.flatMap(([, { found }]) => found.map(({ kind }) => kind)))];
  const problems: string[] = [];
  const starts = readStart(values, now, problems);
  const minutes = among(values['minutes'], placeLengths) ?? miss(problems, 'Choose how long a place is.');
  const places = Number(values['places']);
  if (!Number.isInteger(places) || places < 1 || places > mostPlaces) {
    problems.push(`Write how many places there are, from 1 to ${String(mostPlaces)}.`);
  }
  const way = among(values['way'], meetingWays) ?? miss(problems, 'Choose where it is held.');
  const desk = service.desks.find(({ id }) => id === values['desk'])?.id ?? service.desks[0].id;
  if (typed.some((field) => (values[field] ?? '').length > longestNote)) {
    problems.push(`Shorten it to ${String(longestNote)} characters.`);
  }
  const isWhole = problems.length === 0 && kinds.length === 0;
  if (!isWhole || starts === undefined || minutes === undefined || way === undefined)
    return { kind: 'mend', values, problems, kinds };
  const audience = {
    roles: ticked(values['roles'], requesterRoles),
    phases: ticked(values['phases'], phases),
  };
  const words = { where: filled(values['where']), note: filled(values['note']) };
  return {
    kind: 'ready',
    draft: { desk, starts, minutes: Number(minutes), places, audience, way, ...words },
  };
}

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const among = <const T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

function miss(problems: string[], remedy: string): undefined {
  problems.push(remedy);
  return undefined;
}

const ticked = <const T extends string>(value: string | undefined, allowed: readonly T[]): readonly T[] => {
  const chosen = new Set((value ?? '').split(','));
  return allowed.filter((one) => chosen.has(one));
};

const aYear = 366 * 24 * 60 * 60_000;

function readStart(values: Inputs, now: Instant, problems: string[]): Instant | undefined {
  const { day = '', time = '' } = values;
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return miss(problems, 'Choose the day and the time at which it begins.');
  }
  const starts = instantInLondon(day, time);
  if (starts <= now) return miss(problems, 'Choose a time that is still to come.');
  if (millisecondsBetween(now, starts) > aYear) return miss(problems, 'Choose a day within a year.');
  return starts;
}
