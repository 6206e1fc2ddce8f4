/** Which part of a message asks: people tell a situation before the question, after it and without a full stop. */
import assert from 'node:assert/strict';
import { readingsOf, withTermsTold } from '../../src/knowledge/readings.ts';
import type { ReadWords } from '../../src/knowledge/searcher.ts';
import { splitQuestions } from '../../src/knowledge/split-questions.ts';

const asked = 'who chairs the legal planning meeting';
const narrowest = (text: string): string | undefined => readingsOf(text).at(-1);

describe('the part of a message that asks', () => {
  for (const message of [
    `I have a year 9 pupil who is off a lot. Mum isn't answering calls. ${asked}?`,
    `${asked}? I have a year 9 pupil who is off a lot. Mum isn't answering calls.`,
    `new to the team, mum isn't answering calls, school has tried a timetable, ${asked}?`,
    `Hi all, we had a meeting on Tuesday and I was wondering ${asked}? Thanks in advance`,
    `my manager is on leave. I need to know ${asked}?`,
  ]) {
    it(`is found in “${message.slice(0, 60)}…”`, () => {
      assert.equal(splitQuestions(message).length, 1);
      assert.equal(narrowest(message)?.replace(/\?$/, ''), asked);
    });
  }

  it('is the bare words that tell nothing, where none has the form of a question', () => {
    assert.equal(
      narrowest('ELPM report deadline. I have picked up a case from a colleague. Mum is cross.'),
      'ELPM report deadline.',
    );
  });

  it('keeps what is asked about where that is named first, and what a question leans on', () => {
    for (const whole of [
      'registering a death, which office',
      'mum has signed the contract, how long does it last',
      'my pupil, who is on a plan, has missed a lot',
    ]) {
      assert.deepEqual(readingsOf(whole), [whole]);
    }
  });

  it('is read without what somebody guesses', () => {
    assert.equal(narrowest(`${asked}, is it legal or edu welfare`), asked);
    const leaning = 'mum has the contract, is it binding or voluntary';
    assert.deepEqual(readingsOf(leaning), [leaning]);
  });

  it('may be read beside the terms of art that are told around it, and no lay word', () => {
    const read = (text: string): readonly ReadWords[] =>
      [
        { typed: 'legal planning meeting', weight: 0.8 },
        { typed: 'surgery', weight: 0.8 },
        { typed: 'gran', weight: 0.5 },
        { typed: 'afternoon', weight: 0 },
      ]
        .filter(({ typed }) => text.includes(typed))
        .map(({ typed, weight }) => ({
          typed,
          mended: undefined,
          otherWordings: weight > 0 ? [{ words: 'another', weight }] : [],
          everyday: false,
        }));
    const withTerms = (text: string): string | undefined => withTermsTold(readingsOf(text), read);
    const told = 'Gran rang about the legal planning meeting this afternoon.';
    assert.equal(withTerms(`${told} Who will chair it?`), 'Who will chair it? legal planning meeting');
    assert.equal(withTerms('We saw gran this afternoon. Who will chair it?'), undefined);
    assert.equal(withTerms('who chairs the legal planning meeting'), undefined);
  });

  it('is tried after the whole of it', () => {
    assert.equal(readingsOf(`Mum will not sign. ${asked}?`)[0], `Mum will not sign. ${asked}?`);
  });

  it('is never nothing', () => {
    assert.deepEqual(readingsOf('thanks'), ['thanks']);
  });
});

describe('several questions in one message', () => {
  for (const [message, count] of [
    ['two questions: 1) who chairs the elpm 2) report deadline', 2],
    ['(a) who chairs the elpm (b) what is a surgery', 2],
    ['ELPM chair\nreport deadline\nstage 2 review', 3],
    ['who chairs the elpm and must schools send a report', 2],
    ['who chairs the elpm\nin southwark', 1],
    ['schools must ask and must be told what is next', 1],
    ['1. who chairs the elpm? 2. how long does it last?', 2],
    ['Questions about Norfolk:\n1) who is the head responsible for\n2) how much is paid', 2],
  ] as const) {
    it(`are ${String(count)} in “${message.replaceAll('\n', ' / ')}”`, () => {
      assert.equal(splitQuestions(message).length, count);
    });
  }

  it('are not made of stages and years that end a sentence', () => {
    for (const told of [
      'The child is at Stage 2. He is in Year 3. Who attends the meeting?',
      'Stage 1: letter sent. Stage 2: meeting held. What next?',
    ])
      assert.deepEqual(splitQuestions(told), [told]);
  });
});
