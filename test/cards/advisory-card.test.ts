/** The advisors' card and forms at their fullest: Teams takes them, and they say what matters. */
import assert from 'node:assert/strict';
import { advisorView, advisoryCard, movedCard } from '../../cards/advisory-card.ts';
import type { AdvisoryFacts } from '../../cards/advisory-facts.ts';
import { awayForm, awaySaved } from '../../cards/away-card.ts';
import type { AdaptiveCard } from '../../cards/elements.ts';
import type { MoveFormFacts } from '../../cards/move-form-facts.ts';
import { moveFormCard } from '../../cards/move-forms.ts';
import { eligibilityNotes } from '../../src/consultations/eligibility.ts';
import type { RequestEvent } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { receivedOf } from '../../src/consultations/received.ts';
import { pressedMoves } from '../../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { buttonTitles, cardProblems, cardText, formValues, partsOf } from '../support/cards.ts';
import { newRecord } from '../support/record.ts';
import { newForm } from '../support/move-form.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const anna = { id: 'advisor-1', name: 'Advisor Anna' };

function request(over: Partial<ConsultationRequest> = {}): ConsultationRequest {
  const fresh = newRequest();
  const received = foldEvents({ service: 'southwark', reference: 'SWK-2026-0007', post: undefined }, [
    { seq: 1, by: fresh.requester, as: 'requester', at: noon, happening: receivedOf(fresh) },
  ]);
  return { ...received, ...over };
}

const form = (over: Partial<MoveFormFacts> = {}): MoveFormFacts => newForm({ request: request(), ...over });

const facts = (over: Partial<AdvisoryFacts> = {}): AdvisoryFacts => ({
  request: request(),
  kinds: [{ kind: 'sewo-consultation', label: 'SEWO consultation', fields: [] }],
  nameOf: (id) => id,
  now: noon,
  desk: undefined,
  likely: [],
  away: undefined,
  notes: [],
  ...over,
});
const posted = (over: Partial<AdvisoryFacts> = {}, readers: readonly string[] = []): AdaptiveCard =>
  advisoryCard({ ...facts(over), mayRepeat: false, readers });

/** Four bytes a letter, and each of them as long as it may be. */
const long = (letters: number): string => '🙂'.repeat(letters);
const fullest: Partial<ConsultationRequest> = {
  status: 'advice-given',
  assignee: anna,
  details: { ...request().details, question: long(1_500), contactTimes: long(200) },
  asked: { answerId: 'a', askedIn: 'm', question: long(800), answer: long(4_000) },
  pendingQuestion: long(1_500),
  advice: { text: long(1_500), nextStep: long(300), purposes: [], stage: '2', by: anna, at: noon },
  closingNote: long(1_500),
  isFlagged: true,
  due: '2026-11-19T12:00:00.000Z',
  joined: Array.from({ length: 20 }, (_, at) => `SWK-2026-0${String(100 + at)}`),
};
const note: RequestEvent = {
  seq: 2,
  by: anna,
  as: 'advisor',
  at: noon,
  happening: { kind: 'noted', message: long(1_500) },
};

