/** Adding up what each stem is worth ranks as MiniSearch does, and looks each stem up once. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { createRankByStems } from '../../src/search/term-scores.ts';

const words = ['stage', 'report', 'meeting', 'contract', 'parent', 'notice', 'review', 'social'];
const boost = { title: 0.7, text: 1 };

const engineOf = (documents: readonly (readonly string[])[]) => {
  const engine = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(
    documents.map((text, id) => ({ id, title: text.slice(0, 2).join(' '), text: text.join(' ') })),
  );
  return engine;
};

describe('the ranking of passages', () => {
  it('is that of MiniSearch for all stems in one query', () => {
    const word = fc.constantFrom(...words);
    const document = fc.array(word, { minLength: 1, maxLength: 12 });
    const weight = fc.double({ min: 0.1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(fc.tuple(word, weight), { minLength: 1, maxLength: 6, selector: ([stem]) => stem }),
        (documents, asked) => {
          const engine = engineOf(documents);
          const weights = new Map(asked);
          const whole = engine.search([...weights.keys()].join(' '), {
            combineWith: 'OR',
            boost,
            boostTerm: (term) => weights.get(term) ?? 1,
          });
          const scores = new Map(whole.map(({ id, score }) => [Number(id), score]));
          const ranked = createRankByStems({ search: engine, count: documents.length, boost })(weights, 5);
          assert.equal(ranked.length, Math.min(5, whole.length));
          for (const [at, { number, score }] of ranked.entries()) {
            assert.ok(Math.abs(score - (scores.get(number) ?? 0)) < 1e-9 * score);
            assert.ok(Math.abs(score - (whole[at]?.score ?? 0)) < 1e-9 * score);
          }
        },
      ),
    );
  });

  it('asks the engine for a stem once, however many questions hold it', () => {
    const engine = engineOf([['stage', 'report'], ['stage']]);
    const asked: string[] = [];
    const search = engine.search.bind(engine);
    engine.search = (query, options) => {
      asked.push(typeof query === 'string' ? query : '?');
      return search(query, options);
    };
    const rank = createRankByStems({ search: engine, count: 2, boost });
    const first = rank(new Map([['stage', 1]]), 5);
    assert.deepEqual(rank(new Map([['stage', 1]]), 5), first);
    // Once for each field.
    assert.deepEqual(asked, ['stage', 'stage']);
  });

  it('keeps nothing of words that no passage holds', () => {
    const engine = engineOf([['stage']]);
    const rank = createRankByStems({ search: engine, count: 1, boost });
    assert.deepEqual(rank(new Map([['typed', 1]]), 5), []);
    assert.deepEqual(rank(new Map([['typed', 1]]), 5), []);
  });

  it('measures stems and lengths over the passages that it is told of, whatever else is there', () => {
    const own = [
      ['stage', 'report'],
      ['stage', 'notice'],
      ['review', 'stage'],
    ];
    const others = Array.from({ length: 40 }, () => ['review', ...words]);
    const numbers = new Set([0, 1, 2]);
    const asked = new Map([
      ['report', 1],
      ['review', 1],
    ]);
    const alone = createRankByStems({ search: engineOf(own), count: own.length, boost })(asked, 50);
    const documents = [...own, ...others];
    const lengths = new Map([
      ['title', documents.map((text) => new Set(text.slice(0, 2)).size)],
      ['text', documents.map((text) => new Set(text).size)],
    ]);
    const among = createRankByStems({
      search: engineOf(documents),
      count: documents.length,
      boost,
      measured: { numbers, lengths },
    })(asked, 50).filter(({ number }) => numbers.has(number));
    assert.deepEqual(
      among.map(({ number, score }) => [number, score.toFixed(9)]),
      alone.map(({ number, score }) => [number, score.toFixed(9)]),
    );
  });

  it('tells of one passage wherever it ranks, if it holds any of the words', () => {
    const engine = engineOf([['stage', 'report'], ['stage', 'report'], ['stage'], ['notice']]);
    const rank = createRankByStems({ search: engine, count: 4, boost });
    const asked = new Map([
      ['stage', 1],
      ['report', 1],
    ]);
    const numbers = (beside?: number) => rank(asked, 2, beside).map(({ number }) => number);
    assert.deepEqual(
      [numbers(), numbers(2), numbers(1), numbers(3)],
      [
        [0, 1],
        [0, 1, 2],
        [0, 1],
        [0, 1],
      ],
    );
  });

  it('puts the earlier passage first where two are equal', () => {
    const rank = createRankByStems({ search: engineOf([['stage'], ['stage'], ['stage']]), count: 3, boost });
    assert.deepEqual(
      rank(new Map([['stage', 1]]), 2).map(({ number }) => number),
      [0, 1],
    );
  });
});
