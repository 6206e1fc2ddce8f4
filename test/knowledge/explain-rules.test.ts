/** Every rule by which the gate may decide is told apart, over passages and figures of the test's own. */
import assert from 'node:assert/strict';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { bands } from '../../src/knowledge/bands.ts';
import { explain } from '../../src/knowledge/explain.ts';
import { explanationSections } from '../../src/knowledge/explanation-words.ts';
import type { Passage, Source } from '../../src/knowledge/passage.ts';
import type { Hit, SearchQuestion } from '../../src/knowledge/searcher.ts';

const source: Source = {
  id: 'paper',
  title: 'A paper',
  publisher: 'Somebody',
  authority: 'national',
  standing: 'statutory',
  checked: '2026-07',
};
const passage = (id: string, over: Partial<Passage> = {}): Passage => ({
  id,
  title: `Title of ${id}`,
  source: 'paper',
  locator: 'Paragraph 1',
  authority: 'national',
  standing: 'statutory',
  topic: 'attendance',
  audience: [],
  holds: [],
  asks: [],
  unsaid: [],
  confidence: 'high',
  related: [],
  text: 'The words.',
  ...over,
});
const enough = 2 * bands.leastScore;
/** Speaks of all of the question, unless told otherwise. A score is told as a share of one that is more than enough. */
const hit = (of: Passage, over: Partial<Hit> = {}): Hit => ({
  passage: of,
  likeness: 0,
  likenessToTitle: () => 0,
  likenessToHeard: () => 0,
  likenessToNotHeld: () => 0,
  withHeard: () => ({ coverage: 0, gap: 1 }),
  coverage: 1,
  gap: 0,
  figures: () => ({ coverage: 1, gap: 0 }),
  unsaid: () => [],
  ofContext: () => 1,
  ...over,
  score: enough * (over.score ?? 1),
});
const nothing = { coverage: 0, gap: 1 };

const one = passage('one');
const two = passage('two', { holds: ['actor'] });
const theirs = passage('theirs', { authority: 'southwark', standing: 'local' });
const ours = passage('ours', { authority: 'norfolk', standing: 'local' });
const authorities = ['southwark', 'norfolk'].map((id) => ({ id, name: `${id}shire`, aliases: [] }));

function explained(question: string, search: (asked: SearchQuestion) => readonly Hit[], home?: string) {
  const names = createAuthorityNames(authorities);
  const guidance = {
    passages: [one, two, theirs, ours],
    sources: new Map([['paper', source]]),
    glossary: [],
    authorities,
  };
  const knowledge = { guidance, searcher: { search }, names, knownWords: new Set<string>() };
  const explanation = explain({ text: question, home, memory: undefined }, knowledge);
  const sections = explanationSections(explanation, { names, guidance: 'version 1' });
  const [first] = explanation.questions;
  assert.ok(first);
  return { ...first, explanation, words: sections.flatMap(({ lines }) => lines).join('\n') };
}

