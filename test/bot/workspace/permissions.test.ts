/** Every route of the workspace against everybody who may come, in production, with the tokens that they may bring. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { routes } from '../../../src/web/contract.ts';
import type { Route } from '../../../src/web/contract/routes.ts';
import { type RunningApp, startApp } from '../../support/app.ts';
import { type Entra, startEntra } from '../../support/entra.ts';
import { type FakeConnector, startConnector } from '../../support/fake-connector.ts';
import { team, tenant } from '../../support/people.ts';
import { appId, pageId, registeredWithPage } from '../../support/production.ts';
import { newFields } from '../../support/drafts.ts';
import { newRequest } from '../../support/requests.ts';
import { noon } from '../../support/standing-clock.ts';
import { hasty } from '../../support/use-app.ts';
import { addressOf, call, type RouteName } from '../../support/workspace.ts';
import { raw, send } from '../../support/web.ts';

/** Of what is there, the request and a passage. */
const partsOf = (reference: string) => ({
  reference,
  move: 'noted',
  session: 'no-such-session',
  draft: '00000000-0000-4000-8000-00000000000d',
  document: '00000000-0000-4000-8000-0000000000d0',
  passage: 'southwark-elpm-when',
  number: '999',
});

const otherTenant = '00000000-0000-4000-8000-0000000000ff';
const address = {
  channel: 'msteams',
  serviceUrl: '',
  conversation: '19:advice@thread.tacv2',
  bot: { id: '28:b', name: 'Signpost' },
  tenant,
};

