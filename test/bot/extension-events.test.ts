/** What the app's search box, its action on a message and its dialogs send is read by its shape, and junk is none of ours. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEvent, readPlace } from '../../bot/framework/read-event.ts';
import { packAction } from '../../cards/actions.ts';
import { somebody, tenant } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const invoke = (name: string, value: unknown, conversation = 'a:1') =>
  ({
    type: 'invoke',
    name,
    value,
    conversation: { id: conversation, conversationType: 'personal' },
  }) as Parameters<typeof readEvent>[0];
const read = (name: string, value: unknown) => readEvent(invoke(name, value));

const kinds = {
  'composeExtension/query': 'search',
  'composeExtension/fetchTask': 'message-chosen',
  'composeExtension/submitAction': 'message-confirmed',
  'task/fetch': 'dialog-opened',
  'task/submit': 'dialog-sent',
} as const;
const names = Object.keys(kinds) as (keyof typeof kinds)[];

const good = {
  'composeExtension/query': {
    commandId: 'findRequest',
    parameters: [{ name: 'words', value: 'urgent' }],
    queryOptions: { skip: 0, count: 25 },
  },
  'composeExtension/fetchTask': {
    commandId: 'askAboutMessage',
    commandContext: 'message',
    messagePayload: { id: '1', body: { contentType: 'html', content: '<p>Words</p>' } },
  },
  'composeExtension/submitAction': {
    commandId: 'askAboutMessage',
    data: packAction({ kind: 'help' }),
    messagePayload: { id: '1' },
  },
  'task/fetch': { data: packAction({ kind: 'help' }), context: { theme: 'dark' } },
  'task/submit': { data: packAction({ kind: 'help' }) },
} as const;

/** As a body of JSON could hold it. */
const junk = fc.jsonValue({ maxDepth: 4 });
const keys = fc.constantFrom(
  'commandId',
  'parameters',
  'queryOptions',
  'messagePayload',
  'data',
  'body',
  'content',
  'contentType',
  'name',
  'value',
  'skip',
  'count',
  'signpost',
  'kind',
  '__proto__',
);
/** Our own names with whatever in them. */
const nearly = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom('findRequest', 'html', 'text', 1, 0, -1, 1.5, 1e9, null, true, ''),
    junk,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('An invoke of the app’s search, action or dialogs', () => {
  for (const name of names) {
    it(`is read where it has its shape: ${name}`, () => {
      assert.equal(read(name, good[name]).kind, kinds[name]);
    });

    it(`is an unknown one, and nothing is thrown, where it is junk: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(junk, nearly), (value) => {
          assert.ok([kinds[name], 'unknown-invoke'].includes(read(name, value).kind));
        }),
        { numRuns: 400 },
      );
    });

    it(`is an unknown one where any needed part is missing: ${name}`, () => {
      const needed = Object.keys(good[name]).filter((key) => /messagePayload|data/.test(key));
      for (const key of needed.filter(
        (each) => !(each === 'messagePayload' && name.endsWith('submitAction')),
      )) {
        assert.equal(read(name, { ...good[name], [key]: undefined }).kind, 'unknown-invoke', key);
      }
    });
  }

  it('asks for a page within bounds, whatever the client asks for', () => {
    fc.assert(
      fc.property(fc.record({ skip: fc.maxSafeInteger(), count: fc.maxSafeInteger() }), (queryOptions) => {
        const event = read('composeExtension/query', { commandId: 'findRequest', queryOptions });
        if (event.kind !== 'search') return;
        assert.ok(event.skip >= 0 && event.skip <= 10_000);
        assert.ok(event.count >= 1 && event.count <= 25);
      }),
    );
    const plain = read('composeExtension/query', { commandId: 'findRequest' });
    assert.deepEqual(plain, { kind: 'search', command: 'findRequest', parameters: {}, skip: 0, count: 25 });
  });

  it('is read without the names that a client without a manifest leaves out', () => {
    const event = read('composeExtension/query', { parameters: [{ value: 'urgent' }] });
    assert.deepEqual(event, {
      kind: 'search',
      command: undefined,
      parameters: { '': 'urgent' },
      skip: 0,
      count: 25,
    });
    const chosen = { ...good['composeExtension/fetchTask'], commandId: undefined };
    assert.equal(read('composeExtension/fetchTask', chosen).kind, 'message-chosen');
    assert.equal(read('composeExtension/query', { commandId: 'no such?' }).kind, 'unknown-invoke');
  });

  it('takes a first run that is told as a flag or as a word', () => {
    for (const value of [true, 'true']) {
      const parameters = [{ name: 'initialRun', value }];
      const event = read('composeExtension/query', { commandId: 'findRequest', parameters });
      assert.deepEqual(event.kind === 'search' && event.parameters, { initialRun: 'true' });
    }
  });

  it('holds nothing of a chosen message but its own words', () => {
    const messagePayload = {
      id: 'CANARY-ID',
      replyToId: 'CANARY-REPLY',
      createdDateTime: 'CANARY-TIME',
      subject: 'CANARY-SUBJECT',
      linkToMessage: 'https://canary.invalid',
      from: { user: { id: 'CANARY-AUTHOR', displayName: 'CANARY-NAME' } },
      attachments: [{ name: 'CANARY-FILE' }],
      mentions: [{ mentioned: 'CANARY-MENTION' }],
      body: { contentType: 'text', content: 'Its words.' },
    };
    const event = read('composeExtension/fetchTask', { commandId: 'askAboutMessage', messagePayload });
    assert.deepEqual(event, {
      kind: 'message-chosen',
      command: 'askAboutMessage',
      body: { format: 'text', content: 'Its words.' },
    });
  });

  it('is a message without words where it has no body', () => {
    for (const body of [undefined, null, { contentType: 'html', content: null }]) {
      const event = read('composeExtension/fetchTask', {
        commandId: 'askAboutMessage',
        messagePayload: { body },
      });
      assert.equal(event.kind === 'message-chosen' && event.body.content, '');
    }
  });

  it('is stale where its button is not one of ours', () => {
    for (const [name, value] of [
      ['task/fetch', { data: { other: 1 } }],
      ['task/submit', { data: {} }],
      ['composeExtension/submitAction', { commandId: 'askAboutMessage', data: { signpost: 99 } }],
    ] as const) {
      const event = read(name, value);
      assert.deepEqual('parsed' in event && event.parsed, { kind: 'stale' });
    }
  });
});

describe('A chat of two people', () => {
  const between = '19:one_two@unq.gbl.spaces';

  it('is no chat of our own, whatever is done in it', () => {
    const search = good['composeExtension/query'];
    for (const activity of [
      invoke('composeExtension/query', search, between),
      invoke('composeExtension/query', search, '19:somewhere@thread.v2'),
      invoke('adaptiveCard/action', {}, between),
    ]) {
      assert.equal(readPlace(activity).setting, 'group');
    }
    assert.equal(readPlace(invoke('composeExtension/query', search, 'a:1')).setting, 'personal');
  });
});

describe('An invoke that nothing deals with', () => {
  const world = useApp();
  const addresses = () => world.app.rows('select person from personal_addresses').map(({ person }) => person);

  it('is answered in its own way and leaves nothing behind', async () => {
    const who = somebody();
    const { invoke: send } = world.chat({ who });
    const over = {
      conversation: { id: '19:one_two@unq.gbl.spaces', conversationType: 'personal', tenantId: tenant },
    };
    const before = world.connector.calls.length;
    const other = { commandId: 'another', data: { signpost: 99 } };
    const searched = await send('composeExtension/query', { commandId: 'another' }, over);
    assert.match(JSON.stringify(searched.body), /"composeExtension":\{"type":"message","text":"That button/);
    for (const name of ['task/fetch', 'task/submit', 'composeExtension/submitAction']) {
      const { body, status } = await send(name, other, over);
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /"task":\{"type":"continue",.*That button is from an older/);
    }
    const unknown = await send('composeExtension/query', { parameters: 1 }, over);
    assert.deepEqual([unknown.status, unknown.body], [200, {}]);
    assert.equal(world.connector.calls.length, before);
    assert.ok(!addresses().includes(who.aadObjectId ?? ''));
  });

  it('keeps no claim for what only asks', async () => {
    const before = world.app.rows('select activity from turn_claims').length;
    const { invoke: send } = world.chat();
    for (const name of ['composeExtension/query', 'composeExtension/fetchTask', 'task/fetch'] as const) {
      assert.equal((await send(name, good[name])).status, 200);
    }
    assert.equal(world.app.rows('select activity from turn_claims').length, before);
  });
});
