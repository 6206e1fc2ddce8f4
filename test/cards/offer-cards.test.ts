/** The cards beside the walk through the offers: two side by side, the choice of two, what is held; and an offer of any size. */
import assert from 'node:assert/strict';
import { holdingCard, holdingsCard } from '../../cards/holdings-cards.ts';
import { compareForm, offerCard, type OfferFacts } from '../../cards/offer-cards.ts';
import { comparisonCard } from '../../bot/show-offer.ts';
import { currencyOf, type Shown } from '../../bot/show-walk.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { compareOffers } from '../../src/offer/compare-offers.ts';
import { offerAudiences } from '../../src/offer/offer.ts';
import { guidance, own } from '../offer/tables.ts';
import { buttonData, buttonTitles, cardProblems, cardText, partsOf } from '../support/cards.ts';

const turn = {
  now: '2026-11-20T12:00:00.000Z',
  knowing: {
    knowledge: { guidance, names: createAuthorityNames(guidance.authorities) },
    offers: own.offers,
  },
} as unknown as Shown;

describe('two offers side by side', () => {
  const ids = [...own.offers.keys()];
  const pairs = ids.flatMap((one) => ids.filter((id) => id !== one).map((other) => ({ one, other })));

  it('are a card that Teams takes, whichever two they are and whoever asks', () => {
    for (const pair of pairs) {
      for (const audience of [undefined, ...offerAudiences]) {
        const compared = compareOffers(own.offers, { ...pair, ...(audience && { audience }) });
        assert.ok(compared);
        const card = comparisonCard(turn, compared, currencyOf(turn));
        assert.deepEqual(cardProblems(card), [], JSON.stringify(pair));
        const words = cardText(card);
        const marks = new Set([...words.matchAll(/ \[(\d+)\](?!\()/g)].map(([, number]) => Number(number)));
        const lines = new Set([...words.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number)));
        assert.deepEqual([...marks].sort(), [...lines].sort(), words);
      }
    }
  });

  it('stand in two columns, say where nothing is held, and lead to each in full', () => {
    const compared = compareOffers(own.offers, { one: 'norfolk', other: 'bath-and-north-east-somerset' });
    assert.ok(compared);
    const card = comparisonCard(turn, compared, currencyOf(turn));
    assert.ok(partsOf(card).some(({ type }) => type === 'ColumnSet'));
    assert.match(cardText(card), /Nothing is held/);
    assert.match(cardText(card), /70 children on the caseload \(2021-22\) \(replaced\)/);
    assert.deepEqual(buttonData(card, 'Norfolk: in full')['authority'], 'norfolk');
    assert.ok(buttonTitles(card).includes('Request a consultation'));
  });
});

describe('the choice of two authorities', () => {
  it('is a card that Teams takes, with a way out that asks for no input', () => {
    const authorities = [{ value: 'norfolk', title: 'Norfolk' }];
    for (const problem of [undefined, 'Choose two different ones.']) {
      const card = compareForm({
        authorities,
        one: 'norfolk',
        audience: 'school',
        ...(problem && { problem }),
      });
      assert.deepEqual(cardProblems(card), []);
      const help = partsOf(card).find(({ title }) => title === 'What can I ask?');
      assert.equal(help?.['associatedInputs'], 'none');
    }
  });
});

describe('the card of an offer', () => {
  const facts = (count: number): OfferFacts => ({
    walk: '11111111-2222-4333-8444-555555555555',
    revision: 3,
    title: 'What the Virtual School offers',
    standing: 'Each authority’s own',
    answered: [['Whose Virtual School?', 'Norfolk']],
    place: 'Norfolk',
    says: 'What is held.',
    rows: Array.from({ length: count }, (_, at) => ({
      title: `**Row ${String(at)}** [1]`,
      offered: 'o'.repeat(300),
      details: 'd'.repeat(900),
    })),
    contacts: ['Not set.'],
    outOfScope: ['Casework.'],
    open: ['Open.'],
    sources: [{ document: 'A plan.', places: ['[1] What we do.'] }],
    compare: undefined,
    cohort: undefined,
  });

  it('is one that Teams takes however much is offered, and says how much it leaves out', () => {
    for (const count of [0, 1, 5, 40, 200]) {
      const card = offerCard(facts(count));
      assert.deepEqual(cardProblems(card), [], String(count));
      const left = /And (\d+) more: press Back/.exec(cardText(card))?.[1];
      const shown = cardText(card).match(/^\*\*Row/gm)?.length ?? 0;
      assert.equal(shown + Number(left ?? 0), count);
    }
  });

  it('folds what is more than a phone shows', () => {
    assert.ok(buttonTitles(offerCard(facts(6))).includes('More of the offer (2)'));
    assert.ok(!buttonTitles(offerCard(facts(4))).some((title) => title.startsWith('More')));
  });
});

describe('the cards of what is held', () => {
  const holding = { name: 'Norfolk', count: '9 passages', topics: 'attendance (9)', dates: 'As at 2021.' };

  it('are ones that Teams takes, with one authority or fifty', () => {
    for (const count of [1, 50]) {
      const holdings = Array.from({ length: count }, () => holding);
      const authorities = [{ value: 'norfolk', title: 'Norfolk' }];
      const card = holdingsCard({
        summary: '9 passages',
        holdings,
        authorities,
        notice: 'Nothing of Kent’s.',
      });
      assert.deepEqual(cardProblems(card), []);
      assert.equal(buttonTitles(card).includes('More authorities (44)'), count === 50);
    }
  });

  it('show the titles of one, up to as many as have room, and lead to its offer where that is held', () => {
    const topics = [
      { title: 'Attendance', titles: Array.from({ length: 60 }, (_, at) => `Title ${String(at)}`) },
    ];
    const one = { name: 'Norfolk', authority: 'norfolk', count: '60 passages', dates: 'As at 2021.', topics };
    const card = holdingCard({ ...one, offer: 'virtual-school-offer' });
    assert.deepEqual(cardProblems(card), []);
    assert.match(cardText(card), /and 20 more: ask about them/);
    assert.ok(buttonTitles(card).includes('What the Virtual School offers'));
    assert.ok(
      !buttonTitles(holdingCard({ ...one, offer: undefined })).includes('What the Virtual School offers'),
    );
  });
});
