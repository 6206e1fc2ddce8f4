/** The words that a migration kept are those that are looked for today: whoever splits texts otherwise has them made anew. */
import assert from 'node:assert/strict';
import { isSearched, searchedWords } from '../../src/consultations/searched-words.ts';

const text = `Dr O’Neill’s non-attendance follow‑up: 100% at the Café, naïvely; pangolin_form, 3.4.2014, a 𝒳-ray and Ärger in Łódź. ${'ab'.repeat(25)}`;

/** As migration 0018 left them in every database. */
const kept =
  'dr oneills nonattendance attendance followup up 100 at the cafe naively pangolin form 2014 and arger in łodz xray ray abababababababababababababababababababab';

describe('The words of requests that are in the database', () => {
  it('are those of today: where this fails, a migration has to make request_words anew before the list here changes', () => {
    assert.deepEqual(searchedWords(text).toSorted(), kept.split(' ').toSorted());
  });

  it('are of the same texts', () => {
    assert.deepEqual(
      ['question', 'message', 'advice', 'nextStep', 'contactTimes'].map((field) =>
        isSearched('replied', field),
      ),
      [true, true, true, false, false],
    );
    assert.equal(isSearched('noted', 'message'), false);
  });
});
