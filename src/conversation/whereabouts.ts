/** Where a person or an advisory channel can be reached, and who may set one. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** What a message outside a turn needs. `serviceUrl` was vouched for by the token of the activity that it came with. */
export interface Address {
  readonly channel: string;
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly tenant: string | undefined;
}

export interface AdvisoryChannel {
  readonly service: ServiceId;
  /** By the name that the service's settings give it. */
  readonly desk: string;
  readonly team: string;
  readonly address: Address;
  readonly setBy: PersonId;
  readonly setAt: Instant;
}

export interface Whereabouts {
  notePersonal(service: ServiceId, person: PersonId, address: Address): Promise<void>;
  personal(service: ServiceId, person: PersonId): Promise<Address | undefined>;
  /** The person removed the bot, or Teams refused: forget the address. */
  forgetPersonal(service: ServiceId, person: PersonId): Promise<void>;
}

export interface AdvisoryChannels {
  /** The person who added the bot to a team may make a channel of it the advisory one. */
  noteInstaller(service: ServiceId, team: string, installer: PersonId): Promise<void>;
  installer(service: ServiceId, team: string): Promise<PersonId | undefined>;
  set(channel: AdvisoryChannel): Promise<void>;
  find(service: ServiceId, desk: string): Promise<AdvisoryChannel | undefined>;
  /** Of all its desks. */
  list(service: ServiceId): Promise<readonly AdvisoryChannel[]>;
  /** The bot was removed from the team: its channels are no longer any. */
  forgetTeam(service: ServiceId, team: string): Promise<void>;
}
