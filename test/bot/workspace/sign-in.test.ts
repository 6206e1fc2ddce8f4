/** Signing in to the workspace in local mode: one test person for each role, believed by this process alone. */
import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { call, signInLocally } from '../../support/workspace.ts';
import { useApp } from '../../support/use-app.ts';

describe('Signing in to the workspace in local mode', () => {
  const world = useApp();

  it('offers one test person for each role', async () => {
    const { status, body } = await call(world.app.port, 'waysIn');
    assert.equal(status, 200);
    assert.ok(body.kind === 'local');
    assert.deepEqual(
      body.people.map(({ key }) => key),
      ['requester', 'advisor', 'editor', 'manager'],
    );
  });

  it('tells each of them what is theirs to see and to do', async () => {
    const may = async (key: string) => {
      const token = await signInLocally(world.app.port, key);
      const { body } = await call(world.app.port, 'me', { token });
      assert.equal(body.isSure, true);
      return body.services[0]?.may;
    };
    assert.deepEqual(await may('requester'), ['open', 'sign-in', 'see-requests']);
    assert.deepEqual(await may('advisor'), [
      'open',
      'sign-in',
      'see-requests',
      'see-all-requests',
      'advise',
      'read-guidance',
    ]);
    assert.deepEqual(await may('editor'), [
      'open',
      'sign-in',
      'see-requests',
      'read-guidance',
      'edit-guidance',
      'approve-guidance',
    ]);
    assert.deepEqual(await may('manager'), [
      'open',
      'sign-in',
      'see-requests',
      'see-all-requests',
      'keep-records',
      'read-guidance',
      'approve-guidance',
      'see-picture',
    ]);
  });

  it('knows nobody of another key', async () => {
    const { status } = await call(world.app.port, 'signInLocally', { body: { key: 'administrator' } });
    assert.equal(status, 404);
  });

  it('does not believe a token that it did not make itself', async () => {
    const forged = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('manager')
      .setIssuer('signpost-local')
      .setAudience('signpost-local')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('a secret of somebody else'));
    for (const token of [forged, 'a.b.c', undefined]) {
      const { status } = await call(world.app.port, 'me', { token });
      assert.equal(status, 401);
    }
  });

  it('does not believe a token past its time, nor one from before a restart', async () => {
    const token = await signInLocally(world.app.port, 'advisor');
    world.app.advance(13 * 60 * 60_000);
    assert.equal((await call(world.app.port, 'me', { token })).status, 401);
    const fresh = await signInLocally(world.app.port, 'advisor');
    assert.equal((await call(world.app.port, 'me', { token: fresh })).status, 200);
    await world.restart();
    assert.equal((await call(world.app.port, 'me', { token: fresh })).status, 401);
  });

  it('is shut to a page of another site, and to another host’s name', async () => {
    const token = await signInLocally(world.app.port, 'advisor');
    for (const headers of [{ origin: 'https://other.example' }, { host: 'other.example' }]) {
      assert.equal((await call(world.app.port, 'me', { token, headers })).status, 403);
    }
  });
});
