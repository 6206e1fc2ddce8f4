/** What a start answers from: the published version, and its own files only where nothing was published. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type FolderRead, findGuidance, type GuidanceStart } from '../../bot/start-guidance.ts';
import { FileProblems } from '../../src/files/checked-yaml.ts';
import type { Procedures } from '../../src/escalation/procedure.ts';
import type { GuidanceFiles, HeldTables, VersionContent } from '../../src/knowledge/guidance-versions.ts';
import type { Offers } from '../../src/offer/offer.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

const clock = createTestClock();
const one = 'passages/a/one.md';
const two = 'passages/a/two.md';
const table = 'procedures/steps.yaml';
const offer = 'offers/here.yaml';
const filesOf = (text: string, more: Readonly<Record<string, string>> = {}): GuidanceFiles =>
  new Map(Object.entries({ [one]: text, ...more }));
const whole = (files: GuidanceFiles): FolderRead => ({ ok: true, files });

/** Stands for the reading of files, which has tests of its own: of the passages only their texts. */
function parse(files: GuidanceFiles): VersionContent {
  const faults = [...files].filter(([, text]) => text.startsWith('faulty'));
  if (faults.length > 0) {
    throw new FileProblems(faults.map(([file]) => ({ file, line: 7, message: 'shape: unknown.' })));
  }
  const aliases = [...files.values()];
  const measures = new Map(
    [...files].filter(([path]) => path === table),
  ) as unknown as Procedures['measures'];
  const offers = new Map([...files].filter(([path]) => path === offer)) as unknown as Offers;
  return {
    guidance: {
      sources: new Map(),
      passages: [],
      glossary: [],
      authorities: [{ id: 'texts', name: 'T', aliases }],
    },
    procedures: measures.size === 0 ? undefined : { procedures: new Map(), measures },
    offers: offers.size === 0 ? undefined : offers,
  };
}
const tablesOf = ({ procedures, offers }: HeldTables): readonly unknown[] => [
  ...(procedures?.measures.values() ?? []),
  ...(offers?.values() ?? []),
];
const textsOf = ({ guidance: { authorities } }: Pick<VersionContent, 'guidance'>): readonly string[] =>
  authorities[0]?.aliases ?? [];

