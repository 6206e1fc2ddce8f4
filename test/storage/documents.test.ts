/** The contract of BroughtDocuments, on both databases. */
import assert from 'node:assert/strict';
import type { Source } from '../../src/knowledge/passage.ts';
import { newDocument, newFound } from '../support/documents.ts';
import { newDraft } from '../support/drafts.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const later = (minutes: number): string => new Date(Date.parse(noon) + minutes * 60_000).toISOString();
const day = 24 * 60;
const idOf = (at: number): string => `00000000-0000-4000-8000-00000000d${String(at).padStart(3, '0')}`;
const bytes = new Uint8Array([1, 2, 3, 0, 255, 254, 10, 13, 0, 7]);
const report = { notes: ['a note'], aside: ['left out'], terms: ['LP: lead professional'], gone: [] };

describeOnBoth('Documents that are brought in', (subject, kind) => {
  const documents = () => subject().storage.documents;
  const key = (at: number) => ({ service: 'southwark', id: idOf(at) });
  const bring = async (at: number, over: Parameters<typeof newDocument>[0] = {}) => {
    await documents().add(newDocument({ id: idOf(at), ...over }), undefined);
    await documents().putPart(key(at), 1, bytes, later(at));
  };
  const read = async (at: number, passages = [newFound(1), newFound(2)], earlier?: string) => {
    const taken = await documents().take(later(at), later(at + 4));
    assert.equal(taken?.document.id, idOf(at));
    return documents().settle(key(at), { passages, report, pages: 2, earlier, places: {} }, later(at));
  };
  const passagesOf = async (at: number) =>
    (await documents().passages(key(at))).map(({ number, state }) => [number, state]);

  it('are kept as they came, and wait once every part is here, however often a part comes', async () => {
    const large = newDocument({ id: idOf(900), bytes: 1024 * 1024 + 2 });
    await documents().add(large, undefined);
    assert.deepEqual(await documents().find(key(900)), large);
    const first = new Uint8Array(1024 * 1024).fill(7);
    assert.equal(await documents().putPart(key(900), 1, first, noon), 'more');
    assert.equal(await documents().putPart(key(900), 1, first, noon), 'more');
    assert.equal(await documents().putPart(key(900), 2, new Uint8Array([0, 255]), noon), 'whole');
    assert.equal(await documents().putPart(key(900), 2, new Uint8Array([1, 1]), noon), 'not-awaited');
    assert.deepEqual(await documents().part(key(900), 2), new Uint8Array([0, 255]));
    assert.equal((await documents().part(key(900), 1))?.length, 1024 * 1024);
    assert.equal(await documents().part({ service: 'norfolk', id: idOf(900) }, 1), undefined);
    assert.equal((await documents().find(key(900)))?.state, 'waiting');
    assert.deepEqual(await documents().held('southwark'), { count: 1, bytes: 1024 * 1024 + 2 });
    await documents().close(key(900), noon);
    assert.equal(await documents().find(key(900)), undefined);
    assert.deepEqual(await subject().rows('select * from guidance_document_parts'), []);
  });

  it('are read by one reader at a time, the one that has waited longest first', async () => {
    await bring(1);
    await bring(2);
    const [one, other, none] = [
      await documents().take(later(3), later(7)),
      await documents().take(later(3), later(7)),
      await documents().take(later(3), later(7)),
    ];
    assert.deepEqual([one?.document.id, other?.document.id, none], [idOf(1), idOf(2), undefined]);
    assert.deepEqual([one?.document.state, one?.attempt], ['reading', 1]);
    await documents().tellPage(key(1), 3, 12);
    const { page, pages } = (await documents().find(key(1))) ?? {};
    assert.deepEqual([page, pages], [3, 12]);
    await documents().putBack(key(1));
    assert.equal((await documents().take(later(4), later(8)))?.attempt, 1);
    // Its reader is gone without a word: once its time is over another takes it.
    assert.equal((await documents().take(later(7) + '', later(12)))?.document.id, undefined);
    const again = await documents().take(later(9), later(13));
    assert.deepEqual([again?.document.id, again?.attempt], [idOf(1), 2]);
    await documents().refuse(key(1), 'it is damaged.', later(9));
    await documents().refuse(key(2), 'it is damaged.', later(9));
    const refused = await documents().find(key(1));
    assert.deepEqual(
      [refused?.state, refused?.refusal, refused?.hasFile],
      ['refused', 'it is damaged.', false],
    );
    assert.deepEqual(await subject().rows('select * from guidance_document_parts'), []);
  });

  it('are taken up again after a restart', async () => {
    await bring(10);
    await documents().take(later(11), later(15));
    await subject().restart();
    const soon = await documents().take(later(12), later(16));
    // Of PostgreSQL another process may be reading it still.
    assert.equal(soon?.document.id, kind === 'sqlite' ? idOf(10) : undefined);
    const taken = soon ?? (await documents().take(later(16), later(20)));
    assert.deepEqual([taken?.document.id, taken?.attempt], [idOf(10), 2]);
    await documents().close(key(10), noon);
    const outcome = { passages: [newFound(1)], report, pages: 1, earlier: undefined, places: {} };
    assert.equal(await documents().settle(key(10), outcome, noon), false);
    assert.deepEqual(await passagesOf(10), []);
  });

  it('hold what was found, and of all but a PDF no file beside it', async () => {
    await bring(20);
    const named = newFound(2, {
      change: 'changed',
      before: { locator: 'page 1', original: 'Rowan once.' },
      names: [{ start: 0, end: 5 }],
      original: 'Rowan now.',
      draft: idOf(777),
      flags: ['Very short.'],
    });
    assert.equal(await read(20, [newFound(1), named]), true);
    assert.deepEqual(await documents().passages(key(20)), [newFound(1), named]);
    const found = await documents().find(key(20));
    assert.deepEqual([found?.state, found?.pages, found?.hasFile], ['read', 2, true]);
    assert.deepEqual(found?.report, report);
    assert.deepEqual((await documents().counts('southwark')).get(idOf(20)), {
      waiting: 2,
      accepted: 0,
      rejected: 0,
    });
    await bring(21, { ending: 'docx' });
    await read(21);
    assert.equal((await documents().find(key(21)))?.hasFile, false);
    await documents().close(key(21), noon);
  });

  it('become a draft once, and what is turned down can be taken back', async () => {
    const draft = newDraft({ id: idOf(501) });
    assert.equal(await documents().accept(key(20), 1, draft), true);
    assert.equal(await documents().accept(key(20), 1, newDraft({ id: idOf(502) })), false);
    assert.equal(
      (await subject().storage.guidanceDrafts.find({ service: 'southwark', id: idOf(501) }))?.id,
      idOf(501),
    );
    assert.equal(
      await subject().storage.guidanceDrafts.find({ service: 'southwark', id: idOf(502) }),
      undefined,
    );
    assert.equal(await documents().judge(key(20), [1, 2, 99], 'rejected', later(21)), 1);
    assert.deepEqual(await passagesOf(20), [
      [1, 'accepted'],
      [2, 'rejected'],
    ]);
    assert.equal(await documents().judge(key(20), [1, 2], 'waiting', later(21)), 1);
    assert.equal(
      await documents().judge({ service: 'norfolk', id: idOf(20) }, [2], 'rejected', later(21)),
      0,
    );
  });

  it('are compared with readings of the same source, and take their place', async () => {
    await bring(30);
    const document = await documents().find(key(30));
    assert.ok(document);
    const earlier = await documents().earlier(document);
    assert.deepEqual(
      earlier.map(({ document: of, number, state, draft }) => [of, number, state, draft]),
      [
        [idOf(20), 1, 'accepted', idOf(501)],
        [idOf(20), 2, 'waiting', idOf(777)],
      ],
    );
    assert.deepEqual(await documents().earlier({ ...document, source: 'another' }), []);
    await documents().judge(key(20), [2], 'rejected', later(30));
    await read(30, [newFound(1)], idOf(20));
    const closed = await documents().find(key(20));
    assert.deepEqual([closed?.state, closed?.hasFile], ['closed', false]);
  });

  it('hold no name any more once they are closed', async () => {
    const [, second] = await documents().passages(key(20));
    assert.deepEqual([second?.original, second?.names, second?.before], ['[name] now.', [], undefined]);
    assert.equal(await documents().judge(key(20), [2], 'waiting', later(31)), 0);
  });

  it('bring a source, which is told where its passages stand', async () => {
    const source: Source = {
      id: 'southwark-guide',
      title: 'A guide',
      publisher: 'A council',
      authority: 'southwark',
      standing: 'local',
      checked: '2026-11-20',
    };
    await documents().add(newDocument({ id: idOf(40), source: source.id }), source);
    await documents().putPart(key(40), 1, bytes, later(40));
    await documents().take(later(40), later(44));
    const outcome = {
      passages: [newFound(1)],
      report,
      pages: 12,
      earlier: undefined,
      places: { numbered: { page: 12 } },
    };
    await documents().settle(key(40), outcome, later(40));
    assert.deepEqual(await documents().sources(), [{ ...source, numbered: { page: 12 } }]);
  });

  it('go in their time: files first, what was decided with the questions, and sources that nothing is taken from', async () => {
    const services = [newService()];
    const states = async () =>
      Object.fromEntries(
        (await documents().list('southwark')).map(({ id, state, hasFile }) => [
          Number(id.slice(-3)),
          [state, hasFile],
        ]),
      );
    await documents().add(newDocument({ id: idOf(50) }), undefined);
    await documents().judge(key(30), [1], 'rejected', later(50));
    const before = await states();
    assert.deepEqual(before[50], ['awaited', true]);
    await subject().storage.purge(later(50) as never, services);
    assert.deepEqual(await states(), before);
    await subject().storage.purge(later(2 * day), services);
    const after = await states();
    assert.deepEqual([after[50], after[30], after[40]], [undefined, ['closed', false], ['read', true]]);
    await subject().storage.purge(later(31 * day), services);
    assert.equal((await states())[40], undefined);
    assert.equal((await states())[1], undefined);
    assert.deepEqual(await subject().rows('select * from guidance_document_parts'), []);
    assert.equal((await documents().sources()).length, 1);
    await subject().storage.purge(later(365 * 10 * day), services);
    assert.deepEqual(await states(), {});
    assert.deepEqual(await documents().sources(), []);
    const rules = await subject().rows(
      "select rule, what from erasures where what in ('guidance_documents', 'guidance_sources') group by rule, what order by rule, what",
    );
    assert.deepEqual(
      rules.map((row) => Object.values(row as object).join(' ')),
      [
        'screened-questions guidance_documents',
        'screened-questions guidance_sources',
        'under-way guidance_documents',
      ],
    );
  });

  it('lose their editor where the editor asks for it', async () => {
    await documents().add(newDocument({ id: idOf(60), by: { id: 'leaver', name: 'A Leaver' } }), undefined);
    await subject().storage.people.erase('leaver', noon);
    assert.deepEqual((await documents().find(key(60)))?.by, { id: 'erased', name: '' });
  });
});
