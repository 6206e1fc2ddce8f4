/** The chain of a record: whatever is altered shows, and erasing texts does not look like it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonical,
  type ChainedEvent,
  chainStart,
  checkChain,
  digestOf,
  hashOf,
  type KeptEvent,
  type KeptText,
} from '../../src/consultations/chain.ts';
import { noon } from '../support/standing-clock.ts';

interface Kept {
  readonly events: readonly KeptEvent[];
  readonly texts: readonly KeptText[];
  readonly last: string;
}

const record = (words: readonly string[], end: Partial<ChainedEvent> = {}): Kept => {
  let last = chainStart;
  const texts = words.map((text, index) => ({
    seq: index + 1,
    field: 'message',
    salt: `salt-${index}`,
    text,
  }));
  const events = [...texts, undefined].map((text, index): KeptEvent => {
    const digests = text === undefined ? {} : { message: digestOf(text.salt, text.text) };
    const event: ChainedEvent = {
      service: 'southwark',
      reference: 'SWK-2026-0001',
      seq: index + 1,
      kind: 'replied',
      by: 'opaque-1',
      as: 'advisor',
      at: noon,
      facts: { a: 1, b: ['x', null] },
      digests,
      ...(text === undefined ? end : {}),
    };
    last = hashOf(event, last);
    return { ...event, hash: last };
  });
  return { events, texts, last };
};

const faultsOf = ({ events, texts, last }: Kept) => checkChain(events, texts, last);

describe('the chain of a record', () => {
  it('finds no fault in what is as it was written', () => {
    assert.deepEqual(faultsOf(record(['one', 'two'])), []);
    assert.deepEqual(faultsOf(record([])), []);
  });

  it('shows each fact that was altered, whichever it is', () => {
    const alterations: readonly Partial<KeptEvent>[] = [
      { facts: { a: 2, b: ['x', null] } },
      { by: 'opaque-2' },
      { as: 'requester' },
      { at: '2026-11-20T12:00:01.000Z' },
      { kind: 'noted' },
      { digests: {} },
      { service: 'norfolk' },
      { reference: 'SWK-2026-0002' },
      { hash: 'another' },
    ];
    for (const alteration of alterations) {
      const kept = record(['one', 'two']);
      const [first, ...others] = kept.events;
      assert.ok(first);
      const faults = faultsOf({ ...kept, events: [{ ...first, ...alteration }, ...others] });
      assert.ok(
        faults.some(({ kind }) => kind === 'altered'),
        JSON.stringify(alteration),
      );
    }
  });

  it('shows an event that is gone, put in, or moved', () => {
    const { events, texts, last } = record(['one', 'two', 'three']);
    const [first, second, third, end] = events;
    assert.ok(first && second && third && end);
    for (const altered of [
      [first, third, end],
      [second, third, end],
      [first, second, third],
      [first, first, second, third, end],
      [first, third, second, end],
    ]) {
      assert.notDeepEqual(checkChain(altered, texts, last), []);
    }
  });

  it('shows a text that was altered or is gone, and takes one that was erased by an event for what it is', () => {
    const kept = record(['one', 'two']);
    const altered = kept.texts.map((text) => ({ ...text, text: `${text.text}!` }));
    assert.deepEqual(faultsOf({ ...kept, texts: altered }), [
      { kind: 'text-altered', seq: 1, field: 'message' },
      { kind: 'text-altered', seq: 2, field: 'message' },
    ]);
    assert.deepEqual(faultsOf({ ...kept, texts: kept.texts.slice(1) }), [
      { kind: 'text-missing', seq: 1, field: 'message' },
    ]);
    assert.deepEqual(faultsOf({ ...record(['one', 'two'], { kind: 'erased' }), texts: [] }), []);
    // An erasure of a part says what it took; whatever else is gone was taken by somebody else.
    const part = record(['one', 'two'], {
      kind: 'erased',
      facts: { rule: 'person-asked', gone: ['2 message'] },
    });
    assert.deepEqual(faultsOf({ ...part, texts: part.texts.slice(0, 1) }), []);
    assert.deepEqual(faultsOf({ ...part, texts: [] }), [{ kind: 'text-missing', seq: 1, field: 'message' }]);
  });

  it('is the same whatever order a database gives the keys of a document in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonical(turned as never), canonical(value as never));
        assert.deepEqual(JSON.parse(canonical(value as never)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
