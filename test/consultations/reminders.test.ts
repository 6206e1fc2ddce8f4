/** Reminders and quiet hours: each once, at a time that helps, to nobody for nothing, and to nobody at night. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { dueState, isFirstReply } from '../../src/consultations/due.ts';
import type { Move, MoveKind, RequestEvent } from '../../src/consultations/event.ts';
import { applyEvent, foldEvents } from '../../src/consultations/fold.ts';
import { tellAt } from '../../src/consultations/quiet-hours.ts';
import { isStillDue, remindersOf } from '../../src/consultations/reminders.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { everyMove, moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';

const service = newService();
const bankHolidays = holidaysOn(['2026-12-25']);
/** A Monday, in hours. */
const logged = '2026-11-23T10:00:00.000Z';
const due = '2026-11-25T17:00:00.000Z';
const advisor = { id: 'advisor', name: 'Example Advisor' };

interface Life {
  readonly request: ConsultationRequest;
  readonly history: readonly RequestEvent[];
}

function begin(over: Partial<NewRequest> = {}): Life {
  const { details, asked, origin, consultationDay, desk, isFlagged, ...rest } = newRequest(over);
  const { question, contactTimes, ...bands } = details;
  const said = { question, contactTimes, asked, origin, consultationDay, desk, isFlagged };
  const happening = { kind: 'received', bands, ...said, due: rest.due } as const;
  const event = { seq: 1, by: rest.requester, as: 'requester', at: logged, happening } as const;
  const identity = { service: 'southwark', reference: 'SWK-2026-0001', post: undefined };
  return { request: foldEvents(identity, [event]), history: [event] };
}

function after({ request, history }: Life, happening: Move, at: string, by = advisor): Life {
  const as = by.id === request.requester.id ? 'requester' : 'advisor';
  const event: RequestEvent = { seq: request.revision + 1, by, as, at, happening };
  return { request: applyEvent(request, event), history: [...history, event] };
}

const planned = (
  { request, history }: Life,
  now = logged,
  dates: Parameters<typeof remindersOf>[2]['dates'] = [],
) =>
  remindersOf(request, history, { service, bankHolidays, dates, now }).map(({ notice, at }) =>
    notice.kind === 'remind' ? `${notice.to} ${notice.about} ${at}` : notice.kind,
  );

describe('what is due', () => {
  it('is met by the first word of the matter itself, and by any end, and by nothing else', () => {
    for (const move of everyMove.filter(({ kind }) => kind !== 'erased')) {
      const { request } = after(begin({ due }), move, '2026-11-24T10:00:00.000Z');
      const state = dueState(request, '2026-11-26T10:00:00.000Z');
      const isMet = isFirstReply(move.kind);
      const promisesNothing = move.kind === 'due-set' || move.kind === 'reclassified';
      const none = promisesNothing ? 'none' : 'overdue';
      assert.equal(state.kind, isMet ? 'met' : none, move.kind);
    }
    assert.equal(isFirstReply('acknowledged') || isFirstReply('assigned') || isFirstReply('noted'), false);
  });

  it('is owed again where a new date is set after a reply', () => {
    const replied = after(begin({ due }), moveOf('replied'), '2026-11-24T10:00:00.000Z');
    const later = '2026-12-01T17:00:00.000Z';
    const { request } = after(replied, { kind: 'due-set', due: later }, '2026-11-26T10:00:00.000Z');
    assert.deepEqual(dueState(request, '2026-11-27T10:00:00.000Z'), { kind: 'due', due: later });
  });
});

