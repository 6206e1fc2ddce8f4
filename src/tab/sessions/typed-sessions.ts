/** Forms of sessions that were typed into and not sent yet. */
import type { Session } from '../../web/contract/sessions.ts';
import type { Values } from '../shell/form-values.ts';
import { createUnsent } from '../shell/unsent.ts';

export interface TypedSession {
  /** The same form sent twice publishes once. */
  readonly once: string;
  readonly values: Values;
  /** The session as it was when it was typed over: its lock is of that revision; undefined for a new one. */
  readonly over: Session | undefined;
}

export const typedSessions = createUnsent<TypedSession>();

export const sessionKey = (service: string, session: Pick<Session, 'id'> | undefined): string =>
  `${service} ${session?.id ?? 'new'}`;
