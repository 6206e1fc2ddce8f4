/** Checks a service's own words for what a procedure leaves to each service: that there is such a place for them. */
import type { Procedures } from '../escalation/procedure.ts';
import type { Problem } from '../files/checked-yaml.ts';
import type { LoadedService } from './load.ts';

export const localStepFaults = (
  { file, service }: LoadedService,
  { procedures }: Procedures,
): readonly Problem[] =>
  Object.entries(service.localSteps ?? {}).flatMap(([id, steps]) => {
    const slots = procedures.get(id)?.local.map((slot) => slot.id);
    const at = (message: string): Problem => ({ file, line: 1, message });
    if (slots === undefined) return [at(`localSteps: there is no procedure "${id}".`)];
    return Object.keys(steps)
      .filter((step) => !slots.includes(step))
      .map((step) =>
        at(`localSteps.${id}: there is no "${step}" in it, only ${slots.join(', ') || 'nothing'}.`),
      );
  });
