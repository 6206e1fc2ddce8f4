/** A harm that is told within a question of procedure is heard; the same words asked after in general are not. */
import assert from 'node:assert/strict';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { toldClauses } from '../../src/safeguarding/told-clauses.ts';
import { readLines } from '../support/read-lines.ts';

const asked = (file: string): readonly string[] => readLines(import.meta.url, `voices/asked/${file}.txt`);
const isHeard = (message: string): boolean => recogniseConcern(message) !== undefined;
const textsOf = (message: string): readonly string[] => toldClauses(message).map(({ text }) => text);

describe('a harm that is told within a question of procedure', () => {
  for (const message of [
    'who do I tell, I am being hit at home',
    'who do i contact, child has bruises',
    'should I report a bruise',
    'is a stepdad hitting ok',
    'what evidence do I need that dad hits her',
    'who convenes, and he hits her, and who chairs',
    'who do I tell if she says her uncle touches her',
    'do we hold stage 2 because mum beats him with a belt',
    'mum beats him with a belt what evidence do I need',
  ]) {
    it(`is heard in "${message}"`, () => {
      assert.ok(isHeard(message));
    });
  }

  for (const { file, least } of [
    { file: 'immediate-dangers', least: 0.85 },
    { file: 'worries', least: 0.68 },
    { file: 'allegations', least: 0.9 },
  ] as const) {
    it(`is heard in at least ${String(least * 100)} of a hundred cases of ${file}`, () => {
      const messages = asked(file);
      assert.ok(messages.filter(isHeard).length >= messages.length * least);
    });
  }
});

describe('what is told of home before a question that no full stop parts from it', () => {
  for (const message of [
    'my y8 is scared to go home, also how many sessions for a PN',
    'doesnt want to go home bc of mums boyfriend, how many sessions for a PN',
    'he is scared of his dad, how much is a penalty notice',
    'shes frightened to go home at night, how many sessions for a fine',
    'hes scared to go home and what is stage two',
  ]) {
    it(`is heard in "${message}"`, () => {
      assert.notEqual(recogniseConcern(message), undefined);
    });
  }

  for (const message of [
    "she's scared of exams, how many sessions for a PN",
    'he is scared of school, what is stage two',
    'mum is scared of being fined, how many sessions',
    'mum doesnt want home ed because dad works, what do we do',
  ]) {
    it(`is not harm in "${message}"`, () => {
      assert.equal(recogniseConcern(message), undefined);
    });
  }
});

describe('a question about guidance that speaks of harm in general', () => {
  for (const message of [
    'who do I contact about a child with no school place',
    'what evidence do I need for stage 3',
    'who chairs the child protection conference',
    'what should a school do if a pupil brings a knife in',
    'how do you prevent exclusion for a pupil with a knife, and what does the VSH offer',
    'he hit another pupil, which code is it',
  ]) {
    it(`is answered as ever: "${message}"`, () => {
      assert.equal(recogniseConcern(message), undefined);
    });
  }

  it('is taken for harm in at most 2 of a hundred cases', () => {
    const messages = [...asked('look-alikes'), ...asked('ordinary')];
    const flagged = messages.filter(isHeard);
    assert.ok(messages.length >= 200);
    assert.ok(flagged.length <= messages.length * 0.02, flagged.join('\n'));
  });
});

describe('the clauses of a message', () => {
  it('hold what is told, without the question before or behind it', () => {
    assert.ok(textsOf('who do I tell, her dad hits her').includes('her dad hits her'));
    assert.ok(textsOf('dad hits her who do I tell').includes('dad hits her'));
  });

  it('are of nobody where only anybody is supposed', () => {
    assert.deepEqual(textsOf('what do schools do if a pupil has a knife'), []);
    assert.deepEqual(textsOf('can a child be taught at home'), []);
  });

  it('are not looked for where nothing is asked', () => {
    assert.deepEqual(textsOf('He hit another boy, one day at home'), []);
  });

  it('are read in time that grows no faster than the message', () => {
    for (const piece of [
      'who do I tell, my dad ',
      'should I ring he has a ',
      'is a child hit, and her mum ',
    ]) {
      const started = performance.now();
      recogniseConcern(
        Array.from({ length: 1_200 }, (_, at) => `${piece}${String(at)} x${String(at)}`).join(' '),
      );
      assert.ok(performance.now() - started < 800, piece);
    }
  });
});
