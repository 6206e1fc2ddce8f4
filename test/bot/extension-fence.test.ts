/** In production: who may search, choose a message and open a dialog, by whose token, tenant and team. */
import assert from 'node:assert/strict';
import { messageCommand } from '../../bot/features/request-from-message.ts';
import { searchCommand } from '../../bot/features/search-requests.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import type { OpenIdIssuer } from '../support/openid.ts';
import {
  advice,
  goodForm,
  type Place,
  referenceIn,
  somebody,
  type Spot,
  submitData,
  talk,
  team,
  tenant,
} from '../support/people.ts';
import { registered, signedFor, startIssuer } from '../support/production.ts';
import { hasty } from '../support/use-app.ts';
import { until } from '../support/until.ts';

const otherTenant = '00000000-0000-4000-8000-0000000000ff';
const norfolk = '00000000-0000-4000-8000-0000000000fe';
const group: Spot = { kind: 'groupChat', room: '19:anybody@thread.v2' };
const advisor = somebody('Advisor');
const requester = somebody('Requester');
const pupil = somebody('Pupil');
const neighbour = somebody('Neighbour');
const canary = 'The contract canary was not agreed.';

let issuer: OpenIdIssuer;
let connector: FakeConnector;
let app: RunningApp;
let reference = '';

const chat = (over: Partial<Place> = {}) =>
  talk({
    port: app.port,
    connector,
    who: requester,
    spot: group,
    headers: signedFor(issuer, connector.url),
    ...over,
  });

before(async () => {
  issuer = await startIssuer();
  connector = await startConnector();
  app = await startApp({
    outbound: hasty,
    ...registered(issuer),
    service: (service) => ({
      ...service,
      tenants: [tenant],
      managers: [advisor.aadObjectId ?? ''],
      staff: [requester.aadObjectId ?? ''],
    }),
    more: (example) => [
      {
        ...example,
        id: 'norfolk',
        name: 'Norfolk Virtual School',
        authority: 'norfolk',
        prefix: 'NFK',
        tenants: [norfolk],
      },
    ],
  });
  connector.setRoster(team, [advisor.id]);
  await chat({ who: advisor, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
  const inputs = { ...goodForm, question: canary };
  const own = chat({ spot: { kind: 'personal' } });
  reference = referenceIn((await own.send(submitData(), { as: 'invoke', inputs })).words);
  // What is kept is compared below: nothing of this may still be on its way.
  await until(() => app.rows(`select 1 from outbox where state <> 'done'`).length === 0);
});
after(async () => {
  await app.end();
  await connector.close();
  await issuer.close();
});

const message = { body: { contentType: 'text', content: 'Is a surgery next?' } };
const pressed = { signpost: 1, kind: 'use-message', 'input.question': 'Is a surgery next?' };
const invokes = [
  ['composeExtension/query', { commandId: searchCommand, parameters: [{ name: 'words', value: '' }] }],
  ['composeExtension/fetchTask', { commandId: messageCommand, messagePayload: message }],
  ['composeExtension/submitAction', { commandId: messageCommand, data: pressed }],
  ['task/fetch', { data: pressed }],
  ['task/submit', { data: pressed }],
] as const;

const stored = (): string =>
  JSON.stringify(
    app
      .rows(`select name from sqlite_master where type = 'table'`)
      .map(({ name }) => app.rows(`select * from "${String(name)}"`)),
  );
const search = async (over: Partial<Place>): Promise<string> =>
  JSON.stringify((await chat(over).invoke(...invokes[0])).body);

describe('Somebody who may not talk', () => {
  const people: readonly (readonly [string, Partial<Place>])[] = [
    ['of a tenant that is not let in', { tenant: otherTenant }],
    ['whom Entra does not know', { who: { ...requester, aadObjectId: undefined } }],
    ['who is not on the staff list', { who: pupil }],
  ];
  for (const [who, over] of people) {
    for (const [name, value] of invokes) {
      it(`is told so where they asked, and nothing is kept: one ${who}, ${name}`, async () => {
        const before = [stored(), connector.calls.length];
        const { status, body } = await chat(over).invoke(name, value);
        assert.equal(status, 200);
        assert.match(JSON.stringify(body), /"text":"This assistant is for professionals/);
        assert.deepEqual([stored(), connector.calls.length], before);
      });
    }

    it(`is told so of what cannot be read, and nothing of an unknown name: one ${who}`, async () => {
      const before = [stored(), connector.calls.length];
      const pressed = await chat(over).invoke('adaptiveCard/action', {});
      assert.match(JSON.stringify(pressed.body), /"message":"This assistant is for professionals/);
      const unread = await chat(over).invoke('composeExtension/query', 1);
      assert.match(JSON.stringify(unread.body), /"text":"This assistant is for professionals/);
      const unknown = await chat(over).invoke('no/such', {});
      assert.deepEqual([unknown.status, unknown.body], [501, {}]);
      assert.deepEqual([stored(), connector.calls.length], before);
    });
  }
});

describe('Without a good token', () => {
  for (const [name, value] of invokes) {
    it(`nobody is answered: ${name}`, async () => {
      const before = [stored(), connector.calls.length];
      const { status, body } = await chat({ headers: () => Promise.resolve({}) }).invoke(name, value);
      assert.equal(status, 401);
      assert.doesNotMatch(JSON.stringify(body), /composeExtension|task/);
      assert.deepEqual([stored(), connector.calls.length], before);
    });
  }
});

describe('A search in production', () => {
  it('shows an advisor the team’s request, wherever they search', async () => {
    for (const spot of [group, advice, { kind: 'personal' }] as const) {
      const shown = await search({ who: advisor, spot });
      assert.ok(shown.includes(reference) && shown.includes('contract canary'), shown);
    }
  });

  it('shows whoever asked their own request', async () => {
    assert.match(await search({ who: requester }), /contract canary/);
  });

  it('shows it to nobody of another service, be they a manager of their own or in the team’s channel', async () => {
    for (const spot of [group, advice]) {
      const shown = await search({ who: neighbour, tenant: norfolk, spot });
      assert.doesNotMatch(shown, /canary|SWK-/);
      assert.match(shown, /asked for no such consultation/);
    }
  });

  it('asks no roster about somebody of another organisation', async () => {
    const before = connector.calls.filter(({ kind }) => kind === 'member').length;
    await search({ who: { ...advisor, id: '29:other' }, tenant: norfolk });
    assert.equal(connector.calls.filter(({ kind }) => kind === 'member').length, before);
  });

  it('shows a member of the team who is not on the staff list, and has no task, nothing', async () => {
    connector.setRoster(team, [advisor.id, pupil.id]);
    const shown = await search({ who: pupil });
    connector.setRoster(team, [advisor.id]);
    assert.match(shown, /for professionals/);
  });
});
