/** What people type finds the passage that is meant, however it is spelt and whatever words they use. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import type { Searcher } from '../../src/knowledge/searcher.ts';
import { createThesaurus, readConcepts } from '../../src/search/concepts.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { createSpeller } from '../../src/search/spelling.ts';
import { toStems } from '../../src/search/words.ts';

const guidance = await loadGuidance('guidance');
const searcher = createSearcher(guidance);
const first = (text: string, authorities?: readonly string[], context = ''): string | undefined =>
  searcher.search({ text, context, authorities })[0]?.passage.id;

describe('the words of a question', () => {
  it('reads shorthand, numbers and sections as the words that they stand for', () => {
    assert.deepEqual(toStems('ppl w/ perm exclusion'), toStems('people with permanent exclusion'));
    assert.deepEqual(toStems('stage two'), toStems('stage 2'));
    assert.deepEqual(toStems('section 17'), toStems('s.17'));
  });

  it('keeps "looked after" whole', () => {
    assert.deepEqual(toStems('looked-after children'), toStems('looked after children'));
    assert.notEqual(toStems('looked after')[0], toStems('look')[0]);
  });

  it('takes no contraction for a word of its own', () => {
    assert.deepEqual(toStems("she'll teach him"), toStems('she will teach him'));
    assert.deepEqual(toStems('they’ve deregistered'), toStems('deregistered'));
    assert.deepEqual(toStems('some LAs'), toStems('some LA'));
  });

  it('marks words of talk, and not the topical words that share their stem', () => {
    const concepts = readConcepts('is an allowance allowed', createThesaurus([]), (word) => word);
    assert.deepEqual(
      concepts.map(({ everyday }) => everyday),
      [false, true],
    );
  });

  it('reads an abbreviation and its long form as one concept', () => {
    const thesaurus = createThesaurus(guidance.glossary);
    const read = (text: string) =>
      readConcepts(text, thesaurus, (word) => word).map(({ wordings }) =>
        wordings.map(({ stems }) => stems.join(' ')).sort(),
      );
    assert.deepEqual(read('ELPM'), read('education legal planning meeting'));
  });

  it('take “send” for special needs only where nothing is sent', () => {
    const entry = {
      term: 'special educational needs and disabilities',
      abbreviations: ['SEND'],
      meaning: 'Special educational needs together with disability.',
      lay: [],
    };
    const thesaurus = createThesaurus([entry]);
    const isOfNeeds = (text: string): boolean =>
      readConcepts(text, thesaurus, (word) => word).some(({ wordings }) => wordings.length > 1);
    for (const text of [
      'can they send him back',
      'who do we send it to',
      'when must the school send data',
      'who sends it',
    ]) {
      assert.equal(isOfNeeds(text), false, text);
    }
    for (const text of [
      'pupils with send in mainstream',
      'does SEND him out',
      'the send team',
      'send offer',
    ]) {
      assert.equal(isOfNeeds(text), true, text);
    }
  });
});

describe('the speller', () => {
  const spell = createSpeller(
    new Map([
      ['attendance', 9],
      ['exclusion', 4],
      ['premium', 3],
      ['appear', 1],
    ]),
  );

  it('mends slips and swapped letters', () => {
    assert.equal(spell('attendnce'), 'attendance');
    assert.equal(spell('exclsuion'), 'exclusion');
    assert.equal(spell('premum'), 'premium');
  });

  it('leaves English words and the names of places alone', () => {
    assert.equal(spell('appeal'), 'appeal');
    assert.equal(spell('Camden'.toLowerCase()), 'camden');
    assert.equal(spell('norfolk'), 'norfolk');
  });
});

describe('the search', () => {
  it('finds by lay words and despite slips', () => {
    assert.equal(
      first('who runs the legal planing meeting', ['national', 'southwark']),
      'southwark-elpm-who-chairs',
    );
    assert.equal(first('atachment aware scools'), 'mh-attachment-aware');
  });

  it('tells what can be done from what cannot', () => {
    assert.equal(first('what can a VSH not do'), 'vsh-out-of-scope');
  });

  it('looks only in the authorities that it is given', () => {
    const hits = searcher.search({ text: 'ELPM', context: '', authorities: ['national', 'norfolk'] });
    assert.ok(hits.every(({ passage }) => ['national', 'norfolk'].includes(passage.authority)));
  });

  it('finds nothing for talk without a topic, unless it was spoken of before', () => {
    assert.deepEqual(searcher.search({ text: 'what does it cost', context: '', authorities: undefined }), []);
    assert.equal(first('how much is it', undefined, 'first penalty notice'), 'penalty-notice-amounts');
  });

  it('tells how like a question is to those that a passage does not answer', () => {
    const text = 'who takes the minutes at the ELPM';
    const found = searcher.search({ text, context: '', authorities: ['national', 'southwark'] });
    const chair = found.find(({ passage }) => passage.id === 'southwark-elpm-who-chairs');
    assert.ok(chair);
    assert.ok(chair.passage.notHeld?.includes(text));
    assert.equal(chair.likenessToNotHeld(), 1);
    assert.ok(chair.likeness < 1);
  });

  it('finds a passage by other words in which people ask, which do not count as its own', () => {
    const threshold = guidance.passages.find(({ id }) => id === 'penalty-notice-threshold');
    assert.ok(threshold);
    const text = 'zebedee';
    const taught = { ...threshold, heard: ['when does the zebedee begin', text] };
    const known = {
      ...guidance,
      passages: [taught, ...guidance.passages.filter((one) => one !== threshold)],
    };
    const [hit] = createSearcher(known).search({ text, context: '', authorities: ['national'] });
    assert.ok(hit);
    assert.equal(hit.passage.id, 'penalty-notice-threshold');
    assert.equal(hit.likenessToHeard(), 1);
    assert.equal(hit.likeness, 0);
    assert.ok(hit.withHeard().coverage > hit.coverage);
  });

  it('finds a passage by just the words of a way of asking, however many share its topic', () => {
    const found = (text: string) =>
      searcher.search({ text, context: '', authorities: ['national'] }).map((hit) => hit.passage.id);
    assert.ok(found('can we say no to home education').includes('ehe-parental-consent-today'));
  });

  it('gives the same hits each time', () => {
    const hitsOf = (of: Searcher) =>
      of.search({ text: 'persistent absence', context: '', authorities: undefined }).map((hit) => ({
        ...hit,
        likenessToTitle: hit.likenessToTitle(),
        likenessToHeard: hit.likenessToHeard(),
        likenessToNotHeld: hit.likenessToNotHeld(),
        withHeard: hit.withHeard(),
        figures: hit.figures(),
        unsaid: hit.unsaid(),
        ofContext: hit.ofContext(),
      }));
    assert.ok(hitsOf(searcher).length > 0);
    assert.deepEqual(hitsOf(searcher), hitsOf(createSearcher(guidance)));
  });
});
