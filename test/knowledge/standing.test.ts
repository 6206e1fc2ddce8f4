/** What stands beside an answer about its age, and what is never shown whatever was found. */
import assert from 'node:assert/strict';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { cite } from '../../src/knowledge/compose.ts';
import { currencyNotes, sourceLine } from '../../src/knowledge/currency.ts';
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
const context = { names, today, sources: new Map([['edition', edition]]) };
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
    ['a newer edition', { supersededBy: 'edition', reviewDue: '2022' }, {}, /^A newer edition .*Newer plan/],
    ['a newer edition that we do not hold', { supersededBy: 'unknown' }, {}, /^$/],
    ['it was true on a day', {}, { asAt: '2024-09' }, /^As at .*2024; it may have changed/],
    ['it is replaced', {}, { supersededBy: 'other' }, /^This has been replaced/],
    ['it is not in force', {}, { commencement: 'not-commenced' }, /^Enacted, and not known to be in force/],
  ] as const) {
    it(`stands beside it: ${what}`, () => {
      assert.match(notesOf(ofSource, ofPassage), expected);
    });
  }

  it('stands with the source, its link and whose it is', () => {
    const cited = { passage: passage(), source: { ...source, link: 'https://example.org/plan' } };
    assert.match(
      sourceLine(cited, context),
      /^\[Example plan\]\(https:\/\/example\.org\/plan\) \(Example council, .*section 2\. \*\*Local to Norfolk\.\*\*/,
    );
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
