/** Tampering with a record shows, in whichever column of whichever table. */
import assert from 'node:assert/strict';
import { faultWords } from '../../src/consultations/verify.ts';
import { everyMove } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

/** Each alters the record of SWK-2026-0001. */
const here = "where service_id = 'southwark' and reference = 'SWK-2026-0001'";
const tamperings: readonly (readonly [string, string])[] = [
  ...(
    [
      ['desk', "'x'"],
      ['year', '2025'],
      ['number', '7'],
      ['submission', "'x'"],
      ['revision', '99'],
      ['last_hash', "'x'"],
      ['status', "'declined'"],
      ['kind', "'x'"],
      ['topic', "'data'"],
      ['urgency', "'routine'"],
      ['authority', "'x'"],
      ['phase', "'primary'"],
      ['requester_id', "'x'"],
      ['assignee_id', 'null'],
      ['due_at', "'2030-01-01T00:00:00.000Z'"],
      ['logged_at', "'2020-01-01T00:00:00.000Z'"],
      ['changed_at', "'2020-01-01T00:00:00.000Z'"],
      ['ended_at', "'2020-01-01T00:00:00.000Z'"],
      ['is_held', '1'],
    ] as const
  ).map(
    ([column, value]) => [`requests.${column}`, `update requests set ${column} = ${value} ${here}`] as const,
  ),
  ...(
    [
      ['seq', '99'],
      ['kind', "'declined'"],
      ['by_ref', "'x'"],
      ['by_role', "'manager'"],
      ['at', "'2020-01-01T00:00:00.000Z'"],
      ['facts', `'{"a":1}'`],
      ['digests', `'{"message":"x"}'`],
      ['hash', "'x'"],
      ['once', "'x'"],
    ] as const
  ).map(
    ([column, value]) =>
      [
        `request_events.${column}`,
        `update request_events set ${column} = ${value} ${here} and seq = 4`,
      ] as const,
  ),
  ...(
    [
      ['service_id', "'x'"],
      ['reference', "'SWK-2026-0009'"],
      ['seq', '99'],
      ['field', "'x'"],
      ['salt', "'x'"],
      ['body', "'x'"],
    ] as const
  ).map(
    ([column, value]) =>
      [
        `request_texts.${column}`,
        `update request_texts set ${column} = ${value} ${here} and seq = 1 and field = 'question'`,
      ] as const,
  ),
  ...(
    [
      ['service_id', "'x'"],
      ['reference', "'SWK-2026-0002'"],
      ['ref', "'x'"],
      ['person', "'x'"],
      ['name', "'x'"],
      ['salt', "'x'"],
      ['salt', 'null'],
    ] as const
  ).map(
    ([column, value]) =>
      [
        `request_people.${column} to ${value}`,
        `update request_people set ${column} = ${value} ${here} and person = 'someone'`,
      ] as const,
  ),
  ['a text that is gone', `delete from request_texts ${here} and seq = 5`],
  [
    'a text that was added',
    "insert into request_texts (service_id, reference, seq, field, salt, body) values ('southwark', 'SWK-2026-0001', 2, 'message', 's', 'x')",
  ],
  [
    'a person who was added',
    "insert into request_people (service_id, reference, ref, person, name, salt) values ('southwark', 'SWK-2026-0001', 'x', 'x', 'x', 'x')",
  ],
  ['the last event gone', `delete from request_events ${here} and seq = 24`],
  ['a counter that is put back', "update request_counters set last = 1 where service_id = 'southwark'"],
  ['a counter that is put on', "update request_counters set last = 9 where service_id = 'southwark'"],
];

describeOnBoth('A check of all records', (subject) => {
  const tables = [
    'request_events',
    'request_texts',
    'request_people',
    'request_counters',
    'requests',
  ] as const;
  const verify = async () => subject().storage.records.verify();

  before(async () => {
    const { requests } = subject().storage;
    let { request } = await requests.log(newRequest());
    await requests.log(newRequest());
    const moves = everyMove.filter(({ kind }) => kind !== 'erased');
    for (const move of moves) {
      const mover = { by: { id: 'a', name: 'A' }, as: 'advisor', at: noon, once: undefined } as const;
      const moved = await requests.append(request, move, mover);
      assert.ok(moved);
      request = moved;
    }
    assert.equal(request.revision, 24);
    for (const table of tables) {
      await tamper(subject().place, `create table saved_${table} as select * from ${table}`);
    }
  });
  afterEach(async () => {
    for (const table of tables) await tamper(subject().place, `delete from ${table}`);
    for (const table of tables.toReversed()) {
      await tamper(subject().place, `insert into ${table} select * from saved_${table}`);
    }
  });

  it('finds no fault in what is as it was written, and tells the last hash of each', async () => {
    const seen: string[] = [];
    const { checked, faulty } = await subject().storage.records.verify(({ reference, last }) => {
      seen.push(`${reference} ${last}`);
    });
    assert.deepEqual([checked, faulty], [2, []]);
    assert.match(seen.join('\n'), /^SWK-2026-0001 \S{43}\nSWK-2026-0002 \S{43}$/);
  });

  for (const [what, statement] of tamperings) {
    it(`shows ${what}`, async () => {
      await tamper(subject().place, statement);
      const { faulty } = await verify();
      assert.ok(faulty.length > 0);
      for (const { faults } of faulty) for (const fault of faults) assert.ok(faultWords(fault).length > 10);
    });
  }

  it('raises no false alarm while others write', async () => {
    const { storage } = subject();
    let isWriting = true;
    const write = async (): Promise<void> => {
      let { request } = await storage.requests.log(newRequest({ service: 'busy' }));
      for (let turn = 0; isWriting; turn += 1) {
        const mover = {
          by: { id: `a-${turn}`, name: 'A' },
          as: 'advisor',
          at: noon,
          once: undefined,
        } as const;
        const move = { kind: 'replied', message: `Words ${turn}.` } as const;
        request = (await storage.requests.append(request, move, mover)) ?? request;
        if (turn % 5 === 0) await storage.requests.log(newRequest({ service: 'busy' }));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const writing = [write(), write(), write(), write()];
    for (let look = 0; look < 12; look += 1) {
      const { faulty } = await storage.records.verify();
      assert.deepEqual(faulty, []);
    }
    isWriting = false;
    await Promise.all(writing);
  });

  it('shows a whole request that is gone', async () => {
    for (const table of ['request_events', 'request_texts', 'request_people', 'requests']) {
      await tamper(subject().place, `delete from ${table} ${here}`);
    }
    const { faulty } = await verify();
    assert.deepEqual(faulty, [
      { service: 'southwark', reference: '2026, number 1', faults: [{ kind: 'absent' }] },
    ]);
  });
});
