/** The switch by which a service's managers turn its language model off, and on again, without a restart. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

export interface ModelSwitch {
  readonly isOn: boolean;
  /** A manager, or whoever runs the server. */
  readonly by: PersonId;
  readonly at: Instant;
}

export interface ModelSwitches {
  /** Undefined where nobody has touched it: then the service's settings say. */
  latest(service: ServiceId): Promise<ModelSwitch | undefined>;
  /** Each turn of it is kept; read at every use, so that it holds in every process from then on. */
  set(service: ServiceId, to: ModelSwitch): Promise<void>;
}
