/** The form of a surgery session: what is read of it, and what comes back to be mended. */
import assert from 'node:assert/strict';
import { readSession, startProblems } from '../../src/consultations/read-session.ts';
import { newService } from '../support/service.ts';

const now = '2026-11-23T10:00:00.000Z';
const service = newService();
const filled = {
  day: '2026-11-30',
  time: '14:00',
  minutes: '30',
  places: '4',
  way: 'teams',
  where: ' Room two ',
  note: '',
  roles: 'nobody',
};
const found = { kind: 'name', start: 4, end: 16, certain: true } as const;
const read = (over: Readonly<Record<string, string>> = {}) =>
  readSession({ ...filled, ...over }, { service, now, screen: (text) => ({ text, found: [] }) });

describe('The form of a session', () => {
  it('gives a session of the first desk where it names none, and of every role where it ticks none that there is', () => {
    const reading = read();
    assert.ok(reading.kind === 'ready');
    const { desk, starts, minutes, places, audience, where, note } = reading.draft;
    assert.deepEqual(
      [desk, starts, minutes, places],
      [service.desks[0].id, '2026-11-30T14:00:00.000Z', 30, 4],
    );
    assert.deepEqual(audience, { roles: [], phases: [] });
    assert.deepEqual([where, note], ['Room two', undefined]);
  });

  it('comes back with what was typed where anything is missing or cannot be', () => {
    const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ day: '' }, /day and the time/],
      [{ day: '2026-02-30' }, /day and the time/],
      [{ time: '24:00' }, /day and the time/],
      [{ day: '2026-11-23', time: '09:00' }, /still to come/],
      [{ day: '2028-01-10' }, /within a year/],
      [{ minutes: '7' }, /how long/],
      [{ places: '0' }, /how many places/],
      [{ places: '21' }, /how many places/],
      [{ places: '2.5' }, /how many places/],
      [{ way: 'by pigeon' }, /where it is held/],
      [{ note: 'x'.repeat(301) }, /300 characters/],
    ];
    for (const [over, problem] of wrong) {
      const reading = read(over);
      assert.ok(reading.kind === 'mend', JSON.stringify(over));
      assert.match(reading.problems.join(' '), problem);
      assert.equal(reading.problems.length, 1);
      assert.equal(reading.values['places'], over['places'] ?? '4');
    }
  });

  it('comes back masked where a word could identify somebody, each kind named once', () => {
    const reading = readSession(
      { ...filled, note: 'for Example Name', desk: 'training' },
      { service, now, screen: () => ({ text: 'for [name]', found: [found, found] }) },
    );
    assert.ok(reading.kind === 'mend');
    assert.deepEqual([reading.kinds, reading.problems, reading.values['note']], [['name'], [], 'for [name]']);
  });

  it('comes back whole where nothing was filled in', () => {
    const reading = readSession({}, { service, now, screen: (text) => ({ text, found: [] }) });
    assert.ok(reading.kind === 'mend');
    assert.equal(reading.problems.length, 4);
    assert.deepEqual(startProblems({}, now), ['Choose the day and the time at which it begins.']);
  });
});
