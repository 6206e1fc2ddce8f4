/** Drafts that are put onto the published files, and those that stand in one another's way. */
import assert from 'node:assert/strict';
import { applyDrafts, type Applying } from '../../src/editorial/apply-drafts.ts';
import type { GuidanceDraft } from '../../src/editorial/draft.ts';
import { newDraft, newFields } from '../support/drafts.ts';

describe('Drafts that are published together', () => {
  const files = new Map([
    ['passages/attendance/meeting.md', 'as published'],
    ['passages/attendance/other.md', 'the other, beside meeting'],
  ]);
  const applying: Applying = {
    files,
    baseOf: () => files,
    write: ({ title }) => title,
    dropRelated: (text, id) => text.replace(`, beside ${id}`, ''),
  };
  const draft = (id: string, over: Partial<GuidanceDraft> = {}): GuidanceDraft =>
    newDraft({ id, fields: newFields({ title: `words of ${id}` }), ...over });
  const conflicts = (...drafts: readonly GuidanceDraft[]) => {
    const done = applyDrafts(drafts, applying);
    return done.kind === 'conflict'
      ? done.conflicts.map(({ draft: { id }, why, beside }) => [id, why, beside?.id])
      : [];
  };

  it('become one set of files where each is of a passage of its own', () => {
    const done = applyDrafts(
      [draft('one', { kind: 'retire' }), draft('two', { passage: 'other' })],
      applying,
    );
    assert.deepEqual(done, {
      kind: 'applied',
      files: new Map([['passages/attendance/other.md', 'words of two']]),
    });
  });

  it('are refused where a second is of the same passage, whatever the two do with it', () => {
    const retire = draft('two', { kind: 'retire' });
    const fresh = (id: string) => draft(id, { kind: 'new', passage: 'fresh' });
    assert.deepEqual(conflicts(draft('one'), draft('two')), [['two', 'changed', 'one']]);
    assert.deepEqual(conflicts(draft('one'), retire), [['two', 'changed', 'one']]);
    assert.deepEqual(conflicts(retire, draft('one')), [['one', 'gone', 'two']]);
    assert.deepEqual(conflicts(fresh('one'), draft('x', { passage: 'other' }), fresh('two')), [
      ['two', 'taken', 'one'],
    ]);
    assert.deepEqual(conflicts(draft('one'), draft('two'), draft('three')), [
      ['two', 'changed', 'one'],
      ['three', 'changed', 'two'],
    ]);
  });

  it('are refused for what is published first', () => {
    assert.deepEqual(conflicts(draft('one', { kind: 'new' }), draft('two', { kind: 'new' })), [
      ['one', 'taken', undefined],
      ['two', 'taken', undefined],
    ]);
  });
});
