/** What the guidance's views make of what they are told and of what is typed. */
import assert from 'node:assert/strict';
import { currentChoices, suggestions } from '../../src/tab/guidance/form-choices.ts';
import { narrowed, noNarrowing } from '../../src/tab/guidance/narrow.ts';
import { blocksOf, inlinesOf } from '../../src/tab/shell/read-markdown.ts';
import { blankFields, fromLines, idFrom, tidied, toLines } from '../../src/tab/guidance/typed-fields.ts';
import type { PassageRow } from '../../src/web/contract/passage-shapes.ts';

const row = (over: Partial<PassageRow> = {}): PassageRow => ({
  id: 'meeting',
  title: 'The meeting',
  authority: 'norfolk',
  standing: 'local',
  topic: 'attendance',
  source: 'plan',
  sourceTitle: 'A plan',
  locator: 'paragraph 2',
  currency: 'current',
  ...over,
});

describe('The list of passages', () => {
  const rows = [row(), row({ id: 'duty', title: 'The duty', authority: 'national', standing: 'statutory' })];
  const ids = (over: Partial<typeof noNarrowing>): readonly string[] =>
    narrowed(rows, { ...noNarrowing, ...over }).map(({ id }) => id);

  it('is narrowed by every word that is typed and by what is chosen', () => {
    assert.deepEqual(ids({}), ['meeting', 'duty']);
    assert.deepEqual(ids({ words: 'PLAN  duty ' }), ['duty']);
    assert.deepEqual(ids({ authority: 'norfolk' }), ['meeting']);
    assert.deepEqual(ids({ standing: 'statutory', topic: 'attendance', currency: 'current' }), ['duty']);
    assert.deepEqual(ids({ currency: 'due' }), []);
  });
});

describe('The words of an answer', () => {
  it('are read as paragraphs and lists, with a list that goes on from a line', () => {
    assert.deepEqual(blocksOf('One\ntwo\n\nFirst:\n- a\n  b\n- c\n\n\n'), [
      { kind: 'paragraph', text: 'One two' },
      { kind: 'paragraph', text: 'First:' },
      { kind: 'list', items: ['a b', 'c'] },
    ]);
  });

  it('lead only to https, and show whatever else is typed as it is', () => {
    assert.deepEqual(inlinesOf('**Local.** [A](https://a.example) _so_ [B](javascript:alert(1)) <b>x</b>'), [
      { kind: 'bold', text: 'Local.' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'A', href: 'https://a.example' },
      { kind: 'text', text: ' ' },
      { kind: 'italic', text: 'so' },
      { kind: 'text', text: ' [B](javascript:alert(1)) <b>x</b>' },
    ]);
    assert.deepEqual(inlinesOf('snake_case_word 2*3*4'), [{ kind: 'text', text: 'snake_case_word 2*3*4' }]);
  });
});

describe('The form of a passage', () => {
  it('makes an id of authority and title', () => {
    assert.equal(idFrom('southwark', 'Who chairs the ELPM?'), 'southwark-who-chairs-the-elpm');
    assert.equal(idFrom('national', 'Café – rules'), 'cafe-rules');
    assert.match(idFrom('', 'word '.repeat(60)), /^[a-z-]{1,80}$/);
  });

  it('sends the lines that hold something, and keeps those that are being typed', () => {
    assert.deepEqual(fromLines('a\n\nb'), ['a', '', 'b']);
    assert.equal(toLines(fromLines('a\n')), 'a\n');
    assert.deepEqual(fromLines(''), []);
    assert.deepEqual(tidied({ ...blankFields, asks: [' a ', '', 'b'], unsaid: [' '] }).asks, ['a', 'b']);
    assert.deepEqual(tidied({ ...blankFields, unsaid: [' '] }).unsaid, []);
  });

  it('offers what holds the words typed, and all where a choice is made already', () => {
    const options = [
      { value: 'plan', title: 'A plan' },
      { value: 'law', title: 'The law of plans' },
    ];
    const values = (typed: string): readonly string[] =>
      suggestions(options, typed).map(({ value }) => value);
    assert.deepEqual(values('plan the'), ['law']);
    assert.deepEqual(values('law'), ['plan', 'law']);
    assert.deepEqual(values('nothing'), []);
    assert.deepEqual(currentChoices(options, ''), options);
    assert.equal(currentChoices(options, 'gone').length, 3);
    assert.equal(currentChoices(options, 'law').length, 2);
  });
});
