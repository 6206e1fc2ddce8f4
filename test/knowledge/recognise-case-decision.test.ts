/** A decision about one child or family is told from a question about procedure. */
import assert from 'node:assert/strict';
import { isCaseDecision } from '../../src/knowledge/recognise-case-decision.ts';
import { readLines } from '../support/read-lines.ts';

describe('a message that asks to decide, diagnose, draft or predict for one family', () => {
  it('is recognised in every case of the table', () => {
    const messages = readLines(import.meta.url, 'case-decisions.txt');
    assert.ok(messages.length >= 40);
    assert.deepEqual(
      messages.filter((message) => !isCaseDecision(message)),
      [],
    );
  });

  it('is never seen in a question about procedure', () => {
    const messages = readLines(import.meta.url, 'procedure-questions.txt');
    assert.ok(messages.length >= 60);
    assert.deepEqual(messages.filter(isCaseDecision), []);
  });

  it('is not what a short answer on money asks for, where nobody is told of', () => {
    const towards = "Can we put the VSH extension grant towards another budget if it's underspent? Yes or no";
    assert.equal(isCaseDecision(towards), false);
    for (const message of ['Should he get the grant? Yes or no', 'Should mum be fined? Yes or no'])
      assert.equal(isCaseDecision(message), true, message);
  });

  it('is not what a short answer or a check of a fact asks for, where nobody is told of', () => {
    for (const message of [
      'Is the VSH meant to work with mental health leads too, yes or no',
      'am I right that the exclusion guidance has not changed since 2023',
      'does it include CIN and CP',
    ])
      assert.equal(isCaseDecision(message), false, message);
    for (const message of [
      'Prosecute, yes or no',
      'should JB be excluded yes or no',
      'is a stepdad hitting ok, yes or no',
      'do we wait for her review before moving him',
      'what should she be told about her adoption',
      'Is this neglect, yes or no',
      'Can we prosecute on 60%, yes or no',
      'am I right to escalate this mum',
      'does this boy count as a CIN case',
    ])
      assert.equal(isCaseDecision(message), true, message);
  });

  it('is not what is asked of a rule with "am I right that" or "yes or no"', () => {
    for (const message of [
      'am I right that the stages deal with inclusion as well as attendance',
      'does the guidance require the VSH to help a single family directly, yes or no',
    ])
      assert.equal(isCaseDecision(message), false, message);
    for (const message of [
      'am I right about this mum',
      'am I right to fine mum',
      'prosecute, yes or no',
      'should this go to court, yes or no',
    ])
      assert.equal(isCaseDecision(message), true, message);
  });

  it('is not what the rules ask of anybody, told with the people of one case', () => {
    for (const message of [
      'Parenting contract or attendance contract?',
      'what do I have to tell mum at stage one',
      'told mum face to face what may happen, do I need to follow it up in writing',
      'mum asks for the plan made about her boy at surgery, can she have it',
      'is the contract optional for mum and dad',
      'can mum be taken to court for not sending him in',
    ])
      assert.equal(isCaseDecision(message), false, message);
    for (const message of [
      'contract or court for this mum',
      'can he be taken home',
      'do we need to refer him again',
      'should he have contact with dad',
      'is the contract enough for this family',
    ])
      assert.equal(isCaseDecision(message), true, message);
  });

  it('is found beside an ordinary question', () => {
    assert.equal(isCaseDecision('When is the ELPM due? Should we take this family to court?'), true);
  });
});
