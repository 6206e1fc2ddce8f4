/** From a form's inputs to a move: every kind of it read, and each fault named with nothing lost. */
import assert from 'node:assert/strict';
import { foldEvents } from '../../src/consultations/fold.ts';
import {
  type MoveContext,
  type PressedMove,
  pressedMoves,
  readMove,
} from '../../src/consultations/read-move.ts';
import { screen } from '../../src/screening/screen.ts';
import { newRequest } from '../support/requests.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const me = { id: 'advisor-1', name: 'Example Advisor' };
const colleague = { id: 'advisor-2', name: 'Other Advisor' };

const received = () => {
  const { details, asked, origin, consultationDay, desk, isFlagged, due, requester } = newRequest();
  const { question, contactTimes, ...bands } = details;
  const rest = { contactTimes, asked, origin, consultationDay, desk, isFlagged, due };
  const happening = { kind: 'received', bands, question, ...rest } as const;
  return foldEvents({ service: 'southwark', reference: 'SWK-2026-0007', post: undefined }, [
    { seq: 1, by: requester, as: 'requester', at: noon, happening },
  ]);
};

const least = newService();
const service = newService({
  kinds: [
    ...least.kinds,
    { kind: 'sewo-consultation', label: 'SEWO consultation', fields: [] },
    { kind: 'training', label: 'Training', fields: [] },
  ],
  desks: [
    { id: 'advisors', name: 'Advisors', default: true },
    { id: 'training', name: 'Training', takes: { kinds: ['training'] } },
  ],
});

const context: MoveContext = {
  promiseAnew: { kind: 'by', due: '2026-11-24T17:00:00.000Z' },
  promise: ({ urgency }) =>
    urgency === 'deadline' ? { kind: 'by', due: '2026-11-20T16:00:00.000Z' } : undefined,
  request: received(),
  revision: received().revision,
  service,
  me,
  advisors: [me, colleague],
  screen: (text) => screen(text, { knownWords: new Set() }),
  now: noon,
  endOf: (day) => (day === '2026-02-31' ? undefined : `${day}T23:59:00.000Z`),
  route: (kind) =>
    kind === 'training' ? { desk: 'training', isFlagged: false } : { desk: 'advisors', isFlagged: true },
};

const read = (
  move: PressedMove,
  inputs: Readonly<Record<string, string>> = {},
  over: Partial<MoveContext> = {},
) => readMove(move, inputs, { ...context, ...over });
const problemsOf = (reading: ReturnType<typeof read>): string =>
  reading.kind === 'mend' ? reading.problems.join(' ') : 'ready';

