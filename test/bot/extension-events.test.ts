/** What the app's search box, its action on a message and its dialogs send is read by its shape, and junk is answered in words. */
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

const unread = (of: string, isTooLong = false) => ({ kind: 'unread-invoke', of, isTooLong });

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

    it(`is itself or an unread one of its kind, and nothing is thrown, where it is junk: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(junk, nearly), (value) => {
          const event = read(name, value);
          if (event.kind !== kinds[name]) assert.deepEqual(event, unread(kinds[name]));
        }),
        { numRuns: 400 },
      );
    });

    it(`is an unread one where any needed part is missing: ${name}`, () => {
      const needed = Object.keys(good[name]).filter((key) => /messagePayload|data/.test(key));
      for (const key of needed.filter(
        (each) => !(each === 'messagePayload' && name.endsWith('submitAction')),
      )) {
        assert.deepEqual(read(name, { ...good[name], [key]: undefined }), unread(kinds[name]), key);
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
    assert.deepEqual(read('composeExtension/query', { commandId: 'no such?' }), unread('search'));
  });

  it('is one that is too long where its words are more than can be taken, and only then', () => {
    const chosen = (content: string) =>
      read('composeExtension/fetchTask', { messagePayload: { body: { contentType: 'html', content } } });
    assert.equal(chosen('x'.repeat(100 * 1024)).kind, 'message-chosen');
    assert.deepEqual(chosen('x'.repeat(100 * 1024 + 1)), unread('message-chosen', true));
    const search = (value: string) => read('composeExtension/query', { parameters: [{ value }] });
    assert.equal(search('x'.repeat(1_000)).kind, 'search');
    assert.deepEqual(search('x'.repeat(1_001)), unread('search', true));
  });

  it('is a press that is not read where it has no data, and an old one where the data is not ours', () => {
    const pressed = (value: unknown) => read('adaptiveCard/action', value);
    for (const value of [undefined, 1, [], {}, { action: 'any' }, { action: { data: null } }]) {
      assert.deepEqual(pressed(value), unread('pressed'));
    }
    assert.deepEqual(pressed({ action: { data: { other: 1 } } }), {
      kind: 'pressed',
      parsed: { kind: 'stale' },
      inPlace: true,
      card: undefined,
    });
    fc.assert(
      fc.property(fc.oneof(junk, nearly), (action) => {
        assert.ok(['pressed', 'unread-invoke'].includes(pressed({ action }).kind));
      }),
    );
  });

  it('is an unknown one only by its name', () => {
    const others = [
      'composeExtension/queryLink',
      'composeExtension/setting',
      'signin/verifyState',
      'toString',
      '',
    ];
    for (const name of others) assert.deepEqual(read(name, good['task/fetch']), { kind: 'unknown-invoke' });
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
    assert.equal(world.connector.calls.length, before);
    assert.ok(!addresses().includes(who.aadObjectId ?? ''));
  });

  it('is answered as one that is not implemented where its name is unknown, each time that it comes', async () => {
    const { invoke: send } = world.chat();
    for (const name of ['composeExtension/queryLink', 'fileConsent/invoke', 'no/such']) {
      for (let time = 0; time < 2; time += 1) {
        const { status, body, replies } = await send(name, { url: 'https://canary.invalid' }, { id: name });
        assert.deepEqual([status, body, replies], [501, {}, []]);
      }
    }
    assert.equal(world.app.rows(`select 1 from turn_claims where activity like '%/%'`).length, 0);
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

describe('An invoke of ours in a shape that we do not read', () => {
  const world = useApp();
  const canary = 'Zzyzx Canaryson';
  const shown = {
    'composeExtension/query':
      /"composeExtension":\{"type":"message","text":"I could not read that search\. .*999/,
    'composeExtension/fetchTask': /"task":\{"type":"continue".*I could not read that message, and nothing/,
    'composeExtension/submitAction': /"task":\{"type":"continue".*nothing of it is kept.*Choose the message/,
    'task/fetch': /"task":\{"type":"continue".*I could not open that\..*999/,
    'task/submit': /"task":\{"type":"continue".*nothing of it is kept.*Open it once more/,
    'adaptiveCard/action':
      /^\{"statusCode":400,"type":"application\/vnd\.microsoft\.error","value":\{"code":"BadRequest","message":"I could not read what that button sent: .*the card is as it was.*999/,
  } as const;

  for (const [name, words] of Object.entries(shown)) {
    it(`is answered with words in its own way, a repeat too, and nothing of it stays: ${name}`, async () => {
      const { invoke: send } = world.chat();
      const value = { parameters: canary, messagePayload: canary, data: canary, action: { data: [canary] } };
      const before = world.app.rows('select activity from turn_claims').length;
      for (let time = 0; time < 2; time += 1) {
        const { status, body, replies } = await send(name, value, { id: `unread-${name}` });
        assert.deepEqual([status, replies], [200, []]);
        assert.match(JSON.stringify(body), words);
        assert.doesNotMatch(JSON.stringify(body), /Zzyzx/);
      }
      assert.equal(world.app.rows('select activity from turn_claims').length, before);
      assert.ok(world.app.log.some((line) => line.includes('invoke.unread')));
      assert.ok(
        !world.app.log.some((line) => line.includes('Zzyzx')) && !world.app.bytes().includes('Zzyzx'),
      );
    });
  }

  it('tells what to do with a message that is too long, and with a search that is', async () => {
    const { invoke: send } = world.chat();
    const body = { contentType: 'text', content: `${canary} `.repeat(10_000) };
    const chosen = await send('composeExtension/fetchTask', { messagePayload: { body } });
    assert.match(chosen.words, /longer than I can take, .* say “request a consultation”, .*999/);
    const search = await send('composeExtension/query', { parameters: [{ value: canary.repeat(100) }] });
    assert.match(
      JSON.stringify(search.body),
      /"type":"message","text":"That is longer than what I look for\./,
    );
  });
});
