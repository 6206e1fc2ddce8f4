/** The dates that a consultation at stage three leads to: told as they draw near, to whoever has to keep them. */
import assert from 'node:assert/strict';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { own } from '../escalation/tables.ts';
import { anna, ben, useDesk } from '../support/desk.ts';
import { newRequest } from '../support/requests.ts';
import { memberOf } from '../support/sending.ts';

describe('A date of the procedure that is near', () => {
  const desk = useDesk(() => ({ members: () => [memberOf('anna'), memberOf('ben')], procedures: own }));
  const { clock, told, log, move, send } = desk;

  /** At stage three, consulted about on the Monday before; posted and told of. */
  const atStageThree = async (by?: ConsultationRequest['assignee']): Promise<string> => {
    const details = { ...newRequest().details, stage: '3' } as const;
    const reference = await log({ details, consultationDay: '2026-11-16' });
    if (by) await move(reference, { kind: 'assigned', to: by }, ben);
    await send();
    desk.hush();
    return reference;
  };
  /** The ELPM is to be held by Friday 4 December. */
  const near = '2026-12-02T09:00:00.000Z';
  const isNear = (reference: string): RegExp =>
    new RegExp(`\\*\\*${reference}\\*\\*: a date is near\\.[^]*ELPM[^]*Friday 4 December`);

  it('is told to the requester and their advisor, once, two working days before', async () => {
    const reference = await atStageThree(anna);
    clock.set('2026-12-02T08:59:00.000Z');
    await send();
    assert.doesNotMatch(`${told('a:')}${told('channel;')}`, /a date is near/);
    clock.set(near);
    await send();
    await send();
    for (const whose of ['a:person-1', 'a:anna']) {
      assert.match(told(whose), isNear(reference));
      assert.equal(told(whose).split(`${reference}**: a date is near`).length - 1, 1, told(whose));
    }
    assert.doesNotMatch(told('channel;'), new RegExp(`${reference}.*a date is near`));
  });

  it('is told in the thread as long as nobody has the request, and to the requester all the same', async () => {
    const reference = await atStageThree();
    clock.set(near);
    await send();
    assert.match(told('channel;'), isNear(reference));
    assert.match(told('a:person-1'), isNear(reference));
    assert.equal(told('a:anna'), '');
  });

  it('is told to nobody once the request has ended', async () => {
    const reference = await atStageThree(anna);
    await move(reference, { kind: 'closed', message: 'Settled.' });
    await send();
    desk.hush();
    clock.set(near);
    await send();
    assert.equal(desk.notes.filter(({ words }) => words.includes(reference)).length, 0);
  });
});
