/** Screening: any given name with any family name, in the sentences of professionals, leaves nothing of itself. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadGuidance } from '../../src/guidance/load.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { africanAndCaribbeanGivenNames } from '../../src/screening/data/given-names-african-caribbean.ts';
import { celticGivenNames } from '../../src/screening/data/given-names-celtic.ts';
import { eastAsianGivenNames } from '../../src/screening/data/given-names-east-asian.ts';
import { englishGivenNames } from '../../src/screening/data/given-names-english.ts';
import { europeanGivenNames } from '../../src/screening/data/given-names-european.ts';
import { middleEasternGivenNames } from '../../src/screening/data/given-names-middle-east.ts';
import { southAsianGivenNames } from '../../src/screening/data/given-names-south-asian.ts';
import { publicPhrases } from '../../src/screening/data/organisations.ts';
import { surnames } from '../../src/screening/data/surnames.ts';
import { screen } from '../../src/screening/screen.ts';
import { isPlace, toSet } from '../../src/screening/vocabulary.ts';

const alsoWordsOrPlaces = `will may mark art bill summer hope june april august autumn winter rich miles young king prince star
  storm grace dean junior kingston chelsea preston lincoln georgia`;
const givenNames = [
  ...toSet(
    africanAndCaribbeanGivenNames,
    celticGivenNames,
    eastAsianGivenNames,
    englishGivenNames,
    europeanGivenNames,
    middleEasternGivenNames,
    southAsianGivenNames,
    alsoWordsOrPlaces,
  ),
];
const familyNames = [...toSet(surnames)];

const withCapitals = [
  '# is refusing to come in',
  'I am working with #, who is on a CP plan',
  '# in year 9 has 43% attendance',
  "does #'s mum have to sign the contract",
  'my pupil # has been excluded',
  'how do we support # with anxiety',
  "#, 13, hasn't been seen",
  'Re: #, EHE notified on Monday',
  '# has missed 20 days',
  'What stage is # on?',
];
const small = [
  '# isnt attending',
  '# yr 9 is not attending',
  "what if #'s mum wont sign",
  'my pupil # is on a cp plan',
];
const shouted = ['# IS REFUSING TO COME IN AND MUM WILL NOT SIGN'];

const capitals = (name: string): string => name.replace(/(^|[ '-])\p{L}/gu, (start) => start.toUpperCase());
const people: ReadonlySet<string> = new Set(publicPhrases);
const framed = (frames: readonly string[], write: (name: string) => string): fc.Arbitrary<[string, string]> =>
  fc
    .tuple(fc.constantFrom(...frames), fc.constantFrom(...givenNames), fc.constantFrom(...familyNames))
    // An author or a politician of that name passes where nothing says that a child is meant.
    .filter(([, given, family]) => !people.has(`${given} ${family}`))
    .map(([frame, given, family]) => {
      const name = write(`${given} ${family}`);
      return [frame.replace('#', name), frame.replace('#', '[name]')];
    });
const shapes = {
  'written with capitals': framed(withCapitals, capitals),
  'typed small': framed(small, (name) => name),
  shouted: framed(shouted, (name) => name.toUpperCase()),
};
const knownWords = knownWordsOf(await loadGuidance('guidance'));

describe('screening full names', () => {
  it('leaves nothing of a given name before a family name that churches and laws have too', () => {
    const some = ['ama', ...givenNames.filter((name, at) => at % 23 === 0 && !isPlace(name))];
    for (const family of ['Law', 'Church'])
      for (const given of some)
        for (const frame of withCapitals) {
          const text = frame.replace('#', `${capitals(given)} ${family}`);
          assert.equal(screen(text, { knownWords }).text, frame.replace('#', '[name]'), text);
        }
  });

  it('takes no law and no church for a child', () => {
    for (const text of [
      'Grace Church runs a breakfast club',
      'the group meets at Blessing Church on Mondays',
      'what does Family Law say about attendance',
    ])
      assert.equal(screen(text, { knownWords }).text, text);
  });

  for (const [shape, messages] of Object.entries(shapes)) {
    it(`leaves nothing of a name that is ${shape}, and all of what stands beside it`, () => {
      fc.assert(
        fc.property(messages, ([text, masked]) => {
          assert.equal(screen(text, { knownWords }).text, masked, text);
        }),
        { numRuns: 2_000 },
      );
    });
  }
});