describe('the advisors’ card', () => {
  it('is within what Teams takes, however long everything on it is', () => {
    const full = {
      request: request(fullest),
      likely: ['SWK-2026-0001', 'SWK-2026-0002', 'SWK-2026-0003'],
      away: { person: anna.id, until: '2026-12-03', cover: { id: 'b', name: 'Advisor Ben' } },
      notes: ['cohort-not-sure', 'school-elsewhere', 'stage-too-early'] as const,
      desk: 'The desk of those who answer first',
    };
    const readers = Array.from({ length: 80 }, (_, at) => `29:${'x'.repeat(80)}${String(at)}`);
    const last = Array.from({ length: 5 }, () => note);
    for (const card of [
      posted(full, readers),
      advisorView({ ...facts(full), viewer: 'b', record: newRecord(last) }),
    ]) {
      assert.deepEqual(cardProblems(card), []);
      assert.match(cardText(card), /🙂…/u);
      assert.doesNotMatch(JSON.stringify(card), /\\ud83d(?!\\ude42)/);
    }
  });

  it('is shown whole where it fits', () => {
    const question = `What comes ${'next '.repeat(290)}?`;
    const card = posted({ request: request({ details: { ...request().details, question } }) });
    assert.ok(cardText(card).includes(question));
  });

  it('asks for a card of their own for sixty advisors at most, and for none where none is known', () => {
    const readers = Array.from({ length: 61 }, (_, at) => `29:${String(at)}`);
    assert.equal(posted({}, readers).refresh?.userIds.length, 60);
    assert.equal(posted().refresh, undefined);
  });

  it('says when it is due, that it is late, and nothing of it once it ended', () => {
    const due = '2026-11-20T12:00:00.000Z';
    assert.match(cardText(posted({ request: request({ due }) })), /Due\n20 November 2026, 12:00$/m);
    const late = { request: request({ due }), now: '2026-11-20T12:00:00.001Z' };
    assert.match(cardText(posted(late)), /It is overdue.*Due\n20 November 2026, 12:00 \(overdue\)/s);
    const day = { request: request({ due: '2026-11-25T23:59:00.000Z' }) };
    assert.match(cardText(posted(day)), /Due\n25 November 2026$/m);
    const ended = request({ due, status: 'closed', endedAt: noon, isFlagged: true });
    assert.doesNotMatch(cardText(posted({ ...late, request: ended })), /Due|overdue|No desk/);
  });

  it('says that nothing fitted, who is away, and what may be the same', () => {
    const away = { person: anna.id, until: '2026-12-03', cover: { id: 'b', name: 'Advisor Ben' } };
    const flagged = request({ isFlagged: true, assignee: anna, status: 'allocated' });
    const card = posted({ request: flagged, away, likely: ['SWK-2026-0001'] });
    const words = cardText(card);
    assert.match(words, /No desk says that it takes such requests/);
    assert.match(words, /Advisor Anna is away until 3 December 2026; Advisor Ben covers\./);
    assert.match(words, /Perhaps the same as SWK-2026-0001\./);
    assert.ok(buttonTitles(card).includes('Assign to Advisor Ben'));
    const alone = posted({ request: flagged, away: { ...away, cover: undefined } });
    assert.match(cardText(alone), /is away until 3 December 2026\./);
    assert.ok(!buttonTitles(alone).some((title) => title.startsWith('Assign to')));
  });

  it('says what speaks for its being another service’s, as long as it is open', () => {
    const at = (over: Partial<ConsultationRequest['details']>, more: Partial<ConsultationRequest> = {}) => {
      const it = request({ ...more, details: { ...request().details, ...over } });
      const notes = eligibilityNotes(it.details, newService());
      return cardText(posted({ request: it, notes, nameOf: (id) => id.toUpperCase() }));
    };
    const here = { schoolAuthority: 'southwark' };
    const [none, unsure, elsewhere, early] = [
      /There is no social worker: the extended duty may not cover it/,
      /Whether there is a social worker is not known/,
      /The school is in NORFOLK: its attendance procedure is that authority’s/,
      /It is at stage one, and this kind of consultation is for stages two and three/,
    ];
    assert.match(at({ cohort: 'none' }), none);
    assert.match(at({ cohort: 'not-sure', ...here }), unsure);
    assert.match(at({ schoolAuthority: 'norfolk' }), elsewhere);
    assert.match(at({ stage: '1', ...here }), early);
    const silent = [
      at(here),
      at({ kind: 'training', cohort: 'not-sure', ...here }),
      at({ cohort: 'none', stage: '1' }, { status: 'closed', endedAt: noon }),
    ];
    for (const words of silent)
      for (const note of [none, unsure, elsewhere, early]) assert.doesNotMatch(words, note);
  });

  it('shows which plan there is under the name that the form has for it', () => {
    assert.match(cardText(posted()), /Social care\s+Child in need plan/);
  });

  it('says “you” to whoever has it, and to nobody else', () => {
    const mine = request({ assignee: anna, status: 'allocated' });
    const seenBy = (viewer: string) =>
      cardText(advisorView({ ...facts({ request: mine }), viewer, record: newRecord([]) }));
    assert.match(seenBy(anna.id), /With an advisor: you/);
    assert.match(seenBy('another'), /With an advisor: Advisor Anna/);
  });

  it('acts on nothing that a person typed', () => {
    const question = '[press](https://evil.example) **bold** <at>all</at>';
    const card = posted({ request: request({ details: { ...request().details, question } }) });
    assert.doesNotMatch(cardText(card), /\]\(https|<at>/);
  });

  it('has no button in the channel that the request has left', () => {
    const card = movedCard(facts(), 'Training [desk](x)');
    assert.deepEqual([cardProblems(card), buttonTitles(card)], [[], []]);
    assert.match(cardText(card), /went to \*\*Training/);
  });
});

