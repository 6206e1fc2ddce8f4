/** What a requester reads of time and of how it went: the receipt's promise, and the question at the end. */
import assert from 'node:assert/strict';
import { noticeCard } from '../../cards/notice-card.ts';
import { placeCard } from '../../cards/place-card.ts';
import { myRequestsCard, receiptCard } from '../../cards/request-cards.ts';
import { requesterNotice } from '../../cards/request-words.ts';
import { requesterView } from '../../cards/requester-view.ts';
import { applyEvent, foldEvents } from '../../src/consultations/fold.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { DatesWords } from '../../src/escalation/deadline-words.ts';
import type { OfferedKind } from '../../src/people/service.ts';
import { buttonTitles, cardText } from '../support/cards.ts';
import { moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const advisor = { id: 'advisor-1', name: 'Advisor Anna' };
const logged = (over: Partial<ConsultationRequest> = {}): ConsultationRequest => ({
  ...foldEvents({ service: 'southwark', reference: 'SWK-2026-0007', post: undefined }, [
    {
      ...{ seq: 1, by: newRequest().requester, as: 'requester', at: noon },
      happening: receivedOf(newRequest()),
    },
  ]),
  ...over,
});

describe('The receipt', () => {
  const words = (
    kind: Partial<OfferedKind>,
    over: Partial<ConsultationRequest> = {},
    deadlines: Partial<DatesWords> = {},
  ): string =>
    cardText(
      receiptCard({
        request: logged(over),
        kinds: [{ kind: 'sewo-consultation', label: 'SEWO consultation', fields: [], ...kind }],
        nameOf: String,
        isNew: true,
        place: 'none',
        delivery: 'posted',
        opens: noon,
        reachable: true,
        deadlines: { dates: [], assumptions: [], cautions: [], ...deadlines },
      }),
    );
  const promised = { count: 2, unit: 'working-days', words: 'two working days' } as const;

  it('says by when the service aims to reply, as it promises, and that nothing is promised otherwise', () => {
    const due = '2026-11-24T12:00:00.000Z';
    assert.match(
      words({ promised }, { due, dueBy: 'promise' }),
      /The service aims to reply within two working days: by Tuesday 24 November 2026\./,
    );
    assert.match(words({ promised }), /aims to reply within two working days\./);
    assert.doesNotMatch(words({ promised }, { due, dueBy: 'advisor' }), /24 November/);
    assert.match(words({}), /No time for a reply is promised\./);
    assert.doesNotMatch(words({}), /aims to reply/);
  });

  it('says that its days rest on what was assumed only where something was', () => {
    const cautions = ['The report’s date is today.'];
    assert.match(words({}, {}, { cautions }), /The report’s date is today\./);
    assert.doesNotMatch(words({}, {}, { cautions }), /assumed|How the days were counted/);
    assert.match(words({}, {}, { assumptions: ['Day 0.'] }), /rest on what was assumed/);
  });
});

describe('What a requester is told at the end', () => {
  const ended = ['signposted', 'escalated', 'declined', 'closed'] as const;
  const card = (kind: (typeof ended)[number] | 'merged' | 'replied', howItWent: boolean, more = {}) => {
    const event = { seq: 2, by: advisor, as: 'advisor', at: noon, happening: moveOf(kind) } as const;
    return noticeCard({ ...applyEvent(logged(), event), ...more }, event, { howItWent }, undefined);
  };
  const asks = /Did the consultation help\? Press “How did it go\?”, choose one, and press “Send”\./;

  it('asks how it went, once, where the service wants to know', () => {
    for (const kind of ended) {
      assert.match(cardText(card(kind, true)), asks, kind);
      assert.ok(buttonTitles(card(kind, true)).includes('How did it go?'), kind);
      for (const silent of [card(kind, false), card(kind, true, { rating: 'helped' })]) {
        assert.doesNotMatch(cardText(silent), asks, kind);
        assert.ok(!buttonTitles(silent).includes('How did it go?'), kind);
      }
    }
  });

  it('asks nothing of what goes on', () => {
    for (const kind of ['merged', 'replied'] as const)
      assert.doesNotMatch(cardText(card(kind, true)), asks, kind);
  });
});

describe('My requests', () => {
  const list = (...requests: readonly ConsultationRequest[]) =>
    myRequestsCard(requests, { kinds: [], nameOf: String });
  const merged = logged({ reference: 'SWK-2026-0008', status: 'merged', mergedInto: 'SWK-2026-0007' });

  it('counts one request as one', () => {
    assert.match(JSON.stringify(list(logged())), /You have 1 open request, and 0/);
  });

  it('says which of their own a merged one goes on as, and nothing of another person’s', () => {
    assert.match(cardText(list(logged(), merged)), /Goes on as SWK-2026-0007\./);
    assert.doesNotMatch(cardText(list(merged)), /Goes on|0007/);
  });
});

describe('The places for a request', () => {
  it('are none, and not merely taken, once it has ended', () => {
    const shown = (request: ConsultationRequest): string =>
      cardText(placeCard({ request, places: [], session: undefined, calendar: undefined, mayGiveUp: false }));
    assert.match(shown(logged()), /No place is free for this request at the moment\./);
    assert.match(shown(logged({ status: 'closed' })), /This request has ended/);
    assert.doesNotMatch(shown(logged({ status: 'closed' })), /No place is free/);
  });
});

describe('What is told where others read', () => {
  it('names no other request of the same person', () => {
    const event = { seq: 2, by: advisor, as: 'advisor', at: noon, happening: moveOf('merged') } as const;
    const told = (place: 'personal' | 'thread'): string =>
      requesterNotice({ ...logged(), goesOnAs: 'SWK-2026-0006' }, event, newService(), place).text;
    assert.match(told('personal'), /your other request about the same, \*\*SWK-2026-0006\*\*/);
    assert.match(
      told('thread'),
      /^\*\*SWK-2026-0007\*\* was put together with another request about the same/,
    );
    assert.doesNotMatch(told('thread'), /0006|your other/);
  });
});

describe('A request that its requester looks at', () => {
  const view = (request: ConsultationRequest, goesOnAs?: string): string =>
    cardText(
      requesterView({
        ...{ request, kinds: [], nameOf: String, events: [], canReopen: false, asksHowItWent: false },
        ...{ formalReferral: undefined, goesOnAs },
      }),
    );

  it('speaks of what is written there only while something can be', () => {
    assert.match(view(logged()), /What you write here goes to the advisors’ team/);
    assert.doesNotMatch(view(logged({ status: 'merged' })), /What you write here/);
  });

  it('says which of their own it goes on as, and nothing of another person’s', () => {
    assert.match(view(logged({ status: 'merged' }), 'SWK-2026-0006'), /Goes on as\nSWK-2026-0006/);
    assert.doesNotMatch(view(logged({ status: 'merged', mergedInto: 'SWK-2026-0006' })), /0006/);
  });
});
