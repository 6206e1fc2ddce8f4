/** What the workspace may ask of the calendar of sessions, and what became of it. */
import type { Instant } from '../calendar/clock.ts';
import type { Identity, InService } from '../people/workspace.ts';

/** Whoever asks, and in which service. */
export interface Asking {
  readonly who: Identity;
  readonly at: InService;
  readonly now: Instant;
}

/** A session as its asker had it before them. */
export interface Which {
  readonly id: string;
  readonly revision: number;
}

export type SessionOutcome<Session, Form> =
  | { readonly kind: 'done'; readonly session: Session }
  | { readonly kind: 'stale' | 'booked'; readonly words: string; readonly session: Session }
  /** Nothing was done: the words need a change. */
  | { readonly kind: 'mend'; readonly words: string; readonly form: Form }
  | { readonly kind: 'unknown' };

type Inputs = Readonly<Record<string, string>>;

export interface SessionPorts<Session, Form> {
  /** Those that have not ended before `from` and begin before `until`, soonest first. */
  list(asking: Asking, from: Instant, until: Instant): Promise<readonly Session[]>;
  /** Undefined where there is no such session. */
  form(asking: Asking, id: string | undefined): Promise<Form | undefined>;
  publish(asking: Asking, id: string, inputs: Inputs): Promise<SessionOutcome<Session, Form>>;
  change(asking: Asking, which: Which, inputs: Inputs): Promise<SessionOutcome<Session, Form>>;
  /** `booked`: how many places were when its asker was told what it would do. */
  cancel(asking: Asking, which: Which & { readonly booked: number }): Promise<SessionOutcome<Session, Form>>;
}