describe('a place that the requester booked', () => {
  const { requester } = newRequest();
  const at = (day: number) => `2026-11-${String(day)}T10:00:00.000Z`;
  const place = (day: number) =>
    ({ kind: 'booked', session: undefined, starts: at(day), minutes: 30 }) as const;
  const state = (...moves: readonly (readonly [MoveKind, ConsultationRequest['requester']])[]) => {
    const lived = moves.reduce(
      (life, [kind, by]) => after(life, kind === 'booked' ? place(30) : moveOf(kind), at(24), by),
      begin({ due }),
    );
    return dueState(lived.request, '2026-11-26T10:00:00.000Z').kind;
  };
  const booked = ['booked', requester] as const;
  const given = ['unbooked', requester] as const;

  it('meets the promise while they have it, and no longer than that', () => {
    assert.equal(state(booked), 'met');
    assert.equal(state(booked, given), 'overdue');
    assert.equal(state(booked, booked, given), 'overdue');
    assert.equal(state(booked, given, booked), 'met');
  });

  it('leaves it met from its time on, whatever is booked and given up afterwards, unless it did not take place', () => {
    const used = after(begin({ due }), place(24), logged, requester);
    const another = after(used, place(30), at(25), requester);
    const lived = after(another, moveOf('unbooked'), at(27), requester);
    assert.equal(dueState(lived.request, at(27)).kind, 'met');
    const sooner = after(after(used, place(30), logged, requester), moveOf('unbooked'), at(24), requester);
    assert.equal(dueState(sooner.request, at(27)).kind, 'overdue');
    assert.equal(dueState(after(used, moveOf('unbooked'), at(25)).request, at(27)).kind, 'overdue');
  });

  it('leaves it met where an advisor replied or booked it beside', () => {
    assert.equal(state(booked, ['replied', advisor], given), 'met');
    assert.equal(state(['replied', advisor], booked, given), 'met');
    assert.equal(state(['booked', advisor], given), 'met');
  });
});

describe('a request that is opened again', () => {
  const again = '2026-12-02T17:00:00.000Z';
  const opened = { kind: 'reopened', message: 'Not over.', promise: { kind: 'by', due: again } } as const;
  const ended = (kind: MoveKind, by: ConsultationRequest['requester']) =>
    after(begin({ due }), moveOf(kind), '2026-11-24T10:00:00.000Z', by);

  it('is owed a reply by the time that is promised anew, however it had ended', () => {
    const { requester } = newRequest();
    for (const before of [ended('closed', advisor), ended('withdrawn', requester)]) {
      const { request, history } = after(before, opened, '2026-11-30T10:00:00.000Z', requester);
      assert.deepEqual(dueState(request, '2026-12-01T10:00:00.000Z'), { kind: 'due', due: again });
      assert.equal(dueState(request, '2026-12-03T10:00:00.000Z').kind, 'overdue');
      assert.deepEqual(planned({ request, history }, '2026-11-30T10:00:00.000Z').slice(0, 2), [
        'advisor due 2026-12-02T13:00:00.000Z',
        'channel due 2026-12-02T13:00:00.000Z',
      ]);
      const replied = after({ request, history }, moveOf('replied'), '2026-12-01T10:00:00.000Z');
      assert.equal(dueState(replied.request, '2026-12-03T10:00:00.000Z').kind, 'met');
    }
  });

  it('is owed none where no time is promised', () => {
    const plain = { kind: 'reopened', message: 'Not over.' } as const;
    const { request } = after(ended('closed', advisor), plain, '2026-11-30T10:00:00.000Z');
    assert.equal(dueState(request, '2026-12-03T10:00:00.000Z').kind, 'met');
  });
});

