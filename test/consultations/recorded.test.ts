/** What happened, kept and read again: the same, but for what was erased. */
import assert from 'node:assert/strict';
import type { Received } from '../../src/consultations/event.ts';
import { fromRecorded, toRecorded } from '../../src/consultations/recorded.ts';
import { erasedActor, erasedText } from '../../src/consultations/request.ts';
import { everyMove, moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';

const someone = { id: 'someone', name: 'Example Colleague' };
const idOf = () => 'opaque-1';
const actorOf = () => someone;

const received = (over: Partial<Received> = {}): Received => {
  const { details, asked, origin, consultationDay, desk, isFlagged, due } = newRequest();
  const { question, contactTimes, ...bands } = details;
  const routed = { consultationDay, desk, isFlagged, due };
  return { kind: 'received', bands, question, contactTimes, asked, origin, ...routed, ...over };
};

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what happened to a request', () => {
  it('reads as it was after it was kept', () => {
    const asked = { answerId: 'answer-1', askedIn: 'm', question: 'When?', answer: 'Soon.' };
    const whole = received({ asked, contactTimes: 'mornings', consultationDay: '2026-11-20', due: 'later' });
    for (const happening of [...everyMove, received(), whole]) {
      assert.deepEqual(fromRecorded(throughJson(toRecorded(happening, idOf)), actorOf), happening);
    }
  });

  it('keeps what a person wrote apart from the facts, and people by opaque id', () => {
    for (const happening of [...everyMove, received()]) {
      const { facts, texts } = toRecorded(happening, idOf);
      for (const text of Object.values(texts)) assert.ok(!JSON.stringify(facts).includes(text));
      assert.doesNotMatch(JSON.stringify(facts), /someone|Example/);
    }
    assert.deepEqual(toRecorded(moveOf('assigned'), idOf).facts, { to: 'opaque-1' });
  });

  it('reads as erased where the texts went and the person is no longer known', () => {
    const kept = toRecorded(received({ contactTimes: 'mornings' }), idOf);
    const texts = Object.fromEntries(Object.keys(kept.texts).map((field) => [field, erasedText]));
    const read = fromRecorded({ ...kept, texts }, () => erasedActor) as Received;
    assert.deepEqual(
      [read.question, read.contactTimes, read.origin, read.bands],
      [erasedText, erasedText, undefined, received().bands],
    );
    const assigned = fromRecorded(toRecorded(moveOf('assigned'), idOf), () => erasedActor);
    assert.deepEqual(assigned, { kind: 'assigned', to: erasedActor });
  });
});
