/** Who may do what, as a full grid over people, services and deployments. */
import assert from 'node:assert/strict';
import { isEditor, mayMakeAdvisory, mayTalk, serviceOf } from '../../src/people/permissions.ts';
import type { Person } from '../../src/people/person.ts';
import type { Service } from '../../src/people/service.ts';
import { newService } from '../support/service.ts';

const service = (over: Partial<Service> = {}): Service =>
  newService({
    id: 'one',
    tenants: ['tenant-1'],
    managers: ['manager'],
    editors: ['editor'],
    ...over,
  });
const person = (over: Partial<Person> = {}): Person => ({
  id: 'person',
  channelId: '29:person',
  name: 'Example Person',
  tenant: 'tenant-1',
  ...over,
});

describe('permissions', () => {
  it('finds the service whose tenants list the person’s, and in production no other', () => {
    const two = service({ id: 'two', tenants: ['tenant-2'] });
    assert.equal(serviceOf(person({ tenant: 'tenant-2' }), [service(), two], 'production')?.id, 'two');
    assert.equal(serviceOf(person({ tenant: 'tenant-3' }), [service(), two], 'production'), undefined);
    assert.equal(serviceOf(person({ tenant: undefined }), [service(), two], 'production'), undefined);
    assert.equal(serviceOf(person({ tenant: 'tenant-3' }), [service(), two], 'local')?.id, 'one');
    assert.equal(serviceOf(person({ tenant: undefined }), [], 'local'), undefined);
  });

  it('lets in production only people whom Entra knows, and only staff where a list is set', () => {
    const listed = service({ staff: ['staff'] });
    const grid: readonly (readonly [string, Service, boolean, boolean])[] = [
      ['person', service(), true, true],
      ['person', service(), false, false],
      ['staff', listed, true, true],
      ['manager', listed, true, true],
      ['editor', listed, true, true],
      ['person', listed, true, false],
      ['staff', listed, false, false],
    ];
    for (const [id, its, known, expected] of grid) {
      assert.equal(mayTalk(person({ id }), its, 'production', known), expected, `${id} ${String(known)}`);
      assert.equal(mayTalk(person({ id }), its, 'local', known), true);
    }
  });

  it('lets the installer or a manager make the first advisory channel, and nobody else in production', () => {
    const first = { installer: 'installer', setBy: undefined };
    assert.equal(mayMakeAdvisory('installer', service(), first, 'production'), true);
    assert.equal(mayMakeAdvisory('manager', service(), first, 'production'), true);
    assert.equal(mayMakeAdvisory('person', service(), first, 'production'), false);
    const unknown = { installer: undefined, setBy: undefined };
    assert.equal(mayMakeAdvisory('person', service(), unknown, 'production'), false);
    assert.equal(mayMakeAdvisory('person', service(), unknown, 'local'), true);
  });

  it('lets a manager or whoever set it move the advisory channel, and no installer of another team', () => {
    const set = { installer: 'installer', setBy: 'setter' };
    const grid = { setter: true, manager: true, installer: false, person: false };
    for (const [who, expected] of Object.entries(grid)) {
      assert.equal(mayMakeAdvisory(who, service(), set, 'production'), expected, who);
      assert.equal(mayMakeAdvisory(who, service(), set, 'local'), true);
    }
  });

  it('lets only those whom the service names see how an answer came about, and in local mode everybody', () => {
    const grid = { editor: true, manager: false, person: false };
    for (const [who, expected] of Object.entries(grid)) {
      assert.equal(isEditor(who, service(), 'production'), expected, who);
      assert.equal(isEditor(who, service(), 'local'), true, who);
    }
  });
});
