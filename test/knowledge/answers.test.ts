/** A question is read, answered from whole passages, and refused where nothing answers it. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { Outcome } from '../../src/knowledge/outcome.ts';
import { present } from '../../src/knowledge/present.ts';
import { factAskedFor, leansOnStage, stagesNamed } from '../../src/knowledge/question.ts';
import { splitQuestions } from '../../src/knowledge/split-questions.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import { newService } from '../support/service.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

/** What each message of one conversation comes to: the kind, and the passages shown. */
function talk(home: string | undefined, ...messages: readonly string[]): readonly string[] {
  let memory: ReturnType<typeof answerQuestion>['remembered'];
  return messages.map((text) => {
    const answer = answerQuestion({ text, home, memory }, knowledge);
    memory = answer.remembered;
    return answer.outcomes.map(shown).join(', ');
  });
}

const shown = (outcome: Outcome): string =>
  'cited' in outcome
    ? `${outcome.kind} ${outcome.cited.map(({ passage }) => passage.id).join(' ')}`
    : outcome.kind;

describe('a question in the very words in which a passage is asked for', () => {
  it('is answered from it, though others that share its words rank above', () => {
    assert.match(talk('southwark', 'trigger for stage two')[0] ?? '', /^answered southwark-move-one-to-two/);
  });

  it('finds it by everyday words', () => {
    const [shownFirst] = talk('southwark', 'does school have to ring me when a CP child is off');
    assert.match(shownFirst ?? '', /^answered attendance-social-worker-told-of-absence/);
  });
});

describe('a question whose first part does not say what it is about', () => {
  it('is about what the second names', () => {
    const [both] = talk('southwark', 'Who convenes and who chairs the ELPM');
    assert.match(both ?? '', /^answered southwark-elpm-who-chairs/);
  });
});

describe('what is told around a question', () => {
  it('says whose practice is meant, but not by where somebody has come from', () => {
    const authority = (text: string): string | undefined =>
      answerQuestion({ text, home: 'southwark', memory: undefined }, knowledge).about[0]?.authority;
    assert.equal(authority('A girl moved to us from Norfolk last week. Who chairs the ELPM?'), 'southwark');
    assert.equal(authority('moved here from Norfolk, who chairs the ELPM'), 'southwark');
    assert.equal(authority('We are working with Norfolk on this one. Who chairs the ELPM?'), 'norfolk');
  });

  it('says which stage is meant, before the question before it does', () => {
    const [, about] = answerQuestion(
      {
        text: 'Who writes the ELPM report at stage three? Another girl of ours is at stage two and her nan keeps ringing our office about buses. Who chairs the meeting?',
        home: 'southwark',
        memory: undefined,
      },
      knowledge,
    ).about;
    assert.equal(about?.stage, 2);
  });

  it('is heard for danger to its end, however long it is', () => {
    const long = `${'The school has written about attendance again. '.repeat(60)}He is being hit at home right now.`;
    assert.ok(long.length > 2_000);
    assert.match(talk(undefined, long)[0] ?? '', /^immediate-danger/);
  });
});

