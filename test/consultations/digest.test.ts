/** When the day's digest is sent: at its hour, on days on which the desk is open, and not after hours. */
import assert from 'node:assert/strict';
import { digestDay } from '../../src/consultations/digest.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { newService } from '../support/service.ts';

const holidays = holidaysOn(['2026-12-25']);
const { opening } = newService();
const at = (now: string, over: Partial<Parameters<typeof digestDay>[1]> = {}): string | undefined =>
  digestDay(now, { ...newService(), opening: { ...opening, from: '09:00', to: '17:00' }, ...over }, holidays);

describe('The day’s digest', () => {
  it('is sent from its hour until the desk closes', () => {
    const own = { digestAt: '10:15' };
    assert.equal(at('2026-11-23T10:14:00.000Z', own), undefined);
    assert.equal(at('2026-11-23T10:15:00.000Z', own), '2026-11-23');
    assert.equal(at('2026-11-23T16:59:59.000Z', own), '2026-11-23');
    assert.equal(at('2026-11-23T17:00:00.000Z', own), undefined);
  });

  it('may be sent before the desk opens, and by the hour of London in summer', () => {
    const early = { digestAt: '07:45' };
    assert.equal(at('2026-11-23T07:44:59.000Z', early), undefined);
    assert.equal(at('2026-11-23T07:45:00.000Z', early), '2026-11-23');
    assert.equal(at('2026-07-01T06:44:59.000Z', early), undefined);
    assert.equal(at('2026-07-01T06:45:00.000Z', early), '2026-07-01');
  });

  it('whose hour is set after closing is sent until midnight all the same', () => {
    const late = { digestAt: '18:30' };
    assert.equal(at('2026-11-23T18:29:00.000Z', late), undefined);
    assert.equal(at('2026-11-23T23:59:00.000Z', late), '2026-11-23');
    assert.equal(at('2026-11-24T00:00:00.000Z', late), undefined);
  });

  it('is not sent on a Sunday, a bank holiday, or a day on which the desk is shut', () => {
    assert.equal(at('2026-11-22T10:00:00.000Z'), undefined);
    assert.equal(at('2026-12-25T10:00:00.000Z'), undefined);
    const shut = { opening: { ...opening, from: '09:00', to: '17:00', closed: ['2026-11-23'] } };
    assert.equal(at('2026-11-23T10:00:00.000Z', shut), undefined);
    assert.equal(at('2026-11-24T10:00:00.000Z', shut), '2026-11-24');
  });
});
