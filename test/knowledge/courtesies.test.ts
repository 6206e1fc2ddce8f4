/** What stands around a question changes neither what answers it nor whether it is taken for something else. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { withoutCourtesies } from '../../src/knowledge/courtesies.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

/** How the message ends, and by which passage. */
const endOf = (text: string, home: string): string =>
  answerQuestion({ text, home, memory: undefined }, knowledge)
    .outcomes.map((outcome) => (outcome.kind === 'answered' ? outcome.cited[0]?.passage.id : outcome.kind))
    .join();

/** One way of asking for each passage. */
const questions = guidance.passages.flatMap(({ asks, authority }) => {
  const [, , text] = asks;
  return text === undefined ? [] : [{ text, home: authority === 'national' ? 'southwark' : authority }];
});

describe('the courtesies around a question', () => {
  const around: readonly (readonly [before: string, behind: string])[] = [
    ['hi, ', ''],
    ['quick one - ', ' thanks in advance'],
    ['', ', need it for a meeting tomorrow'],
    ['my manager is asking ', ''],
    ['Re a Year 9 pupil: ', ''],
    ["I'm a social worker and I need to know ", ''],
    ['DSL here. ', ' (urgent)'],
    ['sorry to bother you but ', ''],
    ["I've looked everywhere but can't find ", ''],
    ['about to go into a visit. ', ''],
    ["I'm new to this, ", ''],
    ['a colleague asked me ', ''],
    ['can you remind me ', ''],
    ['', ' (asking for a friend at another school)'],
    ['', ' (on my phone so excuse typos)'],
    ['Hi\n\n', '\n\nThanks\nDSL'],
    ['Following on from the training, ', ''],
    ['NQSW here so bear with me, ', ' - thoughts?'],
    ['for my notes, ', '\nSent from my iPhone'],
    ['In a meeting now - ', ''],
    ["Hi Signpost, hope you're well, I wanted to ask ", ''],
    ['Hi Sam, ', ' x'],
    ['My head of service wants to know ', ''],
    ['Got an email from school asking ', ' sorry if this is obvious'],
    ['Good afternoon, I am writing to ask whether you could kindly advise me on ', ''],
    ['Working with a family at the moment. ', ''],
  ];
  for (const [before, behind] of around) {
    it(`change how it ends in at most 3 of a hundred: ${before}…${behind}`, () => {
      assert.ok(questions.length > 250);
      const changed = questions.filter(
        ({ text, home }) => endOf(`${before}${text}${behind}`, home) !== endOf(text, home),
      );
      assert.ok(changed.length / questions.length <= 0.03, changed.map(({ text }) => text).join('\n'));
    });
  }

  for (const [typed, asked] of [
    ['Hi all, quick question: who chairs the ELPM? Many thanks', 'who chairs the ELPM?'],
    ['URGENT: who chairs the ELPM', 'who chairs the ELPM'],
    ['my team manager has asked me if the head chairs it', 'the head chairs it'],
    ['does anyone know when the report is due? asap please', 'when the report is due?'],
    ['thanks', 'thanks'],
    ['new here', 'new here'],
    ['who can I ask for urgent help', 'who can I ask for urgent help'],
    ['mum asked if she can home educate', 'mum asked if she can home educate'],
    ['how do I get help', 'how do I get help'],
    ['what is code X?', 'what is code X?'],
    ['what does the VSH offer for one of my pupils', 'what does the VSH offer for one of my pupils'],
    ["I've looked everywhere but can't find him", "I've looked everywhere but can't find him"],
    ['not sure who she is with', 'not sure who she is with'],
    ['can we claim it, finance want to know today', 'can we claim it, finance want to know today'],
    ['urgent surgery referral', 'urgent surgery referral'],
  ] as const)
    it(`are left out: ${typed}`, () => {
      assert.equal(withoutCourtesies(typed), asked);
    });

  it('are looked for in a moment, however long the message', () => {
    const took = (size: number): number => {
      const started = performance.now();
      for (const part of ['. ', '( ', 'hi ', 'thanks ', 'quick ', 'need it '])
        withoutCourtesies(part.repeat(size));
      return performance.now() - started;
    };
    took(100);
    assert.ok(took(20_000) < 200 * Math.max(took(200), 1));
  });
});
