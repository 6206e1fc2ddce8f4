/** What is told before a question is heard though only a comma, or nothing, parts the two. */
import assert from 'node:assert/strict';
import { mayTellOfHarm, recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { readLines } from '../support/read-lines.ts';

const questions = [
  'who chairs the ELPM',
  'how much is a penalty notice',
  'what stage are we at',
  'when is the TAF',
  'what does the virtual school offer',
  'do we code it',
  'can we still do a penalty notice',
  'how do i log a consultation',
];
const asking = /[?,]|^(?:who|what|how|when|where|can|do|does|is|are|should|which|why|did|will)\b/i;
/** Short messages that only tell, each with a question behind it. */
const told = (files: readonly string[]): readonly string[] =>
  files
    .flatMap((file) => readLines(import.meta.url, file))
    .filter((line) => !asking.test(line) && line.split(' ').length <= 12)
    .map((line, at) => `${line.replace(/[.!]+\s*$/, '')}, ${questions[at % questions.length] ?? ''}`);
const shareHeard = (messages: readonly string[]): number =>
  messages.filter((message) => recogniseConcern(message) !== undefined).length / messages.length;
const voices = ['first', 'second', 'own', 'third'];

const kinds = ['allegations', 'immediate-dangers', 'worries'];
const harms = told(voices.flatMap((voice) => kinds.map((kind) => `voices/${voice}/${kind}.txt`)));

describe('what is told before a question', () => {
  for (const [message, concern] of [
    ['he is scared of his dad, how much is a penalty notice', 'worry'],
    ['dad has been violent, who chairs the ELPM', 'worry'],
    ['he self harms, what does the virtual school offer', 'worry'],
    ['TA grabbed his arm, who do i tell, also when is the ELPM', 'allegation'],
    ['student told me she wants to die do we code it', 'immediate-danger'],
  ] as const)
    it(`is heard: ${message}`, () => {
      assert.equal(recogniseConcern(message), concern);
    });

  for (const message of [
    'he hit another pupil, which code is it',
    'kidnapped by meetings today, can i book friday',
    'just seen a headline about a school stabbing, do you have anything for assemblies',
    'supply staff allegations, who leads, agency or school',
    'she has moved in with her dad in Leeds, do we take her off roll',
    'what is the procedure, when an allegation is made against a member of staff',
    'parent has gone abroad and left kids with gran, who signs',
  ])
    it(`is no more than is asked: ${message}`, () => {
      assert.equal(recogniseConcern(message), undefined);
    });

  for (const message of [
    'he is scared of his dad, whats the fine',
    'she is scared of dad - how much is the fine',
    'she is scared of her dad, does he count as persistent absence',
  ])
    it(`is heard before any way to ask: ${message}`, () => {
      assert.equal(recogniseConcern(message), 'worry');
    });

  it('is shown the way to help where it is not heard, and would be by itself', () => {
    for (const message of [
      'her dad kicked her out last night, who chairs the ELPM',
      'his grandad exposes himself, when is the ELPM',
      'mums bf kicked him out, what is the threshold for CME',
    ])
      assert.ok(recogniseConcern(message) !== undefined || mayTellOfHarm(message, false), message);
    assert.ok(!mayTellOfHarm('mum cannot make Tuesday, when is the ELPM', false));
  });

  it('is heard in at least 69 of a hundred messages of people who wrote it without the question', () => {
    assert.ok(harms.length > 400, String(harms.length));
    assert.ok(shareHeard(harms) >= 0.69, String(shareHeard(harms)));
  });

  it('is heard or shown the way to help in at least 95 of a hundred', () => {
    const met = harms.filter(
      (message) => recogniseConcern(message) !== undefined || mayTellOfHarm(message, false),
    );
    assert.ok(met.length / harms.length >= 0.95, String(met.length / harms.length));
  });

  it('is taken for harm where it is none in at most one of a hundred', () => {
    const ordinary = voices.map((voice) => `voices/${voice}/ordinary.txt`);
    const alike = ['first', 'second'].map((voice) => `voices/${voice}/look-alikes.txt`);
    const messages = told([...ordinary, ...alike, 'look-alikes.txt']);
    assert.ok(messages.length > 600, String(messages.length));
    assert.ok(shareHeard(messages) <= 0.01, String(shareHeard(messages)));
  });
});
