/** Words that a language model suggested are told of wherever their reader meets them, not only where they arrived. */
import assert from 'node:assert/strict';
import { advisorView, advisoryCard } from '../../cards/advisory-card.ts';
import { moveFormCard } from '../../cards/move-forms.ts';
import { recordText } from '../../cards/record-text.ts';
import { myRequestsCard } from '../../cards/request-cards.ts';
import type { Happening, Move } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import type { Share } from '../../src/model/suggestion.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import { newForm } from '../support/move-form.ts';
import { newRecord } from '../support/record.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const by = { id: 'a', name: 'Advisor Anna' };
const draftedAs = (share: Share) => ({ model: 'm', promptVersion: 1, guidanceVersion: 1, share });
const eventsOf = (...moves: readonly Move[]) =>
  ([receivedOf(newRequest()), ...moves] satisfies readonly Happening[]).map((happening, at) => ({
    seq: at + 1,
    by,
    as: 'advisor' as const,
    at: noon,
    happening,
  }));
const after = (...moves: readonly Move[]) =>
  foldEvents({ service: 'southwark', reference: 'SWK-2026-0001', post: undefined }, eventsOf(...moves));

const advised = (share: Share): Move => ({
  kind: 'advised',
  purposes: [],
  advice: 'Within 20 days.',
  nextStep: undefined,
  stage: undefined,
  drafted: draftedAs(share),
});
const asked = (share: Share): Move => ({
  kind: 'asked',
  message: 'Which school?',
  drafted: draftedAs(share),
});
const closed = (share: Share): Move => ({ kind: 'closed', message: 'Settled.', drafted: draftedAs(share) });

const label = /AI-generated: a language model wrote most of these words/g;
const began = /Began as a suggestion of the language model m \(prompt version 1, guidance version 1\)/g;
/** The card in the channel, and what an advisor sees who looks closer, before what was done last. */
const shownToDesk = (...moves: readonly Move[]): readonly string[] => {
  const facts = {
    request: after(...moves),
    kinds: [],
    nameOf: String,
    now: noon,
    desk: undefined,
    likely: [],
    away: undefined,
    notes: [],
  };
  return [
    advisoryCard({ ...facts, mayRepeat: false, readers: [] }),
    advisorView({ ...facts, record: newRecord([]) }),
  ].map((card) => JSON.stringify(card));
};
const mine = (...moves: readonly Move[]): number =>
  JSON.stringify(myRequestsCard([after(...moves)], { kinds: [], nameOf: String })).match(label)?.length ?? 0;

describe('The label of a language model’s words', () => {
  for (const [what, move] of [
    ['advice', advised],
    ['what is asked back', asked],
    ['closing words', closed],
  ] as const) {
    it(`stands on “my requests” beneath ${what}, and not where its advisor made the words their own`, () => {
      assert.equal(mine(move('mostly')), 1);
      assert.equal(mine(move('partly')), 0);
    });
  }

  for (const share of ['mostly', 'partly'] as const) {
    it(`stands on the advisors’ own cards beneath the words, ${share} a model’s`, () => {
      for (const [words, move] of [
        ['Within 20 days.', advised],
        ['Which school?', asked],
        ['Settled.', closed],
      ] as const) {
        const written = shownToDesk(move(share));
        for (const card of written) {
          assert.equal(card.match(began)?.length, 1);
          assert.ok(card.indexOf(words) < card.search(began));
        }
        assert.doesNotMatch(written.join(' '), label);
      }
    });
  }

  it('stands on no card of the desk where its words are an advisor’s, and goes there too with the words', () => {
    assert.doesNotMatch(shownToDesk({ kind: 'closed', message: 'Settled.' }).join(' '), began);
    const answered = shownToDesk(asked('mostly'), { kind: 'added', message: 'Here.' });
    assert.doesNotMatch(answered.join(' '), began);
  });

  it('goes with the words: an answer takes the question’s label, opening it again that of its closing words', () => {
    assert.equal(mine(asked('mostly'), { kind: 'added', message: 'Here.' }), 0);
    assert.equal(mine(closed('mostly'), { kind: 'reopened', message: 'Again.' }), 0);
    assert.equal(mine(advised('mostly'), { kind: 'closed', message: 'Settled.' }), 0);
  });

  it('stands in the form that answers what is asked back', () => {
    const request = after(asked('mostly'));
    const card = moveFormCard(newForm({ request, move: 'added', as: 'requester' }));
    assert.equal(JSON.stringify(card).match(label)?.length, 1);
  });

  it('stands in the text for a case system beneath the advice itself', () => {
    const moves = [advised('mostly')];
    const text = recordText({
      request: after(...moves),
      events: eventsOf(...moves),
      service: newService(),
      version: undefined,
      now: noon,
    });
    assert.match(text, /Within 20 days\.\s+AI-generated: a language model wrote most/);
  });
});
