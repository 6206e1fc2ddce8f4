/** The calendar of surgery sessions: read by all who may see requests, published, changed and cancelled by advisors. */
import { londonDate } from '../../calendar/dates.ts';
import { daysBetween, isDay, plusDays } from '../../calendar/day.ts';
import { instantInLondon } from '../../calendar/london-clock.ts';
import type { Identity, InService } from '../../people/workspace.ts';
import type { Session, SessionForm, sessionRoutes } from '../contract/sessions.ts';
import { type Handlers, notThere, type Problematic } from './handler.ts';

interface Asking {
  readonly who: Identity;
  readonly at: InService;
  readonly now: string;
}

interface Which {
  readonly id: string;
  readonly revision: number;
}

type Outcome =
  | { readonly kind: 'done'; readonly session: Session }
  | { readonly kind: 'stale' | 'booked'; readonly words: string; readonly session: Session }
  | { readonly kind: 'mend'; readonly words: string; readonly form: SessionForm }
  | { readonly kind: 'unknown' };

type Inputs = Readonly<Record<string, string>>;

export interface SessionDesk {
  /** Those that have not ended before `from` and begin before `until`, soonest first. */
  list(asking: Asking, from: string, until: string): Promise<readonly Session[]>;
  /** Undefined where there is no such session. */
  form(asking: Asking, id: string | undefined): Promise<SessionForm | undefined>;
  publish(asking: Asking, id: string, inputs: Inputs): Promise<Outcome>;
  change(asking: Asking, which: Which, inputs: Inputs): Promise<Outcome>;
  cancel(asking: Asking, which: Which): Promise<Outcome>;
}

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

function answerTo(outcome: Outcome) {
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

export const createSessionHandlers = (desk: SessionDesk): Handlers<typeof sessionRoutes> => ({
  sessions: async (asked) => {
    const time = timeOf(asked.query, asked.now);
    if (time === undefined) return badDays;
    return { status: 200, body: { sessions: await desk.list(asked, ...time) } };
  },
  sessionForm: async (asked) => {
    const form = await desk.form(asked, asked.query.session);
    return form ? { status: 200, body: form } : notThere;
  },
  publishSession: async (asked) => {
    const { id, draft } = asked.body;
    const answer = answerTo(await desk.publish(asked, id, filled(draft)));
    return answer.status === 409 ? notThere : { ...answer, about: [id] };
  },
  changeSession: async (asked) => {
    const { revision, draft } = asked.body;
    return answerTo(await desk.change(asked, { id: asked.parts.session, revision }, filled(draft)));
  },
  cancelSession: async (asked) => {
    const { revision } = asked.body;
    const answer = answerTo(await desk.cancel(asked, { id: asked.parts.session, revision }));
    return answer.status === 422 ? notThere : answer;
  },
});