describe('reminders', () => {
  it('warn of what is due before it is, and once it is past as the desk opens', () => {
    assert.deepEqual(planned(begin({ due })), [
      'advisor due 2026-11-25T13:00:00.000Z',
      'channel due 2026-11-25T13:00:00.000Z',
      'advisor due 2026-11-26T09:00:00.000Z',
      'channel due 2026-11-26T09:00:00.000Z',
    ]);
    const urgent = { ...newRequest().details, urgency: 'deadline' } as const;
    assert.equal(planned(begin({ due, details: urgent }))[2], 'advisor due 2026-11-25T17:00:00.001Z');
  });

  it('are the same each time they are planned, and others for another date', () => {
    const keysOf = ({ request, history }: Life) =>
      remindersOf(request, history, { service, bankHolidays, dates: [], now: logged }).map(({ key }) => key);
    const first = begin({ due });
    const moved = after(first, { kind: 'due-set', due: '2026-11-27T17:00:00.000Z' }, logged);
    assert.deepEqual(keysOf(first), keysOf(after(first, moveOf('noted'), logged)));
    assert.equal(new Set([...keysOf(first), ...keysOf(moved)]).size, 8);
  });

  it('come once more where a booking is given up after they would have come, and once where it is before', () => {
    const { requester } = newRequest();
    const keys = (life: Life, now: string) =>
      remindersOf(life.request, life.history, { service, bankHolidays, dates: [], now }).map(
        ({ key }) => key,
      );
    const fresh = begin({ due });
    const first = keys(fresh, logged);
    const givenUp = (life: Life, at: string, bookedAt = logged): Life =>
      after(after(life, moveOf('booked'), bookedAt, requester), moveOf('unbooked'), at, requester);
    assert.deepEqual(keys(givenUp(fresh, '2026-11-24T10:00:00.000Z'), '2026-11-24T10:00:00.000Z'), first);
    // It fell due while they had the place; what was to be told at nine is told then, once.
    const evening = '2026-11-25T18:00:00.000Z';
    assert.deepEqual(keys(givenUp(fresh, evening), evening), first.slice(2));
    const later = '2026-11-27T10:00:00.000Z';
    const late = givenUp(fresh, later);
    const again = keys(late, later);
    assert.equal(new Set([...first, ...again]).size, 6);
    assert.deepEqual(keys(after(late, moveOf('noted'), later), later), again);
    // What was told while it was owed is not told again for a place that was booked afterwards.
    const twice = givenUp(late, '2026-11-30T10:00:00.000Z', later);
    assert.deepEqual(keys(twice, '2026-11-30T10:00:00.000Z'), again);
    const soonTold = givenUp(fresh, '2026-11-25T14:05:00.000Z', '2026-11-25T14:00:00.000Z');
    assert.deepEqual(keys(soonTold, '2026-11-25T14:05:00.000Z'), first);
  });

  it('are none for what nothing is promised, what was answered, and what has ended', () => {
    assert.deepEqual(planned(begin()), []);
    assert.deepEqual(planned(after(begin({ due }), moveOf('replied'), logged)), []);
    assert.deepEqual(planned(after(begin({ due }), moveOf('closed'), logged)), []);
  });

  it('tell both of a booking on the working day before and an hour before, where that is still to come', () => {
    // A Monday: the working day before it is a Friday.
    const starts = '2026-11-30T10:00:00.000Z';
    const booking = { kind: 'booked', session: undefined, starts, minutes: 30 } as const;
    const booked = after(begin(), booking, logged);
    assert.deepEqual(planned(booked), [
      'requester booking 2026-11-27T09:00:00.000Z',
      'advisor booking 2026-11-27T09:00:00.000Z',
      'requester booking 2026-11-30T09:00:00.000Z',
      'advisor booking 2026-11-30T09:00:00.000Z',
    ]);
    assert.deepEqual(planned(booked, '2026-11-30T09:30:00.000Z'), []);
  });

  it('tell both of the procedure’s dates two working days before', () => {
    const dates = [
      ['meeting-latest', '2026-12-14'],
      ['report-due', '2026-12-07'],
    ] as const;
    assert.deepEqual(planned(begin({ consultationDay: '2026-11-30' }), logged, dates), [
      'requester procedure 2026-12-10T09:00:00.000Z',
      'advisor procedure 2026-12-10T09:00:00.000Z',
      'requester procedure 2026-12-03T09:00:00.000Z',
      'advisor procedure 2026-12-03T09:00:00.000Z',
    ]);
  });

  it('have nothing to say once it is otherwise', () => {
    const warn = { about: 'due', when: 'soon', due } as const;
    const past = { about: 'due', when: 'past', due } as const;
    const still = (reminder: Parameters<typeof isStillDue>[0], { request }: Life, now: string) =>
      isStillDue(reminder, request, now, now.slice(0, 10));
    const fresh = begin({ due });
    assert.equal(still(warn, fresh, '2026-11-25T13:00:00.000Z'), true);
    assert.equal(still(warn, fresh, '2026-11-25T17:30:00.000Z'), false);
    assert.equal(still(past, fresh, '2026-11-26T09:00:00.000Z'), true);
    const moved = after(fresh, { kind: 'due-set', due: '2026-12-01T17:00:00.000Z' }, logged);
    assert.equal(still(past, moved, '2026-12-02T09:00:00.000Z'), false);
    const answered = after(fresh, moveOf('asked'), logged);
    assert.equal(still(warn, answered, '2026-11-25T13:00:00.000Z'), false);
    const starts = '2026-11-30T10:00:00.000Z';
    const hour = { about: 'booking', when: 'hour', starts } as const;
    const booked = after(fresh, { kind: 'booked', session: undefined, starts, minutes: 30 }, logged);
    assert.equal(still(hour, booked, '2026-11-30T09:00:00.000Z'), true);
    assert.equal(still(hour, booked, '2026-11-30T10:00:00.000Z'), false);
    assert.equal(still(hour, after(booked, moveOf('unbooked'), logged), '2026-11-30T09:00:00.000Z'), false);
  });
});