describe('the reading of a move', () => {
  it('asks for what each form needs, and lets the others be', () => {
    const needless: readonly PressedMove[] = ['acknowledged', 'assigned', 'unbooked'];
    for (const move of pressedMoves) {
      const reading = read(move);
      assert.equal(reading.kind, needless.includes(move) ? 'ready' : 'mend', move);
    }
  });

  it('gives a request to whoever presses, or to a colleague who is there', () => {
    assert.deepEqual(read('assigned'), { kind: 'ready', move: { kind: 'assigned', to: me } });
    assert.deepEqual(read('assigned', { to: 'advisor-2' }), {
      kind: 'ready',
      move: { kind: 'assigned', to: colleague },
    });
    assert.match(
      problemsOf(read('assigned', { to: 'stranger' })),
      /Nobody of that name is in the advisors’ team now: choose from the list, or leave it empty for yourself/,
    );
    assert.match(
      problemsOf(read('assigned', { to: 'advisor-2' }, { advisors: undefined })),
      /Teams would not tell me/,
    );
    assert.equal(read('assigned', {}, { advisors: undefined }).kind, 'ready');
  });

  it('sends another kind where it is routed, and keeps the same kind where it stands', () => {
    const moved = read('reclassified', { kind: 'training', urgency: 'soon' });
    assert.deepEqual(moved, {
      kind: 'ready',
      move: {
        kind: 'reclassified',
        requestKind: 'training',
        urgency: 'soon',
        desk: 'training',
        isFlagged: false,
        promise: undefined,
      },
    });
    const urgent = read('reclassified', { kind: 'sewo-consultation', urgency: 'deadline' });
    assert.ok(urgent.kind === 'ready' && urgent.move.kind === 'reclassified');
    assert.deepEqual([urgent.move.desk, urgent.move.isFlagged], ['advisors', false]);
    assert.deepEqual(urgent.move.promise, { kind: 'by', due: '2026-11-20T16:00:00.000Z' });
    const same = { kind: 'sewo-consultation', urgency: 'soon' };
    assert.match(problemsOf(read('reclassified', same)), /nothing would change/);
    // On an older card it may be a second press of what made it so.
    assert.equal(read('reclassified', same, { revision: 0 }).kind, 'ready');
  });

  it('sends a request to the desk that is named, and takes its flag away', () => {
    const same = { kind: 'sewo-consultation', urgency: 'soon' };
    const request = { ...context.request, isFlagged: true };
    const moved = read('reclassified', { ...same, desk: 'training' });
    assert.ok(moved.kind === 'ready' && moved.move.kind === 'reclassified');
    assert.deepEqual([moved.move.desk, moved.move.isFlagged], ['training', false]);
    assert.equal(read('reclassified', { ...same, desk: 'advisors' }, { request }).kind, 'ready');
    assert.match(problemsOf(read('reclassified', { ...same, desk: 'none' })), /one of the desks/);
  });

  it('takes a day that is to come, and no other', () => {
    assert.equal(read('due-set', { due: '2026-11-20' }).kind, 'ready');
    assert.match(problemsOf(read('due-set', { due: '2026-11-19' })), /today or a later day/);
    assert.match(problemsOf(read('due-set', { due: '2026-02-31' })), /a day that exists/);
    const request = { ...context.request, due: '2026-11-25T23:59:00.000Z' };
    assert.match(problemsOf(read('due-set', { due: '2026-11-25' }, { request })), /nothing would change/);
    assert.equal(read('due-set', { due: '2026-11-25' }, { request, revision: 0 }).kind, 'ready');
    assert.deepEqual(read('due-set', {}, { request }), {
      kind: 'ready',
      move: { kind: 'due-set', due: undefined },
    });
  });

  it('knows a reference of the same service, and not the request itself', () => {
    for (const into of ['NFK-2026-0001', 'SWK-2026-0007', 'swk']) {
      assert.match(problemsOf(read('merged', { into })), /another request of this service/, into);
    }
    for (const into of ['swk 2026 0003', '2026-0003', 'SWK–2026–0003.', '(swk_2026-0003)'])
      assert.deepEqual(
        read('merged', { into }),
        {
          kind: 'ready',
          move: { kind: 'merged', into: 'SWK-2026-0003' },
        },
        into,
      );
    // Which year it is of, nobody said.
    assert.match(problemsOf(read('merged', { into: '3' })), /the year and its number/);
    assert.deepEqual(read('merged', { into: ' swk-2026-0003 ' }), {
      kind: 'ready',
      move: { kind: 'merged', into: 'SWK-2026-0003' },
    });
  });

  it('keeps all that was typed where something is masked, and sends nothing', () => {
    const reading = read('advised', {
      purposes: 'agree-plan,review-help,forged',
      advice: 'Hold the meeting with Jordan Canaryson.',
      nextStep: 'The school writes, UPN A123456789012.',
      stage: '2',
    });
    assert.ok(reading.kind === 'mend');
    assert.equal(reading.values['purposes'], 'agree-plan,review-help,forged');
    assert.match(reading.values['advice'] ?? '', /Hold the meeting with \[name\]/);
    assert.match(reading.values['nextStep'] ?? '', /\[UPN\]/);
    assert.deepEqual(
      reading.masked.map(({ field }) => field),
      ['advice', 'nextStep'],
    );
    const good = read('advised', {
      purposes: 'agree-plan,review-help,forged',
      advice: 'Hold it.',
      stage: '9',
    });
    assert.deepEqual(good, {
      kind: 'ready',
      move: {
        kind: 'advised',
        purposes: ['review-help', 'agree-plan'],
        advice: 'Hold it.',
        nextStep: undefined,
        stage: undefined,
      },
    });
  });

  it('asks for shorter words, and for a reason', () => {
    assert.match(problemsOf(read('replied', { message: 'x'.repeat(1501) })), /Shorten it/);
    assert.match(problemsOf(read('declined', { message: 'No.' })), /Choose why/);
    assert.match(
      problemsOf(read('declined', { reason: 'not-ours', message: ' ' })),
      /what the requester can do/,
    );
  });
});
