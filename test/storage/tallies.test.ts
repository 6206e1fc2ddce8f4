/** The contract of Tallies and of PictureReader, and what the other stores count. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import type { Move } from '../../src/consultations/event.ts';
import type { NewRequest } from '../../src/consultations/request.ts';
import type { Tally } from '../../src/insight/tally.ts';
import { newRequest } from '../support/requests.ts';
import { describeOnBoth } from '../support/storage.ts';

const november = '2026-11-20T12:00:00.000Z';
const question = (over: Partial<Tally> = {}): Tally => ({
  family: 'questions',
  month: '2026-11',
  authority: 'southwark',
  subject: 'outcome',
  value: 'answered',
  count: 1,
  ...over,
});
const advisor = { id: 'advisor-1', name: 'Example Advisor' };

describeOnBoth('Counts for the picture', (subject) => {
  const storage = () => subject().storage;
  const read = (service: string, from = '2026-01', until = '2026-12') =>
    storage().picture.tallies(service, from, until);

  it('are the sums of what was counted, of one service and these months', async () => {
    const { tallies, picture } = storage();
    assert.equal(await picture.first('sums'), undefined);
    await tallies.add('sums', [question(), question(), question({ subject: 'stage', value: '2' })]);
    await tallies.add('sums', [question()]);
    await tallies.add('sums', [question({ month: '2026-09' }), question({ month: '2027-01' })]);
    await tallies.add('elsewhere', [question()]);
    await tallies.add('sums', []);
    const found = await read('sums', '2026-10');
    assert.deepEqual(
      found.toSorted((one, other) => one.subject.localeCompare(other.subject)),
      [question({ count: 3 }), question({ subject: 'stage', value: '2' })],
    );
    assert.equal(await picture.first('sums'), '2026-09');
  });

  it('are kept with the transaction that they are counted in, or not at all', async () => {
    const failed = storage().inTransaction(async (stores) => {
      await stores.tallies.add('undone', [question()]);
      throw new Error('Not after all.');
    });
    await assert.rejects(failed, /Not after all/);
    assert.deepEqual(await read('undone'), []);
  });

  it('are added up within the hour, so that nothing tells what was counted together', async () => {
    const { tallies } = storage();
    for (let n = 0; n < 3; n += 1) {
      await tallies.add('folded', [question(), question({ subject: 'topic', value: 'attendance' })]);
    }
    await storage().purge(november);
    await tallies.add('folded', [question({ count: -1 })]);
    await storage().purge(november);
    const kept = await subject().rows(
      "select subject, id, count from tallies where service_id = 'folded' order by subject",
    );
    assert.deepEqual(
      kept.map((row) => ({ ...(row as object) })),
      [
        { subject: 'outcome', id: 'sum', count: 2 },
        { subject: 'topic', id: 'sum', count: 3 },
      ],
    );
    assert.deepEqual(
      (await read('folded')).map(({ count }) => count),
      [2, 3],
    );
  });

  it('go after six years', async () => {
    await storage().tallies.add('old', [question({ month: '2020-10' }), question({ month: '2020-11' })]);
    await storage().purge(november);
    assert.equal(await storage().picture.first('old'), '2020-11');
  });

  it('are not added up twice by processes that do it at once', async () => {
    const { tallies } = storage();
    for (let n = 0; n < 20; n += 1) await tallies.add('twice', [question()]);
    if (subject().place.kind === 'postgres') {
      const other = await subject().another();
      await Promise.all([storage().purge(november), other.purge(november)]);
    } else await Promise.all([storage().purge(november), storage().purge(november)]);
    assert.deepEqual(await read('twice'), [question({ count: 20 })]);
  });

  const log = async (service: string, over: Partial<NewRequest> = {}) =>
    (await storage().requests.log(newRequest({ service, due: '2026-11-24T17:00:00.000Z', ...over }))).request;
  const values = async (service: string) => {
    const told = (await read(service)).map(
      (tally) => `${tally.month} ${tally.subject} ${tally.value} ${tally.count}`,
    );
    return told.sort();
  };

  it('tell of a request as it comes in, where it stood and how it was replied to', async () => {
    let request = await log('moves');
    const after = (days: number) => plusMilliseconds(november, days * 86_400_000);
    const move = async (happening: Move, at: string) => {
      const mover = { by: advisor, as: 'advisor', at, once: undefined } as const;
      const moved = await storage().requests.append(request, happening, mover);
      assert.ok(moved);
      request = moved;
    };
    assert.deepEqual(await values('moves'), [
      '2026-11 kind sewo-consultation 1',
      '2026-11 origin directly 1',
      '2026-11 phase secondary 1',
      '2026-11 reply none-yet 1',
      '2026-11 standing open 1',
      '2026-11 topic attendance 1',
    ]);
    await move({ kind: 'replied', message: 'Yes.' }, after(5));
    await move({ kind: 'closed', message: 'Done.' }, after(6));
    const settled = await values('moves');
    assert.deepEqual(
      settled.filter((each) => / (?:reply|standing) /.test(each)),
      ['2026-11 reply late 1', '2026-11 standing closed 1'],
    );
    await move({ kind: 'reopened', message: 'Again.' }, '2027-01-04T12:00:00.000Z');
    assert.deepEqual(await values('moves'), settled);
  });

  it('stay when the request goes', async () => {
    await log('gone');
    const before = await values('gone');
    await storage().people.erase('person-1', november);
    assert.deepEqual(
      (await values('gone')).filter((each) => !/ (?:reply|standing) /.test(each)),
      before.filter((each) => !/ (?:reply|standing) /.test(each)),
    );
  });

  it('tell which places of a month were booked when they began, and how many were offered', async () => {
    const starts = '2026-12-01T09:00:00.000Z';
    const session = {
      service: 'places',
      id: 'session-1',
      desk: 'advisors',
      revision: 1,
      starts,
      minutes: 30,
      places: 4,
      audience: { roles: [], phases: [] },
      way: 'teams',
      where: undefined,
      note: undefined,
      publishedBy: advisor,
      publishedAt: november,
      cancelledAt: undefined,
    } as const;
    assert.equal(await storage().sessions.publish(session), true);
    const cancelled = { ...session, id: 'session-2', cancelledAt: november };
    assert.equal(await storage().sessions.publish(cancelled), true);
    const booked = (await values('places')).filter((each) => each.includes('booked'));
    assert.deepEqual(booked, []);
    for (const [gaveUp, at] of [
      [false, '2026-12-02T09:00:00.000Z'],
      [true, '2026-11-30T09:00:00.000Z'],
    ] as const) {
      const request = await log('places');
      const mover = { by: advisor, as: 'advisor', at: november, once: undefined } as const;
      const place = gaveUp ? plusMilliseconds(starts, 1_800_000) : starts;
      const happening = { kind: 'booked', session: session.id, starts: place, minutes: 30 } as const;
      const taken = await storage().requests.append(request, happening, mover);
      assert.ok(taken);
      await storage().requests.append(taken, { kind: 'closed', message: 'Done.' }, { ...mover, at });
    }
    assert.deepEqual(
      (await values('places')).filter((each) => each.includes('booked')),
      ['2026-12 place booked 1'],
    );
    assert.deepEqual(
      [...(await storage().picture.placesOffered('places', '2026-11', '2026-12'))],
      [['2026-12', 4]],
    );
    assert.deepEqual([...(await storage().picture.placesOffered('places', '2026-11', '2026-11'))], []);
  });
});
