/** An offer that cannot stand is refused with its file, its line and what to write. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import { parseOffers } from '../../src/guidance/offers.ts';
import { guidance, norfolksOwn, offersOf } from '../offer/tables.ts';

const problemOf = (text: string, file?: string): string => {
  try {
    offersOf(text, file);
  } catch (error) {
    assert.ok(error instanceof FileProblems, String(error));
    return error.message;
  }
  return assert.fail('it was accepted');
};
const change = (from: string, to: string): string => {
  assert.ok(norfolksOwn.includes(from), from);
  return norfolksOwn.replace(from, to);
};

describe('an offer', () => {
  it('is read from one file of an authority, with the place of each passage that it rests on', () => {
    const [clinic, figures] = offersOf(norfolksOwn).offers.get('norfolk')?.rows ?? [];
    assert.deepEqual(clinic?.cite, [
      { source: 'plan', locator: 'What we do, paragraphs 2 to 4', passage: 'meeting' },
    ]);
    assert.equal(clinic.state, 'told');
    assert.equal(figures?.state, 'planned');
  });

  for (const [what, text, told] of [
    [
      'a row without a passage',
      change('    limits: [Half an hour each.]\n    cite: [meeting]', '    cite: []'),
      /norfolk\.yaml:12 rows\.0\.cite: Cite at least one passage/,
    ],
    [
      'a passage that is not there',
      change('cite: [meeting]\nunsaid', 'cite: [meting]\nunsaid'),
      /norfolk\.yaml:2 cite\.0: there is no passage "meting"/,
    ],
    [
      'another authority’s passage',
      change("goTo: the child's social worker, cite: [meeting]", 'goTo: the law, cite: [duty]'),
      /norfolk\.yaml:16 outOfScope\.0\.cite\.0: "duty" is national, not norfolk/,
    ],
    [
      'an audience that there is not',
      change('audiences: [school]', 'audiences: [schools]'),
      /norfolk\.yaml:8 rows\.0\.audiences\.0/,
    ],
    [
      'a need that there is not',
      change('[advice, consultation]', '[advise]'),
      /norfolk\.yaml:9 rows\.0\.needs\.0/,
    ],
    [
      'an id that is taken',
      change('{ id: figures', '{ id: clinic'),
      /norfolk\.yaml:14 rows\.1\.id: "clinic" is taken/,
    ],
    [
      'a state that its passage does not bear out',
      change('state: planned', 'state: replaced'),
      /norfolk\.yaml:14 rows\.1\.state: its passages have not all been replaced/,
    ],
    [
      'an e-mail address',
      change('reach: the booking page', 'reach: team@council.test'),
      /norfolk\.yaml:11 rows\.0\.reach: Write no number or address here: contacts are settings of the service/,
    ],
    [
      'a telephone number',
      change('by: the duty officer', 'by: the desk on 020 7946 0000'),
      /norfolk\.yaml:10 rows\.0\.by: Write no number/,
    ],
    [
      'a long brief',
      change('A weekly clinic', 'A clinic '.repeat(9)),
      /norfolk\.yaml:6 rows\.0\.brief: Say it in at most 60/,
    ],
    [
      'an authority that nobody knows',
      change('authority: norfolk', 'authority: atlantis'),
      /norfolk\.yaml:1 authority: there is no "atlantis"/,
    ],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.match(problemOf(text), told);
    });
  }

  it('is refused where the file has another name', () => {
    assert.match(
      problemOf(norfolksOwn, 'suffolk.yaml'),
      /suffolk\.yaml:1 authority: the file is named suffolk/,
    );
  });

  it('is refused where it shows as standing what a newer text has replaced', () => {
    const file = 'offers/bath-and-north-east-somerset.yaml';
    const text = readFileSync(`guidance/${file}`, 'utf8').replace('    state: replaced\n', '');
    assert.throws(
      () => parseOffers(new Map([[file, text]]), guidance),
      /rows\.5\.state: its passages have been replaced: write "replaced"/,
    );
  });
});