describe('quiet hours', () => {
  const night = '2026-11-23T20:00:00.000Z';
  const opens = '2026-11-24T09:00:00.000Z';
  const tell = ({ request, history }: Life, now: string, kind: 'tell-requester' | 'add-line') => {
    const { reference, revision: seq } = request;
    const notice =
      kind === 'add-line' ? { kind, reference, seq } : { kind, reference, seq, person: 'person-1' };
    return tellAt(notice, request, { service, bankHolidays, now, history });
  };

  it('keep what was done while the desk is shut until it opens', () => {
    const replied = after(begin(), moveOf('replied'), night);
    assert.equal(tell(replied, night, 'tell-requester'), opens);
    const added = after(begin(), moveOf('added'), night, { id: 'person-1', name: 'Example Requester' });
    assert.equal(tell(added, night, 'add-line'), opens);
    const inHours = after(begin(), moveOf('replied'), logged);
    assert.equal(tell(inHours, logged, 'tell-requester'), logged);
  });

  it('keep nothing that is urgent, nor what was done just before the desk shut', () => {
    const details = { ...newRequest().details, urgency: 'deadline' } as const;
    assert.equal(tell(after(begin({ details }), moveOf('replied'), night), night, 'tell-requester'), night);
    const atFive = '2026-11-23T17:00:20.000Z';
    const replied = after(begin(), moveOf('replied'), '2026-11-23T16:59:50.000Z');
    assert.equal(tell(replied, atFive, 'tell-requester'), atFive);
  });

  it('keep no answer from one who is at it that very moment, nor the line of an advisor’s own doing', () => {
    const requester = { id: 'person-1', name: 'Example Requester' };
    const added = after(begin(), moveOf('added'), night, requester);
    const answer = plusMilliseconds(night, 10 * 60_000);
    const replied = after(added, moveOf('replied'), answer);
    assert.equal(tell(replied, answer, 'tell-requester'), answer);
    assert.equal(tell(replied, answer, 'add-line'), answer);
    const back = plusMilliseconds(answer, 10 * 60_000);
    assert.equal(tell(after(replied, moveOf('added'), back, requester), back, 'add-line'), back);
    const late = plusMilliseconds(answer, 31 * 60_000);
    assert.equal(tell(after(replied, moveOf('added'), late, requester), late, 'add-line'), opens);
    const much = after(added, moveOf('replied'), plusMilliseconds(night, 31 * 60_000));
    assert.equal(tell(much, plusMilliseconds(night, 31 * 60_000), 'tell-requester'), opens);
  });

  it('keep no news of a booking that begins within a day', () => {
    const starts = '2026-11-24T08:00:00.000Z';
    const booked = after(begin(), { kind: 'booked', session: undefined, starts, minutes: 30 }, logged);
    const freed = after(booked, moveOf('unbooked'), night);
    assert.equal(tell(freed, night, 'tell-requester'), night);
    const far = '2026-12-24T10:00:00.000Z';
    const later = after(begin(), { kind: 'booked', session: undefined, starts: far, minutes: 30 }, logged);
    assert.equal(tell(after(later, moveOf('unbooked'), night), night, 'tell-requester'), opens);
  });
});
