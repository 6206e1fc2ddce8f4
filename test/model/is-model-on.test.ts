/** A service's questions go to the hosts that it lists, and to no other. */
import assert from 'node:assert/strict';
import { isModelOn } from '../../src/model/word-answer.ts';
import { newService } from '../support/service.ts';

describe('A service that has turned the model on', () => {
  const switches = { latest: () => Promise.resolve(undefined) } as unknown as Parameters<
    typeof isModelOn
  >[1]['switches'];
  const service = newService();
  const listing = (endpoints: readonly string[]) => ({
    ...service,
    model: { ...service.model, on: true, endpoints },
  });
  const at = (host: string) => ({
    model: { host, isOnThisMachine: false } as Parameters<typeof isModelOn>[1]['model'],
    switches,
  });

  it('has it at a host that it lists, and at no other', async () => {
    const asked = listing(['ours.openai.azure.com']);
    assert.equal(await isModelOn(asked, at('ours.openai.azure.com')), true);
    assert.equal(await isModelOn(asked, at('theirs.openai.azure.com')), false);
    assert.equal(await isModelOn(listing([]), at('ours.openai.azure.com')), false);
  });
});
