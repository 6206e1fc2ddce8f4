/** How the Virtual School is reached stands in the settings of the service, and is told from there alone. */
import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import { type Answer, answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { present } from '../../src/knowledge/present.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import type { Service } from '../../src/people/service.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { buttonTitles } from '../support/cards.ts';
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

const shownBy = (settings: Partial<Service>, { outcomes }: Answer): string => {
  const ofService = serviceWords(newService(settings), names);
  const context = { names, sources: guidance.sources, today: '2026-11-21', ...ofService, home: undefined };
  return present({ outcomes }, context).text;
};

const contactSettings: Partial<Service> = {
  contacts: {
    'virtual-school': { name: 'Virtual School duty desk', email: 'virtual.school@council.example' },
  },
  otherAuthorities: { salford: 'Ask Salford by its switchboard.' },
};
describe('a question how to reach the Virtual School', () => {
  const own = /Virtual School duty desk.*virtual\.school@council\.example/;
  const cases: readonly (readonly [text: string, home: string | undefined, shown: RegExp])[] = [
    ['how do i contact the virtual school', 'southwark', own],
    ['whats the phone number for the vsh', 'southwark', own],
    ['number for the virtual school', 'southwark', own],
    ['virtual school email address', 'southwark', own],
    ['virtual school contact details please', 'southwark', own],
    ['what are the opening hours of the virtual school', 'southwark', own],
    ['who do i ring at the virtual school about a child', 'southwark', own],
    ['best way to get hold of our virtual school head', 'southwark', own],
    ['how do I contact Southwark virtual school', undefined, own],
    ['how do i ring the virtual school', undefined, /This service is Example Virtual School/],
    ['how do i contact the virtual school in salford', 'southwark', /by its switchboard/],
    [
      'what is the number for norfolk virtual school',
      'southwark',
      /No way to Norfolk’s Virtual School is set/,
    ],
    [
      "how do I contact another authority's virtual school",
      'southwark',
      /For another authority ask that one/,
    ],
    ['how do I contact the virtual school in another borough', 'southwark', /For another authority ask/],
    [
      'contact details for Salford and Norfolk virtual schools',
      'southwark',
      /switchboard[^]*No way to Norfolk/,
    ],
    [
      'The child is placed in Salford. How do I contact the virtual school?',
      'southwark',
      /Virtual School duty desk[^]*switchboard/,
    ],
    ['how do i refer to the virtual school', 'southwark', own],
    ['How do I make a referral to the Virtual School?', 'southwark', own],
    ['how do i book', 'southwark', own],
    ['how can i get a consultation', 'southwark', own],
    ['hi how do I book a meeting with you please', undefined, /This service is Example Virtual School/],
    ['can i book an appointment with the virtual school', 'southwark', own],
    ['how do i contact the virtual school', 'norfolk', /No way to Norfolk’s Virtual School is set/],
  ];
  for (const [text, home, shown] of cases) {
    it(`is answered from the settings of the service: ${text}, ${String(home)}`, () => {
      const answer = last(home, text);
      assert.deepEqual(leading(answer), ['way-to-reach']);
      assert.match(shownBy(contactSettings, answer), shown);
      assert.match(shownBy(contactSettings, answer), /Request a consultation/);
      const card = answerCard(answer.outcomes, { answer: 'an-answer', home });
      assert.equal(buttonTitles(card)[0], 'Request a consultation');
    });
  }

  it('is answered beside the rest of the message, and after it', () => {
    assert.deepEqual(leading(last('southwark', 'whos the vsh and how do i ring them')), [
      'vsh-what-is',
      'way-to-reach',
    ]);
    assert.deepEqual(leading(last('southwark', 'what is a virtual school head', 'how do i contact them')), [
      'way-to-reach',
    ]);
  });

  it('is said not to be set where it is not', () => {
    const answer = last('southwark', 'how do i contact the virtual school');
    assert.match(shownBy({ example: false }, answer), /has not set here how to reach it/);
  });

  for (const text of [
    'how do i contact the parents',
    'how many virtual schools are there',
    'what is the virtual school head’s role',
    'how does the virtual school contact schools',
    'how do i contact the virtual school about a dad who hits him',
    'contact details for the EIT',
    'how do i ring them',
    'how do i get it',
    'How do I request a consultation?',
    'how do i book a SEWO consultation',
    'how do i get a slot at the surgery',
    'how do i arrange a TAF meeting',
    'how do i arrange a meeting',
    'how do i make a referral',
    'can a parent make a referral to the virtual school',
    'how do i make a referral to the MASH',
    'how do i request help for a child with an EHCP',
    'Is the virtual school told when a child goes missing? How do we find him?',
    'what is the virtual school PEP form? where can I find it',
    'does the virtual school work with the SEN team? How do I contact them?',
    'what details to the virtual school about a child',
    'any information for the virtual school about attendance',
    'can a social worker contact the virtual school about home education',
    'who does the virtual school talk to',
  ]) {
    it(`is not this: ${text}`, () => {
      assert.doesNotMatch(leading(last('southwark', text)).join(), /way-to-reach/);
    });
  }
});
