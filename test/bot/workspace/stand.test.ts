/** As what somebody stands in the workspace by Teams' list of the advisors' team. */
import assert from 'node:assert/strict';
import type { Member } from '../../../bot/roster.ts';
import { createStand } from '../../../bot/workspace/stand.ts';
import { tenant } from '../../support/people.ts';
import { addressOf, memberOf } from '../../support/sending.ts';
import { newService } from '../../support/service.ts';

const rolesOf = async (
  members: readonly Member[] | undefined,
  guestsAdvise = false,
  at: { readonly tenant: string | undefined } = { tenant },
) => {
  const service = newService({ tenants: [tenant], guestsAdvise });
  const address = { ...addressOf('channel'), ...at };
  const channel = { service: service.id, desk: 'advisors', team: 't', address, setBy: 'm', setAt: '' };
  const stand = createStand({
    services: [service],
    deployment: 'production',
    roster: { members: () => Promise.resolve(members) },
    stores: { advisoryChannels: { list: () => Promise.resolve([channel]) } },
  });
  const { services, isSure } = await stand({ id: 'anna', name: 'Anna', tenant, vouched: [] });
  return { roles: services[0]?.roles ?? [], isSure };
};

describe('A person of the advisors’ team in the workspace', () => {
  it('is an advisor, and a guest of the team is none unless the council lets guests advise', async () => {
    const guest = memberOf('anna', { isGuest: true });
    assert.ok((await rolesOf([memberOf('anna')])).roles.includes('advisor'));
    assert.ok(!(await rolesOf([guest])).roles.includes('advisor'));
    assert.ok((await rolesOf([guest], true)).roles.includes('advisor'));
  });

  it('is an advisor too where the channel was set before its tenant was kept', async () => {
    assert.ok((await rolesOf([memberOf('anna')], false, { tenant: undefined })).roles.includes('advisor'));
  });

  it('is none where they are not in it, or Teams would not say, which is told apart', async () => {
    const left = await rolesOf([memberOf('ben')]);
    assert.deepEqual([left.roles.includes('advisor'), left.isSure], [false, true]);
    const unknown = await rolesOf(undefined);
    assert.deepEqual([unknown.roles.includes('advisor'), unknown.isSure], [false, false]);
  });
});
