/** What is far from every topic is shown nothing: neither for words that tell little, nor for another team's matter. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { closestOf } from '../../src/knowledge/closeness.ts';
import { namesAll, termsOfOtherFields } from '../../src/knowledge/other-fields.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import type { Hit } from '../../src/knowledge/searcher.ts';
import { chooseAnswer, wantedBy } from '../../src/knowledge/choose-answer.ts';

const guidance = await loadGuidance('guidance');
const passageOf = (id: string): Passage => {
  const passage = guidance.passages.find((one) => one.id === id);
  assert.ok(passage);
  return passage;
};

const hitOf = (id: string, changes: Partial<Hit> = {}): Hit => ({
  passage: passageOf(id),
  score: 9,
  coverage: 0.9,
  gap: 0.1,
  likeness: 0.1,
  likenessToTitle: () => 0.1,
  likenessToHeard: () => 0.1,
  likenessToNotHeld: () => 0.1,
  withHeard: () => ({ coverage: 0.9, gap: 0.1 }),
  figures: () => ({ coverage: 0.9, gap: 0.1 }),
  unsaid: () => [],
  ofContext: () => 1,
  ...changes,
});

const shown = (hit: Hit, question: string): boolean =>
  closestOf([hit], { question, leans: false }).length > 0;

describe('what is shown as close', () => {
  it('speaks of words that tell something', () => {
    const question = 'what is it about';
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 5 }), question), true);
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 4.9 }), question), false);
  });

  it('or is asked for, or beside it, in much the same way', () => {
    const question = 'what is it about';
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 3, likeness: 0.3 }), question), true);
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 3, likenessToHeard: () => 0.3 }), question), true);
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 3, likenessToNotHeld: () => 0.3 }), question), true);
  });

  it('or is read beside the question before, which tells what it is about', () => {
    const hit = hitOf('southwark-surgery-purposes', { score: 3 });
    assert.deepEqual(closestOf([hit], { question: 'phone number?', leans: true }), [hit]);
    assert.deepEqual(closestOf([hit], { question: 'phone number?', leans: false }), []);
  });

  it('is nothing that only shares its words with another team’s matter', () => {
    assert.equal(shown(hitOf('penalty-notice-threshold'), 'how much is the attendance allowance'), false);
    assert.equal(shown(hitOf('penalty-notice-threshold'), 'how much is the attendance fine'), true);
  });

  it('may be what speaks of that matter, or is known not to hold it', () => {
    assert.equal(shown(hitOf('cohort-disabled'), 'who pays for school transport'), true);
    assert.equal(shown(hitOf('cohort-age'), 'who pays for school transport'), false);
  });

  it('may be what much else of the question is about', () => {
    const question = 'does child benefit stop when a family home educates after a school attendance order';
    assert.equal(shown(hitOf('ehe-what-it-is', { score: 14 }), question), true);
  });
});

describe('what answers', () => {
  it('is no passage that only shares its words with another team’s matter', () => {
    const answered = (question: string): boolean =>
      chooseAnswer([hitOf('southwark-elpm-when')], wantedBy({ question, context: '' })) !== undefined;
    assert.equal(answered('what is the deadline for the meeting'), true);
    assert.equal(answered('what is the deadline for a single assessment'), false);
  });
});

describe('a number', () => {
  const answersAs = (id: string, question: string): boolean =>
    chooseAnswer([hitOf(id, { likeness: 0.9 })], wantedBy({ question, context: '' })) !== undefined;

  it('of penalty notices is a parent’s, and not a social worker’s or a school’s', () => {
    for (const question of [
      'how many penalty notices can a social worker get',
      'how many penalty notices can a school issue',
      'how many fines can a headteacher give in three years',
      'how many penalty notices can schools issue',
      'what is the maximum number of penalty notices the council can send',
      'how many penalty notices per school',
    ])
      assert.equal(answersAs('penalty-notice-limit-of-two', question), false, question);
  });

  it('is a parent’s where nobody else is spoken of, or a school gives it to one', () => {
    for (const question of [
      'how many penalty notices can a parent get',
      'how many fines can you get',
      'how many penalty notices can mum get',
      'how many penalty notices can a school issue to one parent',
      'how many fines can the council give the same mum',
    ])
      assert.equal(answersAs('penalty-notice-limit-of-two', question), true, question);
  });

  it('is of whom the passage speaks', () => {
    const question = 'how many warnings can the court give';
    assert.equal(answersAs('southwark-court-warnings', question), true);
  });
});

describe('the terms of other fields', () => {
  it('are found as whole words, in the plural too and with an apostrophe', () => {
    assert.deepEqual(termsOfOtherFields("who gets carer's allowances?"), [
      ' carer allowance ',
      ' allowance ',
    ]);
    assert.deepEqual(termsOfOtherFields('how many absences bind us to an exclusion'), []);
  });

  it('are none of what the guidance tells', () => {
    for (const { id, title, text } of guidance.passages)
      assert.deepEqual(termsOfOtherFields([title, text].join(' | ')), [], id);
  });

  it('must all be named', () => {
    assert.equal(
      namesAll('School transport and uniform grants', termsOfOtherFields('school transport')),
      true,
    );
    assert.equal(namesAll('School transport', termsOfOtherFields('school transport or a bus pass')), false);
  });
});
