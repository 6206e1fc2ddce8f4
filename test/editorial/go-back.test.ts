/** Who may go back to an earlier version: nothing of it may be another service's, nor everybody's. */
import assert from 'node:assert/strict';
import type { EditorAt, Editorial } from '../../src/editorial/editorial.ts';
import { goBack } from '../../src/editorial/publish-drafts.ts';
import { authorityOfFile } from '../../src/guidance/authority-of-file.ts';
import { writer } from '../support/drafts.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';

type Files = Readonly<Record<string, string>>;

/** Version 1 holds `then`, version 2, which is current, `now`. */
function editorialWith(then: Files, now: Files): Editorial {
  const versions = new Map([then, now].map((files, at) => [at + 1, new Map(Object.entries(files))]));
  const editorial = {
    clock: { now: () => noon },
    held: {
      versions: { files: (number: number) => Promise.resolve(versions.get(number)) },
      published: () => Promise.resolve({ knowledge: { names: { nameOf: (id: string) => id } } }),
      follow: () => Promise.resolve(),
    },
    files: { authorityOf: authorityOfFile, checks: { whole: () => ({ problems: [], guidance: {} }) } },
    drafts: { publish: () => Promise.resolve({ kind: 'published', version: { number: 3 } }) },
  };
  return editorial as unknown as Editorial;
}

describe('Going back to an earlier version', () => {
  const ours = newService({ id: 'southwark', authority: 'southwark' });
  const theirs = newService({ id: 'norfolk', authority: 'norfolk', name: 'Norfolk Virtual School' });
  const at = (...services: EditorAt['services']): EditorAt => ({ editor: writer, service: ours, services });
  const passage = (authority: string, more: string): string =>
    `---\nid: x\nauthority: ${authority}\n${more}---\nWords.\n`;
  const back = async (then: Files, now: Files, editorAt = at(ours, theirs)) => {
    const done = await goBack(editorialWith(then, now), editorAt, { number: 1, after: 2 });
    return done.kind === 'refused' ? done.words : done.kind;
  };

  const kinds: readonly (readonly [string, (authority: string, more: string) => string])[] = [
    ['passages/attendance/x.md', (of, more) => passage(of, `heard: [${more}]\n`)],
    ['passages/attendance/x.md', (of, more) => passage(of, `notHeld: [${more}]\n`)],
    ['sources/x.md', (of, more) => passage(of, `title: ${more}\n`)],
    ['offers/x.yaml', (of, more) => `authority: ${of}\nunsaid: [${more}]\n`],
    ['procedures/x.yaml', (of, more) => `id: x\nauthority: ${of}\ntitle: ${more}\n`],
  ];

  it('is refused where a file of another service would be another, whatever it holds', async () => {
    for (const [path, write] of kinds) {
      const [then, now] = [{ [path]: write('norfolk', 'one') }, { [path]: write('norfolk', 'two') }];
      for (const [one, other] of [
        [then, now],
        [{}, now],
        [then, {}],
      ] as const)
        assert.match(await back(one, other), /which the editors of Norfolk Virtual School keep/, path);
      assert.equal(await back(now, now), 'published', path);
      assert.equal(await back(then, now, at(ours)), 'published', path);
    }
    const given = { then: passage('southwark', ''), now: passage('norfolk', '') };
    assert.match(await back({ 'sources/x.md': given.then }, { 'sources/x.md': given.now }), /Norfolk/);
  });

  it('is done where what is another is the service’s own, or national', async () => {
    for (const of of ['southwark', 'national', 'camden'])
      for (const [path, write] of kinds)
        assert.equal(await back({ [path]: write(of, 'one') }, { [path]: write(of, 'two') }), 'published');
  });

  it('is refused beside another service where a file is nobody’s own', async () => {
    for (const path of ['authorities.yaml', 'glossary/x.yaml', 'procedures/law/x.yaml']) {
      const [then, now] = [{ [path]: '- id: one\n' }, { [path]: '- id: two\n' }];
      const words = await back(then, now);
      assert.ok(words.includes(path) && words.includes('guidance:back'), words);
      assert.equal(await back(then, now, at(ours)), 'published');
    }
  });

  it('is refused where the version that was looked at is not there', async () => {
    const done = await goBack(editorialWith({}, {}), at(ours), { number: 1, after: 9 });
    assert.match(done.kind === 'refused' ? done.words : '', /Another version was published since/);
  });
});
