/** The settings of a model that a test plays, and of a service that has turned it on. */
import type { AzureModel } from '../../src/model-config.ts';
import type { ModelSettings } from '../../src/model/settings.ts';
import type { Service } from '../../src/people/service.ts';
import type { FakeOpenAi } from './fake-openai.ts';

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
