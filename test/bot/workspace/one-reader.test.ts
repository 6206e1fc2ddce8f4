/** A service that lets an editor publish what nobody else has read: one person, over HTTP, from a draft to an answer. */
import assert from 'node:assert/strict';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, type Call, call, type RouteName, signInLocally } from '../../support/workspace.ts';

describe('A service without a second reader', () => {
  const world = useApp({ service: (service) => ({ ...service, secondReader: false }) });
  const passage = 'southwark-elpm-when';
  const as =
    (key: string) =>
    async (name: RouteName, asked: Call = {}) =>
      call(world.app.port, name, { token: await signInLocally(world.app.port, key), ...asked });
  const editor = as('editor');
  const ok = async <N extends RouteName>(name: N, asked: Call = {}): Promise<BodyOf<N>> => {
    const { status, body } = await editor(name, asked);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const begin = async (over: Readonly<Record<string, unknown>>) => {
    const { fields, version: base } = await ok('passage', { parts: { passage } });
    const { id, revision, acts, why } = await ok('beginDraft', {
      body: { kind: 'edit', passage, base, fields: { ...fields, ...over } },
    });
    return { acts, why, parts: { draft: id }, body: { drafts: [{ id, revision }] } };
  };

  it('lets one editor take a draft to the answers, and tells them beforehand that they may', async () => {
    assert.equal((await ok('guidance')).secondReader, false);
    const { acts, why, parts, body } = await begin({
      text: 'It is held within the time that one reader wrote.',
    });
    assert.ok(acts.includes('publish'));
    assert.equal(why, undefined);
    assert.deepEqual((await editor('publishDrafts', { body })).body, { version: 2 });
    assert.equal((await ok('draft', { parts })).state, 'published');
    const { words } = await world.chat().say('When must the ELPM be held in Southwark?');
    assert.match(words, /the time that one reader wrote/);
    const [newest] = (await ok('versions')).versions;
    assert.deepEqual([newest?.number, newest?.by?.name], [2, 'Sample Officer']);
  });

  it('publishes nothing that is not sound, and for nobody but an editor', async () => {
    const unsound = await begin({ asks: ['one way only'] });
    assert.equal((await editor('publishDrafts', { body: unsound.body })).status, 422);
    const sound = await begin({ title: 'Not by a manager' });
    for (const key of ['requester', 'advisor', 'manager'])
      assert.equal((await as(key)('publishDrafts', { body: sound.body })).status, 403, key);
    assert.equal((await ok('guidance')).version, 2);
  });
});
