/** A question that does not say what it is about is asked back, unless the message or the conversation tells it. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { readUnclearFiles } from '../../src/guidance/unclear.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { Cited, Outcome } from '../../src/knowledge/outcome.ts';
import { present } from '../../src/knowledge/present.ts';
import { mayBeTheSame } from '../../src/knowledge/question-words.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import { newService } from '../support/service.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

function outcomesOf(home: string | undefined, ...messages: readonly string[]): readonly Outcome[] {
  let memory: ReturnType<typeof answerQuestion>['remembered'];
  return messages.flatMap((text) => {
    const answer = answerQuestion({ text, home, memory }, knowledge);
    memory = answer.remembered;
    return answer.outcomes.slice(0, 1);
  });
}

const words = (outcome: Outcome): string => {
  if (outcome.kind === 'clarify') return `asked back: ${String(outcome.choices?.length ?? 'the stage')}`;
  return 'cited' in outcome ? [outcome.kind, ...idsOf(outcome.cited).slice(0, 1)].join(' ') : outcome.kind;
};
const idsOf = (cited: readonly Cited[]): readonly string[] => cited.map(({ passage }) => passage.id);

const lastOf = (home: string | undefined, ...messages: readonly string[]): string | undefined =>
  outcomesOf(home, ...messages)
    .map(words)
    .at(-1);

describe('a question that does not say what it is about', () => {
  it('is asked back with two to four things that may be meant', () => {
    for (const question of [
      'who chairs the meeting',
      'who convenes?',
      "what's the deadline",
      'how long do I have?',
      'Could you tell me which form I need, please?',
      "Am I right it's the SEWO who decides?",
      'what happens after the warning',
      'when does the contract have to be done by',
      'who do i send it to',
      'Could you tell me who ought to be chairing the meeting?',
      'by when is the form due',
      'what do we have to put in writing to mum',
      'how do I make a referral please',
      'what are the next steps',
    ]) {
      assert.match(lastOf('southwark', question) ?? '', /^asked back: [234]$/, question);
    }
  });

  it('is asked back for the stage where it leans on one', () => {
    const ready = 'We are ready to move to the next stage. What do we need to do?';
    assert.equal(lastOf('southwark', ready), 'asked back: the stage');
  });

  it('is answered where one word more says what it is about', () => {
    for (const [question, passage] of [
      ['who chairs the legal planning meeting', 'southwark-elpm-who-chairs'],
      ["what's the deadline for the ELPM report", 'southwark-elpm-report-deadline'],
      ['how much is a penalty notice', 'penalty-notice-amounts'],
      ['can dad refuse the contract', 'southwark-parenting-contract-refused'],
      ['is the contract legally binding', 'southwark-parenting-contract-what-it-is'],
    ] as const) {
      assert.equal(lastOf('southwark', question), `answered ${passage}`, question);
    }
  });

  it('is told by the part that is joined to it', () => {
    const [first, second] = answerQuestion(
      { text: 'Who convenes and who chairs the ELPM?', home: 'southwark', memory: undefined },
      knowledge,
    ).outcomes;
    for (const outcome of [first, second]) {
      assert.equal(outcome && words(outcome), 'answered southwark-elpm-who-chairs');
    }
    assert.match(lastOf('southwark', 'Who convenes? And what is a PEP?') ?? '', /^asked back/);
    const ofAnother = 'who convenes and who chairs the ELPM in Leeds';
    assert.match(lastOf('southwark', ofAnother) ?? '', /^asked back/);
  });

  it('is answered from the conversation where that names what is meant', () => {
    assert.equal(
      lastOf('southwark', 'what is an elpm', 'who chairs the meeting'),
      'answered southwark-elpm-who-chairs',
    );
    assert.equal(
      lastOf('southwark', 'what happens at stage two', 'who convenes the meeting'),
      'answered southwark-stage-two-taf',
    );
    assert.equal(
      lastOf('southwark', 'whats stage three', 'who convenes the meeting', 'and who chairs'),
      'answered southwark-elpm-who-chairs',
    );
    assert.equal(
      lastOf(undefined, 'Penalty notice threshold?', 'And how much is it?'),
      'answered penalty-notice-amounts',
    );
  });

  it('is never answered with what is of something else than the conversation', () => {
    assert.doesNotMatch(
      lastOf(undefined, 'what is a notice to improve', 'which form is it on') ?? '',
      /^answered|ehe-/,
    );
  });

  it('is asked back once: a reply that names one is answered, a new question is that', () => {
    assert.equal(lastOf('southwark', 'who chairs?', 'the ELPM'), 'answered southwark-elpm-who-chairs');
    assert.equal(lastOf('southwark', 'who convenes?', 'stage 2'), 'answered southwark-stage-two-taf');
    assert.equal(
      lastOf('southwark', "when's the deadline", 'how much is a penalty notice'),
      'answered penalty-notice-amounts',
    );
    assert.doesNotMatch(lastOf('southwark', 'who chairs?', 'who chairs?') ?? '', /^asked back/);
  });

  it('is searched for where only one of the things is of the asker’s authority', () => {
    assert.doesNotMatch(lastOf('norfolk', 'who chairs?') ?? '', /^asked back/);
  });

  it('offers each thing with a whole question that its passage answers', () => {
    const choices = (guidance.unclear ?? []).flatMap((way) => way.choices);
    const authorityOf = (passage: string): string | undefined =>
      guidance.passages.find(({ id }) => id === passage)?.authority;
    for (const { question, passage } of choices) {
      const authority = authorityOf(passage);
      const [outcome] = outcomesOf(authority === 'national' ? 'southwark' : authority, question);
      assert.equal(outcome?.kind, 'answered', question);
      assert.ok(idsOf(outcome.cited).slice(0, 2).includes(passage), question);
    }
  });

  it('leaves what is asked as it was typed, where the conversation tells only its topic', () => {
    const leadingOf = (...messages: readonly string[]): string | undefined => {
      let answer: ReturnType<typeof answerQuestion> | undefined;
      for (const text of messages) {
        answer = answerQuestion({ text, home: 'southwark', memory: answer?.remembered }, knowledge);
      }
      const outcome = answer?.outcomes.at(-1);
      return outcome && 'cited' in outcome ? outcome.cited[0]?.passage.id : outcome?.kind;
    };
    assert.equal(leadingOf('how much is a penalty notice', 'can it be appealed'), 'penalty-notice-amounts');
    assert.equal(leadingOf('how much is a fine and can it be appealed'), 'penalty-notice-amounts');
    assert.equal(leadingOf('how much is a fine', 'can both parents get one'), 'penalty-notice-amounts');
    assert.equal(leadingOf('what is a penalty notice', 'can it be withdrawn'), 'not-covered');
  });

  it('names the authority of what is another’s', () => {
    const context = {
      names,
      sources: guidance.sources,
      today: '2026-11-21',
      ...serviceWords(newService(), names),
    };
    const show = (home: string | undefined): string =>
      present({ outcomes: outcomesOf(home, 'who chairs the meeting') }, { ...context, home }).text;
    assert.match(show(undefined), /\(ELPM\) \(Southwark\)/);
    assert.doesNotMatch(show('southwark'), /\(Southwark\)/);
  });
});

describe('a short question in a conversation', () => {
  it('names a stage by its number alone where stages were spoken of', () => {
    assert.equal(lastOf('southwark', 'what happens at stage 1', 'and 2?'), 'answered southwark-stage-two');
  });

  it('is about the one just spoken of', () => {
    assert.equal(
      lastOf('southwark', 'whats a sewo', 'how do i get hold of one'),
      'answered southwark-consultation-route',
    );
  });

  it('asks who is told of, and not who does it, in “children who are …”', () => {
    const first = 'Which children are in the cohort for the extended role?';
    assert.equal(lastOf(undefined, first, 'And children who are disabled?'), 'answered cohort-disabled');
  });
});

describe('what a source leaves open', () => {
  it('is what was asked only where both ask for the same kind of thing', () => {
    const sentence = 'The source does not say how long the plan is kept on Mosaic.';
    assert.ok(mayBeTheSame('how long is the plan kept', sentence));
    assert.ok(mayBeTheSame('is the plan kept for good', sentence));
    assert.ok(!mayBeTheSame('where is the plan kept', sentence));
    assert.ok(!mayBeTheSame('who keeps the plan', sentence));
    assert.ok(mayBeTheSame('who keeps the plan', 'The source does not say who makes the record.'));
  });
});

describe('a file of what may be meant', () => {
  const choice = (passage: string): string =>
    `  - { title: One, question: "What is it?", passage: ${passage}, named: [one] }`;

  it('is refused where a passage is not there, and where phrases are not plain', () => {
    const text = `asked: ["Who's"]\nchoices:\n${choice('none')}\n${choice('none')}\n`;
    const { unclear, problems } = readUnclearFiles([['unclear/who.yaml', text]], []);
    assert.deepEqual(unclear, []);
    assert.match(problems.map(({ message }) => message).join('\n'), /lower-case words without marks/);
    const dead = readUnclearFiles([['unclear/who.yaml', text.replace("Who's", 'who')]], []).problems;
    assert.deepEqual(
      dead.map(({ line, message }) => [line, message.includes('no passage "none"')]),
      [
        [3, true],
        [4, true],
      ],
    );
  });
});