describe('the reading of a question', () => {
  it('splits several questions and keeps a statement with the question it leads to', () => {
    assert.equal(splitQuestions('who writes the report and who chairs the meeting').length, 2);
    assert.deepEqual(splitQuestions('who chairs the ELPM, when is it held, who writes the report'), [
      'who chairs the ELPM',
      'when is it held',
      'who writes the report',
    ]);
    for (const one of [
      'what if the child, who is on a CP plan, moves to home ed',
      'which of the parents, who are separated, gets the fine',
      'what do I do with her mum, who lives away, when he misses school',
      'his mum rang, when is the meeting',
    ]) {
      assert.deepEqual(splitQuestions(one), [one]);
    }
    assert.deepEqual(splitQuestions('Mum will not sign. What next?'), ['Mum will not sign. What next?']);
  });

  it('reads stages by number, name and slip, and no key stage as one', () => {
    assert.deepEqual(stagesNamed('stge 1'), [1]);
    assert.deepEqual(stagesNamed('the statutory stage'), [3]);
    assert.deepEqual(stagesNamed('formal action'), [2]);
    assert.deepEqual(stagesNamed('key stage 2 results'), []);
    assert.deepEqual(stagesNamed('s17'), []);
  });

  it('asks for the stage only where nothing else is said', () => {
    assert.equal(leansOnStage('what is the next step?'), true);
    assert.equal(leansOnStage('mum wont sign the contract. next step?'), false);
  });

  it('knows which kind of fact is asked for', () => {
    assert.deepEqual(factAskedFor('how much is a fine')?.kinds, ['money']);
    assert.deepEqual(factAskedFor('how soon is the review')?.kinds, ['time-limit', 'date']);
    assert.deepEqual(factAskedFor('phone number of the duty line')?.kinds, []);
    assert.equal(factAskedFor('what is the ELPM'), undefined);
  });

  it('tells how many there were from how many there may be', () => {
    for (const asked of [
      'how many parents were prosecuted last year',
      'how many parents did the council actually prosecute for attendance in the last 12 months',
      'number of children home educated in Southwark',
      'how many penalty notices were issued nationally',
      'which schools had the most suspensions',
      'how many fines has he had',
      'how many children in need has Salford got right now',
      'how many kids are on CP plans here',
    ])
      assert.deepEqual(factAskedFor(asked)?.kinds, ['count'], asked);
    for (const asked of [
      'how many penalty notices can a parent get in a year',
      'how many warnings before a parent is prosecuted',
      'how many warnings is a parent issued with',
      'how many sessions are needed before a fine is issued',
      'how many sessions missed is a parent fined',
      'how many lates are parents fined for',
      'how many unauthorised absences get a parent fined',
      'how many unauthorised sessions this term is a penalty notice',
      'how many sessions missed last term trigger a penalty notice',
      'number of sessions at which a fine is issued',
      'how many penalty notices are issued to each parent in a three year period',
      'number of penalty notices issued per parent in three years',
      'how many times is a parent fined and then prosecuted',
      'how many children can one advisor have',
    ])
      assert.deepEqual(factAskedFor(asked)?.kinds, ['number'], asked);
  });
});

describe('authorities in a question', () => {
  it('knows them by name, and ordinary words only where they stand for a place', () => {
    assert.deepEqual(names.namedIn('what does Norfolk do'), ['norfolk']);
    assert.deepEqual(names.namedIn('reading the register'), []);
    assert.deepEqual(names.namedIn('a school in Reading'), ['reading']);
  });
});

describe('a question that leans on the one before', () => {
  it('asks who comes to the meeting that was spoken of, however it is put', () => {
    for (const question of ['who comes?', 'who goes to it', 'who will be there', 'and who is invited']) {
      const [, who] = talk('southwark', 'when must the ELPM be held', question);
      assert.match(who ?? '', /^answered .*southwark-elpm-who-attends/, question);
    }
    const [, along] = talk('southwark', 'when must the ELPM be held', 'who else comes along');
    assert.match(along ?? '', /southwark-elpm-who-attends/);
  });

  it('is told what the source of what was just shown leaves open, before another of the kind that fits the words', () => {
    const [, lasts] = talk('southwark', 'what is a notice of attendance concern', 'how long does it last');
    assert.match(lasts ?? '', /^answered southwark-notice-of-attendance-concern/);
    const [alone] = talk('southwark', 'how long does a notice to improve last');
    assert.match(alone ?? '', /^answered notice-to-improve/);
  });
});

describe('a question about a whole Virtual School', () => {
  it('is answered first with all that it offers', () => {
    assert.match(
      talk(undefined, 'what does Bath virtual school do')[0] ?? '',
      /^answered local-bnes-offer-now/,
    );
    assert.match(
      talk(undefined, 'what does norfolk virtual school do')[0] ?? '',
      /^answered local-norfolk-offer/,
    );
  });
});

describe('a professional who asks about a mother', () => {
  it('is not taken for her', () => {
    const [outcomes = ''] = talk(undefined, 'should I let her home educate him');
    assert.doesNotMatch(outcomes, /parent-or-carer/);
    assert.match(talk(undefined, 'should I home educate my son')[0] ?? '', /parent-or-carer/);
  });
});

describe('a question beside which harm is told', () => {
  it('is answered with the harm read too, and without it where nothing else answers', () => {
    const [both = ''] = talk('southwark', 'he is scared of dad at home, can mum home educate him');
    assert.match(both, /^worry, answered ehe-worry-about-safety/);
    const [when = ''] = talk('southwark', 'When is the ELPM, he told me he is scared at home');
    assert.match(when, /^worry, answered southwark-elpm-when/);
    const { outcomes } = answerQuestion(
      { text: 'When is the ELPM, he told me he is scared at home', home: 'southwark', memory: undefined },
      knowledge,
    );
    assert.deepEqual(
      outcomes.flatMap((outcome) => ('question' in outcome ? [outcome.question] : [])),
      ['When is the ELPM'],
    );
  });
});

