/** Small talk is answered as such only where a message holds nothing else. */
import assert from 'node:assert/strict';
import { asksForHelp, recogniseSmallTalk } from '../../src/knowledge/recognise-small-talk.ts';
import { readLines } from '../support/read-lines.ts';

describe('small talk', () => {
  it('is told from questions in every case of the table', () => {
    const cases = readLines(import.meta.url, 'small-talk.txt').map((line) => line.split('\t'));
    assert.ok(cases.length >= 40);
    const wrong = cases.filter(([kind, message = '']) => (recogniseSmallTalk(message) ?? '-') !== kind);
    assert.deepEqual(wrong, []);
  });

  it('is never a long message', () => {
    assert.equal(recogniseSmallTalk('thanks '.repeat(2_000)), undefined);
  });
});

describe('a plea for help', () => {
  it('is known in every case of the table, commands with a slip in them too', () => {
    const messages = [
      ...readLines(import.meta.url, 'help-requests.txt'),
      'reqest a consultation',
      'my requets',
      'set authorty to Norfolk',
    ];
    assert.ok(messages.length >= 60);
    assert.deepEqual(
      messages.filter((message) => !asksForHelp(message)),
      [],
    );
  });

  it('is not seen in a question about the guidance', () => {
    const questions = readLines(import.meta.url, 'procedure-questions.txt');
    assert.deepEqual(questions.filter(asksForHelp), []);
    assert.deepEqual(questions.filter(recogniseSmallTalk), []);
    assert.deepEqual(
      ['how does surgery work', 'what can schools do', 'hello', 'hell'].filter(asksForHelp),
      [],
    );
  });
});
