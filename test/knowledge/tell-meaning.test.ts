/** What a term or its letters mean is told from the glossary, in one reply with the passage about it where there is one. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { type Answer, answerQuestion } from '../../src/knowledge/answer-question.ts';
import { meaningAsked } from '../../src/knowledge/asks-meaning.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { present } from '../../src/knowledge/present.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { newService } from '../support/service.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

const ask = (text: string, home?: string): Answer =>
  answerQuestion({ text, home, memory: undefined }, knowledge);
const shown = ({ outcomes }: Answer): readonly string[] =>
  outcomes.map((outcome) =>
    outcome.kind === 'term-meant'
      ? `term ${outcome.term}`
      : `${outcome.kind}${'cited' in outcome ? ` ${outcome.cited[0]?.passage.id ?? ''}` : ''}`,
  );
const wordsOf = ({ outcomes }: Answer): string => {
  const context = { names, sources: guidance.sources, today: '2026-11-21', home: undefined };
  return present({ outcomes }, { ...context, ...serviceWords(newService(), names) }).text;
};

describe('what a term means', () => {
  const cases: readonly (readonly [text: string, home: string | undefined, ...expected: string[]])[] = [
    ['what does CME mean', 'southwark', 'term children missing education'],
    ['what does LADO stand for', 'southwark', 'term local authority designated officer'],
    ['meaning of EBSA please', 'norfolk', 'term emotionally based school avoidance'],
    ['whats an EHCP', 'southwark', 'term education, health and care plan'],
    ['hi, what does NtI mean?', 'southwark', 'term Notice to Improve', 'answered notice-to-improve'],
    ['what is emotionally based school avoidance', 'southwark', 'term emotionally based school avoidance'],
    ['what is a CP plan', 'southwark', 'term Child Protection plan'],
    ["what's a cin plan?", 'norfolk', 'term Child in Need plan', 'answered cohort-cin-cp'],
    ['what is an SAO order', 'norfolk', 'term school attendance order'],
    ['what is the Violence Reduction Unit', 'southwark', 'term Violence Reduction Unit'],
    ['what does PP+ mean', 'southwark', 'term Pupil Premium Plus', 'answered funding-pp-plus'],
    ['what is a PEP', 'southwark', 'term personal education plan', 'answered looked-after-pep'],
    [
      'what does previously looked after mean',
      undefined,
      'term previously looked-after',
      'answered looked-after-previously',
    ],
  ];
  for (const [text, home, ...expected] of cases) {
    it(`is told from the glossary: ${text}, ${String(home)}`, () => {
      assert.deepEqual(shown(ask(text, home)), expected);
    });
  }

  it('is left to the passage where that says what the thing is', () => {
    for (const text of ['what is an ELPM', 'what is a virtual school head', 'what is persistent absence'])
      assert.match(shown(ask(text, 'southwark')).join(), /^answered /, text);
  });

  it('is told in one reply under one heading, with the term that it is easily taken for', () => {
    const text = wordsOf(ask('what does NoAC mean', 'southwark'));
    assert.match(text, /^\*\*Notice of Attendance Concern\*\* \(NoAC\): /);
    assert.match(text, /Not to be confused with this: The national Notice to Improve/);
    assert.doesNotMatch(text, /“what does/);
    const both = wordsOf(ask('what does CME mean and who chairs the ELPM', 'southwark'));
    assert.match(both, /“what does CME mean”[^]*children missing education[^]*“and who chairs the ELPM”/);
  });

  it('is one authority’s own for its people, for whom none is known, and for who names it', () => {
    assert.match(shown(ask('what does ELPM mean', 'southwark'))[0] ?? '', /^term/);
    assert.match(shown(ask('what does ELPM mean'))[0] ?? '', /^term/);
    assert.doesNotMatch(shown(ask('what does ELPM mean', 'norfolk')).join(), /term|answered/);
    assert.doesNotMatch(wordsOf(ask('what does NtI mean', 'norfolk')), /Not to be confused/);
  });

  it('is not asked by a question about the thing', () => {
    for (const text of [
      'who chairs the ELPM',
      'what is the ELPM for and who comes',
      'what does the LADO do',
      'what does it mean',
      'does CME mean a fine',
      'what is the timescale',
      'what is in force',
      'what is attendance',
      'what is the attainment gap',
      'what does a notice to improve mean for mum',
    ])
      assert.equal(meaningAsked(text, guidance.glossary), undefined, text);
  });

  it('stands beneath words of safety as little as any answer of no passage', () => {
    const outcomes = shown(ask('her dad hits her. what does LADO mean', 'southwark'));
    assert.equal(outcomes[0]?.startsWith('answered') || outcomes[0]?.startsWith('term'), false);
  });
});
