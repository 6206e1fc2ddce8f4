/** What a message and a request add to the picture. */
import assert from 'node:assert/strict';
import { feedbackTally, questionTallies } from '../../src/insight/count-questions.ts';
import { movedTallies, receivedTallies, replyOf, standingOf } from '../../src/insight/count-requests.ts';
import { summed, type Tally } from '../../src/insight/tally.ts';
import { type ConsultationRequest, requestStatuses } from '../../src/consultations/request.ts';
import type { Outcome } from '../../src/knowledge/outcome.ts';
import type { AboutQuestion } from '../../src/knowledge/steps/progress.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';

const told = (tallies: readonly Tally[]): readonly string[] =>
  tallies
    .map(({ authority, subject, value, count }) => `${authority} ${subject} ${value} ${String(count)}`)
    .sort();
const about = (over: Partial<AboutQuestion> = {}): AboutQuestion => ({
  outcome: 'answered',
  topic: 'attendance',
  stage: 2,
  authority: undefined,
  ...over,
});
const count = (outcomes: readonly Outcome[], asked: readonly AboutQuestion[], home?: string) =>
  told(questionTallies({ outcomes, about: asked }, home, noon));

describe('A message in the picture', () => {
  it('counts each of its questions by how it ended, on which topic and at which stage', () => {
    const asked = [about(), about({ outcome: 'not-covered', topic: undefined, stage: undefined })];
    assert.deepEqual(count([], asked, 'southwark'), [
      'southwark outcome answered 1',
      'southwark outcome not-covered 1',
      'southwark stage 2 1',
      'southwark stage none 1',
      'southwark topic attendance 1',
      'southwark topic other 1',
    ]);
  });

  it('counts alike questions of one message together', () => {
    assert.deepEqual(count([], [about(), about()], 'southwark'), [
      'southwark outcome answered 2',
      'southwark stage 2 2',
      'southwark topic attendance 2',
    ]);
  });

  it('belongs to the authority that it names, else to the asker’s own, else to none', () => {
    const authorityOf = (named: string | undefined, home: string | undefined) =>
      count([], [about({ authority: named })], home)[0]?.split(' ')[0];
    assert.equal(authorityOf('norfolk', 'southwark'), 'norfolk');
    assert.equal(authorityOf(undefined, 'southwark'), 'southwark');
    assert.equal(authorityOf(undefined, undefined), 'not-said');
  });

  it('is no question where we only asked back, or failed', () => {
    assert.deepEqual(count([], [about({ outcome: 'clarify' }), about({ outcome: 'failed' })]), []);
    assert.deepEqual(count([{ kind: 'small-talk', what: 'greeting' }], []), []);
  });

  it('counts once as set apart where words of safety came first, or a decision was declined', () => {
    for (const kind of ['immediate-danger', 'worry', 'allegation'] as const) {
      assert.deepEqual(count([{ kind }], [about()], 'southwark'), ['southwark why safety 1']);
    }
    assert.deepEqual(count([{ kind: 'case-decision' }], [about()]), ['not-said why decision 1']);
  });

  it('of a parent, a carer or a child leaves nothing, whatever else is in it', () => {
    for (const kind of ['parent-or-carer', 'child'] as const) {
      assert.deepEqual(count([{ kind: 'immediate-danger' }, { kind }], [about()], 'southwark'), []);
    }
  });

  it('puts what came of no topic with what is rarely asked, so that nobody reads from it what was not covered', () => {
    assert.deepEqual(count([], [about({ topic: 'evidence' })])[2], 'not-said topic other 1');
    assert.deepEqual(count([], [about({ topic: undefined })])[2], 'not-said topic other 1');
  });

  it('tells what was first said of an answer', () => {
    assert.deepEqual(told([feedbackTally('dislike', noon)]), ['any reaction dislike 1']);
  });
});

const request = (over: Partial<ConsultationRequest> = {}) => ({
  details: newRequest().details,
  asked: undefined,
  status: 'received' as const,
  due: '2026-11-24T17:00:00.000Z',
  answeredAt: undefined,
  booking: undefined,
  loggedAt: noon,
  changedAt: noon,
  ...over,
});
const booking = (starts: string, session: string | undefined = 'session-1') => ({
  session,
  starts,
  minutes: 30,
});

describe('A request in the picture', () => {
  it('stands as open, as advised, or as it ended', () => {
    const standings = new Set(requestStatuses.map((status) => standingOf({ status })));
    assert.deepEqual([...standings].sort(), [
      'advice-given',
      'closed',
      'declined',
      'escalated',
      'merged',
      'open',
      'signposted',
      'withdrawn',
    ]);
    assert.equal(standingOf({ status: 'booked' }), 'open');
  });

  it('was replied to in time, late, very late or not', () => {
    const due = '2026-11-24T17:00:00.000Z';
    assert.equal(replyOf({ due, answeredAt: due }), 'kept');
    assert.equal(replyOf({ due, answeredAt: '2026-11-26T17:00:00.000Z' }), 'late');
    assert.equal(replyOf({ due, answeredAt: '2026-11-26T17:00:00.001Z' }), 'very-late');
    assert.equal(replyOf({ due, answeredAt: undefined }), 'none-yet');
    assert.equal(replyOf({ due: undefined, answeredAt: undefined }), 'kept');
  });

  it('tells whether an answer led to it', () => {
    const asked = { answerId: 'a', askedIn: 'm', question: '', answer: '' };
    const originOf = (tallies: readonly Tally[]) =>
      tallies.find(({ subject }) => subject === 'origin')?.value;
    assert.equal(originOf(receivedTallies(request({ asked }))), 'after-answer');
    assert.equal(originOf(receivedTallies(request())), 'directly');
  });

  it('moves in the picture until the month after its own is over', () => {
    const moved = (changedAt: string) =>
      told(movedTallies(request(), request({ status: 'closed', answeredAt: noon, changedAt })));
    const change = [
      'southwark reply kept 1',
      'southwark reply none-yet -1',
      'southwark standing closed 1',
      'southwark standing open -1',
    ];
    assert.deepEqual(moved('2026-12-31T23:59:00.000Z'), change);
    assert.deepEqual(moved('2027-01-01T00:00:00.000Z'), []);
  });

  it('keeps its kind in the picture when it is put right later', () => {
    const { details } = newRequest();
    const put = request({ details: { ...details, kind: 'training' } });
    assert.deepEqual(movedTallies(request(), put), []);
  });

  it('has a place of a session in the month of that session, and gives it up only before it begins', () => {
    const starts = '2026-12-01T09:00:00.000Z';
    const places = (before: Partial<ConsultationRequest>, after: Partial<ConsultationRequest>) =>
      movedTallies(request(before), request(after)).filter(({ family }) => family === 'surgery');
    const [taken] = places({}, { booking: booking(starts) });
    assert.deepEqual([taken?.month, taken?.count], ['2026-12', 1]);
    assert.deepEqual(places({ booking: booking(starts) }, { booking: booking(starts) }), []);
    assert.equal(places({ booking: booking(starts) }, {})[0]?.count, -1);
    assert.deepEqual(places({ booking: booking(starts) }, { changedAt: '2026-12-01T09:30:00.000Z' }), []);
    assert.deepEqual(places({}, { booking: { ...booking(starts), session: undefined } }), []);
  });
});

describe('Counts that cancel out', () => {
  it('are not written', () => {
    const tally = feedbackTally('like', noon);
    assert.deepEqual(summed([tally, { ...tally, count: -1 }]), []);
  });
});
