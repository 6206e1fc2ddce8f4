/** What a requester and an advisor read of a record: who asked for what, by whom, and what was promised. */
import assert from 'node:assert/strict';
import { advisoryCard } from '../../cards/advisory-card.ts';
import { type PackFacts, recordPack } from '../../cards/record-pack.ts';
import { recordText } from '../../cards/record-text.ts';
import { lineOf } from '../../cards/request-words.ts';
import { historyFor } from '../../cards/requester-history.ts';
import { type Move, type RequestEvent, serviceActor } from '../../src/consultations/event.ts';
import { foldEvents } from '../../src/consultations/fold.ts';
import { cardText } from '../support/cards.ts';
import { newRecord } from '../support/record.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const { details, requester, ...fresh } = newRequest({ due: '2026-11-24T17:00:00.000Z' });
const { question, contactTimes, ...bands } = details;
const received: RequestEvent = {
  seq: 1,
  by: requester,
  as: 'requester',
  at: noon,
  happening: { kind: 'received', bands, question, contactTimes, ...fresh },
};
const withdrawn: Move = { kind: 'withdrawn', reason: 'other', message: undefined };
const erased = (rule: string): Move => ({ kind: 'erased', rule, gone: undefined });
const byRule = (...moves: readonly Move[]): readonly RequestEvent[] =>
  moves.map((happening, index) => ({ seq: index + 2, by: serviceActor, as: 'service', at: noon, happening }));

const packOf = (events: readonly RequestEvent[], reader: PackFacts['reader']) =>
  recordPack({
    request: foldEvents({ service: 'southwark', reference: 'SWK-2026-0001', post: undefined }, events),
    events,
    service: newService(),
    nameOf: String,
    reader,
    sources: [],
    now: noon,
  });

describe('the words of a record', () => {
  const asked = [received, ...byRule(withdrawn, erased('person-asked'))];

  it('say that a person asked for an erasure, and of a rule that its time was over', () => {
    const words = historyFor(newRecord(asked)).map((line) => line.words);
    assert.deepEqual(words.slice(1), [
      'It was withdrawn, as you asked to have what is yours erased.',
      'What somebody had written in it, or their name, was erased because they asked.',
    ]);
    const [, byTime] = historyFor(newRecord([received, ...byRule(erased('closed-requests'))]));
    assert.equal(byTime?.words, 'Its words were erased when their time was over.');
    const pack = packOf(asked, 'advisor').chronology.map((line) => line.words);
    assert.match(pack[1] ?? '', /because its requester asked/);
    assert.match(pack[2] ?? '', /was erased because they asked/);
  });

  it('never say that the assistant withdrew it as if it were the requester', () => {
    const [, event] = asked;
    assert.ok(event);
    assert.equal(
      lineOf(event, newRecord(asked)),
      'It is withdrawn: its requester asked to have what is theirs erased.',
    );
    const [own] = byRule(withdrawn);
    assert.ok(own);
    const byThem: RequestEvent = { ...own, by: requester, as: 'requester' };
    assert.match(lineOf(byThem, newRecord(asked)) ?? '', /^The requester, Example Requester, withdrew it/);
    assert.equal(historyFor(newRecord([byThem]))[0]?.words, 'You withdrew it (another reason).');
  });

  it('tell a requester what was promised, and no date that advisors set among themselves', () => {
    const dueIn = (events: readonly RequestEvent[], reader: PackFacts['reader']) =>
      packOf(events, reader).facts.find(([name]) => name === 'Reply due')?.[1];
    assert.equal(dueIn([received], 'requester'), '24 November 2026, 17:00');
    const set: RequestEvent = {
      seq: 2,
      by: { id: 'a', name: 'Advisor Anna' },
      as: 'advisor',
      at: noon,
      happening: { kind: 'due-set', due: '2026-12-01T12:00:00.000Z' },
    };
    assert.equal(dueIn([received, set], 'requester'), undefined);
    assert.equal(dueIn([received, set], 'advisor'), '1 December 2026, 12:00');
  });

  it('name what is known of a social worker as the form does, in the file and in the copy', () => {
    const { facts } = packOf([received], 'advisor');
    const named = facts.find(([name]) => name === 'Social care');
    assert.deepEqual(named, ['Social care', 'Child in need plan']);
    const request = foldEvents({ service: 'southwark', reference: 'SWK-2026-0001', post: undefined }, [
      received,
    ]);
    const service = newService();
    const copy = recordText({ request, events: [received], service, version: undefined, now: noon });
    assert.match(copy, /Stage: Stage two\. Social care: Child in need plan\./);
  });

  it('keep under which of the purposes advice was given, with its next step and the stage, wherever it is read', () => {
    const moved: Move = {
      kind: 'advised',
      purposes: ['review-help', 'agree-plan'],
      advice: 'Hold the meeting.',
      nextStep: 'The school writes.',
      stage: '2',
    };
    const by = { id: 'a', name: 'Advisor Anna' };
    const events: readonly RequestEvent[] = [
      received,
      { seq: 2, by, as: 'advisor', at: noon, happening: moved },
    ];
    const purposes =
      'What it was for: Review of the help and support already offered; A clear attendance and inclusion plan, agreed there and then';
    const beside = `(${purposes}. Attendance stage now: Stage two)`;
    for (const reader of ['advisor', 'requester'] as const) {
      assert.equal(
        packOf(events, reader).chronology[1]?.words,
        `Advice to the requester: Hold the meeting. Next step: The school writes. ${beside}`,
      );
    }
    const request = foldEvents({ service: 'southwark', reference: 'SWK-2026-0001', post: undefined }, events);
    const service = newService();
    assert.ok(recordText({ request, events, service, version: undefined, now: noon }).includes(purposes));
    const facts = { request, kinds: service.kinds, nameOf: String, now: noon, desk: undefined, likely: [] };
    const card = { ...facts, away: undefined, notes: [], mayRepeat: false, readers: [] };
    assert.ok(cardText(advisoryCard(card)).includes(purposes));
    const [, advised] = events;
    assert.ok(advised);
    assert.match(
      lineOf(advised, newRecord(events)) ?? '',
      /Hold the meeting\. Next step: The school writes\./,
    );
  });
});
