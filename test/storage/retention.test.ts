/** What goes when its time is over, by each service's rules, and what is left. */
import assert from 'node:assert/strict';
import type { Move } from '../../src/consultations/event.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import type { Keeping } from '../../src/consultations/retention.ts';
import type { Retention } from '../../src/people/service.ts';
import { newRequest } from '../support/requests.ts';
import { retention } from '../support/retention.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const keeping = (id: string, over: Partial<Retention> = {}): Keeping => ({
  id,
  retention: { ...retention, ...over },
});

const advisor = { id: 'advisor-1', name: 'Example Advisor' };

describeOnBoth('What a service keeps', (subject) => {
  const storage = () => subject().storage;
  const log = async (over: Partial<NewRequest>) => (await storage().requests.log(newRequest(over))).request;
  const rows = async (sql: string) =>
    (await subject().rows(sql)).map((row) => JSON.stringify(row)).join('\n');

  const closed = async (service: string) => {
    let request = await log({
      service,
      details: { ...newRequest().details, question: 'What of the zebrafinch?', contactTimes: 'mornings' },
      asked: { answerId: 'a', askedIn: 'm', question: 'Which zebrafinch?', answer: 'That one.' },
    });
    const moves: readonly Move[] = [
      { kind: 'assigned', to: advisor },
      { kind: 'noted', message: 'A note of the zebrafinch.' },
      { kind: 'closed', message: 'Done with the zebrafinch.' },
    ];
    for (const move of moves) {
      const mover = { by: advisor, as: 'advisor', at: noon, once: undefined } as const;
      const moved = await storage().requests.append(request, move, mover);
      assert.ok(moved);
      request = moved;
    }
    return request;
  };

  const answer = (service: string, id: string, person: string) =>
    storage().answers.record({
      service,
      id,
      conversation: `a:${person}`,
      person,
      askedIn: `in-${id}`,
      sentAs: `out-${id}`,
      question: 'When is the zebrafinch due?',
      outcomes: ['answered'],
      answer: 'Within ten days.',
      passages: ['p-1'],
      at: noon,
      guidanceVersion: 1,
    });

  it('keeps what is under way by the rule of its own service, and another’s for a day', async () => {
    for (const service of ['ours', 'other']) {
      await storage().drafts.keep(service, 'p', { submission: 's', values: { question: 'q' }, at: noon });
    }
    await storage().purge('2026-11-21T12:00:00.001Z', [keeping('ours')]);
    assert.ok(await storage().drafts.find('ours', 'p'));
    assert.equal(await storage().drafts.find('other', 'p'), undefined);
    await storage().purge('2026-11-22T12:00:00.001Z', [keeping('ours')]);
    assert.equal(await storage().drafts.find('ours', 'p'), undefined);
    assert.match(
      await rows(`select rule, what, day, count from erasures where service_id = 'ours'`),
      /"under-way","what":"drafts","day":"2026-11-22","count":1/,
    );
  });

  it('takes the person from answers, and lets what two people said of one still count as two', async () => {
    await answer('answers', 'one', 'asker');
    for (const person of ['asker', 'reader']) {
      const about = { reaction: 'like', reason: undefined, comment: 'Good.', at: noon } as const;
      await storage().answers.recordFeedback({ service: 'answers', answer: 'one', person, ...about });
    }
    await storage().purge('2026-12-20T12:00:00.000Z', [keeping('answers')]);
    assert.equal((await storage().answers.find('answers', 'one'))?.person, 'asker');
    await storage().purge('2026-12-20T12:00:00.001Z', [keeping('answers')]);
    const kept = await storage().answers.find('answers', 'one');
    assert.equal(kept?.question, 'When is the zebrafinch due?');
    const held = await rows(`select * from answers where service_id = 'answers'`);
    assert.doesNotMatch(held, /asker|in-one|out-one/);
    const said = await subject().rows(`select person from feedback where service_id = 'answers'`);
    assert.equal(said.length, 2);
    assert.doesNotMatch(JSON.stringify(said), /asker|reader/);
    // A second time there is nobody left to take out.
    assert.equal(await storage().purge('2026-12-20T13:00:00.000Z', [keeping('answers')]), 0);
  });

  it('lets screened questions go after their own time, with what was said of them', async () => {
    await answer('questions', 'old', 'asker');
    const about = { reaction: 'like', reason: undefined, comment: undefined, at: noon } as const;
    await storage().answers.recordFeedback({ service: 'questions', answer: 'old', person: 'p', ...about });
    await storage().purge('2027-11-20T12:00:00.001Z', [keeping('questions')]);
    assert.equal(await storage().answers.find('questions', 'old'), undefined);
    assert.equal(await rows(`select * from feedback where service_id = 'questions'`), '');
  });

  it('takes words and people from requests that ended long ago, and leaves a chain that holds', async () => {
    const { reference } = await closed('closed');
    await storage().requestPosts.note('closed', reference, { conversation: '19:c', activity: '1' });
    await storage().outbox.add({
      service: 'closed',
      key: 'news',
      notice: { kind: 'tell-requester', reference, seq: 4, person: 'person-1' },
      line: reference,
      at: noon,
    });
    const by = { service: 'closed', kind: 'record', reference, by: 'advisor-1', as: 'advisor' } as const;
    await storage().exportLinks.make(by, noon);
    await storage().purge('2028-11-20T12:00:00.000Z', [keeping('closed')]);
    assert.equal((await storage().requests.find('closed', reference))?.erasedAt, undefined);
    await storage().purge('2028-11-20T12:00:00.001Z', [keeping('closed')]);
    const request = await storage().requests.find('closed', reference);
    assert.equal(request?.erasedAt, '2028-11-20T12:00:00.001Z');
    assert.equal(request.details.question, '[erased]');
    assert.deepEqual(request.requester, { id: 'erased', name: '[erased]' });
    const history = await storage().requests.history('closed', reference);
    assert.deepEqual(history.at(-1)?.happening, {
      kind: 'erased',
      rule: 'closed-requests',
      gone: undefined,
    });
    for (const table of ['request_texts', 'request_words', 'request_people', 'exports']) {
      assert.equal(await rows(`select * from ${table} where service_id = 'closed'`), '');
    }
    const whole = [
      await rows(`select * from requests where service_id = 'closed'`),
      await rows(`select * from request_events where service_id = 'closed'`),
      await rows(`select * from outbox where service_id = 'closed'`),
      await rows(`select * from erasures where service_id = 'closed'`),
    ].join('\n');
    assert.doesNotMatch(whole, /zebrafinch|person-1|advisor-1|Example|mornings/);
    assert.match(whole, /refresh-request/);
    assert.deepEqual((await storage().records.verify()).faulty, []);
    await storage().purge('2028-11-21T12:00:00.000Z', [keeping('closed')]);
    assert.equal((await storage().requests.history('closed', reference)).length, history.length);
  });

  it('keeps what is held, and what was opened again, for as long as it is', async () => {
    const held = await closed('held');
    const manager = { by: { id: 'm', name: 'M' }, as: 'manager', at: noon, once: undefined } as const;
    const isHeld = await storage().requests.append(held, { kind: 'held' }, manager);
    assert.ok(isHeld);
    const again = await closed('held');
    const opened = { kind: 'reopened', message: 'It came back.' } as const;
    assert.ok(await storage().requests.append(again, opened, { ...manager, as: 'advisor' }));
    for (const at of ['2028-12-01T12:00:00.000Z', '2033-12-01T12:00:00.000Z']) {
      await storage().purge(at, [keeping('held')]);
    }
    const kept = await storage().requests.find('held', held.reference);
    assert.equal(kept?.details.question, 'What of the zebrafinch?');
    assert.equal((await storage().requests.find('held', again.reference))?.erasedAt, undefined);
    await storage().requests.append(isHeld, { kind: 'released' }, manager);
    await storage().purge('2028-12-01T12:00:00.000Z', [keeping('held')]);
    assert.equal((await storage().requests.find('held', held.reference))?.details.question, '[erased]');
  });

  it('lets the skeleton go in the end, and knows that it did', async () => {
    const { reference } = await closed('skeletons');
    await storage().purge('2029-01-01T12:00:00.000Z', [keeping('skeletons')]);
    assert.equal((await storage().requests.history('skeletons', reference)).length, 5);
    await storage().purge('2032-11-20T12:00:00.001Z', [keeping('skeletons')]);
    assert.equal(await storage().requests.find('skeletons', reference), undefined);
    assert.equal(await rows(`select * from request_events where service_id = 'skeletons'`), '');
    assert.match(await rows(`select * from erasures where service_id = 'skeletons'`), new RegExp(reference));
    assert.deepEqual((await storage().records.verify()).faulty, []);
  });

  it('lets go of messages that were given up', async () => {
    const notice = { kind: 'post-request', reference: 'X-2026-0001' } as const;
    await storage().outbox.add({ service: 'dead', key: 'k', notice, line: undefined, at: noon });
    const leased = (await storage().queue.lease(50, 1000, noon)).find(({ service }) => service === 'dead');
    assert.ok(leased);
    await storage().queue.bury(leased, 'forbidden', noon);
    await storage().purge('2026-12-20T12:00:00.000Z', [keeping('dead')]);
    assert.equal((await storage().desk.deadLetters()).length, 1);
    await storage().purge('2026-12-20T12:00:00.001Z', [keeping('dead')]);
    assert.equal((await storage().desk.deadLetters()).length, 0);
  });
});
