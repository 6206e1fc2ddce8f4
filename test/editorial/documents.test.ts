/** The rules of documents that are brought in, where no database and no reader are needed to show them. */
import assert from 'node:assert/strict';
import { bringIn, type DocumentWork } from '../../src/editorial/documents/bring-in.ts';
import { acceptPassage } from '../../src/editorial/documents/decide.ts';
import type { BroughtDocument, BroughtPassage } from '../../src/editorial/documents/document.ts';
import { sizeOfPart } from '../../src/editorial/documents/document.ts';
import type { BroughtDocuments } from '../../src/editorial/documents/document-store.ts';
import {
  faultOfSource,
  type NamedSource,
  placesOf,
  sourceOf,
  sourcesBrought,
  withNewSources,
} from '../../src/editorial/documents/new-source.ts';
import { freeId, proposedFields } from '../../src/editorial/documents/propose-fields.ts';
import { readNext, type DocumentReader } from '../../src/editorial/documents/read-next.ts';
import type { EditorAt } from '../../src/editorial/editorial.ts';
import type { Guidance, Source } from '../../src/knowledge/passage.ts';
import { newDocument, newFound } from '../support/documents.ts';
import { newDraft, newFields } from '../support/drafts.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

const plan: Source = {
  id: 'plan',
  title: 'The plan',
  publisher: 'A council',
  authority: 'norfolk',
  standing: 'local',
  checked: '2026-11',
};
const guidance: Guidance = {
  sources: new Map([['plan', plan]]),
  passages: [],
  glossary: [],
  authorities: [{ id: 'norfolk', name: 'Norfolk', aliases: [] }],
};
const clock = { now: () => noon };
const published = {
  number: 1,
  files: new Map([['sources/plan.md', '']]),
  guidance,
  knowledge: { guidance, knownWords: new Set<string>(), names: { nameOf: (id: string) => id } },
};
const service = newService({ authority: 'southwark' });
const at = (services = [service]): EditorAt => ({
  editor: { id: 'editor', name: 'Editor' },
  service,
  services,
});
const workOf = (documents: Partial<BroughtDocuments>): DocumentWork =>
  ({
    editorial: {
      held: { published: () => Promise.resolve(published) },
      drafts: { list: () => Promise.resolve([]) },
      clock,
    },
    documents: { held: () => Promise.resolve({ count: 0, bytes: 0 }), ...documents },
    nudge: () => undefined,
  }) as unknown as DocumentWork;
const named: NamedSource = {
  title: 'A guide to early help',
  publisher: 'A council',
  authority: 'norfolk',
  standing: 'local',
  published: undefined,
  link: undefined,
};

describe('A document that is brought in', () => {
  const bring = async (over: object = {}, documents: Partial<BroughtDocuments> = {}, where = at()) => {
    const brought = {
      title: 'A guide',
      ending: 'pdf' as const,
      bytes: 10,
      source: 'plan',
      cleared: false,
      ...over,
    };
    const begun = await bringIn(workOf({ add: () => Promise.resolve(), ...documents }), where, brought);
    return begun.kind === 'refused' ? begun.code : begun.kind;
  };

  it('waits until some are decided on where there are many, or much, already', async () => {
    assert.equal(await bring(), 'begun');
    const full = (count: number, bytes: number) => ({ held: () => Promise.resolve({ count, bytes }) });
    assert.equal(await bring({}, full(20, 20)), 'too-many');
    assert.equal(await bring({}, full(1, 200 * 1024 * 1024)), 'too-many');
  });

  it('belongs to a source that its editor may write for', async () => {
    const other = newService({ id: 'other', authority: 'norfolk' });
    assert.equal(await bring({}, {}, at([service, other])), 'not-theirs');
    assert.equal(await bring({ source: { ...named, authority: 'nowhere' } }), 'source');
    assert.equal(await bring({ source: { ...named, link: 'https://example.org/x' } }), 'begun');
  });

  it('may be called after a person where that is its published title, and its editor says so', async () => {
    assert.equal(await bring({ title: 'Review by Rowan Ashdown' }), 'names');
    assert.equal(await bring({ title: 'Review by Rowan Ashdown', cleared: true }), 'begun');
    assert.equal(await bring({ title: 'Plan of A123456789012', cleared: true }), 'identifies');
  });

  it('has parts of one size, but for the last', () => {
    const mebibyte = 1024 * 1024;
    assert.deepEqual(
      [0, 1, 2, 3].map((part) => sizeOfPart(mebibyte + 5, part)),
      [undefined, mebibyte, 5, undefined],
    );
  });
});

