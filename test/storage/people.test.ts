/** The contracts of PreferenceStore, MemoryStore, Whereabouts and AdvisoryChannels. */
import assert from 'node:assert/strict';
import type { Memory } from '../../src/conversation/memory.ts';
import type { Address, AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('A preference store', (subject) => {
  const preferences = () => subject().storage.preferences;

  it('knows a stranger as one without a home authority, not welcomed yet', async () => {
    assert.deepEqual(await preferences().find('southwark', 'stranger'), {
      homeAuthority: undefined,
      welcomed: false,
    });
  });

  it('remembers, changes and forgets a home authority, in one service only', async () => {
    await preferences().setHomeAuthority('southwark', 'p', 'norfolk');
    assert.deepEqual(await preferences().find('southwark', 'p'), {
      homeAuthority: 'norfolk',
      welcomed: false,
    });
    assert.deepEqual(await preferences().find('norfolk', 'p'), { homeAuthority: undefined, welcomed: false });
    await preferences().setHomeAuthority('southwark', 'p', undefined);
    assert.deepEqual(await preferences().find('southwark', 'p'), {
      homeAuthority: undefined,
      welcomed: false,
    });
  });

  it('welcomes a person once, however many ask at once, and keeps the home authority', async () => {
    await preferences().setHomeAuthority('southwark', 'w', 'southwark');
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => preferences().markWelcomed('southwark', 'w')),
    );
    assert.equal(asked.filter(Boolean).length, 1);
    assert.deepEqual(await preferences().find('southwark', 'w'), {
      homeAuthority: 'southwark',
      welcomed: true,
    });
    assert.equal(await preferences().markWelcomed('southwark', 'new'), true);
    await preferences().setHomeAuthority('southwark', 'w', 'norfolk');
    assert.deepEqual(await preferences().find('southwark', 'w'), {
      homeAuthority: 'norfolk',
      welcomed: true,
    });
  });
});

describeOnBoth('A memory store', (subject) => {
  const key = { service: 'southwark', conversation: 'a:1', person: 'p' };
  const memory: Memory = {
    version: 1,
    question: 'when must the meeting be held?',
    askedIn: 'm1',
    authority: undefined,
    stage: 2,
    clarifying: true,
    at: noon,
  };
  const memories = () => subject().storage.memories;

  it('recalls what it was told, and the last of it', async () => {
    assert.equal(await memories().recall(key), undefined);
    await memories().remember(key, { ...memory, stage: undefined });
    await memories().remember(key, memory);
    assert.deepEqual(await memories().recall(key), memory);
  });

  it('keeps people and conversations apart', async () => {
    assert.equal(await memories().recall({ ...key, person: 'q' }), undefined);
    assert.equal(await memories().recall({ ...key, conversation: 'a:2' }), undefined);
    assert.equal(await memories().recall({ ...key, service: 'norfolk' }), undefined);
  });

  it('forgets', async () => {
    await memories().remember(key, memory);
    await memories().forget(key);
    assert.equal(await memories().recall(key), undefined);
  });

  it('forgets a memory of another version rather than guess at it', async () => {
    await memories().remember(key, { ...memory, version: 2 } as unknown as Memory);
    assert.equal(await memories().recall(key), undefined);
  });

  it('stores half of a surrogate pair as U+FFFD, and a whole one whole', async () => {
    await memories().remember(key, { ...memory, question: 'cut \uD83D and 🙂 and \\u0000 \\ud800' });
    assert.equal((await memories().recall(key))?.question, 'cut \uFFFD and 🙂 and \\u0000 \\ud800');
  });
});

const address: Address = {
  channel: 'msteams',
  serviceUrl: 'https://service.example/',
  conversation: 'a:1',
  bot: { id: '28:bot', name: 'Signpost' },
  tenant: undefined,
};

describeOnBoth('Whereabouts', (subject) => {
  const whereabouts = () => subject().storage.whereabouts;

  it('keep the last personal address of a person, until it is forgotten', async () => {
    assert.equal(await whereabouts().personal('southwark', 'p'), undefined);
    await whereabouts().notePersonal('southwark', 'p', { ...address, tenant: 't' });
    await whereabouts().notePersonal('southwark', 'p', address);
    await whereabouts().notePersonal('southwark', 'p', address);
    assert.deepEqual(await whereabouts().personal('southwark', 'p'), address);
    assert.equal(await whereabouts().personal('norfolk', 'p'), undefined);
    await whereabouts().forgetPersonal('southwark', 'p');
    assert.equal(await whereabouts().personal('southwark', 'p'), undefined);
  });
});

describeOnBoth('Advisory channels', (subject) => {
  const channels = () => subject().storage.advisoryChannels;
  const channel: AdvisoryChannel = {
    service: 'southwark',
    desk: 'advisors',
    team: 't1',
    address,
    setBy: 'manager',
    setAt: noon,
  };

  it('remember who added the bot to a team', async () => {
    assert.equal(await channels().installer('southwark', 't1'), undefined);
    await channels().noteInstaller('southwark', 't1', 'one');
    await channels().noteInstaller('southwark', 't1', 'two');
    assert.equal(await channels().installer('southwark', 't1'), 'two');
  });

  it('are one for each desk of a service, the last one set', async () => {
    assert.equal(await channels().find('southwark', 'advisors'), undefined);
    await channels().set({ ...channel, team: 't0' });
    await channels().set(channel);
    assert.deepEqual(await channels().find('southwark', 'advisors'), channel);
    assert.equal(await channels().find('norfolk', 'advisors'), undefined);
    const other = { ...channel, desk: 'home-education' };
    await channels().set(other);
    assert.deepEqual(await channels().list('southwark'), [channel, other]);
    assert.deepEqual(await channels().find('southwark', 'home-education'), other);
  });

  it('are forgotten with their team, and with no other', async () => {
    await channels().set(channel);
    await channels().noteInstaller('southwark', 't1', 'one');
    await channels().forgetTeam('southwark', 't2');
    assert.deepEqual(await channels().find('southwark', 'advisors'), channel);
    await channels().forgetTeam('southwark', 't1');
    assert.equal(await channels().find('southwark', 'advisors'), undefined);
    assert.equal(await channels().installer('southwark', 't1'), undefined);
  });
});
