/** What a council decides is read whole, refused with file and line, and kept out of production until it is real. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { type LoadedService, loadServices, productionGaps } from '../../src/services/load.ts';

const authorities = ['southwark', 'norfolk'].map((id) => ({ id, name: id, aliases: [] }));
const council = '11111111-2222-4333-8444-555555555555';
const trust = '99999999-8888-4777-8666-555555555555';

const route = (name: string) =>
  `{ name: ${name}, contact: "Duty desk, on the council's intranet", hours: "Every day" }`;
const whole = {
  id: 'norfolk',
  name: 'Norfolk Virtual School',
  authority: 'norfolk',
  prefix: 'NFK',
  tenants: `[${council}]`,
  danger: `{ mash: ${route('MASH')}, outOfHours: ${route('Duty team')}, lado: ${route('LADO')} }`,
  kinds: '[{ kind: training, label: Training, promised: 5 working days }]',
};
type Fields = Readonly<Record<string, string>>;
const yaml = (changes: Fields = {}): string =>
  Object.entries({ ...whole, ...changes })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

describe("a council's services", () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-services-'));
    mkdirSync(join(folder, 'services'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, changes: Fields = {}): void => {
    writeFileSync(join(folder, 'services', name), yaml(changes));
  };
  const load = (...ids: string[]) => loadServices(folder, ids, authorities);
  const problemsOf = async (...ids: string[]) => {
    try {
      await load(...ids);
    } catch (error) {
      assert.ok(error instanceof FileProblems, String(error));
      return error.problems;
    }
    return assert.fail('it was accepted');
  };
  const only = async (): Promise<LoadedService> => {
    const [loaded] = await load();
    assert.ok(loaded);
    return loaded;
  };

  it('are read with what was left out filled in', async () => {
    write('norfolk.yaml');
    const { file, service } = await only();
    assert.equal(file, 'services/norfolk.yaml');
    assert.deepEqual(
      {
        example: service.example,
        staff: service.staff,
        managers: service.managers,
        editors: service.editors,
        others: service.otherAuthorities,
      },
      { example: false, staff: undefined, managers: [], editors: [], others: {} },
    );
    assert.deepEqual(service.kinds, [
      { kind: 'training', label: 'Training', promised: { words: '5 working days' }, fields: ['phase'] },
    ]);
  });

  it('promise no time where none was written', async () => {
    write('norfolk.yaml', { kinds: '[{ kind: training, label: Training }]' });
    assert.deepEqual((await only()).service.kinds, [
      { kind: 'training', label: 'Training', fields: ['phase'] },
    ]);
  });

  it('keep a staff list, an empty one too: then nobody on it may talk', async () => {
    write('norfolk.yaml', { staff: '[]' });
    assert.deepEqual((await only()).service.staff, []);
  });

  it('are those that SERVICES names, and only those', async () => {
    write('norfolk.yaml');
    write('southwark.yaml', { id: 'southwark', prefix: 'SWK', authority: 'southwark', tenants: '[]' });
    assert.equal((await load()).length, 2);
    assert.deepEqual(
      (await load('southwark')).map(({ service }) => service.id),
      ['southwark'],
    );
    assert.match((await problemsOf('southwark', 'kent'))[0]?.message ?? '', /SERVICES names it/);
  });

  it('are refused with the line of each fault', async () => {
    write('norfolk.yaml', {
      prefix: 'norfolk',
      kinds: '[{ kind: Coffee Time, label: Coffee }]',
      hours: 'all',
    });
    const problems = await problemsOf();
    assert.ok(problems.every(({ file }) => file === 'services/norfolk.yaml'));
    const at = (word: string) => problems.find(({ message }) => message.includes(word))?.line;
    assert.equal(at('prefix'), 4);
    assert.equal(at('kinds.0.kind'), 7);
    assert.ok(at('hours') !== undefined, 'a field that nobody knows is named');
  });

  it('are refused without a safeguarding route, or with a part of one missing', async () => {
    write('norfolk.yaml', { danger: `{ mash: ${route('MASH')}, lado: { name: LADO, hours: "Every day" } }` });
    const messages = (await problemsOf()).map(({ message }) => message.split(':')[0]);
    assert.deepEqual(messages.sort(), ['danger.lado.contact', 'danger.outOfHours']);
  });

  it('are refused where an id is not as Entra shows it', async () => {
    write('norfolk.yaml', { managers: '[a.manager@example.gov.uk]' });
    assert.match((await problemsOf())[0]?.message ?? '', /managers\.0: Write an id as Entra shows it/);
    write('norfolk.yaml', { editors: '[an.editor@example.gov.uk]' });
    assert.match((await problemsOf())[0]?.message ?? '', /editors\.0: Write an id as Entra shows it/);
  });

  it('are refused where the file has another name, or the authority is not known', async () => {
    write('other.yaml', { authority: 'atlantis', otherAuthorities: '{ lyonesse: Ask the sea. }' });
    const messages = (await problemsOf()).map(({ message }) => message);
    assert.equal(messages.length, 3);
    assert.ok(messages.some((each) => each.includes('name the file norfolk.yaml')));
    assert.ok(messages.some((each) => each.includes('"atlantis"')));
    assert.ok(messages.some((each) => each.includes('"lyonesse"')));
  });

  it('may not share a prefix or a tenant', async () => {
    write('norfolk.yaml', { tenants: `[${council}, ${trust}]` });
    write('southwark.yaml', { id: 'southwark', authority: 'southwark', tenants: `[${trust}]` });
    const messages = (await problemsOf()).map(({ message }) => message.split(':')[0]);
    assert.deepEqual(messages.sort(), ['prefix', 'tenants']);
  });

  it('may not share an authority: a request of it goes to one service', async () => {
    write('norfolk.yaml');
    write('southwark.yaml', { id: 'southwark', prefix: 'SWK', tenants: '[]' });
    const problems = await problemsOf();
    assert.deepEqual(
      problems.map(({ file, message }) => [file, message.split(':')[0]]),
      [['services/southwark.yaml', 'authority']],
    );
  });

  it('must be at least one', async () => {
    assert.match((await problemsOf())[0]?.message ?? '', /Copy southwark\.yaml/);
  });

  it('may go into production once they are real', async () => {
    write('norfolk.yaml');
    assert.deepEqual(productionGaps(await only()), []);
  });

  it('may not go into production with nobody let in', async () => {
    write('norfolk.yaml', { tenants: '[]' });
    assert.match(productionGaps(await only())[0]?.message ?? '', /^tenants: /);
  });

  for (const placeholder of ['"[your number]"', '"To be confirmed"', 'TBC', '"0800 xxx"', '"for example"']) {
    it(`may not go into production with a route that says ${placeholder}`, async () => {
      const lado = `{ name: LADO, contact: ${placeholder}, hours: "Every day" }`;
      write('norfolk.yaml', {
        danger: `{ mash: ${route('MASH')}, outOfHours: ${route('Duty team')}, lado: ${lado} }`,
      });
      const gaps = productionGaps(await only());
      assert.equal(gaps.length, 1);
      assert.match(gaps[0]?.message ?? '', /^danger\.lado\.contact: /);
    });
  }
});

describe('the worked example', () => {
  const guidance = join(import.meta.dirname, '..', '..', 'guidance');

  it('is whole, labelled as an example, and has no number in its routes', async () => {
    const [loaded] = await loadServices(guidance, ['southwark'], authorities);
    assert.ok(loaded);
    assert.equal(loaded.service.example, true);
    assert.doesNotMatch(JSON.stringify(loaded.service.danger), /\d{3}/);
  });

  it('is kept out of production, with each thing to write named', async () => {
    const [loaded] = await loadServices(guidance, ['southwark'], authorities);
    assert.ok(loaded);
    const fields = productionGaps(loaded).map(({ message }) => message.split(':')[0]);
    assert.deepEqual(fields, [
      'example',
      'tenants',
      'danger.mash.contact',
      'danger.mash.hours',
      'danger.outOfHours.contact',
      'danger.outOfHours.hours',
      'danger.lado.contact',
      'danger.lado.hours',
      'contacts.virtual-school.email',
      'contacts.virtual-school.phone',
      'contacts.virtual-school.hours',
    ]);
  });

  it('is refused again where only its first line is taken out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-example-'));
    try {
      cpSync(join(guidance, 'services'), join(folder, 'services'), { recursive: true });
      const [loaded] = await loadServices(folder, ['southwark'], authorities);
      assert.ok(loaded);
      const gaps = productionGaps({ ...loaded, service: { ...loaded.service, example: false } });
      assert.ok(gaps.length >= 7);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
