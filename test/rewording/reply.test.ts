/** The reply's shape: what is read, what is refused, and that the schema says the same as the reader. */
import assert from 'node:assert/strict';
import { readReply, replySchema } from '../../src/rewording/reply.ts';

const good = { completeness: 'complete', segments: [{ text: 'It is so.', passages: ['one'] }] };
const bad: readonly (readonly [string, unknown])[] = [
  ['another completeness', { ...good, completeness: 'sure' }],
  ['no completeness', { segments: [] }],
  ['a property of its own', { ...good, thoughts: 'none' }],
  ['segments that are no list', { ...good, segments: {} }],
  ['a segment that is no object', { ...good, segments: ['It is so.'] }],
  ['a segment without passages', { ...good, segments: [{ text: 'It is so.' }] }],
  ['an id that is no text', { ...good, segments: [{ text: 'It is so.', passages: [1] }] }],
  ['a list', [good]],
  ['null', null],
];

describe('the reply of a model', () => {
  it('is read where it has the shape that was asked for', () => {
    assert.deepEqual(readReply(JSON.stringify(good)), good);
    assert.deepEqual(readReply('{"completeness":"none","segments":[]}'), {
      completeness: 'none',
      segments: [],
    });
  });

  for (const [what, value] of bad) {
    it(`is not read with ${what}`, () => {
      assert.equal(readReply(JSON.stringify(value)), undefined);
    });
  }

  it('is not read where it is cut off, wrapped in prose, blank or far too long', () => {
    const text = JSON.stringify(good);
    assert.equal(readReply(text.slice(0, -4)), undefined);
    assert.equal(readReply(`Here you are: ${text}`), undefined);
    assert.equal(readReply('```json\n' + text + '\n```'), undefined);
    assert.equal(readReply(''), undefined);
    assert.equal(
      readReply(JSON.stringify({ ...good, segments: [{ text: ' ', passages: ['one'] }] })),
      undefined,
    );
    assert.equal(
      readReply(JSON.stringify({ ...good, segments: [{ text: 'x'.repeat(30_000), passages: ['one'] }] })),
      undefined,
    );
    assert.equal(
      readReply(JSON.stringify({ ...good, segments: Array.from({ length: 41 }, () => good.segments[0]) })),
      undefined,
    );
  });

  it('is asked for with a schema that strict structured output takes: all required, nothing beside', () => {
    const { schema } = replySchema;
    assert.deepEqual([...schema.required].sort(), Object.keys(schema.properties).sort());
    const { items } = schema.properties.segments;
    assert.deepEqual([...items.required].sort(), Object.keys(items.properties).sort());
    assert.deepEqual([schema.additionalProperties, items.additionalProperties], [false, false]);
  });
});
