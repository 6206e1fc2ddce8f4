/** What the form of a session holds, and the words with which a session's change is answered. */
import type { Inputs } from '../cards/actions.ts';
import { londonDate } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import type { SessionResult } from '../src/consultations/change-session.ts';
import type { Session } from '../src/consultations/sessions.ts';

export const valuesOf = ({ starts, minutes, places, audience, way, where, note, desk }: Session): Inputs => ({
  day: londonDate(starts),
  time: londonTime(starts),
  minutes: String(minutes),
  places: String(places),
  roles: audience.roles.join(','),
  phases: audience.phases.join(','),
  way,
  where: where ?? '',
  note: note ?? '',
  desk,
});

export const gone = 'That session is not there any more.';
export const maskedWords =
  'Nothing was saved yet: something that could identify somebody was taken out and marked. Check the words and send again.';

export const bookedWords =
  'Somebody has booked a place already: when and where it is can no longer be changed, nor can a booked place be taken away. Cancel the session, which tells them, and publish another.';

export const resultWords: Readonly<Record<SessionResult['kind'], string | undefined>> = {
  changed: undefined,
  stale: 'Nothing was changed: the session had changed before your press. This is how it stands.',
  booked: bookedWords,
  recount:
    'Nothing was cancelled: how many places are booked has changed since you were asked. Look again, and say so once more.',
  unknown: gone,
};

/** A second press finds done what the first one did. */
export function cancelledWords(result: SessionResult): string | undefined {
  if (result.kind === 'stale' && result.held.session.cancelledAt !== undefined) return 'It is cancelled.';
  const told = result.kind === 'changed' ? result.held.taken.length : 0;
  return told === 0 ? resultWords[result.kind] : `Cancelled. Those who had booked are told: ${String(told)}.`;
}
