/** Words that a line end cut or ran together are mended where the words themselves prove it, and nowhere else. */
import assert from 'node:assert/strict';
import { findAbbreviations } from '../../src/documents/abbreviations.ts';
import { repairJoins } from '../../src/documents/repair-joins.ts';

const mend = (...texts: readonly string[]) => {
  const { blocks, repairs, doubts } = repairJoins(
    texts.map((text) => ({ kind: 'paragraph', text, place: undefined })),
    new Set(['ofsted']),
  );
  return {
    text: blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('|'),
    repairs,
    doubts,
  };
};

describe('mending what line ends did to words', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['joins a word that was cut', ['poor atten-\ndance at school'], 'poor attendance at school'],
    ['joins a cut word that only the guidance knows', ['seen by Ofs-\nted'], 'seen by Ofsted'],
    [
      'keeps the hyphen that the document writes elsewhere',
      ['looked-\nafter children', 'a looked-after child'],
      'looked-after children|a looked-after child',
    ],
    ['keeps the hyphen between two whole words', ['a school-\nbased plan'], 'a school-based plan'],
    ['keeps the hyphen beside a number', ['post-\n16 study'], 'post-16 study'],
    [
      'parts a word that ran into a small one',
      ['strategies for promotingthe education of children', 'promoting attendance'],
      'strategies for promoting the education of children|promoting attendance',
    ],
    [
      'puts back a hyphen that was lost',
      ['lookedafter children', 'a looked-after child'],
      'looked-after children|a looked-after child',
    ],
    [
      'parts two words that stand beside each other elsewhere',
      ['manyyoungpeople', 'many young people are', 'youngpeople'],
      'manyyoungpeople|many young people are|young people',
    ],
    [
      'leaves a word that is one',
      ['the headteacher leads', 'the head and a teacher'],
      'the headteacher leads|the head and a teacher',
    ],
    [
      'leaves ordinary words alone',
      ['another notebook is forthcoming therein', 'an other note book'],
      'another notebook is forthcoming therein|an other note book',
    ],
    [
      'leaves addresses alone',
      ['see https://council.example/promotingthe/education', 'promoting the'],
      'see https://council.example/promotingthe/education|promoting the',
    ],
    [
      'joins lines with a space, and drops soft hyphens',
      ['the school\nwrites at\u00adtendance'],
      'the school writes attendance',
    ],
  ];
  for (const [what, texts, expected] of cases) {
    it(what, () => {
      assert.equal(mend(...texts).text, expected);
    });
  }

  it('lists what it mended', () => {
    assert.deepEqual(mend('promotingthe education', 'promoting').repairs, [
      { from: 'promotingthe', to: 'promoting the' },
    ]);
  });

  it('only doubts two long words that nothing shows to be two', () => {
    const { text, doubts } = mend('schoolattendance', 'a school', 'her attendance');
    assert.equal(text, 'schoolattendance|a school|her attendance');
    assert.deepEqual(doubts, ['schoolattendance']);
  });
});

describe('abbreviations that a document explains', () => {
  const explained = (text: string) => findAbbreviations([text]).map(({ short, long }) => `${short}: ${long}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['asks the Senior Education Welfare Officer (SEWO) first', ['SEWO: Senior Education Welfare Officer']],
    ['in Personal Education Plans (PEPs) of children', ['PEP: Personal Education Plans']],
    [
      'by the Association of Directors of Children’s Services (ADCS)',
      ['ADCS: Association of Directors of Children’s Services'],
    ],
    ['with (DfE) and (see paragraph 4) and (A)', []],
    ['a meeting (UNESCO) was held', []],
  ];
  for (const [text, expected] of cases) {
    it(`are ${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(explained(text), expected);
    });
  }
});
