/** What professionals say of services, refusals and money sounds of harm; what is told beside it is heard all the same. */
import assert from 'node:assert/strict';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';

const ordinary = [
  'mum is taking him out because of his anxiety, can school turn her down',
  "dad says they can't touch him under ten sessions",
  'the money was to stop in 2022, has there been more since',
  'virtual head says shes on her own with all this',
];

describe('what is said of services, refusals and money', () => {
  for (const message of ordinary) {
    it(`is no danger in "${message}"`, () => {
      assert.equal(recogniseConcern(message), undefined);
    });

    for (const told of ['and he is bleeding now', 'he says dad punches him', 'she has taken an overdose']) {
      it(`hides nothing that is told beside it: "${message}, ${told}"`, () => {
        assert.notEqual(recogniseConcern(`${message}, ${told}`), undefined);
        assert.notEqual(recogniseConcern(`${told}. ${message}`), undefined);
      });
    }
  }
});

describe('harm told in nearly the same words', () => {
  for (const message of [
    'Our head says he is on his own with all this at home since mum left',
    "social worker says he's on his own with it",
    'mum is pulling him out because of his needs and beating him',
    'They found another mark, have there been any more since',
    'dad says they cannot touch him under a week',
  ]) {
    it(`is heard in "${message}"`, () => {
      assert.notEqual(recogniseConcern(message), undefined);
    });
  }
});
