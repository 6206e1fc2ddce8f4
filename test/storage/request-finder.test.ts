/** The contract of RequestFinder. */
import assert from 'node:assert/strict';
import type { RequestQuery } from '../../src/consultations/finder.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const everything: RequestQuery = {
  services: ['southwark'],
  filters: [],
  words: [],
  now: noon,
  skip: 0,
  limit: 25,
};
const advisor = { id: 'advisor-1', name: 'Example Advisor' };
const mover = { by: advisor, as: 'advisor', at: noon, once: undefined } as const;

describeOnBoth('A finder of requests', (subject) => {
  let logged = 0;
  const log = async (over: Partial<NewRequest> = {}, details: Partial<NewRequest['details']> = {}) => {
    logged += 1;
    const request = newRequest({ at: plusMilliseconds(noon, logged * 1_000), ...over });
    const { requests } = subject().storage;
    return (await requests.log({ ...request, details: { ...request.details, ...details } })).request;
  };
  const find = async (over: Partial<RequestQuery> = {}) =>
    (await subject().storage.finder.find({ ...everything, ...over })).map(({ reference }) => reference);

  let first = '';
  let urgent = '';
  let assigned = '';
  let closed = '';
  let elsewhere = '';
  before(async () => {
    const { requests } = subject().storage;
    first = (await log({}, { urgency: 'routine', question: 'Is a Surgery next? 100% sure_thing' })).reference;
    urgent = (await log({}, { urgency: 'deadline', question: 'The contract was not agreed.' })).reference;
    const one = await log({ requester: { id: 'person-2', name: 'Another' } }, { urgency: 'soon' });
    assigned = one.reference;
    await requests.append(one, { kind: 'assigned', to: advisor }, mover);
    const two = await log({}, { urgency: 'deadline' });
    closed = two.reference;
    await requests.append(two, { kind: 'closed', message: 'See the Handbook.' }, mover);
    elsewhere = (await log({ service: 'norfolk', prefix: 'NFK' }, { urgency: 'deadline' })).reference;
  });

  it('lists the newest first, of the services that are asked for', async () => {
    assert.deepEqual(await find(), [closed, assigned, urgent, first]);
    assert.deepEqual(await find({ services: ['southwark', 'norfolk'] }), [
      elsewhere,
      closed,
      assigned,
      urgent,
      first,
    ]);
    assert.deepEqual(await find({ services: ['norfolk'] }), [elsewhere]);
    assert.deepEqual(await find({ services: [] }), []);
  });

  it('lists what is open and unassigned, urgent or an advisor’s', async () => {
    assert.deepEqual(await find({ filters: ['unassigned'] }), [urgent, first]);
    assert.deepEqual(await find({ filters: ['urgent'] }), [assigned, urgent]);
    assert.deepEqual(await find({ filters: ['urgent', 'unassigned'] }), [urgent]);
    assert.deepEqual(await find({ assignee: advisor.id }), [assigned]);
    assert.deepEqual(await find({ assignee: 'advisor-2' }), []);
  });

  it('lists as overdue what was due before now and is open', async () => {
    const late = '2026-11-20T09:00:00.000Z';
    const one = await log({ service: 'due', due: late });
    await log({ service: 'due', due: '2026-11-20T15:00:00.000Z' });
    const ended = await log({ service: 'due', due: late });
    await subject().storage.requests.append(ended, { kind: 'closed', message: 'Done.' }, mover);
    assert.deepEqual(await find({ services: ['due'], filters: ['overdue'] }), [one.reference]);
    assert.deepEqual(await find({ filters: ['overdue'] }), []);
  });

  it('finds no word of a note among advisors', async () => {
    const one = await log({ service: 'notes' });
    const { requests } = subject().storage;
    const noted = await requests.append(one, { kind: 'noted', message: 'A secretnote.' }, mover);
    assert.ok(noted);
    await requests.append(noted, { kind: 'replied', message: 'An openreply.' }, mover);
    assert.deepEqual(await find({ services: ['notes'], words: ['secretnote'] }), []);
    assert.deepEqual(await find({ services: ['notes'], words: ['openreply'] }), [one.reference]);
  });

  it('keeps to one requester’s own, whatever else is asked for', async () => {
    assert.deepEqual(await find({ requester: 'person-2' }), [assigned]);
    assert.deepEqual(await find({ requester: 'person-2', reference: first }), []);
    assert.deepEqual(await find({ requester: 'person-2', words: ['contract'] }), []);
    assert.deepEqual(await find({ requester: 'nobody' }), []);
  });

  it('finds one by its reference, and by its number', async () => {
    assert.deepEqual(await find({ reference: urgent }), [urgent]);
    assert.deepEqual(await find({ reference: elsewhere }), []);
    assert.deepEqual(await find({ number: Number(urgent.slice(-4)) }), [urgent]);
  });

  it('finds words in the question and in the closing note, whatever their case', async () => {
    assert.deepEqual(await find({ words: ['surgery'] }), [first]);
    assert.deepEqual(await find({ words: ['CONTRACT', 'agreed'] }), [urgent]);
    assert.deepEqual(await find({ words: ['contract', 'surgery'] }), []);
    assert.deepEqual(await find({ words: ['handbook'] }), [closed]);
  });

  it('takes a sign of the database’s own as itself', async () => {
    assert.deepEqual(await find({ words: ['100%'] }), [first]);
    assert.deepEqual(await find({ words: ['sure_thing'] }), [first]);
    for (const word of ['1%0', 's_re', '\\', "'", '") or 1=1 --']) {
      assert.deepEqual(await find({ words: [word] }), [], word);
    }
  });

  it('gives a page, and no row twice', async () => {
    const pages = await Promise.all([0, 2, 4].map((skip) => find({ skip, limit: 2 })));
    assert.deepEqual(pages, [[closed, assigned], [urgent, first], []]);
  });

  it('tells what a list shows, and no more', async () => {
    const [found] = await subject().storage.finder.find({ ...everything, reference: assigned });
    assert.deepEqual(found, {
      service: 'southwark',
      reference: assigned,
      status: 'allocated',
      requester: { id: 'person-2', name: 'Another' },
      assignee: advisor,
      loggedAt: '2026-11-20T12:00:03.000Z',
      post: undefined,
      kind: 'sewo-consultation',
      topic: 'attendance',
      urgency: 'soon',
      question: 'What should come before a second meeting?',
      due: undefined,
    });
  });
});
