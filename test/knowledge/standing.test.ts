/** What stands beside an answer about its age, and what is never shown whatever was found. */
import assert from 'node:assert/strict';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { cite } from '../../src/knowledge/compose.ts';
import { currencyNotes, currencyOf, sourceLine } from '../../src/knowledge/currency.ts';
import type { Cited } from '../../src/knowledge/outcome.ts';
import type { Passage, Source } from '../../src/knowledge/passage.ts';
import { checkAnswer } from '../../src/knowledge/steps/check-answer.ts';
import type { QuestionProgress } from '../../src/knowledge/steps/progress.ts';

const source: Source = {
  id: 'plan',
  title: 'Example plan',
  publisher: 'Example council',
  authority: 'norfolk',
  standing: 'local',
  published: '2021-06',
  checked: '2026-11-01',
};
const passage = (over: Partial<Passage> = {}): Passage => ({
  id: 'plan-meeting',
  title: 'The meeting',
  source: 'plan',
  locator: 'section 2',
  authority: 'norfolk',
  standing: 'local',
  topic: 'attendance',
  audience: ['school'],
  holds: ['actor'],
  asks: [],
  unsaid: [],
  confidence: 'high',
  related: [],
  text: 'The school chairs it.',
  ...over,
});
const today = '2026-11-20';
const names = createAuthorityNames([{ id: 'norfolk', name: 'Norfolk', aliases: [] }]);
const edition: Source = { ...source, id: 'edition', title: 'Newer plan', published: '2026' };
const between: Source = { ...source, id: 'between', title: 'Middle plan', supersededBy: 'edition' };
const sources = new Map([edition, between].map((one) => [one.id, one]));
const context = { names, today, sources };
const notesOf = (ofSource: Partial<Source>, ofPassage: Partial<Passage> = {}): string =>
  currencyNotes({ passage: passage(ofPassage), source: { ...source, ...ofSource } }, context).join(' ');