describe('the rule that decided', () => {
  it('is that the first passage answers, or one further down, or one of a better kind', () => {
    assert.equal(explained('explain it', () => [hit(one)]).rule, 'best-answers');
    const further = explained('explain it', () => [hit(one, nothing), hit(two, { score: 0.9 })]);
    assert.equal(further.rule, 'further-down');
    assert.match(further.words, /It speaks too little of the question \(/);
    const better = explained('who is it', () => [hit(one), hit(two, { score: 0.9 })]);
    assert.deepEqual([better.rule, better.explanation.passages[0]], ['better-kind', 'two']);
    assert.match(better.words, /Fits best: who does it\./);
    const other = explained('who is it', () => [hit(one, { coverage: bands.answerOfOtherKind - 0.01 })]);
    assert.match(other.words, /holds no kind of fact that fits best, and covers less than/);
  });

  it('is that a passage leaves open what was asked', () => {
    const left = { sentence: 'The source does not say why.', withTitle: 1, adds: 1, coverage: 1, gap: 0 };
    const { rule, reading } = explained('explain it', () => [hit(one, { ...nothing, unsaid: () => [left] })]);
    assert.deepEqual([rule, reading?.best[0]?.band], ['left-open', 'left-open']);
    const little = hit(one, { ...nothing, score: 0.4, unsaid: () => [left] });
    assert.equal(explained('explain it', () => [little]).rule, 'nothing-close');
  });

  it('is that passages come near, or that none does', () => {
    const asked = 'how much is it';
    const near = explained(asked, () => [
      hit(one),
      hit(two, { score: 0.5, ...nothing, figures: () => nothing }),
    ]);
    assert.equal(near.rule, 'closest');
    assert.deepEqual(
      near.reading?.best.map(({ band }) => band),
      ['close', 'too-far'],
    );
    assert.match(near.words, /does not hold the fact asked for/);
    assert.match(near.words, /too little of the question where its figures stand/);
    assert.equal(explained(asked, () => [hit(one, nothing)]).rule, 'nothing-close');
    const none = explained(asked, () => []);
    assert.equal(none.rule, 'nothing-close');
    assert.match(none.words, /No passage was found\./);
  });

  it('is that passages come near where the question tells little, unless it is one of the ways of asking', () => {
    const little = explained('explain it', () => [hit(one, { score: 0.4 })]);
    assert.equal(little.rule, 'closest');
    assert.match(little.words, /It scores less than \d+\.\d\d\./);
    const known = explained('explain it', () => [hit(one, { score: 0.4, likeness: 1 })]);
    assert.equal(known.rule, 'best-answers');
  });

  it('is that the first passage is far ahead, unless the second is near or any is known not to hold the like', () => {
    const half = { coverage: bands.coverageOfFarAhead, gap: bands.gapOfClosest, figures: () => nothing };
    const ahead = explained('explain it', () => [hit(one, half), hit(two, { ...half, score: 0.5 })]);
    assert.deepEqual([ahead.rule, ahead.explanation.passages[0]], ['far-ahead', 'one']);
    assert.match(ahead.words, /far ahead of the rest/);
    const beside = explained('explain it', () => [hit(one, half), hit(two, { ...half, score: 0.99 })]);
    assert.equal(beside.rule, 'closest');
    const like = { ...half, score: 0.5, likenessToNotHeld: () => bands.likeNotHeld };
    assert.equal(explained('explain it', () => [hit(one, half), hit(two, like)]).rule, 'closest');
    assert.equal(explained('how much is it', () => [hit(one, half)]).rule, 'closest');
    assert.equal(explained('who is it', () => [hit(one, half)]).rule, 'closest');
  });

  it('is that one is asked for in these words, though another ranks first', () => {
    const asked = { ...hit(two), likeness: bands.inItsWords, score: 0.1 };
    assert.equal(explained('explain it', () => [hit(one), asked]).rule, 'in-its-words');
    const titled = { ...asked, likeness: 0, likenessToTitle: () => 1 };
    assert.equal(explained('explain it', () => [hit(one), titled]).rule, 'in-its-words');
    const notHeld = { ...asked, likenessToNotHeld: () => 1 };
    assert.equal(explained('explain it', () => [hit(one), notHeld]).rule, 'best-answers');
  });

  it('is that passages come near where a passage is known not to answer what is asked', () => {
    const { rule, words } = explained('explain it', () => [
      hit(one, { likeness: 0.3, likenessToNotHeld: () => 0.9 }),
    ]);
    assert.equal(rule, 'closest');
    assert.match(words, /likeness 0\.30, to what it does not hold 0\.90/);
    assert.match(words, /It is known not to answer what is asked\./);
    const own = explained('explain it', () => [hit(one, { likeness: 1, likenessToNotHeld: () => 0.4 })]);
    assert.equal(own.rule, 'best-answers');
  });

  it('is that another authority’s own passage fits far better', () => {
    const search = ({ authorities: within }: SearchQuestion): readonly Hit[] =>
      within ? [hit(one)] : [hit(theirs, { score: 3 }), hit(one)];
    const { rule, words } = explained('explain it', search, 'norfolk');
    assert.equal(rule, 'belongs-to-others');
    assert.match(words, /Guidance of others speaks of it: southwarkshire\./);
  });

  it('is that it was asked again without the authority’s name, which is still told of', () => {
    const search = ({ text }: SearchQuestion): readonly Hit[] =>
      /norfolkshire/i.test(text) ? [hit(one, nothing)] : [hit(one)];
    const { rule, reading, explanation } = explained('explain it in Norfolkshire', search);
    assert.deepEqual([rule, reading?.authorityFrom], ['asked-nationally', 'named']);
    assert.equal(explanation.weighedToo.length, 1);
  });

  it('is the last check where what was found is not for this authority’s people', () => {
    const { rule, outcome, explanation } = explained('explain it', () => [hit(theirs)], 'norfolk');
    assert.deepEqual([rule, outcome.kind], ['last-check', 'not-covered']);
    assert.equal(explanation.weighedToo[0]?.ended, 'answered');
  });
});
