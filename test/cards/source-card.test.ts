/** The cards of what an answer stands on and of how it came about: what Teams takes, whatever they hold. */
import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card.ts';
import { type SourceCardFacts, sourceCard } from '../../cards/source-card.ts';
import { whyCard } from '../../cards/why-card.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import type { Cited, Outcome } from '../../src/knowledge/outcome.ts';
import type { AnswerSource } from '../../src/knowledge/source-of-answer.ts';
import { buttonData, buttonTitles, cardProblems, cardText, partsOf } from '../support/cards.ts';

const answer = '11111111-2222-4333-8444-555555555555';
const cited = (over: Partial<Cited['passage']> = {}, source: Partial<Cited['source']> = {}): Cited => ({
  passage: {
    id: 'one',
    title: 'How it is',
    source: 'paper',
    locator: 'Paragraph 14',
    authority: 'southwark',
    standing: 'local',
    topic: 'attendance',
    audience: [],
    holds: [],
    asks: [],
    unsaid: ['The source does not say which days.'],
    confidence: 'high',
    related: [],
    text: 'The whole text.\n\n- of it',
    ...over,
  },
  source: {
    id: 'paper',
    title: 'A paper',
    publisher: 'Southwark Council',
    authority: 'southwark',
    standing: 'local',
    checked: '2026-07-02',
    ...source,
  },
});
const held = (number: number, one = cited(), over: Partial<AnswerSource> = {}): AnswerSource =>
  ({
    kind: 'held',
    number,
    cited: one,
    changed: false,
    replacedBy: undefined,
    untilThen: undefined,
    replaces: [],
    olderEditions: [],
    ...over,
  }) as AnswerSource;
const draw = (sources: readonly AnswerSource[], over: Partial<SourceCardFacts> = {}) => {
  const drawn = sourceCard({
    answer,
    sources,
    from: 0,
    version: 4,
    answeredFrom: 4,
    currency: {
      names: createAuthorityNames([{ id: 'southwark', name: 'Southwark', aliases: [] }]),
      sources: new Map([['paper', cited().source]]),
      today: '2026-11-21',
    },
    offersWhy: false,
    ...over,
  });
  assert.deepEqual(cardProblems(drawn), []);
  return drawn;
};

describe('The card of an answer’s source', () => {
  it('gives the whole passage, what is left open, and where it stands, with the way to the document', () => {
    const link = 'https://example.gov.uk/paper';
    const drawn = draw([held(1, cited({}, { link, published: '2021-06', reviewDue: '2027' }))]);
    const words = cardText(drawn);
    for (const expected of [
      '[1] How it is',
      'The whole text.\n\n- of it',
      'The source does not say which days.',
      'A paper',
      'Southwark Council',
      'June 2021',
      'Paragraph 14',
      'Local to Southwark',
      '2 July 2026',
      'Review due',
      'version 4',
    ]) {
      assert.ok(words.includes(expected), expected);
    }
    assert.doesNotMatch(words, /Confidence|Changed since|Replace/);
    const [open] = partsOf(drawn).filter(({ type }) => type === 'Action.OpenUrl');
    assert.deepEqual([open?.['title'], open?.['url']], ['Open the document', link]);
    assert.equal(drawn.speak, 'The source of this answer');
  });

  it('says what is undated, less than sure, not linked, not in force, replaced, or replaces another', () => {
    const other = cited({ id: 'two', title: 'How it is now' }).passage;
    const older = { ...cited().source, title: 'An older paper' };
    const relations = { replacedBy: other, untilThen: other, replaces: [other], olderEditions: [older] };
    const words = cardText(
      draw([held(1, cited({ confidence: 'low', commencement: 'not-commenced' }), relations)]),
    );
    for (const expected of [
      'undated',
      'Confidence\nlow',
      'rests on one informal account',
      'No address of this document is held',
      'not known to be in force',
      'Replaced by\nHow it is now (A paper)',
      'Until then\nHow it is now',
      'Replaces\nHow it is now',
      'Newer than\nAn older paper (undated)',
    ]) {
      assert.ok(words.includes(expected), expected);
    }
  });

  it('says what has changed or is gone since the answer, and what cannot be told', () => {
    const changed = { changed: true } as Partial<AnswerSource>;
    const since = { answeredFrom: 3 };
    const words = cardText(
      draw([held(1, cited(), changed), { kind: 'gone', number: 2, title: 'Once' }], since),
    );
    assert.match(words, /Changed since the answer/);
    assert.match(words, /\[2\] Once\nThis has been taken out/);
    assert.match(words, /given from version 3\.$/m);
    const untold = draw([held(1, cited(), { changed: undefined })], since);
    assert.match(cardText(untold), /version 3, which is not there to compare with/);
    assert.match(cardText(draw([held(1)], { answeredFrom: undefined })), /was not kept/);
    assert.match(cardText(draw([{ kind: 'gone', number: 1, title: undefined }])), /no longer there/);
  });

  it('shows three at a time, with at most six buttons, and the consultation first', () => {
    const link = 'https://example.gov.uk/paper';
    const many = Array.from({ length: 7 }, (_, index) => held(index + 1, cited({}, { link })));
    const first = draw(many, { offersWhy: true });
    assert.equal(first.speak, 'Sources 1 to 3 of 7');
    assert.deepEqual(buttonTitles(first.actions), [
      'Request a consultation',
      'See 4 more sources',
      'Why this answer?',
    ]);
    const buttons = partsOf(first).filter(({ type }) => String(type).startsWith('Action.'));
    assert.equal(buttons.length, 6);
    assert.deepEqual(buttonData(first, 'See 4 more sources'), {
      signpost: 1,
      kind: 'see-source',
      answer,
      from: 3,
    });
    assert.deepEqual(buttonTitles(draw(many, { from: 3 }).actions), [
      'Request a consultation',
      'See the last source',
    ]);
    const last = draw(many, { from: 6 });
    assert.equal(last.speak, 'Source 7 of 7');
    assert.match(cardText(last), /\[7\]/);
    assert.equal(draw(many.slice(0, 2)).speak, 'The 2 sources of this answer');
  });

  it('stays within what Teams takes, however long the passages are', () => {
    const long = [1, 2, 3].map((number) => held(number, cited({ text: '“ü”'.repeat(3_000) })));
    const drawn = draw(long);
    assert.equal(drawn.speak, 'Source 1 of 3');
    assert.match(cardText(drawn), /The rest is too long for a card/);
    assert.ok(buttonTitles(drawn).includes('See 2 more sources'));
    const other = cited({ title: '漢'.repeat(80) }).passage;
    const everywhere = held(
      1,
      cited(
        { text: '漢'.repeat(9_000), unsaid: Array.from({ length: 40 }, () => '漢'.repeat(400)) },
        { title: '漢'.repeat(2_000), publisher: '漢'.repeat(2_000) },
      ),
      { replaces: Array.from({ length: 90 }, () => other) },
    );
    assert.match(cardText(draw([everywhere])), /Local to Southwark/);
  });
});

