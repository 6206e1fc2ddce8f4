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

export function readSession(inputs: Inputs, context: SessionContext): SessionReading {
  const screened = typed.map((field) => [field, context.screen(inputs[field]?.trim() ?? '')] as const);
  const values = { ...inputs, ...Object.fromEntries(screened.map(([field, { text }]) => [field, text])) };
  const kinds = [...new Set(screened.flatMap(([, { found }]) => found.map(({ kind }) => kind)))];
  const problems = [...problemsOf(values), ...startProblems(values, context.now)];
  if (problems.length > 0 || kinds.length > 0) return { kind: 'mend', values, problems, kinds };
  return { kind: 'ready', draft: draftOf(values, context) };
}

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;
const aYear = 366 * 24 * 60 * 60_000;

export function startProblems({ day = '', time = '' }: Inputs, now: Instant): readonly string[] {
  if (!isDay(day) || !timeShape.test(time)) return ['Choose the day and the time at which it begins.'];
  const starts = instantInLondon(day, time);
  if (starts <= now) return ['Choose a time that is still to come.'];
  return millisecondsBetween(now, starts) > aYear ? ['Choose a day within a year.'] : [];
}

function problemsOf(values: Inputs): readonly string[] {
  const places = Number(values['places']);
  const isCounted = Number.isInteger(places) && places >= 1 && places <= mostPlaces;
  const isLong = typed.some((field) => (values[field] ?? '').length > longestNote);
  return [
    ...(among(values['minutes'], placeLengths) ? [] : ['Choose how long a place is.']),
    ...(isCounted ? [] : [`Choose how many places there are, from 1 to ${String(mostPlaces)}.`]),
    ...(among(values['way'], meetingWays) ? [] : ['Choose where it is held.']),
    ...(isLong ? [`Shorten it to ${String(longestNote)} characters.`] : []),
  ];
}

/** Of values in which nothing was found wrong. */
const draftOf = (values: Inputs, { service }: SessionContext): SessionDraft => ({
  desk: service.desks.find(({ id }) => id === values['desk'])?.id ?? service.desks[0].id,
  starts: instantInLondon(values['day'] ?? '', values['time'] ?? ''),
  minutes: Number(values['minutes']),
  places: Number(values['places']),
  audience: {
    roles: ticked(values['roles'], requesterRoles),
    phases: ticked(values['phases'], phases),
  },
  way: among(values['way'], meetingWays) ?? 'teams',
  where: filled(values['where']),
  note: filled(values['note']),
});

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const among = <const T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

const ticked = <const T extends string>(value: string | undefined, allowed: readonly T[]): readonly T[] => {
  const chosen = new Set((value ?? '').split(','));
  return allowed.filter((one) => chosen.has(one));
};
