/** Names that are words too, in sentences that tell of one person; and the same words where they are a time, a place or a thing. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { screen } from '../../src/screening/screen.ts';

const knownWords = knownWordsOf(await loadGuidance('guidance'));
const masked = (text: string): string => screen(text, { knownWords }).text;

describe('a name that is a word, told of as one person', () => {
  for (const [text, expected] of [
    ['can you help with summer, she’s at 62%', 'can you help with [name], she’s at 62%'],
    ['bill and his sister are both CP', '[name] and his sister are both CP'],
    ['spoke to joy about the contract', 'spoke to [name] about the contract'],
    ['emailed Quillow at the school', 'emailed [name] at the school'],
    ['Destiny and Chance are twins', '[name] and [name] are twins'],
    ['Junior and Princess both persistently absent', '[name] and [name] both persistently absent'],
    ['May is on a reduced timetable', '[name] is on a reduced timetable'],
    ['Frank is now under section 47', '[name] is now under section 47'],
    ['River uses they/them', '[name] uses they/them'],
    ['Austin got a fine notice', '[name] got a fine notice'],
    ['deano aka dean harvey', '[name] aka [name]'],
    ['zubblo aka dean harvey', '[name] aka [name]'],
    ['van der Berg family are EHE now', '[name] family are EHE now'],
  ] as const)
    it(`is masked in “${text}”`, () => {
      assert.equal(masked(text), expected);
    });

  for (const text of [
    'in May, she was at stage 2',
    'attendance fell in summer, he says',
    'may is at 94% and june at 91%',
    'may and june are both exam months',
    'the bill is at stage 2',
    'spoke to Salford about the surgery',
    'we will bring the van from school',
    'the general and his staff visited',
    'karma nirvana run a helpline',
    'Kent got an extra grant',
  ])
    it(`leaves “${text}” as it is`, () => {
      assert.equal(masked(text), text);
    });
});
