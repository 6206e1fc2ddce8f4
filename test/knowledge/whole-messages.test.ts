/** Messages of several parts, messages that lean on the one before, and messages that ask for a person. */
import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import { type Answer, answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { readingsOf } from '../../src/knowledge/readings.ts';
import { present } from '../../src/knowledge/present.ts';
import { wantsPerson } from '../../src/knowledge/wants-person.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { buttonTitles } from '../support/cards.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import { newService } from '../support/service.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

/** The answer to the last of the messages. */
function last(home: string | undefined, ...messages: readonly string[]): Answer {
  let answer: Answer | undefined;
  for (const text of messages) answer = answerQuestion({ text, home, memory: answer?.remembered }, knowledge);
  assert.ok(answer);
  return answer;
}

const leading = ({ outcomes }: Answer): readonly (string | undefined)[] =>
  outcomes.map((outcome) => ('cited' in outcome ? outcome.cited[0]?.passage.id : outcome.kind));

const wordsOf = ({ outcomes }: Answer): string =>
  present(
    { outcomes },
    {
      names,
      sources: guidance.sources,
      today: '2026-11-21',
      ...serviceWords(newService(), names),
      home: undefined,
    },
  ).text;

describe('what is said back of a message', () => {
  const typed = '[mileage\nrate](http://elsewhere.example) ![x](https://elsewhere.example/p.png) **now**';
  const notCovered = {
    kind: 'not-covered',
    question: typed,
    nothingLocalFor: undefined,
    elsewhere: [],
  } as const;
  const clarify = { kind: 'clarify', question: `${typed}?` } as const;
  const others = { kind: 'parts-left', parts: [typed] } as const;

  it('is no link, no picture and no emphasis of ours', () => {
    const text = wordsOf({ outcomes: [notCovered, clarify, others] } as unknown as Answer);
    assert.equal(text.split('[mileage rate]').length - 1, 3, text);
    assert.doesNotMatch(text, /\]\(|\*\*now\*\*/);
  });
});

describe('a message that only asks for a person', () => {
  for (const text of [
    'can I speak to a real person',
    'I want to talk to someone',
    'is there a human',
    'is there someone i can ring',
    'need to speak to a human not a bot',
    'put me through to the virtual school',
    'who can I talk to about my case',
    'how do i get hold of an actual advisor',
    'can i get someone to ring me',
    'how do i get somebody to email me',
    'need someone to call me asap',
    'can i get a call back',
    'please call me back about attendance',
  ]) {
    it(`is offered a consultation: ${text}`, () => {
      const answer = last(undefined, text);
      assert.deepEqual(
        answer.outcomes.map(({ kind }) => kind),
        ['person-wanted'],
      );
      assert.match(wordsOf(answer), /request a consultation/);
      assert.match(wordsOf(answer), /999/);
      const card = answerCard(answer.outcomes, { answer: 'an-answer', home: undefined });
      assert.equal(buttonTitles(card)[0], 'Request a consultation');
    });
  }

  for (const text of [
    'are you a real person',
    'who can I talk to about a parenting contract',
    'can someone come to my meeting',
    'I want to talk to someone because he hits me',
    'who do schools contact for advice',
    'who should we speak to',
    'can i get someone to ring the parents',
    'can i call a meeting',
    'can i have a call with the sewo about stage 2',
    'I need to talk to someone about something',
    'I need to speak to somebody urgently about a concern',
    'anyone',
  ]) {
    it(`is not this: ${text}`, () => {
      assert.equal(wantsPerson(text), false);
    });
  }
});

describe('a message of many questions', () => {
  const six =
    '1) who chairs the elpm 2) when is the report due 3) what is a surgery for 4) what happens at stage two 5) what does a SEWO do 6) what does the leaflet for parents say it is called';

  it('is answered to the sixth', () => {
    const { outcomes } = last('southwark', six);
    assert.equal(outcomes.length, 6);
    assert.ok(outcomes.every(({ kind }) => kind !== 'parts-left'));
  });

  it('says which parts are left, and how to ask them', () => {
    const answer = last('southwark', `${six} 7) what is a notice of attendance concern 8) who is the LP`);
    assert.equal(answer.outcomes.at(-1)?.kind, 'parts-left');
    const words = wordsOf(answer);
    assert.match(
      words,
      /Not answered yet:\*\*\s+- what is a notice of attendance concern\n- who is the LP\n/,
    );
    assert.match(words, /message of their own/);
  });

  it('says that what stands beyond its longest length was not read', () => {
    const long = `Who chairs the ELPM? ${'We have written about attendance to the office again. '.repeat(50)}When is the report due?`;
    assert.equal(last('southwark', long).outcomes.at(-1)?.kind, 'parts-left');
  });

  it('takes the place in its heading for every point of the list', () => {
    const norfolk = last(
      undefined,
      'Questions about Norfolk:\n- who does the virtual school cover\n- what was the MI sheet\n- what form when off roll',
    );
    assert.deepEqual(leading(norfolk), [
      'local-norfolk-remit-now',
      'local-norfolk-mi-sheet',
      'ehe-norfolk-off-roll',
    ]);
    const bath = last('southwark', 'For B&NES\n1) how many places\n2) is training free');
    assert.deepEqual(
      bath.about.map(({ authority }) => authority),
      ['bath-and-north-east-somerset', 'bath-and-north-east-somerset'],
    );
  });

  it('says nothing of what is left beneath words of safety', () => {
    const letter = `She came in today with burns on her arms and will not say how. ${'We have written about attendance to the office again. '.repeat(50)}`;
    const kinds = last('southwark', letter).outcomes.map(({ kind }) => kind);
    assert.ok(
      kinds.some((kind) => ['immediate-danger', 'worry'].includes(kind)),
      kinds.join(),
    );
    assert.ok(!kinds.includes('parts-left'), kinds.join());
  });

  it('takes no afterthought of a question for one of its own, nor a question for an afterthought', () => {
    assert.equal(last('southwark', 'who chairs the elpm, the head? school?').outcomes.length, 1);
    assert.equal(last('southwark', 'What is EHE? Parenting contract?').outcomes.length, 2);
  });
});

describe('a message that leans on the one before', () => {
  it('goes on to the next stage, and back to the one before', () => {
    assert.equal(
      leading(last('southwark', 'what happens at stage two', 'and after that?'))[0],
      'southwark-stage-three',
    );
    assert.equal(
      leading(last('southwark', 'what happens at stage three', 'and before that'))[0],
      'southwark-stage-two',
    );
  });

  it('may be a part of a sentence', () => {
    const cost = 'what does a penalty notice cost';
    assert.equal(leading(last(undefined, cost, 'per child or per family?'))[0], 'penalty-notice-amounts');
    assert.equal(
      leading(last('southwark', 'when is the ELPM', 'working days or calendar?'))[0],
      'southwark-elpm-when',
    );
    assert.equal(
      leading(last(undefined, 'who counts as a child with a social worker', 'what ages'))[0],
      'cohort-age',
    );
  });

  it('is told how binding what was answered is, and for whom', () => {
    const local = last('southwark', 'who chairs the ELPM', 'is that the law or just here');
    assert.equal(leading(local)[0], 'southwark-elpm-who-chairs');
    assert.match(wordsOf(local), /^\*\*This is Southwark’s own practice\.\*\*/);
    const national = last(undefined, "what's a penalty notice cost", 'is that the law or just here');
    assert.match(wordsOf(national), /^\*\*This is national, and statutory:\*\*/);
  });

  for (const text of [
    'Is it legal to take a child off roll before the parent writes?',
    'Is it legal to exclude a child for what a parent did?',
    'is it us or the school who writes the report',
    'is it the law that a school has to give work',
  ]) {
    it(`is not told of the answer before where it asks of something else: ${text}`, () => {
      const answer = last('southwark', 'who chairs the ELPM', text);
      assert.ok(
        answer.outcomes.every((outcome) => outcome.kind !== 'answered' || outcome.standingAsked !== true),
      );
      assert.notEqual(leading(answer)[0], 'southwark-elpm-who-chairs');
    });
  }

  it('is answered as it is where what was answered before is no ground for it', () => {
    const meeting = 'should there be a meeting when parents want to home educate';
    assert.equal(leading(last(undefined, meeting, 'is that the law'))[0], 'ehe-meeting-compulsory');
    const phone = last('southwark', 'what is the surgery for', 'phone number?');
    assert.equal(phone.outcomes[0]?.kind, 'closest');
  });
});

describe('a message that runs on', () => {
  for (const [text, asked] of [
    [
      'long day, two visits back to back, one no show, who chairs the elpm, panel on monday',
      'who chairs the elpm',
    ],
    ['rang twice, nobody there, trying you, age range of the cohort', 'age range of the cohort'],
    [
      'mum was upset all morning what does a notice of attendance concern mean',
      'what does a notice of attendance concern mean',
    ],
  ] as const) {
    it(`is asked what it comes to: ${asked}`, () => {
      assert.ok(readingsOf(text).includes(asked), readingsOf(text).join(' | '));
    });
  }

  it('is not cut from what it leans on, and a question is not asked how it is to be said', () => {
    assert.deepEqual(readingsOf('registering a death, which office'), ['registering a death, which office']);
    assert.equal(readingsOf('what is EHE in plain words')[0], 'what is EHE');
    assert.ok(!readingsOf('long day, two visits, one no show, who signs it').includes('who signs it'));
  });
});
