/** Names of authorities in what people type, and the sentence by which they say where they work. */
import assert from 'node:assert/strict';
import { createAuthorityNames, isHomeCommand, readHome } from '../../src/knowledge/authorities.ts';

const names = createAuthorityNames([
  { id: 'southwark', name: 'Southwark', aliases: ['LB Southwark'] },
  { id: 'norfolk', name: 'Norfolk', aliases: [] },
  { id: 'york', name: 'York', aliases: [] },
  { id: 'north-yorkshire', name: 'North Yorkshire', aliases: [] },
  { id: 'reading', name: 'Reading', aliases: [] },
]);

describe('the name of an authority', () => {
  it('is found in nothing where no authority is known, nor missed where one does not begin with a plain letter', () => {
    const oneOf = (name: string) => createAuthorityNames([{ id: 'one', name, aliases: [] }]);
    assert.deepEqual(createAuthorityNames([]).namedIn('Norfolk, l’école'), []);
    assert.deepEqual(oneOf('Ýork').namedIn('a school in ýork'), ['one']);
    assert.deepEqual(oneOf('St. Helens').namedIn('a school in St. Helens'), ['one']);
  });

  it('is its own, England for national guidance, and the id where it is not known', () => {
    assert.equal(names.nameOf('norfolk'), 'Norfolk');
    assert.equal(names.nameOf('national'), 'England');
    assert.equal(names.nameOf('gone'), 'gone');
  });

  for (const [text, expected] of [
    ['Norfolk and then southwark, in Norfolk', ['norfolk', 'southwark']],
    ['North Yorkshire', ['north-yorkshire']],
    ['reading', ['reading']],
    ['a school in Reading', ['reading']],
    ['is reading in Year 1 a matter', []],
    ['Reading ages', []],
    ['the York–Norfolk route', ['york', 'norfolk']],
    ['NORFOLK’S guidance', ['norfolk']],
    ['l’école de Norfol\u212A', ['norfolk']],
    ['Norfolks', []],
    ['where it is not said', []],
  ] as const) {
    it(`is found where it stands for the place: ${text}`, () => {
      assert.deepEqual(names.namedIn(text), expected);
    });
  }

  it('is found nowhere where no authority is known', () => {
    assert.deepEqual(createAuthorityNames([]).namedIn('Norfolk'), []);
  });
});

describe('where a child is, or somebody else', () => {
  for (const message of [
    'we are placing him at a school in Norfolk. Who holds the PEP?',
    "we're moving her to a college in Norfolk, who pays",
    "I'm worried the school in Norfolk is not acting",
    "I'm waiting for the social worker in Southwark to call",
    "I'm not a social worker in Southwark",
    'I am told by the SENCO at a Norfolk school that he is out',
    "I'm a parent with a social worker in Southwark",
    "I'm a social worker for a Southwark child, what is the offer",
    "I'm a social worker for a Southwark looked after child, what is the offer",
  ]) {
    it(`is not where the person works: ${message}`, () => {
      assert.equal(readHome(message, names), undefined);
    });
  }
});

describe('where a person works', () => {
  for (const [text, expected] of [
    ['I work in Southwark', { authority: 'southwark', rest: '' }],
    [
      'I work in Southwark council. When must the ELPM be held?',
      { authority: 'southwark', rest: 'When must the ELPM be held?' },
    ],
    ['set my authority to North Yorkshire', { authority: 'north-yorkshire', rest: '' }],
    [
      'we are in the London Borough of Southwark, and who chairs?',
      { authority: 'southwark', rest: 'who chairs?' },
    ],
    ['I work in education', undefined],
    ['who works in Norfolk', undefined],
    ['im a dsl in a southwark primary', { authority: 'southwark', rest: '' }],
    ['im in southwark social worker', { authority: 'southwark', rest: '' }],
    ['I am a social worker in southwark, who chairs it', { authority: 'southwark', rest: 'who chairs it' }],
    ['im a social worker for a child in salford', undefined],
    [
      "I'm the designated safeguarding lead at a Norfolk secondary school, who chairs",
      { authority: 'norfolk', rest: 'who chairs' },
    ],
    ["I'm a SENCO at a college in Norfolk, who pays", { authority: 'norfolk', rest: 'who pays' }],
    [
      "I'm in Southwark primary attendance is falling",
      { authority: 'southwark', rest: 'primary attendance is falling' },
    ],
  ] as const) {
    it(`is read from what they say: ${text}`, () => {
      assert.deepEqual(readHome(text, names), expected);
    });
  }

  it('is a command with a name or without', () => {
    assert.ok(isHomeCommand('change area'));
    assert.ok(!isHomeCommand('when does the area change'));
  });
});
