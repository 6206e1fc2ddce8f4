/** Notices of one line go in the order in which they were written, whoever sends them, and wait only where they must. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { type LeasedNotice, type Notice, subjectOf } from '../../src/consultations/outbox.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const line = (reference: string, seq: number): Notice => ({ kind: 'add-line', reference, seq });
const later = (milliseconds: number): string => plusMilliseconds(noon, milliseconds);

describeOnBoth('A line of the outbox', (subject, kind) => {
  const queue = () => subject().storage.queue;
  let lines = 0;
  const newLine = (): string => `SWK-2026-${String((lines += 1)).padStart(4, '0')}`;
  const add = (reference: string, seq: number, at = noon) =>
    subject().storage.outbox.add({
      service: 'southwark',
      key: `${reference} ${seq}`,
      notice: line(reference, seq),
      line: reference,
      at,
    });
  const seqsOf = (leased: readonly LeasedNotice[], reference: string): readonly number[] =>
    leased.flatMap(({ notice }) =>
      notice.kind === 'add-line' && notice.reference === reference ? [notice.seq] : [],
    );
  const take = async (reference: string, now = noon): Promise<LeasedNotice | undefined> => {
    const leased = await queue().lease(100, 1_000, now);
    assert.ok(leased.every(({ notice }) => subjectOf(notice) === reference));
    assert.ok(leased.length <= 1);
    return leased[0];
  };

  it('gives one after another, of one instant too, and the next once the one before is through', async () => {
    const reference = newLine();
    for (const seq of [1, 2, 3]) await add(reference, seq);
    const given: number[] = [];
    for (let left = 3; left > 0; left -= 1) {
      const leased = await take(reference);
      assert.ok(leased);
      assert.equal(await take(reference), undefined);
      given.push(...seqsOf([leased], reference));
      await queue().done(leased, noon);
    }
    assert.deepEqual(given, [1, 2, 3]);
  });

  it('waits for one that is to be tried again, and for one whose lease ran out', async () => {
    const reference = newLine();
    for (const seq of [1, 2]) await add(reference, seq);
    const first = await take(reference);
    assert.ok(first);
    await queue().retry(first, later(600_000), 'refused', false);
    assert.equal(await take(reference, later(300_000)), undefined);
    const again = await take(reference, later(600_000));
    assert.deepEqual(again && seqsOf([again], reference), [1]);
    const lost = await take(reference, later(700_000));
    assert.deepEqual(lost && seqsOf([lost], reference), [1]);
    assert.ok(lost?.mayRepeat);
    await queue().done(lost, noon);
    const second = await take(reference, later(700_000));
    assert.ok(second);
    await queue().done(second, noon);
  });

  it('is not kept back by what is held, given up, or planned for later', async () => {
    for (const end of ['hold', 'bury', 'postpone'] as const) {
      const reference = newLine();
      for (const seq of [1, 2]) await add(reference, seq);
      const first = await take(reference);
      assert.ok(first);
      if (end === 'postpone') await queue().postpone(first, later(3_600_000), 'quiet-hours');
      else await (end === 'hold' ? queue().hold(first, 'none') : queue().bury(first, 'refused', noon));
      const second = await take(reference);
      assert.deepEqual(second && seqsOf([second], reference), [2], end);
      assert.ok(second);
      await queue().done(second, noon);
      const rest = await queue().lease(10, 1, later(3_600_000));
      for (const each of rest) await queue().done(each, noon);
    }
  });

  it('counts no try of what was given back, and has it first when its time has come', async () => {
    const reference = newLine();
    await add(reference, 1);
    const first = await take(reference);
    assert.ok(first);
    await queue().postpone(first, later(120_000), 'quiet-hours');
    // Another process' clock may be behind: within a minute of its time the earlier one goes first.
    await add(reference, 2, later(100_000));
    assert.equal(await take(reference, later(110_000)), undefined);
    const again = await take(reference, later(120_000));
    assert.deepEqual([again?.attempt, again?.mayRepeat], [1, false]);
    assert.deepEqual(again && seqsOf([again], reference), [1]);
    for (const each of [again, await queue().lease(1, 1, later(120_000))].flat())
      if (each) await queue().done(each, noon);
  });

  if (kind === 'postgres') {
    it('keeps its order though three processes send at once, while more is written', async () => {
      const references = Array.from({ length: 12 }, newLine);
      const each = 12;
      const sent: { readonly reference: string; readonly seq: number }[] = [];
      const senders = await Promise.all([subject().another(), subject().another(), subject().another()]);
      let isWriting = true;
      const write = async (): Promise<void> => {
        for (let seq = 1; seq <= each; seq += 1) {
          await Promise.all(references.map((reference) => add(reference, seq)));
          await delay(Math.random() * 4);
        }
        isWriting = false;
      };
      const send = async ({ queue: own }: (typeof senders)[number]): Promise<void> => {
        for (let idle = 0; idle < 5; idle = isWriting ? 0 : idle) {
          const leased = await own.lease(4, 60_000, noon);
          idle += leased.length === 0 ? 1 : 0;
          for (const one of leased.toSorted(() => Math.random() - 0.5)) {
            await delay(Math.random() * 5);
            if (one.notice.kind === 'add-line') sent.push(one.notice);
            await own.done(one, noon);
          }
        }
      };
      await Promise.all([write(), ...senders.map(send)]);
      for (const reference of references) {
        const order = sent.filter((one) => one.reference === reference).map(({ seq }) => seq);
        assert.deepEqual(
          order,
          Array.from({ length: each }, (_, index) => index + 1),
          reference,
        );
      }
    });
  }
});