describe('what is known against a passage', () => {
  for (const [what, ofSource, ofPassage, expected] of [
    ['nothing', {}, {}, /^$/],
    ['its review is due later', { reviewDue: '2027' }, {}, /^$/],
    [
      'its review date has passed',
      { reviewDue: '2026-01-31' },
      {},
      /^Its review date, .*2026, has passed\.$/,
    ],
    [
      'a newer edition',
      { supersededBy: 'edition', reviewDue: '2022' },
      {},
      /^A newer edition .*Newer plan \(2026\)\. This is the older text \(June 2021\)\.$/,
    ],
    ['the newest edition of several', { supersededBy: 'between' }, {}, /^A newer edition .*Newer plan/],
    ['a newer edition that we do not hold', { supersededBy: 'unknown' }, {}, /^$/],
    ['it was true on a day', {}, { asAt: '2024-09' }, /^As at .*2024; it may have changed/],
    ['it is replaced', {}, { supersededBy: 'other' }, /^This has been replaced/],
    ['it was read in part', {}, { confidence: 'medium' }, /secondary or partial account: check it before/],
    ['it was heard somewhere', {}, { confidence: 'low' }, /one informal account: check it before/],
    ['it is not in force', {}, { commencement: 'not-commenced' }, /^Enacted, and not known to be in force/],
  ] as const) {
    it(`stands beside it: ${what}`, () => {
      assert.match(notesOf(ofSource, ofPassage), expected);
    });
  }

  it('is computed on the day of the question', () => {
    const on = (day: string, ofSource: Partial<Source>, ofPassage: Partial<Passage> = {}) =>
      currencyOf(
        { passage: passage(ofPassage), source: { ...source, ...ofSource } },
        { sources, today: day },
      );
    assert.equal(on('2026-01-31', { reviewDue: '2026-01-31' }), 'in-force');
    assert.equal(on('2026-02-01', { reviewDue: '2026-01-31' }), 'review-overdue');
    assert.equal(on(today, { supersededBy: 'edition', reviewDue: '2022' }), 'older-edition');
    assert.equal(on(today, { supersededBy: 'edition' }, { supersededBy: 'other' }), 'superseded');
    assert.equal(on(today, { reviewDue: '2022' }, { commencement: 'not-commenced' }), 'not-commenced');
  });

  it('says of a document without a date that it is undated', () => {
    const { id, title, publisher, authority, standing, checked } = source;
    const undated = { id, title, publisher, authority, standing, checked };
    assert.match(
      sourceLine({ passage: passage(), source: undated }, context),
      /\(Example council, undated\)/,
    );
  });

  it('stands with the source, its link and whose it is', () => {
    const cited = { passage: passage(), source: { ...source, link: 'https://example.org/plan' } };
    assert.match(
      sourceLine(cited, context),
      /^\[Example plan\]\(https:\/\/example\.org\/plan\) \(Example council, .*section 2\. \*\*Local to Norfolk\.\*\*/,
    );
  });
});

describe('what has been replaced', () => {
  const now = passage({ id: 'now' });
  const older = passage({ id: 'older', supersededBy: 'now' });
  const oldest = passage({ id: 'oldest', supersededBy: 'older' });
  const knowing = (...passages: readonly Passage[]) =>
    ({
      guidance: { passages, glossary: [], authorities: [], sources: new Map([['plan', source]]) },
    }) as never;
  const shown = (one: Passage, ...passages: readonly Passage[]): readonly string[] =>
    cite(one, knowing(...passages)).map(({ passage: { id } }) => id);

  it('is shown after what is current, however many came between', () => {
    assert.deepEqual(shown(older, now, older), ['now', 'older']);
    assert.deepEqual(shown(oldest, now, older, oldest), ['now', 'oldest']);
    assert.deepEqual(shown(now, now, older), ['now']);
  });

  it('stands behind what holds until it starts, where it is not in force', () => {
    const later = passage({ id: 'later', commencement: 'not-commenced', untilThen: 'now' });
    assert.deepEqual(shown(later, now, later), ['now', 'later']);
  });

  it('ends where a chain would go round', () => {
    const round = passage({ id: 'round', supersededBy: 'older' });
    assert.deepEqual(shown(round, { ...older, supersededBy: 'round' }, round), ['older', 'round']);
  });
});

describe('what is never shown', () => {
  const cited = (over: Partial<Passage> = {}): Cited => ({ passage: passage(over), source });
  const national = cited({ id: 'law', authority: 'national', standing: 'statutory' });
  const about = (
    authorities: readonly string[] | undefined,
    ...found: readonly Cited[]
  ): QuestionProgress => ({
    question: 'who chairs it',
    around: 'who chairs it',
    context: '',
    memory: undefined,
    home: undefined,
    authorities,
    stage: undefined,
    hits: [],
    outcome: { kind: 'closest', question: 'who chairs it', cited: found },
  });
  const shown = (progress: QuestionProgress): readonly string[] => {
    const { outcome } = checkAnswer(progress, { guidance: undefined } as never);
    return outcome && 'cited' in outcome
      ? outcome.cited.map(({ passage: { id } }) => id)
      : [outcome?.kind ?? ''];
  };

  it('is another authority’s practice, which is left out of an answer or refused', () => {
    assert.deepEqual(shown(about(['national', 'norfolk'], cited(), national)), ['plan-meeting', 'law']);
    assert.deepEqual(shown(about(['national', 'camden'], cited(), national)), ['law']);
    assert.deepEqual(shown(about(['national', 'camden'], cited())), ['not-covered']);
    assert.deepEqual(shown(about(undefined, cited())), ['plan-meeting']);
  });

  it('is a passage without its source', () => {
    const guidance = { passages: [], glossary: [], authorities: [] };
    const knowing = (sources: readonly Source[]) =>
      ({ guidance: { ...guidance, sources: new Map(sources.map((one) => [one.id, one])) } }) as never;
    assert.deepEqual(cite(passage(), knowing([])), []);
    assert.deepEqual(cite(passage(), knowing([source])), [{ passage: passage(), source }]);
  });
});