describe('The workspace in production', () => {
  let entra: Entra;
  let connector: FakeConnector;
  let app: RunningApp;
  let reference = '';
  before(async () => {
    connector = await startConnector();
    entra = await startEntra(pageId, tenant, () => noon);
    app = await startApp({
      outbound: hasty,
      ...registeredWithPage(entra.authority),
      service: (service) => ({
        ...service,
        tenants: [tenant],
        staff: ['asker', 'advisor'],
        managers: ['manager'],
        editors: ['editor'],
      }),
      more: (example) => [
        { ...example, id: 'elsewhere', prefix: 'ELS', tenants: [otherTenant], managers: [], editors: [] },
      ],
    });
    const at = { ...address, serviceUrl: connector.url };
    const set = { desk: 'advisors', setBy: 'manager', setAt: noon, address: at };
    await app.storage.advisoryChannels.set({ service: 'southwark', team, ...set });
    await app.storage.advisoryChannels.set({
      service: 'elsewhere',
      team: '19:other@thread.tacv2',
      ...set,
      address: { ...at, tenant: otherTenant },
    });
    connector.setRoster(team, [
      { id: '29:advisor', aadObjectId: 'advisor', name: 'Advisor' },
      { id: '29:guest', aadObjectId: 'guest', name: 'Guest', userRole: 'guest' },
    ]);
    connector.setRoster('19:other@thread.tacv2', [
      { id: '29:other', aadObjectId: 'other-advisor', name: 'Other' },
    ]);
    const asked = newRequest({ requester: { id: 'asker', name: 'Asker' } });
    reference = (await app.storage.requests.log(asked)).request.reference;
  });
  after(async () => {
    await app.end();
    await entra.close();
    await connector.close();
  });

  const token = (oid: string, over: Readonly<Record<string, unknown>> = {}) => entra.token({ oid, ...over });
  const people: Readonly<Record<string, () => Promise<string | undefined>>> = {
    nobody: () => Promise.resolve(undefined),
    stranger: () => token('stranger', { tid: '00000000-0000-4000-8000-0000000000ee' }),
    'not on the staff list': () => token('pupil'),
    guest: () => token('guest'),
    requester: () => token('asker'),
    'another service’s advisor': () => token('other-advisor', { tid: otherTenant }),
    advisor: () => token('advisor'),
    editor: () => token('editor'),
    manager: () => token('manager'),
  };
  const names = Object.keys(people);

  const draft = {
    day: '2026-12-03',
    time: '10:00',
    minutes: '30',
    places: '2',
    way: 'teams',
    desk: 'advisors',
  };
  const bodies: Readonly<Record<string, () => unknown>> = {
    signInLocally: () => ({ key: 'manager' }),
    queue: () => ({}),
    queueCounts: () => ({}),
    moveMany: () => ({
      move: 'noted',
      once: randomUUID(),
      requests: [{ reference, revision: 1 }],
      inputs: { message: 'A note on many.' },
    }),
    exportQueue: () => ({}),
    move: () => ({ move: 'noted', once: randomUUID(), revision: 1, inputs: { message: 'A note.' } }),
    restoreWords: () => ({ move: 'noted', once: randomUUID() }),
    suggestReply: () => ({ move: 'replied' }),
    book: () => ({ session: 'no-such-session', starts: noon, revision: 1 }),
    hold: () => ({ isHeld: true }),
    exportRecord: () => ({}),
    publishSession: () => ({ id: randomUUID(), draft }),
    changeSession: () => ({ revision: 1, draft }),
    cancelSession: () => ({ revision: 1, booked: 0 }),
    // Where the shape is wrong, whoever is let in is told so.
    look: () => ({}),
    beginDraft: () => ({}),
    saveDraft: () => ({}),
    submitDraft: () => ({ revision: 1 }),
    judgeDraft: () => ({ act: 'approve', revision: 1 }),
    tryDraft: () => ({}),
    publishDrafts: () => ({ drafts: [{ id: randomUUID(), revision: 1 }] }),
    goBack: () => ({ after: 1 }),
    markGap: () => ({ answers: ['no-such-answer'], reason: 'Not ours.' }),
    askAgain: () => ({ question: 'When must the ELPM be held?' }),
    suggestWording: () => ({ asks: ['When must the ELPM be held?'] }),
    takeReview: () => ({ kind: 'source', id: 'nothing', isMine: true }),
    exportPicture: () => ({}),
    bringIn: () => ({
      title: 'A guide',
      ending: 'pdf',
      bytes: 10,
      source: 'children-wellbeing-schools-act-2026-schedule-2',
    }),
    acceptPassage: () => ({ fields: newFields() }),
    judgePassages: () => ({ act: 'reject', passages: [1] }),
    putDocumentPart: () => ({}),
  };

  /** In the order of `people`: nobody, stranger, off the list, guest, requester, other's advisor, advisor, editor, manager. */
  const expected: Readonly<Record<string, readonly number[]>> = {
    waysIn: [200, 200, 200, 200, 200, 200, 200, 200, 200],
    signInLocally: [404, 404, 404, 404, 404, 404, 404, 404, 404],
    me: [401, 401, 200, 200, 200, 200, 200, 200, 200],
    setting: [401, 401, 403, 403, 200, 403, 200, 200, 200],
    queue: [401, 401, 403, 403, 200, 403, 200, 200, 200],
    queueCounts: [401, 401, 403, 403, 200, 403, 200, 200, 200],
    moveMany: [401, 401, 403, 403, 403, 403, 200, 403, 403],
    exportQueue: [401, 401, 403, 403, 403, 403, 200, 403, 200],
    request: [401, 401, 403, 403, 200, 403, 200, 404, 200],
    moveForm: [401, 401, 403, 403, 403, 403, 200, 404, 403],
    move: [401, 401, 403, 403, 403, 403, 200, 404, 403],
    restoreWords: [401, 401, 403, 403, 200, 403, 200, 404, 403],
    suggestReply: [401, 401, 403, 403, 403, 403, 200, 403, 403],
    book: [401, 401, 403, 403, 409, 403, 409, 404, 403],
    hold: [401, 401, 403, 403, 403, 403, 403, 403, 200],
    exportRecord: [401, 401, 403, 403, 200, 403, 200, 404, 200],
    sessions: [401, 401, 403, 403, 200, 403, 200, 200, 200],
    sessionForm: [401, 401, 403, 403, 403, 403, 200, 403, 403],
    publishSession: [401, 401, 403, 403, 403, 403, 200, 403, 403],
    changeSession: [401, 401, 403, 403, 403, 403, 404, 403, 403],
    cancelSession: [401, 401, 403, 403, 403, 403, 404, 403, 403],
    changes: [401, 401, 403, 403, 200, 403, 200, 200, 200],
    guidance: [401, 401, 403, 403, 403, 403, 200, 200, 200],
    passage: [401, 401, 403, 403, 403, 403, 200, 200, 200],
    look: [401, 401, 403, 403, 403, 403, 403, 400, 400],
    drafts: [401, 401, 403, 403, 403, 403, 403, 200, 200],
    draft: [401, 401, 403, 403, 403, 403, 403, 404, 404],
    beginDraft: [401, 401, 403, 403, 403, 403, 403, 400, 403],
    saveDraft: [401, 401, 403, 403, 403, 403, 403, 400, 403],
    submitDraft: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    judgeDraft: [401, 401, 403, 403, 403, 403, 403, 404, 404],
    tryDraft: [401, 401, 403, 403, 403, 403, 403, 404, 404],
    publishDrafts: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    versions: [401, 401, 403, 403, 403, 403, 200, 200, 200],
    versionChanges: [401, 401, 403, 403, 403, 403, 404, 404, 404],
    goBack: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    gaps: [401, 401, 403, 403, 403, 403, 403, 200, 200],
    markGap: [401, 401, 403, 403, 403, 403, 403, 200, 403],
    askAgain: [401, 401, 403, 403, 403, 403, 403, 200, 200],
    suggestWording: [401, 401, 403, 403, 403, 403, 403, 200, 403],
    reviews: [401, 401, 403, 403, 403, 403, 200, 200, 200],
    takeReview: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    picture: [401, 401, 403, 403, 403, 403, 403, 403, 200],
    exportPicture: [401, 401, 403, 403, 403, 403, 403, 403, 200],
    documents: [401, 401, 403, 403, 403, 403, 403, 200, 403],
    document: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    bringIn: [401, 401, 403, 403, 403, 403, 403, 200, 403],
    documentPart: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    // Where the bytes are said to be of another kind, whoever is let in is told so.
    putDocumentPart: [401, 401, 403, 403, 403, 403, 403, 415, 403],
    acceptPassage: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    judgePassages: [401, 401, 403, 403, 403, 403, 403, 404, 403],
    closeDocument: [401, 401, 403, 403, 403, 403, 403, 404, 403],
  };

  /** Somebody whom the grid lets in, the requester and whoever stands above them first. */
  const admittedTo = (name: string): string => {
    const at = expected[name]?.findIndex((status) => status !== 401 && status !== 403) ?? -1;
    return names[at] ?? 'nobody';
  };
  const noted = ({ audit }: Route): number =>
    app.rows(`select 1 from accesses where service_id = 'southwark' and deed = '${audit ?? ''}'`).length;
  /** Who did it is noted where the route says so, and only what was done. */
  const toBeNoted = ({ audit }: Route, got: readonly number[]): number =>
    audit === undefined ? 0 : got.filter((status) => status === 200).length;

  it('has a line of the grid for each of its routes', () => {
    assert.deepEqual(Object.keys(expected).toSorted(), Object.keys(routes).toSorted());
  });

  for (const name of Object.keys(expected)) {
    it(`answers ${name} to each as the grid says`, async () => {
      const route: Route = routes[name as RouteName];
      const got: number[] = [];
      const before = noted(route);
      for (const who of names) {
        const bearer = await people[who]?.();
        const parts = partsOf(reference);
        if (name === 'changes') {
          const answer = await fetch(
            `http://127.0.0.1:${String(app.port)}${addressOf(route.path, { parts })}`,
            {
              headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
            },
          );
          got.push(answer.status);
          await answer.body?.cancel();
          continue;
        }
        const body = bodies[name]?.();
        const { status } = await call(app.port, name as RouteName, { token: bearer, parts, body });
        got.push(status);
      }
      assert.deepEqual(Object.fromEntries(names.map((who, at) => [who, got[at]])), {
        ...Object.fromEntries(names.map((who, at) => [who, expected[name]?.[at]])),
      });
      assert.equal(noted(route) - before, toBeNoted(route, got));
      app.advance(60_000);
    });
  }

  it('says that it does not know, where Teams will not say who is in the team, and takes nobody for less', async () => {
    app.advance(120_000);
    connector.fail({ status: 503 }, 1_000, ({ kind }) => kind === 'members');
    const answers = async (oid: string, name: RouteName) => {
      const { status } = await call(app.port, name, {
        token: await token(oid),
        parts: { reference },
        body: bodies[name]?.(),
      });
      return status;
    };
    for (const oid of ['advisor', 'asker', 'manager']) {
      for (const name of ['queue', 'request', 'exportQueue'] as const)
        assert.equal(await answers(oid, name), 503, `${oid} ${name}`);
    }
    // What no team decides on is as it was.
    assert.equal(await answers('manager', 'picture'), 200);
    assert.equal(await answers('advisor', 'me'), 200);
    connector.heal();
    app.advance(120_000);
    assert.equal(await answers('advisor', 'queue'), 200);
  });

  it('believes no token that was forged, is over, or was meant for another', async () => {
    const { port } = app;
    app.clock.set(noon);
    const bad: Readonly<Record<string, Promise<string>>> = {
      'signed by another key': entra.token({ oid: 'manager' }, { isForged: true }),
      'not signed at all': entra.token({ oid: 'manager' }, { alg: 'none' }),
      'signed with the public key as a secret': entra.token({ oid: 'manager' }, { alg: 'HS256' }),
      'past its time': token('manager', { exp: Math.floor(Date.parse(noon) / 1_000) - 400 }),
      'not valid yet': token('manager', { nbf: Math.floor(Date.parse(noon) / 1_000) + 400 }),
      'without an end': token('manager', { exp: undefined }),
      'for another audience': token('manager', { aud: appId }),
      'of another scope': token('manager', { scp: 'User.Read' }),
      'of an application': token('manager', { scp: undefined, roles: ['Signpost.Manager'] }),
      'of one tenant by the issuer of another': token('manager', {
        tid: tenant,
        iss: `${entra.authority}/${otherTenant}/v2.0`,
      }),
      'without a person': token('manager', { oid: undefined }),
      'with an id that is none': token("x' or 1=1"),
      'of local mode': Promise.resolve('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYW5hZ2VyIn0.abc'),
    };
    for (const [what, made] of Object.entries(bad)) {
      assert.equal((await call(port, 'me', { token: await made })).status, 401, what);
    }
    assert.equal((await call(port, 'me', { token: await token('manager') })).status, 200);
    const resource = await token('manager', { aud: `api://signpost.example/${pageId}` });
    assert.equal((await call(port, 'me', { token: resource })).status, 200);
  });

  it('takes app roles from the council’s own tenant, and from no other', async () => {
    const roles = ['Signpost.Manager', 'Signpost.Advisor', 'Nonsense'];
    const at = async (over: Readonly<Record<string, unknown>>) =>
      (await call(app.port, 'me', { token: await token('somebody', { roles, ...over }) })).body.services;
    assert.deepEqual((await at({}))[0]?.roles, ['manager', 'advisor']);
    const elsewhere = (await at({ tid: otherTenant })).flatMap((service) => service.roles);
    assert.ok(!elsewhere.includes('manager') && !elsewhere.includes('advisor'), elsewhere.join());
  });

  it('refuses what is not of the contract, at every route, without repeating it', async () => {
    app.clock.set(noon);
    const hostile = `<script>alert('Hollyfield')</script>'; drop table requests; --`;
    const parts = partsOf(reference);
    for (const [name, route] of Object.entries(routes) as readonly (readonly [RouteName, Route])[]) {
      if (route.body === undefined) continue;
      app.advance(60_000);
      // Somebody who is let in: whoever is not is turned away before a word of it is read.
      const bearer = await people[admittedTo(name)]?.();
      for (const body of [{ [hostile]: 1 }, { ...(bodies[name]?.() as object), extra: hostile }, [1]]) {
        const { status, body: said } = await call(app.port, name, { token: bearer, parts, body });
        assert.equal(status, 400, `${name} ${JSON.stringify(body)}`);
        assert.ok(!JSON.stringify(said).includes('Hollyfield'));
      }
      const answer = await send(app.port, {
        method: route.method,
        path: addressOf(route.path, { parts }),
        headers: {
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
          'content-type': 'application/json',
        },
        body: JSON.stringify({ filter: { words: 'x'.repeat(300_000) } }),
      });
      assert.equal(answer.status, 413, name);
    }
    const bearer = await token('advisor');
    for (const path of [
      '/services/southwark/requests/..%2f..%2fetc',
      "/services/southwark/requests/SWK-2026-0001'",
      '/services/southwark/requests/SWK-2026-0001/../../../me',
      '/services/SOUTHWARK/queue',
      '/services/southwark/changes?since=x&since=y',
      '/services/southwark/changes?since=2026-13-45T00:00:00.000Z',
      '/services/southwark/changes?other=1',
      '/services/southwark/sessions?from=2026-02-31',
      '/services/southwark/sessions?from=2026-01-01&until=2036-01-01',
    ]) {
      const answer = await send(app.port, {
        path: `/api/workspace${path}`,
        headers: { authorization: `Bearer ${bearer}` },
      });
      assert.ok([400, 401, 404, 405].includes(answer.status), `${path} ${String(answer.status)}`);
    }
    assert.match(
      await raw(app.port, 'GET /api/workspace/%zz HTTP/1.1\r\nhost: x\r\n\r\n', 500),
      /^HTTP\/1.1 400/,
    );
    assert.ok((await app.storage.requests.find('southwark', reference)) !== undefined);
  });

  it('asks whoever calls too often to wait, and says how long', async () => {
    app.advance(600_000);
    app.clock.set(noon);
    const bearer = await token('editor');
    const answers = await Promise.all(
      Array.from({ length: 140 }, () => call(app.port, 'me', { token: bearer })),
    );
    const slowed = answers.filter(({ status }) => status === 429);
    assert.ok(slowed.length >= 10, String(slowed.length));
    assert.ok(Number(slowed[0]?.headers['retry-after']) >= 1);
    assert.equal((await call(app.port, 'me', { token: await token('advisor') })).status, 200);
  });

  it('leaves in the log no person, no word and no token', () => {
    const log = app.log.join('\n');
    for (const one of ['Example Person', 'Hollyfield', 'eyJ', '"advisor"', 'asker', 'other-advisor']) {
      assert.ok(!log.includes(one), one);
    }
    assert.match(log, /workspace\.refused/);
  });
});