describe('The card of why an answer is as it is', () => {
  const sections = [{ title: 'The question “*x*”', lines: ['Searched: “[a](https://example.org)”'] }];

  it('shows typed words as they were typed, and what would be different first', () => {
    const drawn = whyCard({ answer, sections, differences: ['It would be different now.'], sources: 2 });
    assert.deepEqual(cardProblems(drawn), []);
    const words = cardText(drawn);
    assert.ok(words.indexOf('It would be different') < words.indexOf('Searched'));
    assert.doesNotMatch(words, /\]\(https/);
    assert.deepEqual(buttonTitles(drawn), ['See the 2 sources', 'What can I ask?']);
    const without = whyCard({ answer, sections, differences: [], sources: 0 });
    assert.deepEqual(buttonTitles(without), ['What can I ask?']);
  });

  it('stays within what Teams takes, and says where the rest is', () => {
    const lines = Array.from({ length: 300 }, () => 'ü'.repeat(200));
    const drawn = whyCard({ answer, sections: [{ title: 'Long', lines }], differences: [], sources: 1 });
    assert.deepEqual(cardProblems(drawn), []);
    assert.match(cardText(drawn), /does not fit/);
  });
});

describe('The buttons beneath an answer', () => {
  const answered = (...ids: readonly string[]): Outcome => ({
    kind: 'answered',
    question: 'q',
    cited: ids.map((id) => cited({ id })),
    local: 'theirs',
    nothingLocalFor: undefined,
  });
  const titles = (...outcomes: readonly Outcome[]) =>
    buttonTitles(answerCard(outcomes, { answer, home: undefined }));

  it('count each source once, after the consultation', () => {
    assert.deepEqual(titles(answered('a')), ['Request a consultation', 'See the source', 'Set my authority']);
    const closest: Outcome = {
      kind: 'closest',
      question: 'q',
      cited: [cited({ id: 'b' }), cited({ id: 'a' })],
    };
    assert.deepEqual(titles(answered('a'), closest), [
      'Request a consultation',
      'See the 2 sources',
      'Set my authority',
      'What can I ask?',
    ]);
    assert.ok(titles(answered('a'), { kind: 'clarify', question: 'q' }).length <= 6);
  });

  it('are what may be meant, where that is asked back for, each with its whole question', () => {
    const choice = (title: string) => ({
      title,
      question: `Who chairs the ${title}?`,
      passage: 'a',
      named: [title],
      authority: 'national',
      stage: undefined,
    });
    const asked: Outcome = { kind: 'clarify', question: 'q', choices: [choice('board'), choice('panel')] };
    assert.deepEqual(titles(asked), ['board', 'panel']);
    assert.match(
      JSON.stringify(answerCard([asked], { answer, home: undefined })),
      /Choose what you mean.*Who chairs the panel/,
    );
  });

  it('offer no source where none stands in the answer, or no answer was kept', () => {
    const none: Outcome = { kind: 'not-covered', question: 'q', nothingLocalFor: undefined, elsewhere: [] };
    assert.ok(!titles(none).some((title) => title.startsWith('See the')));
    const unkept = answerCard([answered('a')], { answer: undefined, home: 'southwark' });
    assert.deepEqual(buttonTitles(unkept), ['Request a consultation']);
  });
});
