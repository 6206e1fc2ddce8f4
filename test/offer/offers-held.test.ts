/** The offers that are held: every row rests on a passage that is held, every passage about an offer is met, nothing is invented. */
import assert from 'node:assert/strict';
import { passagesMissed } from '../../src/guidance/offers.ts';
import { guidance, own } from './tables.ts';

const offers = [...own.offers.values()];
const rows = offers.flatMap(({ authority, rows: each }) => each.map((row) => ({ authority, ...row })));
const passages = new Map(guidance.passages.map((passage) => [passage.id, passage]));

describe('the offers that are held', () => {
  it('are those of every authority whose offer a passage tells, and the national one', () => {
    const told = guidance.passages.filter(({ topic }) => topic === 'local-offer').map((one) => one.authority);
    for (const authority of new Set(told)) assert.ok(own.offers.has(authority), authority);
    assert.ok(own.offers.has('national') && own.offers.has('camden'));
  });

  it('cite for every row a passage of their own authority, at the place where it stands', () => {
    for (const { authority, cite, outOfScope, rows: each } of offers) {
      for (const citation of [...each, ...outOfScope, { cite }].flatMap((row) => row.cite)) {
        const passage = passages.get(citation.passage) ?? assert.fail(citation.passage);
        assert.equal(passage.authority, authority);
        assert.equal(passage.source, citation.source);
        assert.equal(passage.locator, citation.locator);
        assert.ok(guidance.sources.has(citation.source));
      }
    }
  });

  it('meet every passage about an offer, in a row or left out with a reason', () => {
    assert.deepEqual(passagesMissed(guidance, own.offers), []);
    const without = new Map([...own.offers].filter(([authority]) => authority !== 'greenwich'));
    assert.deepEqual(passagesMissed(guidance, without), ['local-greenwich-not-case-based']);
    for (const { leftOut } of offers) for (const { why } of leftOut) assert.match(why, /\.$/);
  });

  it('hold no number, no address and no name of a person', () => {
    assert.doesNotMatch(JSON.stringify(rows), /@|\d{5}|https?:/);
    assert.doesNotMatch(JSON.stringify(offers), /\b(?:Mr|Mrs|Ms|Dr) [A-Z]/);
  });

  it('take numbers only from the passages that they cite', () => {
    for (const { id, brief, offered, limits, cite } of rows) {
      const told = cite.map(({ passage }) => JSON.stringify(passages.get(passage))).join(' ');
      for (const [number] of `${brief} ${offered} ${limits.join(' ')}`.matchAll(/\d+/g)) {
        assert.ok(told.includes(number), `${id}: ${number}`);
      }
    }
  });

  it('say of what a newer text has replaced that it is so, and of a plan that it is one', () => {
    const states = (state: string) =>
      rows.filter((row) => row.state === state).map(({ authority }) => authority);
    assert.deepEqual(new Set(states('replaced')), new Set(['bath-and-north-east-somerset']));
    assert.deepEqual(new Set(states('planned')), new Set(['norfolk', 'salford', 'southwark']));
  });

  it('offer casework only where an authority goes beyond what national guidance asks', () => {
    const casework = rows.filter(({ needs }) => needs.includes('casework')).map(({ authority }) => authority);
    assert.deepEqual(new Set(casework), new Set(['bath-and-north-east-somerset']));
    assert.ok(own.offers.get('national')?.outOfScope.some(({ id }) => id === 'individual-work'));
  });
});