describe('A source that comes with a document', () => {
  it('has an id that is its own, and says what does not go together', () => {
    assert.equal(sourceOf(named, '2026-11-22', () => false).id, 'norfolk-a-guide-to-early-help');
    const taken = new Set(['norfolk-a-guide-to-early-help', 'norfolk-a-guide-to-early-help-2']);
    assert.equal(sourceOf(named, '2026-11-22', (id) => taken.has(id)).id, 'norfolk-a-guide-to-early-help-3');
    const national = { ...named, authority: 'national', standing: 'statutory', title: '—' } as const;
    const source = sourceOf(
      { ...national, published: '2026', link: 'https://a.b' },
      '2026-11-22',
      () => false,
    );
    assert.deepEqual([source.id, source.published, source.link], ['source', '2026', 'https://a.b']);
    assert.equal(faultOfSource(named, guidance), undefined);
    assert.match(faultOfSource({ ...national, standing: 'local' }, guidance) ?? '', /one authority/);
    assert.match(faultOfSource({ ...named, authority: 'nowhere' }, guidance) ?? '', /no such authority/);
  });

  it('says where its passages stand: by page, or by heading', () => {
    const found = [
      { locator: "section 'Funding', paragraphs 1 to 2" },
      { locator: 'the text before the first heading' },
    ];
    assert.deepEqual(placesOf(found, { unit: 'slide', count: 4 }), { numbered: { slide: 4 } });
    assert.deepEqual(placesOf([...found, ...found], undefined), {
      places: ['Funding', 'the text before the first heading'],
    });
  });

  it('is published with the first draft that is taken from it, and with no other', () => {
    const fresh = { ...plan, id: 'fresh' };
    const write = ({ id }: Source) => `file of ${id}`;
    const { files } = published;
    const draft = newDraft({ fields: newFields({ source: 'fresh' }) });
    assert.equal(sourcesBrought(files, [newDraft()], [plan, fresh], write), files);
    assert.equal(sourcesBrought(files, [{ ...draft, kind: 'retire' }], [fresh], write), files);
    assert.equal(
      sourcesBrought(files, [draft], [plan, fresh], write).get('sources/fresh.md'),
      'file of fresh',
    );
    assert.equal(withNewSources(published, [plan], write), published);
    const beside = withNewSources(published, [plan, fresh], write);
    assert.deepEqual([...beside.guidance.sources.keys()], ['plan', 'fresh']);
    assert.deepEqual([...files.keys()], ['sources/plan.md']);
  });
});

