/** How to reach what a Virtual School offers: refused with file and line where wrong, said to be unset where it is, never made up. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { contactLines } from '../../src/offer/contact-words.ts';
import type { Service } from '../../src/people/service.ts';
import { contactWarnings } from '../../src/services/contacts.ts';
import { loadServices } from '../../src/services/load.ts';

const authorities = [{ id: 'southwark', name: 'Southwark', aliases: [] }];
const example = readFileSync('guidance/services/southwark.yaml', 'utf8');
const block = /^contacts:\n(?: {2}.*\n)+/m;

async function loading(contacts: string, isExample = false): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-contacts-'));
  try {
    mkdirSync(join(folder, 'services'));
    const text = example.replace(block, contacts).replace(/^example: true/m, `example: ${String(isExample)}`);
    writeFileSync(join(folder, 'services', 'southwark.yaml'), text);
    const [loaded] = await loadServices(folder, [], authorities);
    return loaded?.service ?? assert.fail();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const line = example.slice(0, example.search(block)).split('\n').length;
const refusal = async (contacts: string): Promise<string> => {
  try {
    await loading(contacts);
  } catch (error) {
    assert.ok(error instanceof FileProblems, String(error));
    return error.message;
  }
  return assert.fail('it was accepted');
};
const contact = (fields: string) => `contacts:\n  virtual-school:\n    name: Team\n    ${fields}\n`;
const real = `contacts:
  virtual-school: { name: Virtual School, email: virtual.school@council.test, phone: "020 0000 0000", hours: Weekdays }
  training: { name: Training desk, link: "https://council.test/training" }
`;

describe('the contacts of a service', () => {
  for (const [what, contacts, at, told] of [
    [
      'an e-mail address that is none',
      contact('email: team at council'),
      3,
      /email: Write one e-mail address, or leave the line out/,
    ],
    [
      'a number without its area code',
      contact('phone: "555 123"'),
      3,
      /phone: Write the whole number with its area code/,
    ],
    [
      'a link that is not safe',
      contact('link: http://council.test'),
      3,
      /link: Write an address that begins with https/,
    ],
    [
      'a name alone',
      contact('hours: Weekdays'),
      1,
      /Write email, phone or link: a name alone reaches nobody/,
    ],
    [
      'a placeholder',
      contact('email: "[your e-mail address]"'),
      3,
      /email: write the council's real one in place of the example/,
    ],
    [
      'an address of the example domain',
      contact('email: team@example.gov.uk'),
      3,
      /email: write the council's real one/,
    ],
    [
      'a need that there is not',
      'contacts:\n  trainings: { name: T, phone: "020 0000 0000" }\n',
      1,
      /contacts: .*trainings/,
    ],
  ] as const) {
    it(`are refused, with file and line, with ${what}`, async () => {
      const message = await refusal(contacts);
      assert.match(message, told);
      assert.ok(message.includes(`services/southwark.yaml:${String(line + at)} `) || at === 1, message);
      assert.match(message, /^services\/southwark\.yaml:\d+ contacts/);
    });
  }

  it('may be placeholders in the worked example, which says that they are', async () => {
    const service = await loading(block.exec(example)?.[0] ?? '', true);
    const words = contactLines(service, { authority: 'southwark', name: 'Southwark' }).join(' ');
    assert.match(words, /^\(Example, to be set by your council\) \*\*Virtual School\*\*: \[your/);
    assert.doesNotMatch(words, /\d{3}/);
  });

  it('are said not to be set where they are not, with a way on and without a number', async () => {
    for (const isExample of [false, true]) {
      const service = await loading('', isExample);
      const [said = '', ...others] = contactLines(service, { authority: 'southwark', name: 'Southwark' });
      assert.deepEqual(others, []);
      assert.match(said, /has not set here how to reach it\. Request a consultation below/);
      assert.equal(said.includes('Example of what will stand here'), isExample);
      assert.doesNotMatch(said, /\d{3}/);
      assert.match(contactWarnings('services/southwark.yaml', service)[0]?.message ?? '', /not set/);
    }
  });

  it('are those of the need first, then those of the Virtual School', async () => {
    const service = await loading(real);
    assert.deepEqual(contactWarnings('services/southwark.yaml', service), []);
    const lines = (need?: 'training' | 'data') =>
      contactLines(service, { authority: 'southwark', name: 'Southwark', need });
    const school = '**Virtual School**: virtual.school@council.test, 020 0000 0000 (Weekdays)';
    const training = 'Training: **Training desk**: https://council.test/training';
    assert.deepEqual(lines('training'), [training, school]);
    assert.deepEqual(lines('data'), [school]);
    assert.deepEqual(lines(), [training, school]);
    assert.deepEqual(contactLines(service, { authority: 'national', name: 'National guidance' }), [
      'This service is Southwark Virtual School. For another authority ask that one’s own Virtual School.',
      training,
      school,
    ]);
  });

  it('are never shown for another authority: its own way is, where the service has written one', async () => {
    const service = await loading(real);
    const asked = { authority: 'norfolk', name: 'Norfolk' };
    assert.deepEqual(contactLines(service, asked), [
      'No way to Norfolk’s Virtual School is set here: that authority’s own pages tell how to reach it.',
    ]);
    const told = { ...service, otherAuthorities: { norfolk: 'Ask Norfolk’s desk.' } };
    assert.deepEqual(contactLines(told, asked), ['Ask Norfolk’s desk.']);
  });
});
