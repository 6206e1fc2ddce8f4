/** The app with a language model that a test plays, and a service that has turned it on. */
import type { AzureModel } from '../../src/model-config.ts';
import type { ModelSettings } from '../../src/model/settings.ts';
import type { Service } from '../../src/people/service.ts';
import { type FakeOpenAi, startFakeOpenAi } from './fake-openai.ts';
import { useApp, type World } from './use-app.ts';
import { wireProblems } from './wire.ts';

export const azureAt = (fake: FakeOpenAi, over: Partial<AzureModel> = {}): AzureModel => ({
  kind: 'azure',
  endpoint: fake.azure,
  name: 'answers',
  embeddings: undefined,
  timeoutMilliseconds: 2_000,
  region: 'uksouth',
  credential: { kind: 'key', key: 'secret-key' },
  ...over,
});

export const withModelOn =
  (over: Partial<ModelSettings> = {}) =>
  (service: Service): Service => ({
    ...service,
    model: { ...service.model, on: true, supervision: 'auto', ...over },
  });

/** An app for the tests of a block, with a server in the place of the model. */
export function useModelApp(
  settings: Partial<ModelSettings> = {},
  over: Partial<AzureModel> = {},
): World & { readonly fake: FakeOpenAi } {
  let fake: FakeOpenAi | undefined;
  const world = useApp(async () => {
    fake = await startFakeOpenAi();
    wireProblems.mayBeByModel = true;
    return { model: azureAt(fake, over), service: withModelOn(settings) };
  });
  after(async () => {
    wireProblems.mayBeByModel = false;
    await fake?.end();
  });
  return Object.defineProperty(world, 'fake', {
    get: () => {
      if (fake === undefined) throw new Error('The model is played inside tests only.');
      return fake;
    },
  }) as World & { readonly fake: FakeOpenAi };
}