const choices = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    value: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    title: `Example Colleague With A Long Name ${String(at)}`,
  }));

describe('the form of a move', () => {
  it('is one that Teams takes for every move, at its barest and at its fullest', () => {
    const values = { message: long(1_500), advice: long(1_500), nextStep: long(300), question: long(1_500) };
    const full = {
      advisors: choices(300),
      canned: choices(30),
      desks: choices(10),
      kinds: choices(20),
      values,
    };
    const cleared = Array.from({ length: 20 }, () => 'd'.repeat(43));
    const rest = {
      canRestore: true,
      cleared,
      likely: ['SWK-2026-0001', 'SWK-2026-0002'],
      problems: [long(100)],
    };
    for (const move of pressedMoves) {
      assert.deepEqual(cardProblems(moveFormCard(form({ move }))), [], move);
      assert.deepEqual(cardProblems(moveFormCard(form({ move, ...full, ...rest }))), [], move);
      const empty = moveFormCard(form({ move, advisors: undefined, as: 'requester' }));
      assert.deepEqual(cardProblems(empty), [], move);
    }
  });

  it('says so where a team is larger than fits, is empty, or is not told', () => {
    const assign = (advisors: MoveFormFacts['advisors']) =>
      cardText(moveFormCard(form({ move: 'assigned', advisors })));
    assert.match(assign(choices(121)), /more members than fit here/);
    assert.doesNotMatch(assign(choices(120)), /more members/);
    assert.match(assign([]), /Nobody else is in the team/);
    assert.match(assign(undefined), /Teams would not tell me/);
  });

  it('offers words that are ready to advisors who speak to the requester, and to nobody else', () => {
    const offers = (over: Partial<MoveFormFacts>): boolean =>
      buttonTitles(moveFormCard(form({ canned: choices(2), ...over }))).includes('Put these words in');
    for (const move of ['replied', 'asked', 'closed', 'signposted', 'declined'] as const)
      assert.ok(offers({ move }), move);
    assert.ok(!offers({ move: 'noted' }));
    assert.ok(!offers({ move: 'closed', as: 'requester' }));
    assert.ok(!offers({ canned: [] }));
  });

  it('lets words be put into an empty field, and asks for them otherwise', () => {
    const isRequired = (canned: MoveFormFacts['canned']): unknown =>
      partsOf(moveFormCard(form({ canned }))).find(({ id }) => id === 'input.message')?.['isRequired'];
    assert.deepEqual([isRequired(choices(1)), isRequired([])], [undefined, true]);
  });

  it('shows a due date as the day in London', () => {
    const summer = request({ due: '2026-07-01T22:59:00.000Z' });
    assert.equal(formValues(moveFormCard(form({ move: 'due-set', request: summer })))['due'], '2026-07-01');
    const night = request({ due: '2026-07-01T23:30:00.000Z' });
    assert.equal(formValues(moveFormCard(form({ move: 'due-set', request: night })))['due'], '2026-07-02');
  });
});

describe('the cards of an absence', () => {
  it('are ones that Teams takes, and name the cover or say that nobody covers', () => {
    const cards = [
      awayForm({ values: {}, problems: ['Choose a day.'], colleagues: choices(200) }),
      awayForm({ values: { until: '2026-12-03' }, problems: [], colleagues: undefined }),
      awayForm({ values: {}, problems: [], colleagues: [] }),
      awaySaved({ until: '2026-12-03', cover: undefined }),
      awaySaved({ until: '2026-12-03', cover: { id: 'b', name: 'Advisor Ben' } }),
    ];
    for (const card of cards) assert.deepEqual(cardProblems(card), []);
    assert.match(
      cards.map(cardText).join('\n'),
      /Teams would not tell.*Nobody else.*Nobody covers.*Advisor Ben covers/s,
    );
  });
});
