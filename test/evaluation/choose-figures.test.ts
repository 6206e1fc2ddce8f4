/** A figure is changed only where families that had no part in its choice fare better by it. */
import assert from 'node:assert/strict';
import { chooseOneByOne, type Figures } from '../../src/evaluation/choose-figures.ts';
import type { Trial } from '../../src/evaluation/trial.ts';
import { bands } from '../../src/knowledge/bands.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import type { Hit } from '../../src/knowledge/searcher.ts';

const figures: Figures = bands;
const fitted = { ...figures };

const whole = { coverage: 1, gap: 0 };
const hitOf = (id: string, score: number): Hit => ({
  passage: { id, holds: [] } as unknown as Passage,
  score,
  likeness: 0,
  likenessToTitle: () => 0,
  likenessToHeard: () => 0,
  likenessToNotHeld: () => 0,
  withHeard: () => whole,
  figures: () => whole,
  unsaid: () => [],
  ofContext: () => 1,
  ...whole,
});

const trial = (family: string, kind: 'answerable' | 'near', score: number): Trial => ({
  set: 'unhelped',
  kind,
  family,
  wanted: { asked: undefined, preferred: [], leans: false },
  hits: [hitOf(family, score)],
  gold: new Set(kind === 'answerable' ? [family] : []),
});
const answerable = Array.from({ length: 60 }, (_, at) => trial(`answerable-${String(at)}`, 'answerable', 20));

describe('one figure after the other', () => {
  beforeEach(() => {
    figures['leastScore'] = 5;
  });
  afterEach(() => {
    Object.assign(figures, fitted);
  });

  it('is chosen where what was not seen fares better by it, and no other is touched', () => {
    const near = Array.from({ length: 60 }, (_, at) => trial(`near-${String(at)}`, 'near', 6));
    const others = { ...figures };
    const chosen = chooseOneByOne(figures, ['gap', 'leastScore'], [...answerable, ...near]);
    assert.deepEqual(
      chosen.map(({ name, from, to }) => [name, from, to > 6 && to < 20]),
      [['leastScore', 5, true]],
    );
    assert.deepEqual({ ...figures, leastScore: 5 }, others);
  });

  it('is left where it would be better for those only that it was chosen by', () => {
    const near = [
      trial('one-near', 'near', 6),
      ...Array.from({ length: 59 }, (_, at) => trial(`far-off-${String(at)}`, 'near', 1)),
    ];
    const costly = Array.from({ length: 10 }, (_, at) => trial(`low-${String(at)}`, 'answerable', 5.2));
    const before = { ...figures };
    assert.deepEqual(chooseOneByOne(figures, ['leastScore'], [...answerable, ...costly, ...near]), []);
    assert.deepEqual({ ...figures }, before);
  });
});