describe('a question on the topic in unlike words', () => {
  it('is shown the closest passages where none answers for certain, and one of no topic nothing', () => {
    const [close = ''] = talk(undefined, 'can a head still mark the register in a paper book');
    assert.match(close, /^(?:closest|answered) .*attendance-registration-regulations/);
    assert.equal(talk('southwark', 'which days of annual leave carry over into april')[0], 'not-covered');
  });

  it('is told where none of what is shown is of the asker’s own authority', () => {
    const ofService = serviceWords(newService(), names);
    const context = { names, sources: guidance.sources, today: '2026-11-21', ...ofService, home: 'bristol' };
    const outcome = {
      kind: 'closest',
      question: 'who chairs it',
      cited: [],
      nothingLocalFor: 'bristol',
    } as const;
    const { text } = present({ outcomes: [outcome] }, context);
    assert.match(text, /I hold no guidance of Bristol’s own/);
  });
});

describe('a message that only chooses', () => {
  const first = 'what happens at stage two in Southwark?';

  it('asks the question before again, of another place or of another stage', () => {
    const [, elsewhere] = talk(undefined, first, 'and in Norfolk?');
    assert.doesNotMatch(elsewhere ?? '', /southwark/);
    const [, bare] = talk(undefined, first, 'Norfolk');
    assert.equal(bare, elsewhere);
    const [, third] = talk(undefined, first, 'and at stage 3?');
    assert.match(third ?? '', /^(?:answered|closest) .*southwark/);
  });

  it('is answered with the authority that it names beside the question', () => {
    const [outcomes] = talk(undefined, 'I work in Southwark. When must the ELPM be held?');
    assert.match(outcomes ?? '', /^home-set, answered .*southwark/);
  });
});

describe('an answer', () => {
  it('leads with what the source leaves open where that was asked', () => {
    const [outcome] = answerQuestion(
      { text: 'who chairs the TAF at stage two', home: 'southwark', memory: undefined },
      knowledge,
    ).outcomes;
    assert.ok(outcome?.kind === 'answered');
    assert.match(outcome.cited[0]?.passage.text ?? '', /^The source does not say who chairs/);
  });

  it('leads with what the source says where it is asked for that, and the rest stands beneath it', () => {
    for (const text of ['how long have we got before the ELPM', 'will a SEWO or a manager chair the ELPM']) {
      const [outcome] = answerQuestion({ text, home: 'southwark', memory: undefined }, knowledge).outcomes;
      assert.ok(outcome?.kind === 'answered');
      const lead = outcome.cited[0]?.passage;
      assert.equal(
        lead?.unsaid.some((sentence) => lead.text.startsWith(sentence)),
        false,
        text,
      );
      assert.notEqual(lead.unsaid.length, 0);
    }
  });

  it('never shows superseded text alone', () => {
    for (const text of [
      'which attendance guidance did the 2021 text refer to',
      'B&NES caseload places for schools',
    ]) {
      const [outcome] = answerQuestion({ text, home: undefined, memory: undefined }, knowledge).outcomes;
      assert.ok(outcome && 'cited' in outcome);
      const shownIds = outcome.cited.map(({ passage }) => passage.id);
      for (const { passage } of outcome.cited) {
        if (passage.supersededBy !== undefined) assert.ok(shownIds.includes(passage.supersededBy));
      }
    }
  });

  it('never takes one authority’s practice for another’s', () => {
    assert.deepEqual(talk('norfolk', 'when must the ELPM be held?'), ['not-covered']);
    assert.deepEqual(talk('camden', 'what happens at stage two?'), ['not-covered']);
  });

  it('does not invent numbers, prices or contacts', () => {
    for (const text of ['salary of the CIN officer', 'what does it cost', 'can we fine for vaping']) {
      const [outcome] = talk('southwark', text);
      assert.doesNotMatch(outcome ?? '', /^answered (?!local-southwark-plan)/);
    }
  });
});

describe('a follow-up', () => {
  it('keeps the subject, and takes a stage or a place in place of the one before', () => {
    assert.deepEqual(talk('southwark', 'when must the ELPM be held?', 'who chairs it?'), [
      'answered southwark-elpm-when',
      'answered southwark-elpm-who-chairs',
    ]);
    assert.deepEqual(
      talk(undefined, 'what happens at stage one in southwark?', 'and stage 2?', 'what about in norfolk?'),
      ['answered southwark-stage-one', 'answered southwark-stage-two', 'not-covered'],
    );
  });

  it('is asked back once where the stage is not said', () => {
    assert.deepEqual(talk('southwark', 'what is the next step?', 'stage 2'), [
      'clarify',
      'answered southwark-stage-two',
    ]);
  });
});
