/** A file that people write, read with the line of whatever is wrong with it. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import { FileProblems, readCheckedYaml, readFrontMatter } from '../../src/files/checked-yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  places: z.array(z.strictObject({ id: z.string(), size: z.number().optional() })).default([]),
});
const read = (text: string, firstLine?: number) => readCheckedYaml('some.yaml', text, schema, firstLine);

function problemsOf(text: string, firstLine?: number) {
  const checked = read(text, firstLine);
  assert.ok(!checked.ok, 'it was accepted');
  return checked.problems;
}

describe('a checked file', () => {
  it('gives its value where nothing is wrong', () => {
    assert.deepEqual(read('name: Signpost # with a comment\n'), {
      ok: true,
      value: { name: 'Signpost', places: [] },
    });
  });

  it('names the line of a value of the wrong kind', () => {
    const [problem] = problemsOf('# first\nname: Signpost\nplaces:\n  - id: one\n    size: large\n');
    assert.equal(problem?.file, 'some.yaml');
    assert.equal(problem.line, 5);
    assert.match(problem.message, /^places\.0\.size: /);
  });

  it('names the line of the part in which something is missing', () => {
    const [problem] = problemsOf('name: Signpost\nplaces:\n  - id: one\n  - size: 3\n');
    assert.deepEqual([problem?.line, problem?.message.split(':')[0]], [4, 'places.1.id']);
  });

  it('names a field that nobody knows, in the part that holds it', () => {
    const [problem] = problemsOf('name: Signpost\nplaces:\n  - id: one\n  - id: two\n    colour: red\n');
    assert.equal(problem?.line, 4);
    assert.match(problem.message, /colour/);
  });

  it('lists every problem, each with its line', () => {
    const problems = problemsOf('name: 7\nplaces:\n  - id: 1\n  - id: 2\n');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 3, 4],
    );
  });

  it('names the line of what is not YAML', () => {
    const problems = problemsOf('name: Signpost\nplaces: [one\nother: "open\n');
    assert.ok(problems.length > 0 && problems.every(({ line }) => line >= 2), JSON.stringify(problems));
  });

  it('refuses a field that stands there twice, rather than believing the last', () => {
    assert.equal(problemsOf('name: One\nname: Two\n')[0]?.line, 2);
  });

  it('says of an empty file that the whole is missing', () => {
    const [problem] = problemsOf('# only a comment\n');
    assert.match(problem?.message ?? '', /^the whole: /);
    assert.equal(problem?.line, 1);
  });

  it('counts on from where its text starts in the file', () => {
    assert.equal(problemsOf('name: 7\n', 12)[0]?.line, 12);
  });
});

describe('front matter', () => {
  const split = (text: string) => readFrontMatter('some.md', text, schema);

  it('is split from the body, whatever ends its lines', () => {
    for (const text of [
      '---\nname: Signpost\n---\n\nThe body.\n---\nMore.\n',
      '---\r\nname: Signpost\r\n---\r\nThe body.\n---\nMore.',
    ]) {
      assert.deepEqual(split(text), {
        ok: true,
        value: { head: { name: 'Signpost', places: [] }, body: 'The body.\n---\nMore.' },
      });
    }
  });

  it('counts its lines from the top of the file', () => {
    const checked = split('---\nname: Signpost\nplaces: none\n---\nThe body.');
    assert.ok(!checked.ok);
    assert.equal(checked.problems[0]?.line, 3);
  });

  it('is asked for where there is none', () => {
    for (const text of ['The body.', '---\nname: Signpost\n', '\n---\nname: Signpost\n---\n']) {
      const checked = split(text);
      assert.ok(!checked.ok);
      assert.deepEqual([checked.problems[0]?.line, checked.problems.length], [1, 1]);
      assert.match(checked.problems[0]?.message ?? '', /Start the file with front matter/);
    }
  });
});

describe('problems that stop a start', () => {
  it('are told one to a line, each with file and line', () => {
    const { message, name } = new FileProblems([
      { file: 'a.yaml', line: 3, message: 'id: write one.' },
      { file: 'b.md', line: 1, message: 'It is empty.' },
    ]);
    assert.equal(name, 'FileProblems');
    assert.equal(message, 'a.yaml:3 id: write one.\nb.md:1 It is empty.');
  });
});
