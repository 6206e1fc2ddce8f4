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

  it('is found beside an ordinary question', () => {
    assert.equal(isCaseDecision('When is the ELPM due? Should we take this family to court?'), true);
  });
});
