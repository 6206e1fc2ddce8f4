/** What an answer stood on, as the guidance has it now: changed, replaced, gone, or as it was. */
import assert from 'node:assert/strict';
import type { GuidanceFiles } from '../../src/knowledge/guidance-versions.ts';
import type { Guidance, Passage, Source } from '../../src/knowledge/passage.ts';
import { isChanged, titleIn } from '../../src/knowledge/passage-change.ts';
import { sourcesOf } from '../../src/knowledge/source-of-answer.ts';

const file = (over: Readonly<Record<string, string>> = {}, text = 'The words.'): string => {
  const head = {
    id: 'one',
    title: 'How it is',
    topic: 'attendance',
    asks: '\n  - how is it',
    stage: '1',
    ...over,
  };
  const lines = Object.entries(head).map(([field, value]) => `${field}: ${value}`);
  return ['---', ...lines, '---', text, ''].join('\n');
};
const files = (text: string): GuidanceFiles => new Map([['passages/attendance/one.md', text]]);
const was = files(file());

describe('a passage in two versions', () => {
  it('is the same where only what it is found by differs', () => {
    const sought = file({
      asks: '\n  - how is it\n  - how so\n',
      topic: 'data',
      stage: '2',
      holds: '[steps]',
    });
    assert.equal(isChanged('one', was, files(sought)), false);
    assert.equal(isChanged('one', was, was), false);
    assert.equal(isChanged('another', was, was), false);
  });

  it('is changed where people read something else, or where only one version has it', () => {
    for (const text of [
      file({}, 'Other words.'),
      file({ title: 'How it was' }),
      file({ unsaid: '\n  - The source does not say why.' }),
      file({}, 'The words.\n\nasks: nobody reads this as a field.'),
    ]) {
      assert.equal(isChanged('one', was, files(text)), true, text);
    }
    assert.equal(isChanged('one', was, new Map()), true);
    assert.equal(isChanged('one', new Map(), was), true);
  });

  it('has the title that stood in its file', () => {
    assert.equal(titleIn('one', was), 'How it is');
    assert.equal(titleIn('one', files(file({ title: '"How: it is"' }))), 'How: it is');
    assert.equal(titleIn('two', was), undefined);
  });
});

const source = (over: Partial<Source> = {}): Source => ({
  id: 'paper',
  title: 'A paper',
  publisher: 'Somebody',
  authority: 'national',
  standing: 'statutory',
  checked: '2026-07',
  ...over,
});
const passage = (over: Partial<Passage> = {}): Passage => ({
  id: 'one',
  title: 'How it is',
  source: 'paper',
  locator: 'Paragraph 1',
  authority: 'national',
  standing: 'statutory',
  topic: 'attendance',
  audience: [],
  holds: [],
  asks: [],
  unsaid: [],
  confidence: 'high',
  related: [],
  text: 'The words.',
  ...over,
});
const guidance = (passages: readonly Passage[], sources: readonly Source[] = [source()]): Guidance => ({
  passages,
  sources: new Map(sources.map((one) => [one.id, one])),
  glossary: [],
  authorities: [],
});

describe('the sources of an answer', () => {
  it('keep the numbers of the answer, and those that are gone keep their title', () => {
    const now = guidance([passage({ id: 'two' })]);
    const [one, two] = sourcesOf(['one', 'two'], now, { before: was, now: new Map() });
    assert.deepEqual(one, { kind: 'gone', number: 1, title: 'How it is' });
    assert.deepEqual([two?.kind, two?.number], ['held', 2]);
    assert.deepEqual(sourcesOf(['one'], now, undefined), [{ kind: 'gone', number: 1, title: undefined }]);
    assert.deepEqual(sourcesOf(['one'], guidance([passage()], []), 'same')[0]?.kind, 'gone');
  });

  it('say whether they have changed, where it can be told', () => {
    const changed = (since: Parameters<typeof sourcesOf>[2]) =>
      sourcesOf(['one'], guidance([passage()]), since).map((one) => one.kind === 'held' && one.changed);
    assert.deepEqual(changed('same'), [false]);
    assert.deepEqual(changed(undefined), [undefined]);
    assert.deepEqual(changed({ before: was, now: was }), [false]);
    assert.deepEqual(changed({ before: was, now: files(file({}, 'Other words.')) }), [true]);
  });

  it('name what replaces them at the end of the chain, what they replace and what holds until then', () => {
    const now = guidance(
      [
        passage({ supersededBy: 'two' }),
        passage({ id: 'two', supersededBy: 'three' }),
        passage({ id: 'three', untilThen: 'two' }),
      ],
      [source(), source({ id: 'old', supersededBy: 'paper' })],
    );
    const [one, three] = sourcesOf(['one', 'three'], now, 'same');
    assert.ok(one?.kind === 'held' && three?.kind === 'held');
    assert.equal(one.replacedBy?.id, 'three');
    assert.deepEqual(
      one.olderEditions.map(({ id }) => id),
      ['old'],
    );
    assert.deepEqual(
      three.replaces.map(({ id }) => id),
      ['two'],
    );
    assert.equal(three.untilThen?.id, 'two');
    assert.equal(three.replacedBy, undefined);
  });
});
