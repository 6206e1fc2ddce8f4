/** Two authorities are set side by side, each with its own passage, and it is said where one has none. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames, readHome } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { present } from '../../src/knowledge/present.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { serviceWords } from '../../src/offer/service-words.ts';
import { newService } from '../support/service.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };
const ofService = serviceWords(newService(), names);

function ask(text: string, home?: string) {
  const answer = answerQuestion({ text, home, memory: undefined }, knowledge);
  const shown = present(answer, {
    names,
    sources: guidance.sources,
    today: '2026-11-22',
    ...ofService,
    home,
  });
  const [outcome] = answer.outcomes;
  const cited = outcome && 'cited' in outcome ? outcome.cited : [];
  return { outcome, text: shown.text, authorities: cited.map(({ passage }) => passage.authority) };
}

describe('a comparison of authorities', () => {
  it('gives each its own passage, labelled', () => {
    const { outcome, text, authorities } = ask('Compare the Southwark and Norfolk Virtual School offers');
    assert.equal(outcome?.kind, 'answered');
    assert.deepEqual(authorities, ['southwark', 'norfolk']);
    assert.match(text, /Local to Southwark:/);
    assert.match(text, /Local to Norfolk:/);
    assert.match(text, /binds nobody elsewhere/);
  });

  it('says of which nothing is held, and does not fill in for it', () => {
    const { text, authorities } = ask('Who chairs the ELPM in Southwark and in Leeds?');
    assert.deepEqual(authorities, ['southwark']);
    assert.match(text, /I hold nothing of \*\*Leeds\*\* on it/);
  });

  it('sets the one that is named beside the asker’s own where the words compare', () => {
    assert.deepEqual(
      ask('How does our Virtual School offer differ from Norfolk’s?', 'southwark').authorities,
      ['southwark', 'norfolk'],
    );
    assert.deepEqual(ask('What does the Norfolk Virtual School offer?', 'southwark').authorities, [
      'norfolk',
    ]);
  });

  it('leaves a question on which neither holds anything to the national guidance', () => {
    const { outcome, authorities } = ask('Who counts as a child with a social worker in Leeds and Kent?');
    assert.equal(outcome?.kind, 'answered');
    assert.equal(outcome.compared, undefined);
    assert.deepEqual(authorities, ['national']);
  });

  it('is of what they offer where nothing else is said', () => {
    assert.deepEqual(ask('differences between Southwark and Salford').authorities, ['southwark', 'salford']);
  });
});

describe('a reply with several passages of one older document', () => {
  it('names the newer edition once, and says of each that it is the older text', () => {
    const { text, authorities } = ask('how does SEMH show? which professionals does the VSH advise?');
    assert.ok(authorities.length > 0);
    assert.equal(text.split('A newer edition of this document exists').length - 1, 1);
    assert.match(text, /A newer edition[^]*_This too is the older text \(June 2021\)\._/);
  });
});

describe('an authority that somebody came from', () => {
  it('is not the one that is asked about', () => {
    for (const message of [
      'family moved from Salford to Southwark who chairs the ELPM',
      'they used to live in Salford, who chairs the ELPM',
      'originally from Salford, who chairs the ELPM',
      'she was at school in Norfolk, who chairs the ELPM here',
      'new from Norfolk, who chairs the ELPM',
      'child previously in care of Norfolk, who chairs the ELPM',
      'they left Norfolk in June. who chairs the ELPM',
    ])
      assert.equal(ask(message, 'southwark').authorities[0], 'southwark', message);
    const asked = ask('family moved here from Southwark, what is stage 3 here', 'salford');
    assert.ok(!asked.authorities.includes('southwark'));
    const bath = ask(
      'child came to us from Bath and North East Somerset, what does the Virtual School offer',
    );
    assert.ok(!bath.authorities.includes('bath-and-north-east-somerset'));
  });

  it('is not set beside one’s own where other things are told apart', () => {
    for (const message of [
      'He came from Norfolk. What is the difference between stage 1 and stage 2?',
      'He came from Norfolk. Do the rules differ for looked after children?',
    ])
      assert.ok(!ask(message, 'southwark').authorities.includes('norfolk'), message);
  });

  it('is asked about where that is said', () => {
    for (const message of [
      'they moved from Salford, what does the Virtual School there offer',
      'has lived in Salford for two years, what does the Virtual School offer',
      'is there a Virtual School offer in Salford',
    ])
      assert.deepEqual([...new Set(ask(message, 'southwark').authorities)], ['salford'], message);
    const compared = ask('family moved from Norfolk, how does our Virtual School offer compare', 'southwark');
    assert.deepEqual(compared.authorities, ['southwark', 'norfolk']);
    const here = ask(
      'moved from Norfolk, both parents agree, what does the Virtual School offer',
      'southwark',
    );
    assert.deepEqual([...new Set(here.authorities)], ['southwark']);
    const there = 'moved to Norfolk from Salford last week, what does the Virtual School there offer';
    assert.deepEqual(ask(there, 'southwark').authorities, ['norfolk']);
  });
});

describe('the names of authorities that are ordinary words', () => {
  it('count beside a word of place, and beside another authority', () => {
    assert.deepEqual(names.namedIn('does Bath virtual school give funded places'), [
      'bath-and-north-east-somerset',
    ]);
    assert.deepEqual(names.namedIn('funded places in Salford and Bath'), [
      'salford',
      'bath-and-north-east-somerset',
    ]);
    assert.deepEqual(names.namedIn('a secondary pupil in bath'), ['bath-and-north-east-somerset']);
    assert.deepEqual(names.namedIn('moved here from kent'), ['kent']);
    assert.equal(readHome('set authority to bath', names)?.authority, 'bath-and-north-east-somerset');
    assert.deepEqual(names.namedIn('behind in reading, and in the bath for hours'), []);
    assert.deepEqual(names.namedIn('a bath and reading before bed'), []);
    assert.deepEqual(names.namedIn('Maths and Reading at key stage 2'), []);
  });

  it('are taken out whole', () => {
    assert.equal(
      names.without('the Norfolk and Bath and North East Somerset offers').replace(/\s+/g, ' '),
      'the and offers',
    );
  });
});

describe('a question about what holds everywhere', () => {
  it('is answered for an authority of which nothing is held, and it is said that nothing is', () => {
    const { text, authorities } = ask('What is persistent absence in Leeds?');
    assert.deepEqual(authorities, ['national']);
    assert.match(text, /I hold no guidance of Leeds’s own; this is the national position/);
  });

  it('is answered for one of which something is held, where its own guidance does not', () => {
    assert.deepEqual(ask('Can Pupil Premium Plus be used for a child in need in Salford?').authorities, [
      'national',
    ]);
    const surgeries = ask('Does Salford run attendance surgeries?');
    assert.notEqual(surgeries.outcome?.kind, 'answered');
    assert.ok(!surgeries.authorities.includes('southwark'));
  });
});
