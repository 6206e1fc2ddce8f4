/** The contract of GuidanceDrafts. */
import assert from 'node:assert/strict';
import { draftStates, isOpen } from '../../src/editorial/draft.ts';
import { actsOn } from '../../src/editorial/draft-life.ts';
import { newDraft, newFields, reader, writer } from '../support/drafts.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

describeOnBoth('Drafts of the guidance', (subject) => {
  const drafts = () => subject().storage.guidanceDrafts;
  const versions = () => subject().storage.guidance;
  const key = { service: 'southwark', id: 'draft-1' };
  const record = { service: 'southwark', by: reader, at: noon };

  it('come back as they were kept, whatever was typed', async () => {
    const fields = newFields({ title: `"'\\ \u{1F600}`, text: '---\nid: x\n', asks: ['', ' '] });
    await drafts().add(newDraft({ fields, cleared: ['Brightwell'], note: 'why', remark: 'so' }));
    const kept = newDraft({ fields, cleared: ['Brightwell'], note: 'why', remark: 'so' });
    assert.deepEqual(await drafts().find(key), kept);
    assert.equal(await drafts().find({ ...key, service: 'norfolk' }), undefined);
  });

  it('are changed only over the revision that was read', async () => {
    const next = newDraft({ revision: 2, state: 'waiting', approvedBy: reader, changedBy: reader });
    assert.equal(await drafts().save(next), true);
    assert.equal(await drafts().save(newDraft({ revision: 2, note: 'late' })), false);
    assert.equal(await drafts().save(newDraft({ revision: 3, service: 'norfolk' })), false);
    assert.deepEqual(await drafts().find(key), next);
  });

  it('are listed by service, newest change first, open ones alone where only they are asked for', async () => {
    const later = '2026-11-20T13:00:00.000Z';
    await drafts().add(newDraft({ id: 'draft-2', changedAt: later }));
    await drafts().add(newDraft({ id: 'draft-3', state: 'rejected', changedAt: later }));
    await drafts().add(newDraft({ id: 'draft-9', service: 'norfolk' }));
    const ids = async (which: 'open' | 'all') =>
      (await drafts().list('southwark', which)).map(({ id }) => id);
    assert.deepEqual(await ids('open'), ['draft-2', 'draft-1']);
    assert.deepEqual(await ids('all'), ['draft-2', 'draft-3', 'draft-1']);
  });

  it('are open in those states alone in which they can still become part of a version', async () => {
    const states = draftStates.map((state) => newDraft({ id: state, service: 'camden', state }));
    for (const draft of states) await drafts().add(draft);
    const open = states.filter(isOpen).map(({ id }) => id);
    const ids = async () => new Set((await drafts().list('camden', 'open')).map(({ id }) => id));
    assert.deepEqual(await ids(), new Set(open));
    const acting = { by: 'somebody else', secondReader: false };
    const publishable = states.filter((draft) => actsOn(draft, acting).includes('publish'));
    assert.deepEqual(
      publishable.map(({ id }) => id),
      open,
    );
    // Long afterwards those are left.
    await subject().storage.purge('2036-11-20T12:00:00.000Z', [newService({ id: 'camden' })]);
    assert.deepEqual(new Set((await drafts().list('camden', 'all')).map(({ id }) => id)), new Set(open));
  });

  it('become a version together with their new state, and the record of who published it', async () => {
    await versions().publish({ files: new Map([['a', '1']]), origin: 'seed', after: undefined, at: noon });
    const published = newDraft({ revision: 3, state: 'published' });
    const publication = { files: new Map([['a', '2']]), origin: 'drafts', after: 1, at: noon } as const;
    const done = await drafts().publish(publication, [published], record);
    assert.deepEqual([done.kind, 'version' in done && done.version.origin], ['published', 'drafts']);
    assert.equal((await drafts().find(key))?.publishedAs, 2);
    assert.deepEqual(await drafts().publications('southwark'), [{ ...record, number: 2 }]);
    assert.deepEqual(await drafts().publications('norfolk'), []);
  });

  it('publish nothing where one of them was changed meanwhile, or another version came between', async () => {
    const moved = newDraft({ id: 'draft-2', revision: 7, state: 'published' });
    const publication = { files: new Map([['a', '3']]), origin: 'drafts', at: noon } as const;
    assert.equal((await drafts().publish({ ...publication, after: 2 }, [moved], record)).kind, 'moved');
    assert.equal((await versions().current())?.number, 2);
    const fit = newDraft({ id: 'draft-2', revision: 2, state: 'published' });
    assert.equal((await drafts().publish({ ...publication, after: 1 }, [fit], record)).kind, 'overtaken');
    assert.equal((await drafts().find({ ...key, id: 'draft-2' }))?.state, 'draft');
    assert.equal((await drafts().publications('southwark')).length, 1);
  });

  it('name nobody any more once a person is erased, and stay', async () => {
    const { people } = subject().storage;
    assert.ok('guidance_drafts' in (await people.held(writer.id)).rows);
    await people.erase(writer.id, noon);
    await people.erase(reader.id, noon);
    const draft = await drafts().find(key);
    assert.deepEqual(draft?.by, { id: 'erased', name: '' });
    assert.deepEqual(draft.changedBy, { id: 'erased', name: '' });
    const [publication] = await drafts().publications('southwark');
    assert.deepEqual(publication?.by, { id: 'erased', name: '' });
    assert.doesNotMatch(
      JSON.stringify(await subject().rows('select * from guidance_drafts')),
      /Example (Writer|Reader)/,
    );
  });
});
