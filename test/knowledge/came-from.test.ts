import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { withoutOrigins } from '../../src/knowledge/came-from.ts';

const names = createAuthorityNames((await loadGuidance('guidance')).authorities);
const askedOf = (question: string): readonly string[] => names.namedIn(withoutOrigins(question, names));

describe('An authority that is named', () => {
  for (const question of [
    'what does the new attendance policy from Southwark say about stage 3',
    'new rules from Southwark on penalty notices, what are they',
    "what's new from Southwark about stage 2",
    'who gets the minutes that come from Southwark after the ELPM',
    'what advice does the letter that came from Southwark give on stage 2',
    'does help come from Southwark virtual school for kinship carers',
    'which social workers are left in Southwark virtual school',
  ])
    it(`is asked about where a paper or help comes from it: ${question}`, () => {
      assert.deepEqual(askedOf(question), ['southwark']);
    });

  for (const question of [
    'family moved here from Southwark, what is stage 3 here',
    'child came to us from Southwark, who is the VSH',
    'child in care placed here from Southwark, who chairs the pep',
    'she left Southwark last month',
    'new starter from Southwark',
    'he used to live in Southwark',
    'they have just arrived from Southwark',
    'came to us from Southwark, no records',
  ])
    it(`is not where somebody came from it: ${question}`, () => {
      assert.deepEqual(askedOf(question), []);
    });

  it('is the one where a child is placed, and not the one that the child is from', () => {
    assert.deepEqual(askedOf('child is from Southwark but placed in Salford, who is the VSH'), ['salford']);
  });
});
