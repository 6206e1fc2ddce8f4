/** Whether the services agree to where the language model is, and what a start says of it. */
import { lineOf, type Problem } from '../files/checked-yaml.ts';
import type { LoadedService } from './load.ts';
import { modelWords } from './model-schema.ts';

/** What the deployment has. */
export interface ModelPlace {
  readonly kind: 'azure' | 'openai';
  readonly host: string;
  readonly name: string;
  readonly region: string | undefined;
  readonly isOnThisMachine: boolean;
}

/** A service whose questions would go to a host that it does not list: nothing starts with that. */
export function unlistedHosts(
  loaded: readonly LoadedService[],
  place: ModelPlace | undefined,
): readonly Problem[] {
  if (place === undefined || place.isOnThisMachine) return [];
  const { host } = place;
  return loaded
    .filter(({ service: { model } }) => model.on && !model.endpoints.includes(host))
    .map(({ file, text }) => ({
      file,
      line: lineOf(text, ['model', 'endpoints']),
      message: `model.endpoints: MODEL_ENDPOINT is at ${host}, which is not listed. List it once the council has agreed to it, or turn the model off for this service.`,
    }));
}

/** Said at each start, where there is a model or somebody wants one. */
export function modelNotices(
  services: readonly LoadedService['service'][],
  place: ModelPlace | undefined,
): readonly string[] {
  const wanting = services.filter(({ model }) => model.on);
  if (place === undefined) {
    return wanting.map(
      ({ id }) =>
        `${id} has turned a language model on, and none is configured (MODEL): answers are the guidance’s own words.`,
    );
  }
  const { kind, host, name, region } = place;
  const where = region === undefined ? host : `${host}, ${region}`;
  return [
    `Language model: ${kind === 'azure' ? 'Azure OpenAI' : 'OpenAI'}, ${name} at ${where}.`,
    ...services.map(({ id, model }) => `  ${id}: ${modelWords(model)}.`),
  ];
}
