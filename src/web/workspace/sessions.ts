/** The calendar of surgery sessions: read by all who may see requests, published, changed and cancelled by advisors. */
import { londonDate } from '../../calendar/dates.ts';
import { daysBetween, isDay, plusDays } from '../../calendar/day.ts';
import { instantInLondon } from '../../calendar/london-clock.ts';
import type { SessionOutcome, SessionPorts } from '../../consultations/session-ports.ts';
import type { Session, SessionForm, sessionRoutes } from '../contract/sessions.ts';
import { type Handlers, notThere, type Problematic } from './handler.ts';

type Inputs = Readonly<Record<string, string>>;

const daysShown = 31;
const daysAtMost = 100;

const badDays: Problematic = {
  status: 400,
  problem: { code: 'days', error: `Ask for at most ${String(daysAtMost)} days, the first of them first.` },
};

/** Undefined where it is no time of the calendar. */
function timeOf(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  now: string,
): readonly [string, string] | undefined {
  const first = from ?? londonDate(now);
  const last = until ?? plusDays(first, daysShown);
  if (!isDay(first) || !isDay(last)) return undefined;
  const days = daysBetween(first, last);
  if (days < 0 || days > daysAtMost) return undefined;
  return [instantInLondon(first, '00:00'), instantInLondon(plusDays(last, 1), '00:00')];
}

/** What was left empty on the form is not sent. */
const filled = (draft: Readonly<Record<string, string | undefined>>): Inputs =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

function answerTo(outcome: SessionOutcome<Session, SessionForm>) {
  switch (outcome.kind) {
    case 'done':
      return { status: 200, body: outcome.session } as const;
    case 'stale':
    case 'booked': {
      const { kind: code, words: error, session } = outcome;
      return { status: 409, body: { code, error, session } } as const;
    }
    case 'mend':
      return { status: 422, body: { code: 'mend', error: outcome.words, form: outcome.form } } as const;
    case 'unknown':
      return notThere;
  }
}

export const createSessionHandlers = (
  sessions: SessionPorts<Session, SessionForm>,
): Handlers<typeof sessionRoutes> => ({
  sessions: async (asked) => {
    const time = timeOf(asked.query, asked.now);
    if (time === undefined) return badDays;
    return { status: 200, body: { sessions: await sessions.list(asked, ...time) } };
  },
  sessionForm: async (asked) => {
    const form = await sessions.form(asked, asked.query.session);
    return form ? { status: 200, body: form } : notThere;
  },
  publishSession: async (asked) => {
    const { id, draft } = asked.body;
    const answer = answerTo(await sessions.publish(asked, id, filled(draft)));
    return answer.status === 409 ? notThere : { ...answer, about: [id] };
  },
  changeSession: async (asked) => {
    const { revision, draft } = asked.body;
    return answerTo(await sessions.change(asked, { id: asked.parts.session, revision }, filled(draft)));
  },
  cancelSession: async (asked) => {
    const answer = answerTo(await sessions.cancel(asked, { id: asked.parts.session, ...asked.body }));
    return answer.status === 422 ? notThere : answer;
  },
});
