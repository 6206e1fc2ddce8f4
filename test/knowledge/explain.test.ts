/** Why an answer is as it is: the explanation runs the same steps, and says what they found and weighed. */
import assert from 'node:assert/strict';
import { readSet } from '../../src/evaluation/read-cases.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import type { AnswerRecord } from '../../src/knowledge/answer-log.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { type ExplainedQuestion, explain, type Rule } from '../../src/knowledge/explain.ts';
import { explainAgain } from '../../src/knowledge/explain-again.ts';
import { explanationSections } from '../../src/knowledge/explanation-words.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { Searcher } from '../../src/knowledge/searcher.ts';
import type { Asking } from '../../src/knowledge/steps/progress.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };
/** Enough of each class; all of them would take a minute. */
const cases = (await readSet('development')).filter((_, index) => index % 6 === 0);

const asking = (text: string, over: Partial<Asking> = {}): Asking => ({
  text,
  home: undefined,
  memory: undefined,
  ...over,
});
const wordsOf = (text: string, over: Partial<Asking> = {}): string =>
  explanationSections(explain(asking(text, over), knowledge), { names, guidance: 'version 3' })
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n');
function only(text: string, over: Partial<Asking> = {}): ExplainedQuestion {
  const { questions } = explain(asking(text, over), knowledge);
  assert.equal(questions.length, 1, text);
  return questions[0] ?? assert.fail(text);
}

const bandsOf: Readonly<Record<Rule, (bands: readonly string[]) => boolean>> = {
  'best-answers': ([first]) => first === 'answers',
  'in-its-words': () => true,
  'far-ahead': (bands) => !bands.includes('answers'),
  'better-kind': (bands) => bands.includes('answers'),
  'further-down': ([first]) => first !== 'answers',
  'left-open': (bands) => bands.some((band) => band === 'left-open' || band === 'answers'),
  'shown-leaves-open': (bands) => bands.includes('left-open') || bands.includes('answers'),
  closest: (bands) => !bands.includes('answers') && bands.includes('close'),
  'belongs-to-others': () => true,
  'nothing-close': (bands) => bands.every((band) => band === 'too-far'),
  'asked-nationally': () => true,
  compared: () => false,
  'stage-unclear': () => false,
  'meaning-unclear': () => false,
  'last-check': () => false,
};

function isFitting({ rule, reading }: ExplainedQuestion): boolean {
  if (!reading) return !bandsOf[rule]([]);
  const bands = reading.best.map(({ band }) => band);
  // Below the five best there may be one that is close.
  return bandsOf[rule](bands) || (rule === 'closest' && bands.length === 5);
}

