/** The app with a language model that a test plays, and a service that has turned it on. */
import type { AzureModel } from '../../src/model-config.ts';
import type { ModelSettings } from '../../src/model/settings.ts';
import { azureAt, withModelOn } from './azure-at.ts';
import { type FakeOpenAi, startFakeOpenAi } from './fake-openai.ts';
import type { AppOptions } from './app.ts';
import { useApp, type World } from './use-app.ts';
import { until } from './until.ts';
import { wireProblems } from './wire.ts';

export interface ModelWorld extends World {
  readonly fake: FakeOpenAi;
  /** Resolves when the passages' vectors are all there: until then no question is looked for by its meaning. */
  embedded(): Promise<void>;
}

/** An app for the tests of a block, with a server in the place of the model. */
export function useModelApp(
  settings: Partial<ModelSettings> = {},
  over: Partial<AzureModel> = {},
  options: AppOptions = {},
): ModelWorld {
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
  return Object.defineProperties(world, {
    fake: {
      get: () => {
        if (fake === undefined) throw new Error('The model is played inside tests only.');
        return fake;
      },
    },
    embedded: { value: () => untilEmbedded(world) },
  }) as ModelWorld;
}

/** They are computed beside the turns, at the pace of the machine. */
async function untilEmbedded({ app }: World): Promise<void> {
  const isWhole = (): boolean =>
    app.log
      .filter((line) => line.includes('vectors.computed'))
      .map((line) => JSON.parse(line) as { readonly count: number; readonly of: number })
      .some(({ count, of }) => count === of);
  await until(isWhole, 'the vectors of the passages are computed', 50);
}
