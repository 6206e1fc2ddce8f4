/** Somebody who is a manager of one service and an advisor of another, by their tokens in production. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createApi } from '../../../src/tab/shell/api.ts';
import { followChanges } from '../../../src/tab/shell/changes.ts';
import { type RunningApp, startApp } from '../../support/app.ts';
import { type Entra, startEntra } from '../../support/entra.ts';
import { type FakeConnector, startConnector } from '../../support/fake-connector.ts';
import { tenant } from '../../support/people.ts';
import { pageId, registeredWithPage } from '../../support/production.ts';
import { newRequest } from '../../support/requests.ts';
import { noon } from '../../support/standing-clock.ts';
import { hasty } from '../../support/use-app.ts';
import { call, type RouteName } from '../../support/workspace.ts';

const team = '19:elsewhere@thread.tacv2';

describe('Somebody of two services', () => {
  let entra: Entra;
  let connector: FakeConnector;
  let app: RunningApp;
  let ours = '';
  let theirs = '';
  before(async () => {
    connector = await startConnector();
    entra = await startEntra(pageId, tenant, () => noon);
    app = await startApp({
      outbound: hasty,
      ...registeredWithPage(entra.authority),
      service: (service) => ({ ...service, tenants: [tenant], staff: [], managers: ['both'], editors: [] }),
      more: (example) => [
        { ...example, id: 'elsewhere', prefix: 'ELS', tenants: [], managers: [], editors: [] },
      ],
    });
    await app.storage.advisoryChannels.set({
      service: 'elsewhere',
      team,
      desk: 'advisors',
      setBy: 'manager',
      setAt: noon,
      address: {
        channel: 'msteams',
        serviceUrl: connector.url,
        conversation: '19:advice@thread.tacv2',
        bot: { id: '28:b', name: 'Signpost' },
        tenant,
      },
    });
    connector.setRoster(team, [{ id: '29:both', aadObjectId: 'both', name: 'Both' }]);
    ours = (await app.storage.requests.log(newRequest())).request.reference;
    theirs = (await app.storage.requests.log(newRequest({ service: 'elsewhere', prefix: 'ELS' }))).request
      .reference;
  });
  after(async () => {
    await app.end();
    await entra.close();
    await connector.close();
  });
  const token = () => entra.token({ oid: 'both' });
  const as = async <N extends RouteName>(name: N, parts: Readonly<Record<string, string>>, body?: unknown) =>
    call(app.port, name, { token: await token(), parts, ...(body !== undefined && { body }) });
  const move = () => ({ move: 'noted', once: randomUUID(), revision: 1, inputs: { message: 'A note.' } });

  it('is told of both, their own first, each with the roles and the permissions that they have there', async () => {
    const { body } = await as('me', {});
    assert.deepEqual(
      body.services.map(({ id, prefix, roles }) => [id, prefix, roles]),
      [
        ['southwark', 'SWK', ['requester', 'manager']],
        ['elsewhere', 'ELS', ['advisor']],
      ],
    );
    const [home, other] = body.services;
    assert.ok(home?.may.includes('see-picture') && !home.may.includes('advise'));
    assert.ok(other?.may.includes('advise') && !other.may.includes('see-picture'));
  });

  it('sees in each its own requests alone, and does there what their role there allows', async () => {
    for (const [service, reference] of [
      ['southwark', ours],
      ['elsewhere', theirs],
    ] as const) {
      const { body } = await as('queue', { service }, {});
      assert.deepEqual(
        body.rows.map((row) => row.reference),
        [reference],
      );
    }
    assert.equal((await as('request', { service: 'southwark', reference: theirs })).status, 404);
    assert.equal((await as('request', { service: 'elsewhere', reference: ours })).status, 404);
    const moved = (service: string, reference: string) =>
      as('move', { service, reference, move: 'noted' }, move());
    assert.equal((await moved('southwark', ours)).status, 403);
    assert.equal((await moved('southwark', theirs)).status, 404);
    assert.equal((await moved('elsewhere', ours)).status, 404);
    assert.equal((await moved('elsewhere', theirs)).status, 200);
    const hold = (service: string, reference: string) => as('hold', { service, reference }, { isHeld: true });
    assert.equal((await hold('elsewhere', theirs)).status, 403);
    assert.equal((await hold('southwark', ours)).status, 200);
    assert.equal((await as('picture', { service: 'elsewhere' })).status, 403);
    assert.equal((await as('picture', { service: 'southwark' })).status, 200);
  });

  it('hears in each of what changes there, and of nothing else', async () => {
    const stop = new AbortController();
    const heard = { southwark: new Set<string>(), elsewhere: new Set<string>() };
    const api = createApi({
      token,
      onSignedOut: () => assert.fail('they are signed in'),
      fetch: (address, init) => fetch(`http://127.0.0.1:${String(app.port)}${address}`, init),
    });
    try {
      await Promise.all(
        (['southwark', 'elsewhere'] as const).map(
          (service) =>
            new Promise<void>((resolve) => {
              const hear = ({
                requests,
              }: {
                readonly requests: readonly { readonly reference: string }[];
              }) => {
                for (const { reference } of requests) heard[service].add(reference);
                if (requests.length > 0) resolve();
              };
              void followChanges({ api, service, signal: stop.signal, hear });
            }),
        ),
      );
    } finally {
      stop.abort();
    }
    assert.deepEqual([...heard.southwark], [ours]);
    assert.deepEqual([...heard.elsewhere], [theirs]);
  });
});
