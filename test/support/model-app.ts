/** The app with a language model that a test plays, and a service that has turned it on. */
import type { AzureModel } from '../../src/model-config.ts';
import type { ModelSettings } from '../../src/model/settings.ts';
import { azureAt, withModelOn } from './azure-at.ts';
import { type FakeOpenAi, startFakeOpenAi } from './fake-openai.ts';
import type { AppOptions } from './app.ts';
import { useApp, type World } from './use-app.ts';
import { wireProblems } from './wire.ts';

/** An app for the tests of a block, with a server in the place of the model. */
export function useModelApp(
  settings: Partial<ModelSettings> = {},
  over: Partial<AzureModel> = {},
  options: AppOptions = {},
): World & { readonly fake: FakeOpenAi } {
  let fake: FakeOpenAi | undefined;
  const world = useApp(async () => {
    fake = await startFakeOpenAi();
    wireProblems.mayBeByModel = true;
    return { ...options, model: azureAt(fake, over), service: withModelOn(settings) };
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
