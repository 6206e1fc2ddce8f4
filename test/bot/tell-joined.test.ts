/** Whoever asked for a request that was merged hears how the other one goes on, and none of its words. */
import assert from 'node:assert/strict';
import { mergeRequests } from '../../src/consultations/merge-requests.ts';
import { anna, useDesk } from '../support/desk.ts';
import { newRequest } from '../support/requests.ts';
import { addressOf, memberOf } from '../support/sending.ts';

describe('The requester of a request that was merged', () => {
  const desk = useDesk(() => ({ members: () => [memberOf('anna')] }));
  const { told, log, find, move, send } = desk;
  const asker = async (name: string, urgency: 'routine' | 'deadline' = 'routine'): Promise<string> => {
    await desk.storage.whereabouts.notePersonal('southwark', name, addressOf(`a:${name}`));
    const details = { ...newRequest().details, urgency };
    return log({ requester: { id: name, name: `Example ${name}` }, details });
  };
  const merge = async (reference: string, into: string): Promise<void> => {
    const { revision } = await find(reference);
    const made = await mergeRequests(desk.storage, {
      ...{ service: 'southwark', reference, revision, by: anna, as: 'advisor', at: desk.clock.now() },
      move: { kind: 'merged', into },
      once: undefined,
    });
    assert.equal(made.kind, 'moved');
  };

  it('hears that advice was given and that it ended, through mergers of mergers too', async () => {
    const [one, two, three] = [await asker('one'), await asker('two'), await asker('three')];
    await merge(one, two);
    await merge(two, three);
    await send();
    desk.hush();
    await move(three, { kind: 'replied', message: 'A zebrafinch of a reply.' });
    await move(three, {
      ...{ kind: 'advised', purposes: [], advice: 'A zebrafinch of advice.' },
      ...{ nextStep: undefined, stage: undefined },
    });
    await move(three, { kind: 'closed', message: 'A zebrafinch at the end.' });
    await send();
    for (const [reference, name] of [
      [one, 'one'],
      [two, 'two'],
    ] as const) {
      const words = told(`a:${name}`);
      assert.match(words, new RegExp(`${reference}\\*\\* was put together.*has given advice on it`));
      assert.equal(words.split('has closed it').length - 1, 1, words);
      assert.ok(!words.includes('zebrafinch') && !words.includes(three), words);
      assert.ok(!words.includes('Example three'));
    }
    assert.match(told('a:three'), /A zebrafinch of advice/);
  });

  it('hears which of their own it goes on as, and of that one once', async () => {
    const [one, two] = [await asker('twice'), await asker('twice')];
    await merge(one, two);
    await move(two, { kind: 'closed', message: 'Done.' });
    await send();
    const words = told('a:twice');
    assert.match(words, new RegExp(`${one}\\*\\* was put together with your other request.*${two}`));
    assert.doesNotMatch(words, /request another consultation\.[^]*You are told|for an answer of your own/);
    assert.equal(words.split('was closed by').length - 1, 1, words);
  });

  it('hears of neither at night, and in the morning of the merger first', async () => {
    const [one, two] = [await asker('sleeper'), await asker('night-owl')];
    await send();
    desk.hush();
    desk.clock.set('2026-11-23T20:00:00.000Z');
    await merge(one, two);
    await send();
    await move(two, { kind: 'closed', message: 'Done.' });
    await send();
    assert.equal(told('a:sleeper'), '');
    desk.clock.set('2026-11-24T08:59:30.000Z');
    await send();
    assert.equal(told('a:sleeper'), '');
    desk.clock.set('2026-11-24T09:00:00.000Z');
    await send();
    assert.match(told('a:sleeper'), /You are told how that one goes on[^]*\n[^]*has closed it/);
    assert.equal(told('a:sleeper').split('\n').length, 2);
  });

  it('hears of both at once, at any hour, where theirs could not wait', async () => {
    const [one, two] = [await asker('waker', 'deadline'), await asker('other')];
    await send();
    desk.clock.set('2026-11-23T20:00:00.000Z');
    await merge(one, two);
    await move(two, { kind: 'closed', message: 'Done.' });
    await send();
    assert.match(told('a:waker'), /You are told how that one goes on[^]*has closed it/);
  });

  it('hears nothing twice where both are theirs', async () => {
    const [one, other] = [await asker('same'), await asker('same')];
    await merge(one, other);
    await move(other, { kind: 'closed', message: 'Done.' });
    await send();
    const words = told('a:same');
    assert.match(words, new RegExp(`${other}\\*\\* was closed`));
    assert.ok(!words.includes('has closed it'));
  });
});
