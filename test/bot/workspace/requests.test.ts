/** The queue and one request in the workspace, end to end: what each role sees, and what becomes of their moves. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { plusMilliseconds } from '../../../src/calendar/clock.ts';
import type { NewRequest } from '../../../src/consultations/request.ts';
import { newRequest } from '../../support/requests.ts';
import { noon } from '../../support/standing-clock.ts';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, call, signInLocally } from '../../support/workspace.ts';

/** The local test person of that role. */
const local = { id: '00000000-0000-4000-8000-000000000001', name: 'Local Tester' };

describe('A request in the workspace', () => {
  const world = useApp();
  let advisor = '';
  let requester = '';
  let manager = '';
  let editor = '';
  before(async () => {
    const { port } = world.app;
    [advisor, requester, manager, editor] = (await Promise.all(
      ['advisor', 'requester', 'manager', 'editor'].map((key) => signInLocally(port, key)),
    )) as [string, string, string, string];
  });

  const log = async (over: Partial<NewRequest> = {}, details: Partial<NewRequest['details']> = {}) => {
    const request = newRequest(over);
    const { requests } = world.app.storage;
    const logged = await requests.log({ ...request, details: { ...request.details, ...details } });
    return logged.request.reference;
  };
  const look = (reference: string, token: string) =>
    call(world.app.port, 'request', { token, parts: { reference } });
  const move = (
    reference: string,
    token: string,
    body: Readonly<Record<string, unknown>>,
  ): ReturnType<typeof call<'move'>> =>
    call(world.app.port, 'move', { token, parts: { reference }, body: { once: randomUUID(), ...body } });
  const rows = async (token: string, body: object = {}) =>
    (await call(world.app.port, 'queue', { token, body })).body;

  it('is seen by an advisor with its question, who asked, and the moves that are open', async () => {
    const reference = await log({ due: plusMilliseconds(noon, 3_600_000) });
    const { status, body } = await look(reference, advisor);
    assert.equal(status, 200);
    assert.equal(body.as, 'advisor');
    assert.equal(body.status, 'received');
    assert.equal(body.question, newRequest().details.question);
    assert.equal(body.requester.name, 'Example Requester');
    assert.equal(body.dueState, 'due');
    assert.deepEqual(
      body.deadlines.map(({ kind, state }) => [kind, state]),
      [['first-reply', 'coming']],
    );
    const moves = body.moves.map(({ move: one }) => one);
    assert.ok(moves.includes('assigned') && moves.includes('noted') && !moves.includes('reopened'));
    const acknowledge = body.moves.find(({ move: one }) => one === 'acknowledged');
    assert.equal(acknowledge?.hasForm, false);
    assert.equal(acknowledge.group, 'desk');
  });

  it('is moved by an advisor with a form, told to its requester, and shown to them without what is among advisors', async () => {
    const reference = await log({ requester: local });
    const form = await call(world.app.port, 'moveForm', {
      token: advisor,
      parts: { reference, move: 'replied' },
    });
    assert.equal(form.status, 200);
    const message = form.body.fields.find((field) => field.kind === 'text');
    assert.equal(message?.id, 'message');
    const replied = await move(reference, advisor, {
      move: 'replied',
      revision: 1,
      inputs: { message: 'Hold *the* meeting first.' },
    });
    assert.equal(replied.status, 200);
    assert.equal(replied.body.request.revision, 2);
    assert.match(replied.body.words, /^Done\. SWK-\d{4}-\d{4}: being looked at\./);
    await move(reference, advisor, {
      move: 'noted',
      revision: 2,
      inputs: { message: 'Among us: the okapi.' },
    });
    const staff = (await look(reference, advisor)).body;
    assert.deepEqual(
      staff.conversation.map(({ title, words }) => [title, words]),
      [
        ['Question', newRequest().details.question],
        ['Reply', 'Hold *the* meeting first.'],
      ],
    );
    assert.deepEqual(
      staff.notes.map(({ words }) => words),
      ['Among us: the okapi.'],
    );
    assert.ok(staff.events.some(({ line }) => line.includes('replied to the requester: Hold *the* meeting')));

    const theirs = await look(reference, requester);
    assert.equal(theirs.body.as, 'requester');
    assert.equal(theirs.body.conversation.length, 2);
    assert.deepEqual(theirs.body.notes, []);
    assert.ok(!JSON.stringify(theirs.body).includes('okapi'));
    assert.equal(theirs.body.conversation[1]?.by.id, '');
    assert.deepEqual(
      theirs.body.moves.map(({ group }) => group).filter((group) => group !== 'requester'),
      [],
    );
    const told = world.app.rows(`select key from outbox where key = 'tell ${reference} 2'`);
    assert.equal(told.length, 1);
  });

  it('is moved once by the same form sent twice, and by one of two forms that saw the same state', async () => {
    const reference = await log();
    const body = { move: 'closed', revision: 1, once: randomUUID(), inputs: { message: 'Done.' } };
    const first = await move(reference, advisor, body);
    assert.equal(first.status, 200);
    const again = await move(reference, advisor, body);
    assert.equal(again.status, 200);
    const otherWords = { ...body, once: randomUUID(), inputs: { message: 'Done as well.' } };
    const other = await move(reference, advisor, otherWords);
    assert.equal(other.status, 409);
    const stale = other.body as unknown as BodyOf<'move', 409>;
    assert.equal(stale.code, 'stale');
    assert.equal(stale.request.status, 'closed');
    assert.match(stale.error, /had changed/);
    assert.equal((await world.app.storage.requests.history('southwark', reference)).length, 2);
  });

  it('comes back to be mended where a name was typed, which one press puts back', async () => {
    const reference = await log();
    const once = randomUUID();
    const typed = {
      move: 'replied',
      revision: 1,
      once,
      inputs: { message: 'My pupil Hollyfield refuses: a surgery is next.' },
    };
    const mended = await move(reference, advisor, typed);
    assert.equal(mended.status, 422);
    const mend = mended.body as unknown as BodyOf<'move', 422>;
    assert.equal(mend.code, 'mend');
    assert.ok(mend.form.problems.length > 0);
    const shown = JSON.stringify(mend);
    assert.ok(!shown.includes('Hollyfield') && shown.includes('[name]'), shown);
    assert.ok(mend.form.canRestore);
    const masked = mend.form.fields.find((field) => field.kind === 'text')?.value ?? '';
    const restored = await call(world.app.port, 'restoreWords', {
      token: advisor,
      parts: { reference },
      body: { move: 'replied', once, inputs: { message: masked } },
    });
    assert.equal(restored.status, 200);
    assert.equal(
      restored.body.fields.find((field) => field.kind === 'text')?.value,
      'My pupil Hollyfield refuses: a surgery is next.',
    );
    const sent = await move(reference, advisor, { ...typed, cleared: restored.body.cleared });
    assert.equal(sent.status, 200);
    assert.ok(!world.app.log.some((line) => line.includes('Hollyfield')));
  });

  it('is refused a move that is not the mover’s, or not from where it stands', async () => {
    const reference = await log({ requester: local });
    const notTheirs = await move(reference, requester, {
      move: 'closed',
      revision: 1,
      inputs: { message: 'Done.' },
    });
    assert.equal(notTheirs.status, 403);
    const notNow = await move(reference, advisor, {
      move: 'reopened',
      revision: 1,
      inputs: { message: 'Again.' },
    });
    assert.equal(notNow.status, 403);
    const form = await call(world.app.port, 'moveForm', {
      token: advisor,
      parts: { reference, move: 'reopened' },
    });
    assert.equal(form.status, 403);
    assert.equal((await world.app.storage.requests.find('southwark', reference))?.revision, 1);
  });

  it('is answered with the words of safety first where its requester tells of danger', async () => {
    const reference = await log({ requester: local });
    const added = await move(reference, requester, {
      move: 'added',
      revision: 1,
      inputs: { message: 'The child is being hit at home right now and is in danger.' },
    });
    assert.equal(added.status, 200);
    assert.match(added.body.safety ?? '', /999/);
  });

  it('is answered with the words of safety too where the move itself is overtaken or refused', async () => {
    const reference = await log({ requester: local });
    await move(reference, advisor, { move: 'closed', revision: 1, inputs: { message: 'Settled.' } });
    const told = { message: 'The child is being hit at home right now and is in danger.' };
    const withdrawn = { move: 'withdrawn', inputs: { ...told, reason: 'settled' } };
    const refused = await move(reference, requester, { ...withdrawn, revision: 2 });
    const other = await log({ requester: local });
    await move(other, advisor, { move: 'assigned', revision: 1 });
    const stale = await move(other, requester, { ...withdrawn, revision: 1 });
    assert.deepEqual([refused.status, stale.status], [403, 409]);
    for (const { body } of [refused, stale]) assert.match(body.safety ?? '', /999/);
  });

  it('is nobody’s to see but its requester’s, an advisor’s or a manager’s: others learn not even that it is there', async () => {
    const reference = await log();
    for (const token of [requester, editor]) {
      const { status, body } = await look(reference, token);
      assert.equal(status, 404);
      assert.deepEqual(body, (await look('SWK-2026-9999', token)).body);
    }
    const { body } = await look(reference, manager);
    assert.equal(body.as, 'manager');
    assert.deepEqual(body.moves, []);
    assert.equal(body.mayHold, true);
  });

  it('is held by a manager and let go again, and by nobody else', async () => {
    const reference = await log();
    const hold = (token: string, isHeld: boolean) =>
      call(world.app.port, 'hold', { token, parts: { reference }, body: { isHeld } });
    assert.equal((await hold(advisor, true)).status, 403);
    const held = await hold(manager, true);
    assert.equal(held.status, 200);
    assert.equal(held.body.request.isHeld, true);
    assert.equal((await hold(manager, true)).body.request.isHeld, true);
    assert.equal((await hold(manager, false)).body.request.isHeld, false);
  });

  it('is taken out by a link that opens once', async () => {
    const reference = await log();
    const { body } = await call(world.app.port, 'exportRecord', {
      token: advisor,
      parts: { reference },
      body: {},
    });
    const take = (url: string) => fetch(url, { method: 'POST' });
    const opened = await take(body.url);
    assert.equal(opened.status, 200);
    assert.match(await opened.text(), new RegExp(reference));
    assert.equal((await take(body.url)).status, 410);
    const queue = await call(world.app.port, 'exportQueue', { token: manager, body: {} });
    assert.match(await (await take(queue.body.url)).text(), new RegExp(reference));
    assert.equal((await call(world.app.port, 'exportQueue', { token: requester, body: {} })).status, 403);
  });

  describe('in the queue', () => {
    it('is found by its reference, its number and its words, and what could identify somebody is not looked for', async () => {
      const reference = await log({}, { question: 'What of the quagga protocol?' });
      for (const words of [reference.toLowerCase(), String(Number(reference.slice(-4))), 'quagga']) {
        const found = (await rows(advisor, { filter: { words } })).rows;
        assert.deepEqual(
          found.map((row) => row.reference),
          [reference],
        );
      }
      const named = await rows(advisor, { filter: { words: 'Marlow Pemberton' } });
      assert.deepEqual(named, { rows: [], wordsLeftOut: 'all' });
    });

    it('is paged, filtered, ordered and counted', async () => {
      for (let each = 0; each < 5; each += 1)
        await log({ at: plusMilliseconds(noon, each * 1_000) }, { topic: 'data' });
      const filter = { topic: ['data'] };
      const first = await rows(advisor, { filter, limit: 2 });
      assert.equal(first.rows.length, 2);
      assert.ok(first.next !== undefined);
      const second = await rows(advisor, { filter, limit: 100, after: first.next });
      assert.equal(second.rows.length, 3);
      assert.equal(second.next, undefined);
      const all = [...first.rows, ...second.rows].map(({ loggedAt }) => loggedAt);
      assert.deepEqual(all, all.toSorted().reverse());
      const { body: counts } = await call(world.app.port, 'queueCounts', {
        token: advisor,
        body: { filter },
      });
      assert.equal(counts.total, 5);
      assert.equal(counts.isMore, false);
      assert.equal(counts.byStatus.find(({ status }) => status === 'received')?.count, 5);
      assert.ok(counts.unassigned >= 5);
      const wrongOrder = await call(world.app.port, 'queue', {
        token: advisor,
        body: { filter, order: 'due', after: first.next },
      });
      assert.equal(wrongOrder.status, 400);
    });

    it('holds for a requester their own alone, without the advisors’ dates', async () => {
      const own = await log({ requester: local, due: noon });
      const { rows: theirs } = await rows(requester, { limit: 100 });
      assert.ok(theirs.some(({ reference }) => reference === own));
      assert.ok(theirs.every(({ requester: by, due }) => by.name === local.name && due === undefined));
      const { body: counts } = await call(world.app.port, 'queueCounts', { token: requester, body: {} });
      assert.equal(counts.total, theirs.length);
      assert.deepEqual([counts.overdue, counts.dueToday], [0, 0]);
      await log({ requester: local, due: '2027-04-05T06:07:00.000Z' });
      const { next = '' } = await rows(requester, { order: 'due', limit: 1 });
      const place = Buffer.from(next, 'base64').toString();
      assert.match(place, /2026/);
      assert.doesNotMatch(place, /2027-04-05/);
    });

    it('is searched for what is urgent among what is still open, as in Teams, unless a status is chosen', async () => {
      const reference = await log({}, { urgency: 'deadline', topic: 'data' });
      await move(reference, advisor, { move: 'closed', revision: 1, inputs: { message: 'Settled.' } });
      const found = async (filter: object) =>
        (await rows(advisor, { filter: { words: 'urgent', ...filter }, limit: 100 })).rows.some(
          (row) => row.reference === reference,
        );
      assert.equal(await found({}), false);
      assert.equal(await found({ status: ['closed'] }), true);
    });

    it('is moved together with others, each answered for itself', async () => {
      const [one, two, gone] = [await log(), await log(), 'SWK-2026-9998'];
      await move(two, advisor, { move: 'acknowledged', revision: 1 });
      const once = randomUUID();
      const body = {
        move: 'assigned',
        once,
        inputs: {},
        requests: [one, two, gone].map((reference) => ({ reference, revision: 1 })),
      };
      const { body: answer } = await call(world.app.port, 'moveMany', { token: advisor, body });
      assert.deepEqual(
        answer.results.map(({ reference, kind }) => [reference, kind]),
        [
          [one, 'moved'],
          [two, 'stale'],
          [gone, 'unknown'],
        ],
      );
      assert.equal((await look(one, advisor)).body.assignee?.name, 'Sample Advisor');
      const masked = await call(world.app.port, 'moveMany', {
        token: advisor,
        body: {
          move: 'noted',
          once: randomUUID(),
          inputs: { message: 'My pupil Hollyfield refuses: a surgery is next.' },
          requests: [{ reference: one, revision: 2 }],
        },
      });
      assert.deepEqual(
        masked.body.results.map(({ kind }) => kind),
        ['mend'],
      );
      assert.equal(masked.body.problems.length, 1);
    });

    it('of words that were taken for a name and are none, once that was said of them', async () => {
      const [one, two] = [await log(), await log()];
      const send = async (message: string, cleared: readonly string[], once: string) =>
        call(world.app.port, 'moveMany', {
          token: advisor,
          body: {
            move: 'noted',
            once,
            inputs: { message },
            cleared,
            requests: [one, two].map((reference) => ({ reference, revision: 1 })),
          },
        });
      const once = randomUUID();
      const first = await send('My pupil Hollyfield refuses: a surgery is next.', [], once);
      const form = first.body.form;
      assert.ok(form?.canRestore);
      const masked = form.fields.find((field) => 'id' in field && field.id === 'message');
      assert.equal(
        masked && 'value' in masked ? masked.value : '',
        'My pupil [name] refuses: a surgery is next.',
      );
      const restored = await call(world.app.port, 'restoreWords', {
        token: advisor,
        parts: { reference: one },
        body: { move: 'noted', once, inputs: { message: 'My pupil [name] refuses: a surgery is next.' } },
      });
      const { cleared } = restored.body;
      assert.equal(cleared.length, 1);
      const again = await send('My pupil Hollyfield refuses: a surgery is next.', cleared, once);
      assert.deepEqual(
        again.body.results.map(({ kind }) => kind),
        ['moved', 'moved'],
      );
    });
  });

  it('is written down for each who looked at it or moved it, once a day for looks, by ids alone', async () => {
    const reference = await log();
    await look(reference, advisor);
    await look(reference, advisor);
    await look(reference, manager);
    await move(reference, advisor, { move: 'acknowledged', revision: 1 });
    // What was not done is no deed: overtaken, and not open from here.
    await move(reference, advisor, { move: 'assigned', revision: 1 });
    await move(reference, advisor, { move: 'reopened', revision: 2, inputs: { message: 'Again.' } });
    await call(world.app.port, 'moveMany', {
      token: advisor,
      body: { move: 'assigned', once: randomUUID(), inputs: {}, requests: [{ reference, revision: 1 }] },
    });
    const written = world.app
      .rows(`select * from accesses where about = '${reference}' order by deed, person`)
      .map(({ service_id, person, deed }) => [service_id, person, deed]);
    assert.deepEqual(written, [
      ['southwark', '00000000-0000-4000-8000-000000000002', 'request-moved'],
      ['southwark', '00000000-0000-4000-8000-000000000002', 'request-read'],
      ['southwark', '00000000-0000-4000-8000-000000000005', 'request-read'],
    ]);
  });

  it('leaves in the log neither a person nor a word', () => {
    const log_ = world.app.log.join('\n');
    for (const one of [
      'Sample Advisor',
      'Local Tester',
      '00000000-0000-4000-8000-00000000000',
      'quagga',
      'okapi',
    ]) {
      assert.ok(!log_.includes(one), one);
    }
    assert.match(log_, /workspace\.answered/);
  });
});
