/** Every audience by every need of every authority: the walk ends in three questions, and every end says something and leads on. */
import assert from 'node:assert/strict';
import { longestWalk, questionAt } from '../../src/escalation/flow.ts';
import { prefill } from '../../src/escalation/prefill.ts';
import { createServing } from '../../src/escalation/serving.ts';
import { compareOffers } from '../../src/offer/compare-offers.ts';
import { offerAudiences, offerNeeds } from '../../src/offer/offer.ts';
import { offerAsked, offerResult } from '../../src/offer/offer-result.ts';
import { introWords } from '../../src/offer/offer-words.ts';
import { foreignOffers, own, statesOf, walkOf } from './tables.ts';

const fits =
  (asked: string | undefined) =>
  (given: readonly string[]): boolean =>
    asked === undefined || given.includes(asked);

for (const [whose, procedures] of [
  ['the offers that are held', own],
  ['another authority’s own', foreignOffers],
] as const) {
  describe(`every walk through ${whose}`, () => {
    const procedure = walkOf(procedures);
    const ends = [...statesOf(procedure)].filter((state) => questionAt(procedure, state) === undefined);

    it('ends after three questions at the most', () => {
      assert.equal(longestWalk(procedure), 3);
      assert.equal(
        ends.length,
        procedure.questions.reduce((product, { options }) => product * (options.length + 1), 1),
      );
    });

    it('says what there is or that nothing is held, and never both', () => {
      for (const state of ends) {
        const result = offerResult(procedures.offers, offerAsked(state));
        const words = introWords(result, 'Here');
        assert.equal(/names nothing for this/.test(words), result.rows.length === 0, JSON.stringify(state));
        assert.match(words, /ask|only\.$/);
      }
    });

    it('shows only rows for that audience and that need, and every row of them', () => {
      for (const state of ends) {
        const asked = offerAsked(state);
        const { offer, rows } = offerResult(procedures.offers, asked);
        const isFor = fits(asked.audience);
        const isOf = fits(asked.need);
        for (const row of offer?.rows ?? []) {
          const isMeant = (row.audiences.length === 0 || isFor(row.audiences)) && isOf(row.needs);
          assert.equal(rows.includes(row), isMeant, row.id);
        }
      }
    });
  });
}

describe('the walk through the offers', () => {
  const procedure = walkOf(own);
  const filled = (words: string, authority?: string) =>
    prefill(procedure, {
      words,
      ...(authority !== undefined && { known: [{ question: 'authority', option: authority }] }),
    }).said.map(({ question, option }) => `${question}=${option}`);

  for (const [words, said] of [
    ['what training is there for schools', ['audience=school', 'need=training']],
    ['I am a social worker, can I get an EP', ['audience=social-care', 'need=educational-psychology']],
    ['what does the virtual school offer a child with a social worker', []],
    ['advice for a nursery', ['audience=early-years', 'need=advice']],
    ['advice or training', []],
    ['data for our college', ['audience=college', 'need=data']],
  ] as const) {
    it(`hears in “${words}” ${said.length === 0 ? 'nothing that it would have to guess' : said.join(' and ')}`, () => {
      assert.deepEqual(filled(words), said);
    });
  }

  it('begins with the authority that is known', () => {
    assert.deepEqual(filled('training', 'norfolk'), ['authority=norfolk', 'need=training']);
  });

  it('serves answers from the passages of its rows, and leaves attendance to those whose procedure it is', () => {
    const serving = createServing(own);
    assert.equal(serving(['local-salford-offer'], 'southwark')?.id, procedure.id);
    assert.equal(serving(['vsh-out-of-scope'], 'kent')?.id, procedure.id);
    assert.equal(serving(['southwark-consultation-route'], 'southwark')?.id, 'southwark-attendance');
    assert.equal(serving(['southwark-consultation-route'], 'norfolk')?.id, procedure.id);
    assert.equal(serving(['southwark-stage-two'], 'southwark')?.id, 'southwark-attendance');
  });

  it('is there no more where no offer is held', () => {
    assert.equal(foreignOffers.procedures.size, 1);
    assert.deepEqual([...foreignOffers.offers.keys()], ['norfolk']);
  });
});

describe('where an authority names nothing', () => {
  it('shows what it names for others, and what national guidance asks of all', () => {
    const result = offerResult(own.offers, { authority: 'camden', audience: 'school', need: 'training' });
    assert.deepEqual(result.rows, []);
    assert.deepEqual(
      result.forOthers.map(({ id }) => id),
      ['coaching'],
    );
    assert.deepEqual(
      result.national.map(({ id }) => id),
      ['shared-knowledge'],
    );
    const words = introWords(result, 'Camden');
    assert.match(words, /That does not mean that there is nothing/);
    assert.match(words, /For others it names: Training and coaching of social workers/);
    assert.match(words, /stands below instead/);
  });

  it('says of an earlier offer that it is one, where nothing newer is held', () => {
    const asked = {
      authority: 'bath-and-north-east-somerset',
      audience: 'early-years',
      need: 'training',
    } as const;
    assert.match(introWords(offerResult(own.offers, asked), 'B&NES'), /^Only an earlier offer/);
  });

  it('says so of an offer that is not held at all', () => {
    const result = offerResult(foreignOffers.offers, { authority: 'national' });
    assert.equal(result.offer, undefined);
    assert.match(introWords(result, 'National guidance'), /names nothing for this/);
  });
});

describe('two offers side by side', () => {
  it('are every pair that is held, for everybody and for each audience', () => {
    const ids = [...own.offers.keys()];
    for (const one of ids) {
      for (const other of ids.filter((id) => id !== one)) {
        for (const audience of [undefined, ...offerAudiences]) {
          const compared = compareOffers(own.offers, { one, other, ...(audience && { audience }) });
          assert.ok(compared && compared.needs.length > 0, `${one} and ${other}`);
          for (const need of compared.needs) assert.ok(need.one.length + need.other.length > 0);
        }
      }
    }
  });

  it('leave out no row of either', () => {
    const compared = compareOffers(own.offers, { one: 'salford', other: 'norfolk' });
    const shown = new Set(compared?.needs.flatMap(({ one, other }) => [...one, ...other]));
    for (const id of ['salford', 'norfolk'])
      for (const row of own.offers.get(id)?.rows ?? []) assert.ok(shown.has(row), row.id);
    assert.ok(offerNeeds.length >= (compared?.needs.length ?? 0) - 1);
  });

  it('are none where it is one twice, or one that is not held', () => {
    assert.equal(compareOffers(own.offers, { one: 'salford', other: 'salford' }), undefined);
    assert.equal(compareOffers(own.offers, { one: 'salford', other: 'kent' }), undefined);
    assert.equal(compareOffers(own.offers, { one: 'kent', other: 'salford' }), undefined);
  });
});
