/** Production's fence, end to end: whose token, whose tenant, which person, and where our own credential may go. */
import assert from 'node:assert/strict';
import { type RunningApp, startApp } from '../support/app.ts';
import { cardText } from '../support/cards.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import type { OpenIdIssuer } from '../support/openid.ts';
import {
  advice,
  channel,
  deliver,
  goodForm,
  type Place,
  referenceIn,
  somebody,
  submitData,
  type Talk,
  talk,
  team,
  tenant,
} from '../support/people.ts';
import { registered, secret, signedFor, startIssuer } from '../support/production.ts';
import { hasty } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';

const otherTenant = '00000000-0000-4000-8000-0000000000ff';
const norfolk = '00000000-0000-4000-8000-0000000000fe';
const manager = somebody('Manager');
const installer = somebody('Installer');
const teacher = somebody('Teacher');
const pupil = somebody('Pupil');
let issuer: OpenIdIssuer;
let connector: FakeConnector;
let app: RunningApp;

before(async () => {
  issuer = await startIssuer();
  connector = await startConnector();
  app = await startApp({
    outbound: hasty,
    ...registered(issuer),
    service: (service) => ({
      ...service,
      tenants: [tenant],
      managers: [manager.aadObjectId ?? ''],
      staff: [installer.aadObjectId ?? '', teacher.aadObjectId ?? ''],
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
});
after(async () => {
  await app.end();
  await connector.close();
  await issuer.close();
});

const place = (over: Partial<Place> = {}): Place => ({
  port: app.port,
  connector,
  who: teacher,
  spot: { kind: 'personal' },
  headers: signedFor(issuer, connector.url),
  ...over,
});
const chat = (over: Partial<Place> = {}): Talk => talk(place(over));
const question = 'When must the ELPM be held?';

const stored = (): string =>
  JSON.stringify(
    app
      .rows(`select name from sqlite_master where type = 'table'`)
      .map(({ name }) => app.rows(`select * from "${String(name)}"`)),
  );

describe('A message in production', () => {
  it('is answered where its token is good, and signed with our credential', async () => {
    const { say } = chat();
    const before = connector.calls.length;
    const { replies } = await say(question);
    assert.match(replies[0]?.text ?? '', /\[1\]/);
    assert.equal(connector.calls[before]?.authorization, `Bearer ${secret}`);
  });

  it('is refused without a token or with one for another bot, and leaves nothing behind', async () => {
    const before = [stored(), connector.calls.length];
    const other = await issuer.token('00000000-0000-4000-8000-0000000000b1', connector.url);
    for (const headers of [{}, { authorization: `Bearer ${other}` }]) {
      const { status } = await chat({ headers: () => Promise.resolve(headers) }).say(question);
      assert.equal(status, 401);
    }
    assert.deepEqual([stored(), connector.calls.length], before);
  });

  it('is refused where its token does not vouch for its address, which gets nothing from us', async () => {
    const elsewhere = await startConnector();
    const { headers } = place();
    const { status } = await deliver(place({ connector: elsewhere, ...(headers && { headers }) }), {
      type: 'message',
      text: question,
    });
    assert.equal(status, 401);
    assert.deepEqual(elsewhere.calls, []);
    await elsewhere.close();
  });
});

describe('Somebody who may not talk', () => {
  const people: readonly (readonly [string, Partial<Place>])[] = [
    ['of a tenant that is not let in', { tenant: otherTenant }],
    ['whom Entra does not know', { who: { ...teacher, aadObjectId: undefined } }],
    ['whom Entra is said to know by an empty name', { who: { ...teacher, aadObjectId: '' } }],
    ['of a tenant without a name', { tenant: '' }],
    ['who is not on the staff list', { who: pupil }],
  ];
  for (const [who, over] of people) {
    it(`is told so kindly, and nothing is stored: one ${who}`, async () => {
      const before = stored();
      const stranger = chat(over);
      const { status, words } = await stranger.say('When must the ELPM be held? canarystranger');
      assert.equal(status, 200);
      assert.match(words, /for professionals of the councils and schools that have been let in.*999/);
      await stranger.install();
      await stranger.edit('1', question);
      await stranger.remove('1');
      const pressed = await stranger.send(submitData(), { as: 'invoke', inputs: goodForm });
      assert.equal(pressed.status, 200);
      assert.match(pressed.words, /let in/);
      await stranger.send(submitData(), { as: 'message', inputs: goodForm });
      await stranger.invoke('message/submitAction', { actionValue: { reaction: 'like', feedback: '{}' } });
      assert.equal(stored(), before);
      assert.ok(!app.log.join('').includes('canarystranger'));
    });
  }

  it('is answered with no error where even that cannot be said', async () => {
    connector.fail({ status: 403 }, 1);
    const { status } = await chat({ tenant: otherTenant }).say(question);
    connector.heal();
    assert.notEqual(status, 500);
  });
});

describe('The advisory channel in production', () => {
  const spot = advice;
  const make = { signpost: 1, kind: 'make-advisory' };

  it('is set by nobody but the installer or a manager', async () => {
    await chat({ who: installer, spot }).install();
    const refused = await chat({ spot }).send(make);
    assert.match(refused.words, /Only whoever added the app to this team, or a manager/);
    assert.equal(await app.storage.advisoryChannels.find('southwark', 'advisors'), undefined);
    // To add it again does not make an installer of whoever does so.
    await chat({ spot }).install();
    assert.match((await chat({ spot }).send(make)).words, /Only whoever added/);
    const set = await chat({ who: installer, spot }).send(make);
    assert.match(set.words, /now the advisory channel/);
    assert.match((await chat({ who: manager, spot }).send(make)).words, /now the advisory channel/);
  });

  it('is taken over by nobody who adds the assistant to a team of their own', async () => {
    const elsewhere = {
      kind: 'channel',
      room: '19:own@thread.tacv2',
      team: '19:own-team@thread.tacv2',
    } as const;
    const own = chat({ spot: elsewhere });
    const [first, second] = await own.install();
    assert.match(first.words + second.words, /whose channel is set up already/);
    assert.doesNotMatch(JSON.stringify([first.card, second.card]), /make-advisory/);
    for (const { words, card } of [await own.send(make), await own.say('set advisory channel')]) {
      assert.match(words, /has an advisory channel already.*Only a manager.*person who set that channel/);
      assert.equal(card, undefined);
    }
    const kept = await app.storage.advisoryChannels.find('southwark', 'advisors');
    assert.deepEqual([kept?.team, kept?.setBy], [team, installer.aadObjectId]);
  });

  it('is moved by whoever set it and by a manager, and its old place is told without a name', async () => {
    const other = {
      kind: 'channel',
      room: '19:other@thread.tacv2',
      team: '19:other-team@thread.tacv2',
    } as const;
    for (const [who, from, to] of [
      [installer, channel, other],
      [manager, other.room, spot],
    ] as const) {
      const { words } = await chat({ who, spot: to }).send(make);
      assert.match(words, /now the advisory channel/);
      const told = await connector.seen(
        ({ conversation, raw }) => conversation === from && raw.includes('no longer the advisory'),
      );
      assert.ok(!told.raw.includes(who.name));
    }
  });

  it('gets each request, signed, and its members deal with it', async () => {
    connector.setRoster(team, [teacher.id]);
    const receipt = await chat({ who: installer }).send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    const post = await connector.seen(({ kind, raw }) => kind === 'send' && raw.includes(`${reference}: `));
    assert.equal(post.authorization, `Bearer ${secret}`);
    const card = cardsIn(post.activity).at(-1);
    const refused = await chat({ who: installer, spot }).press(card, 'Assign to me', { as: 'invoke' });
    assert.match(refused.words, /Only members/);
    const assigned = await chat({ spot }).press(card, 'Assign to me', { as: 'invoke' });
    assert.match(cardText(assigned.card), /With an advisor: you/);
  });

  it('has records that a manager alone holds and releases, not an advisor, nor whoever asked', async () => {
    const asking = chat({ who: installer });
    const receipt = await asking.send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    const isHeld = async () => (await app.storage.requests.find('southwark', reference))?.isHeld;
    const others = [chat(), chat({ spot }), asking];
    for (const deed of ['hold', 'release']) {
      for (const other of others)
        assert.match((await other.say(`${deed} ${reference}`)).words, /Only a manager of the service/);
      assert.equal(await isHeld(), deed === 'release');
      const done = await chat({ who: manager }).say(`${deed} ${reference}`);
      assert.match(done.words, deed === 'hold' ? /is held: nothing of it is erased/ : /is released/);
    }
    assert.equal(await isHeld(), false);
  });
});

describe('Two services in one deployment', () => {
  const theirs = {
    kind: 'channel',
    room: '19:norfolk@thread.tacv2',
    team: '19:norfolk-team@thread.tacv2',
  } as const;
  const officer = somebody('Norfolk Officer');

  it('keep their requests, their channels and their advisors apart', async () => {
    const own = { who: officer, spot: theirs, tenant: norfolk };
    connector.setRoster(theirs.team, [officer.id, teacher.id]);
    connector.setRoster(team, [officer.id, teacher.id]);
    await chat(own).install();
    assert.match(
      (await chat(own).send({ signpost: 1, kind: 'make-advisory' })).words,
      /Norfolk Virtual School/,
    );
    // A teacher of the one asks the other, whose social worker it is.
    const asking = chat({ who: installer });
    const inputs = { ...goodForm, authority: 'norfolk' };
    const receipt = await asking.send(submitData(), { as: 'invoke', inputs });
    assert.match(receipt.words, /NFK-2026-0001/);
    const post = await connector.seen(({ kind, raw }) => kind === 'send' && raw.includes('NFK-2026-0001'));
    assert.equal(post.conversation, theirs.room);
    const card = cardsIn(post.activity).at(-1);
    for (const over of [{ spot: advice }, { who: officer, spot: advice, tenant: norfolk }]) {
      const { words } = await chat(over).press(card, 'Assign to me', { as: 'invoke' });
      assert.match(words, /nothing was changed here/i);
    }
    const assigned = await chat(own).press(card, 'Assign to me', { as: 'invoke' });
    assert.match(cardText(assigned.card), /With an advisor: you/);
    await connector.seen(({ raw }) => raw.includes('is now with Norfolk Officer'));
    assert.match((await asking.say('my requests')).words, /NFK-2026-0001.*With an advisor/);
  });

  it('forget a team that somebody of the other one removed the assistant from', async () => {
    assert.equal((await app.storage.advisoryChannels.find('southwark', 'advisors'))?.team, team);
    await chat({ who: officer, spot: advice, tenant: norfolk }).uninstall();
    assert.equal(await app.storage.advisoryChannels.find('southwark', 'advisors'), undefined);
    assert.notEqual(await app.storage.advisoryChannels.find('norfolk', 'advisors'), undefined);
  });
});