describe('A passage that was found', () => {
  const document = newDocument({ source: 'plan', state: 'read' });
  const accept = async (
    passage: Partial<BroughtPassage> | undefined,
    over: Partial<BroughtDocument> = {},
    number = 1,
  ) => {
    const work = workOf({
      find: () => Promise.resolve({ ...document, ...over }),
      passages: () => Promise.resolve(passage === undefined ? [] : [newFound(1, passage)]),
    });
    const done = await acceptPassage(work, at(), document.id, { number, changed: undefined });
    return done.kind === 'refused' ? done.words : done.kind;
  };

  it('is decided on once, and not after its document was closed', async () => {
    assert.equal(await accept({ state: 'rejected' }), 'decided');
    assert.equal(await accept({}, { state: 'closed' }), 'decided');
    assert.equal(await accept(undefined), 'unknown');
    assert.equal(await accept({}, {}, 7), 'unknown');
    const none = workOf({ find: () => Promise.resolve(undefined) });
    assert.equal((await acceptPassage(none, at(), 'x', { number: 1, changed: undefined })).kind, 'unknown');
  });

  it('is not accepted whole where it is longer than a passage may be', async () => {
    assert.match(await accept({ original: 'a '.repeat(6_000) }), /longer than a passage/);
  });

  it('leaves its heading to its title, and keeps what its earlier passage has beside the words', () => {
    const passage = newFound(1, { original: '### Part\n\nFirst.\n\n### Within\n\nSecond.', slug: 'part' });
    const fields = proposedFields(passage, { document, source: plan, now: undefined });
    assert.deepEqual(
      [fields.id, fields.text, fields.authority, fields.standing],
      ['plan-part', 'First.\n\nWithin\n\nSecond.', 'norfolk', 'local'],
    );
    assert.equal(proposedFields(passage, { document, source: undefined, now: undefined }).authority, '');
    const now = newFields({ asks: ['one', 'two'], locator: 'page 9' });
    const changed = proposedFields(passage, { document, source: plan, now });
    assert.deepEqual([changed.id, changed.asks, changed.locator], [now.id, ['one', 'two'], 'page 1']);
    assert.equal(
      proposedFields(newFound(1, { original: '### Only' }), { document, source: plan, now }).text,
      'Only',
    );
  });

  it('gets an id that no passage and no open draft has', () => {
    const drafts = [newDraft({ passage: 'part' }), newDraft({ passage: 'part-2', state: 'rejected' })];
    assert.equal(freeId('part', published as never, drafts), 'part-2');
    assert.equal(freeId('other', published as never, drafts), 'other');
  });
});

describe('The reading of what waits', () => {
  const run = async (over: Partial<BroughtDocuments>, read?: DocumentReader['read'], attempt = 1) => {
    const said: string[] = [];
    const document = newDocument({ state: 'reading', bytes: 3 });
    const reader = {
      documents: {
        take: () => Promise.resolve({ document, attempt }),
        part: () => Promise.resolve(new Uint8Array(3)),
        earlier: () => Promise.resolve([{ document: 'before' }]),
        list: () => Promise.resolve([newDocument({ id: 'before', title: 'ATTENDANCE guide' })]),
        tellPage: () => Promise.reject(new Error('busy')),
        settle: () => Promise.resolve(false),
        putBack: () => Promise.resolve(void said.push('put back')),
        refuse: (_: unknown, why: string) => Promise.resolve(void said.push(why)),
        ...over,
      },
      held: { published: () => Promise.resolve(published) },
      read: read ?? (() => Promise.resolve({ kind: 'stopped' })),
      clock,
    } as unknown as DocumentReader;
    const told = await readNext(reader, new AbortController().signal).catch((error: unknown) =>
      String(error),
    );
    return { told: typeof told === 'object' ? told.outcome : told, said };
  };

  it('does nothing where nothing waits, and puts back what it was stopped at', async () => {
    assert.deepEqual(await run({ take: () => Promise.resolve(undefined) }), { told: undefined, said: [] });
    assert.deepEqual(await run({}), { told: 'stopped', said: ['put back'] });
  });

  it('gives up a document that broke off twice, and one that is not whole', async () => {
    const third = await run({}, undefined, 3);
    assert.equal(third.told, 'refused');
    assert.match(third.said.join(), /broken off twice/);
    const missing = await run({ part: () => Promise.resolve(undefined) });
    assert.match(missing.said.join(), /not complete/);
    assert.match((await run({ part: () => Promise.resolve(new Uint8Array(9)) })).said.join(), /not complete/);
  });

  it('tells the editor of trouble that nobody foresaw, and whoever looks after the server too', async () => {
    const { told, said } = await run({}, () => Promise.reject(new Error('unforeseen')));
    assert.match(String(told), /unforeseen/);
    assert.match(said.join(), /could not be made sense of/);
  });

  it('compares with what its editor called the same, and keeps nothing of what was closed meanwhile', async () => {
    const { told } = await run({}, (toRead, { onPage }) => {
      assert.equal(toRead.namedLike, 'before');
      onPage(1, 2);
      onPage(2, 2);
      const report = { notes: [], aside: [], terms: [] };
      return Promise.resolve({
        kind: 'read',
        passages: [],
        gone: [],
        report,
        length: undefined,
        earlier: undefined,
      });
    });
    assert.equal(told, 'closed');
  });
});
