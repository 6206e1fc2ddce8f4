/** Which open requests are shown as perhaps the same: pure, with its near misses. */
import assert from 'node:assert/strict';
import { foldEvents } from '../../src/consultations/fold.ts';
import { likelyDuplicates } from '../../src/consultations/duplicates.ts';
import type { ConsultationRequest, RequestDetails } from '../../src/consultations/request.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';

const question =
  'The attendance contract was not agreed at stage two; is a surgery needed before the meeting?';

function request(
  number: number,
  over: Partial<RequestDetails> = {},
  requester = 'person-1',
): ConsultationRequest {
  const { details, asked, origin, consultationDay, desk, isFlagged, due } = newRequest();
  const { question: asks, contactTimes, ...bands } = { ...details, question, ...over };
  const rest = { contactTimes, asked, origin, consultationDay, desk, isFlagged, due };
  const happening = { kind: 'received', bands, question: asks, ...rest } as const;
  const reference = `SWK-2026-${String(number).padStart(4, '0')}`;
  const by = { id: requester, name: 'Example Requester' };
  return foldEvents({ service: 'southwark', reference, post: undefined }, [
    { seq: 1, by, as: 'requester', at: noon, happening },
  ]);
}

const of = (
  other: ConsultationRequest,
  one: ConsultationRequest = request(1, {}, 'person-2'),
): readonly string[] => likelyDuplicates(one, [other]);

describe('what may be the same request', () => {
  it('is one of its kind and topic in much the same words, from whomever', () => {
    const words =
      'At stage two the attendance contract was not agreed. Is a surgery needed before a meeting?';
    assert.deepEqual(of(request(2, { question: words })), ['SWK-2026-0002']);
  });

  it('is one in other words where the same person asks', () => {
    const words = 'Contract not agreed at stage two: which meeting comes, and is a surgery the way?';
    assert.deepEqual(of(request(2, { question: words })), []);
    assert.deepEqual(of(request(2, { question: words }), request(1)), ['SWK-2026-0002']);
  });

  it('is none of another kind, topic, place, stage or phase', () => {
    const others: readonly Partial<RequestDetails>[] = [
      { kind: 'training' },
      { topic: 'send' },
      { schoolAuthority: 'southwark' },
      { stage: '3' },
      { phase: 'primary' },
    ];
    for (const over of others) assert.deepEqual(of(request(2, over)), [], JSON.stringify(over));
    assert.deepEqual(of(request(2, { stage: 'not-known', phase: 'not-known' })), ['SWK-2026-0002']);
  });

  it('is none that says something else, or next to nothing', () => {
    assert.deepEqual(of(request(2, { question: 'Who can train our new governors on exclusions?' })), []);
    const short = { question: 'Please help' };
    assert.deepEqual(of(request(2, short), request(1, short)), []);
  });

  it('is never the request itself, nor more than three, the likeliest first', () => {
    const one = request(1);
    const others = [2, 3, 4, 5].map((number) =>
      request(number, number === 5 ? {} : { question: `${question} Consequences were shared in writing.` }),
    );
    const found = likelyDuplicates(one, [one, ...others]);
    assert.equal(found.length, 3);
    assert.equal(found[0], 'SWK-2026-0005');
  });
});
