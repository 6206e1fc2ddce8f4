/** What bounds a suggestion, over HTTP: what stays here, whose words are counted as a model's, and who is told. */
import assert from 'node:assert/strict';
import { useModelApp } from '../../support/model-app.ts';
import { newRequest } from '../../support/requests.ts';
import { call, signInLocally } from '../../support/workspace.ts';

describe('A suggestion, of a question out of which something was taken', () => {
  const world = useModelApp({ answersPerPersonADay: 400 });
  beforeEach(() => {
    world.fake.forget();
  });

  it('is no reply, and nothing leaves: it tells of somebody, as it would in a chat', async () => {
    const token = await signInLocally(world.app.port, 'advisor');
    const request = newRequest();
    const details = { ...request.details, question: 'When must the ELPM be held for [name]?' };
    const { reference } = (await world.app.storage.requests.log({ ...request, details })).request;
    const { body } = await call(world.app.port, 'suggestReply', {
      token,
      parts: { reference },
      body: { move: 'replied' },
    });
    assert.equal(body.kind === 'none' && body.why, 'stays-here');
    assert.equal(world.fake.requests.length, 0);
  });

  it('is no wording: such an ask is dropped, and the others go without it', async () => {
    const token = await signInLocally(world.app.port, 'editor');
    const suggest = async (asks: readonly string[]) =>
      (await call(world.app.port, 'suggestWording', { token, body: { asks: [...asks] } })).body;
    const alone = await suggest(['When must the ELPM be held for [name] at [school]?']);
    assert.equal(alone.kind === 'none' && alone.why, 'stays-here');
    assert.equal(world.fake.requests.length, 0);
    await suggest(['Who chairs the ELPM for [name]?', 'When must the ELPM be held?']);
    const [sent] = world.fake.requests;
    assert.ok(sent);
    assert.deepEqual((JSON.parse(sent.user) as { readonly questions: unknown }).questions, [
      'When must the ELPM be held?',
    ]);
  });
});
