/** Who is talking, as far as Teams vouches for it, and what is remembered of them. */
import type { AuthorityId } from '../knowledge/passage.ts';

/** A Virtual School of this deployment; the first key of every stored row. */
export type ServiceId = string;

/** The person's Entra object id, or the channel's id for them where there is none. Opaque. */
export type PersonId = string;

export interface Person {
  readonly id: PersonId;
  /** The channel's own id (29:…), which rosters and posts are addressed by. */
  readonly channelId: string;
  /** As the channel shows it; used in replies and on requests, never in logs. */
  readonly name: string;
  readonly tenant: string | undefined;
}

export interface Preferences {
  readonly homeAuthority: AuthorityId | undefined;
  readonly welcomed: boolean;
}

export interface PreferenceStore {
  /** What is remembered of a person; a stranger has no home authority and is not welcomed yet. */
  find(service: ServiceId, person: PersonId): Promise<Preferences>;
  setHomeAuthority(service: ServiceId, person: PersonId, authority: AuthorityId | undefined): Promise<void>;
  /** True the first time only, so that one welcome is said. */
  markWelcomed(service: ServiceId, person: PersonId): Promise<boolean>;
}
