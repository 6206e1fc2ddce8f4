/** The vectors of passages are looked for as soon as a process starts: until it has them, it answers by words alone. */
import assert from 'node:assert/strict';
import { meaningFrom } from '../../bot/meaning.ts';
import { newService } from '../support/service.ts';

type Given = Parameters<typeof meaningFrom>;

describe('The vectors of passages', () => {
  it('are looked for at the start of a process, and not first when the job comes round', async () => {
    const asked: string[] = [];
    const service = newService();
    const parts = {
      storage: {
        modelSwitches: { latest: () => Promise.resolve(undefined) },
        passageVectors: {
          list: () => Promise.resolve([]),
          dropBefore: ({ model }: { readonly model: string }) => {
            asked.push(model);
            return Promise.resolve();
          },
        },
      },
      services: [{ ...service, model: { ...service.model, on: true, byMeaning: true } }],
      knowing: () => ({ version: 1, knowledge: { guidance: { passages: [] } } }),
      clock: { now: () => '2026-11-20T12:00:00.000Z' },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    } as unknown as Given[0];
    const model = { isOnThisMachine: true, embedder: { model: 'small' } } as unknown as Given[1];
    const job = meaningFrom(parts, model)?.start();
    // Waits for the run in hand, and for none that has not begun.
    await job?.stop();
    assert.deepEqual(asked, ['small']);
  });
});