describe('an explanation', () => {
  it('tells that what was just shown leaves open what was asked, though another ranks higher', () => {
    const memory = {
      question: 'what is a notice of attendance concern',
      authority: 'southwark',
      stage: undefined,
      clarifying: false,
      shown: 'southwark-notice-of-attendance-concern',
    };
    const { questions } = explain(asking('how long does it last', { home: 'southwark', memory }), knowledge);
    assert.deepEqual(
      questions.map(({ rule, reading }) => [
        rule,
        reading?.best.find(({ hit }) => hit.passage.id === memory.shown)?.band,
      ]),
      [['shown-leaves-open', 'left-open']],
    );
  });

  it('comes to the same outcomes and passages as the answer, for cases of every class of the evaluation', () => {
    for (const { asks, at } of cases) {
      const one = asking(asks[0] ?? '', { home: at });
      const answer = answerQuestion(one, knowledge);
      const explained = explain(one, knowledge);
      assert.deepEqual(
        explained.outcomes,
        answer.outcomes.map(({ kind }) => kind),
      );
      assert.equal(explained.screened, answer.screened);
      const cited = answer.outcomes.flatMap((each) => ('cited' in each ? each.cited : []));
      assert.deepEqual(explained.passages, [...new Set(cited.map(({ passage }) => passage.id))]);
    }
  });

  it('names a rule that fits the bands of the passages, for cases of every class of the evaluation', () => {
    const seen = new Set<Rule>();
    for (const { asks, at } of cases) {
      for (const one of explain(asking(asks[0] ?? '', { home: at }), knowledge).questions) {
        seen.add(one.rule);
        assert.ok(isFitting(one), `${one.rule}: ${asks.join(' ')}`);
      }
    }
    for (const rule of ['best-answers', 'left-open', 'closest', 'nothing-close'] as const) {
      assert.ok(seen.has(rule), rule);
    }
  });

  it('shows what was searched: spelling mended, other wordings, words that count for little', () => {
    const words = wordsOf('when shuold the ELPM be hled next');
    assert.match(words, /hled \(read as held\)/);
    assert.match(words, /elpm \(also education legal planning meeting at 0\.8\)/);
    assert.match(words, /Words that count for little: .*next/);
    assert.match(words, /Guidance: version 3\./);
  });

  it('says whose guidance was looked in, and from what', () => {
    const from = (text: string, home?: string) => only(text, { home }).reading?.authorityFrom;
    assert.equal(from('when must the elpm be held'), 'not-known');
    assert.equal(from('when must the elpm be held', 'southwark'), 'home');
    assert.equal(from('when must the elpm be held in Southwark', 'norfolk'), 'named');
    const memory = { question: 'when is it?', authority: 'southwark', stage: undefined, clarifying: false };
    assert.equal(only('and who chairs it?', { memory }).reading?.authorityFrom, 'spoken-of');
    assert.match(
      wordsOf('when must the elpm be held', { home: 'southwark' }),
      /England and Southwark; the person works/,
    );
  });

  it('says which stage was meant, and from what', () => {
    const stage = (text: string, over: Partial<Asking> = {}) => only(text, over).reading?.stage;
    assert.deepEqual(stage('what happens at stage two?'), { number: 2, from: 'named' });
    assert.deepEqual(stage('what is the next step?', { stage: 3 }), { number: 3, from: 'chosen' });
    assert.equal(stage('when must the elpm be held'), undefined);
    const asked = only('what is the next step?');
    assert.deepEqual(
      [asked.outcome.kind, asked.rule, asked.reading],
      ['clarify', 'stage-unclear', undefined],
    );
  });

  it('shows the five best with their figures, their kinds of fact and why they do not answer', () => {
    const { reading } = only('how much is a penalty notice');
    assert.ok(reading && reading.best.length <= 5 && reading.best.length > 1);
    const words = wordsOf('how much is a penalty notice');
    assert.match(words, /a passage must hold one of: an amount of money/);
    assert.match(
      words,
      /1\. “.*” \([a-z-]+\) .*: score \d+\.\d\d, coverage \d\.\d\d, gap \d\.\d\d, likeness \d\.\d\d(?:, to what it does not hold \d\.\d\d)?\. Holds /,
    );
    assert.match(words, /It (?:.*; it )?does not hold the fact asked for/);
  });

  it('names what the guidance never holds', () => {
    assert.match(wordsOf('what is the phone number of the duty line'), /never holds, such as a number/);
  });

  it('names the others whose guidance speaks of it where the person’s own does not', () => {
    const words = wordsOf('elpm when?', { home: 'norfolk' });
    assert.match(words, /Guidance of others speaks of it: Southwark\./);
    assert.match(wordsOf('what colour is the bus?'), /No passage was found|is too far off/);
  });

  it('shows what came of several authorities, which no gate weighs', () => {
    const words = wordsOf('compare the Virtual School offer of Southwark and Norfolk');
    assert.match(words, /because several authorities were asked about/);
    assert.match(words, /Shown: “/);
  });

  it('tells of a try that was not shown', () => {
    const { weighedToo, outcomes } = explain(asking('A child is being beaten right now'), knowledge);
    assert.deepEqual(outcomes, ['immediate-danger']);
    assert.equal(weighedToo.length, 1);
    assert.match(wordsOf('hello'), /small talk\.\nGuidance: version 3\.\nNothing was searched/);
  });

  it('shows nothing of what could identify a child', () => {
    const words = wordsOf('My pupil Winterbourne, UPN A123456789012, refuses: is a surgery next?');
    assert.doesNotMatch(words, /Winterbourne|A123456789012/i);
    assert.match(words, /\[name\]/);
  });

  it('works for a searcher that does not tell how it reads', () => {
    const searcher: Searcher = { search: (question) => knowledge.searcher.search(question) };
    const { questions } = explain(asking('when must the elpm be held'), { ...knowledge, searcher });
    assert.deepEqual(questions[0]?.reading?.words, []);
  });
});

const record = (over: Partial<AnswerRecord>): AnswerRecord => ({
  service: 'southwark',
  id: 'id',
  conversation: 'chat',
  person: 'person',
  askedIn: 'asked',
  sentAs: undefined,
  question: 'when must the elpm be held',
  outcomes: ['answered'],
  answer: '',
  passages: ['southwark-elpm-when'],
  at: '2026-11-21T12:00:00Z',
  guidanceVersion: 3,
  ...over,
});
const again = (over: Partial<AnswerRecord>, stage?: 1 | 2 | 3) => {
  const memory =
    stage === undefined
      ? undefined
      : ({
          version: 1,
          question: '',
          askedIn: 'asked',
          authority: undefined,
          stage,
          clarifying: false,
          at: '2026-11-21T12:00:00Z',
        } as const);
  return explainAgain({ record: record(over), home: 'southwark', memory, version: 4 }, knowledge);
};

describe('an answer explained again', () => {
  it('says nothing of a difference where there is none, whatever was taken out or noted beside it', () => {
    assert.deepEqual(again({}).differences, []);
    assert.deepEqual(again({ outcomes: ['identifiers-caught', 'home-set', 'answered'] }).differences, []);
  });

  it('says what would be different now, and from which versions', () => {
    const { differences } = again({ outcomes: ['closest'], passages: ['ehe-meeting-how-soon'] });
    assert.match(
      differences[0] ?? '',
      /Then: closest passages, from ehe-meeting-how-soon\. Now: answered, from southwark-elpm-when/,
    );
    assert.match(differences[1] ?? '', /version 3 of the guidance.*version 4/);
    assert.match(again({ passages: [], guidanceVersion: undefined }).differences[1] ?? '', /was not kept/);
    assert.equal(
      again({ outcomes: ['not-covered'], passages: [], guidanceVersion: 4 }).differences.length,
      2,
    );
    assert.match(again({ outcomes: [], passages: [] }).differences[0] ?? '', /Then: no answer\./);
  });

  it('keeps to the stage that was chosen for the question, and to none where the answer was the question back', () => {
    const question = 'what is the next step?';
    const chosen = again({ question, outcomes: ['answered'] }, 2).explanation.questions[0];
    assert.deepEqual(chosen?.reading?.stage, { number: 2, from: 'chosen' });
    assert.equal(
      again({ question, outcomes: ['clarify'] }, 2).explanation.questions[0]?.rule,
      'stage-unclear',
    );
  });
});
