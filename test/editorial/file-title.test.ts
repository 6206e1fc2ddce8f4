/** What the files of the guidance are called where people read of them. */
import assert from 'node:assert/strict';
import { namedFile } from '../../src/editorial/file-title.ts';
import { readGuidanceFiles } from '../../src/guidance/files.ts';

const files = new Map([
  ['authorities.yaml', '- id: bath-and-more\n  name: "Bath and More"\n- id: other\n  name: Other\n'],
  [
    'passages/attendance/one.md',
    '---\nid: one\ntitle: "When it \\"begins\\": a title"\n---\ntitle: not this\n',
  ],
  ['sources/two.md', "---\ntitle: 'A council''s page'\n---\n"],
  ['procedures/three.yaml', '# A note\ntitle: What is done\n'],
  ['procedures/law/four-fifths.yaml', '- id: a\n'],
  ['offers/bath-and-more.yaml', 'authority: bath-and-more\n'],
  ['offers/gone-away.yaml', 'authority: gone-away\n'],
  ['glossary/send-and-health.yaml', '- term: a\n'],
]);

describe('A file of the guidance', () => {
  it('is called by its title, as it is written there or as what it holds', () => {
    const titles = [...files.keys()].map((path) => namedFile(files, path).title);
    assert.deepEqual(titles, [
      'Authorities',
      'When it "begins": a title',
      "A council's page",
      'What is done',
      'Law that procedures rest on: Four fifths',
      'The offer: Bath and More',
      'The offer: Gone away',
      'Glossary: Send and health',
    ]);
  });

  it('keeps its path, also where it is not there any more', () => {
    const path = 'passages/attendance/who-to-tell.md';
    assert.deepEqual(namedFile(files, path), { title: 'Who to tell', path });
  });

  it('is called by words in all guidance that there is', async () => {
    const all = await readGuidanceFiles('guidance');
    const pathLike = [...all.keys()]
      .map((path) => namedFile(all, path).title)
      .filter((title) => /[/]\w+\.|\.(md|yaml)$|^$/.test(title));
    assert.deepEqual(pathLike, []);
  });
});