describe('The guidance at a start', () => {
  let folder: string;
  let storage: OpenStorage;
  beforeEach(async () => {
    folder = createFolder();
    storage = await openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock });
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const find = (read: FolderRead): Promise<GuidanceStart> =>
    findGuidance({ versions: storage.guidance, folder: read, parse, clock });
  const publish = async (files: GuidanceFiles): Promise<void> => {
    const after = (await storage.guidance.current())?.number;
    await storage.guidance.publish({ files, origin: 'files', after, at: noon });
  };
  const ready = async (read: FolderRead): Promise<Extract<GuidanceStart, { ok: true }>> => {
    const start = await find(read);
    return start.ok ? start : assert.fail(start.problems.join('\n'));
  };

  it('publishes its files as version 1 where nothing was published, and only once all else is fit', async () => {
    const start = await ready(whole(filesOf('a')));
    assert.equal(await storage.guidance.current(), undefined);
    assert.deepEqual(textsOf(start.content), ['a']);
    assert.match(start.notices.join(), /become version 1/);
    assert.equal((await start.settle())?.version, 1);
    assert.equal((await storage.guidance.current())?.origin, 'seed');
  });

  it('says nothing where the files are those that were published', async () => {
    await publish(filesOf('a'));
    const start = await ready(whole(filesOf('a')));
    assert.deepEqual(start.notices, []);
    assert.equal((await start.settle())?.version, 1);
  });

  it('answers from what was published where the files are newer, and says how they differ', async () => {
    await publish(filesOf('a', { [two]: 'b', [table]: 't', [offer]: 'o', 'sources/law.md': 'c' }));
    const start = await ready(
      whole(
        filesOf('A', {
          'passages/x.md': 'y',
          'passages/z.md': 'z',
          'sources/law.md': 'C',
          [table]: 't',
          [offer]: 'o',
        }),
      ),
    );
    assert.deepEqual(textsOf(start.content), ['o', 'a', 'b', 't', 'c']);
    assert.deepEqual(start.notices, [
      'The guidance files differ from published version 1, which is answered from: 2 passages new, 1 changed, 1 gone; 1 other file differs. "npm run guidance:publish" publishes them.',
    ]);
    assert.equal((await start.settle())?.version, 1);
    assert.equal((await storage.guidance.list()).length, 1);
  });

  it('needs no files of its own, nor whole ones, where something was published', async () => {
    await publish(filesOf('a'));
    const without = await ready({ ok: false, why: 'There is no folder.' });
    assert.deepEqual(textsOf(without.content), ['a']);
    assert.match(without.notices.join(), /version 1 alone: There is no folder/);
    assert.deepEqual(textsOf((await ready(whole(filesOf('faulty')))).content), ['a']);
  });

  it('walks through the tables that were published, not through those of the files', async () => {
    await publish(filesOf('a', { [table]: 'published', [offer]: 'offered' }));
    const start = await ready(whole(filesOf('b', { [table]: 'of the files', [offer]: 'of them too' })));
    assert.deepEqual(tablesOf(start.content), ['published', 'offered']);
    const settled = await start.settle();
    assert.deepEqual(settled && tablesOf(settled), ['published', 'offered']);
    assert.deepEqual(tablesOf(start.tablesBeside()), ['of the files', 'of them too']);
    assert.doesNotMatch(start.notices.join(), /holds no/);
  });

  it('takes the tables of the files, and says so, for a version of before they were part of one', async () => {
    await publish(filesOf('a'));
    const files = filesOf('a', { [table]: 'of the files', [offer]: 'of them too' });
    const start = await ready(whole(files));
    assert.deepEqual(tablesOf(start.content), ['of the files', 'of them too']);
    for (const kind of ['procedures', 'offers']) {
      const words = new RegExp(`version 1 holds no ${kind}: those of the guidance files are used`);
      assert.match(start.notices.join('\n'), words);
    }
    const faulty = await ready(whole(filesOf('faulty', { [table]: 'of the files' })));
    assert.deepEqual(tablesOf(faulty.content), []);
    assert.match(faulty.notices.join('\n'), /version 1 holds no procedures: there are none until whole/);
    const without = await ready({ ok: false, why: 'There is no folder.' });
    assert.deepEqual(tablesOf(without.tablesBeside()), []);
  });

  it('takes only the offers of the files for a version that holds procedures and is older than offers', async () => {
    await publish(filesOf('a', { [table]: 'published' }));
    const start = await ready(
      whole(filesOf('a', { [table]: 'of the files', [offer]: 'of the files as well' })),
    );
    assert.deepEqual(tablesOf(start.content), ['published', 'of the files as well']);
    assert.match(start.notices.join('\n'), /version 1 holds no offers: those of the guidance files/);
    assert.doesNotMatch(start.notices.join('\n'), /holds no procedures/);
  });

  it('is refused where there is nothing published and nothing whole to publish', async () => {
    assert.deepEqual(await find({ ok: false, why: 'There is no folder.' }), {
      ok: false,
      problems: ['There is no folder.'],
    });
    await assert.rejects(find(whole(filesOf('faulty'))), /passages\/a\/one\.md:7 shape/);
    assert.equal(await storage.guidance.current(), undefined);
  });

  it('is refused with its remedies where this build cannot read what was published', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`passages/${String(n)}.md`, 'faulty']),
    );
    await publish(filesOf('a'));
    await publish(filesOf('faulty', many));
    const start = await find(whole(filesOf('a')));
    assert.ok(!start.ok);
    const words = start.problems.join('\n');
    assert.match(words, /^Published version 2 of the guidance cannot be read by this build:\n {2}passages/);
    assert.match(words, /and 4 more\nPublish .*guidance:publish.*guidance:back -- NUMBER.*start the build/);
  });

  it('is one version for all of several processes that start at once on the same files', async () => {
    const starts = await Promise.all([1, 2, 3].map(() => ready(whole(filesOf('a')))));
    const settled = await Promise.all(starts.map((start) => start.settle()));
    assert.deepEqual(
      settled.map((each) => each?.version),
      [1, 1, 1],
    );
  });

  it('is not settled for who is overtaken by other files', async () => {
    const [first, second] = [await ready(whole(filesOf('a'))), await ready(whole(filesOf('b')))];
    assert.equal((await first.settle())?.version, 1);
    assert.equal(await second.settle(), undefined);
    assert.deepEqual(textsOf((await ready(whole(filesOf('b')))).content), ['a']);
  });
});
