/** What a child tells of the family is no allegation against staff, however much of school is said with it. */
import assert from 'node:assert/strict';
import { recogniseConcerns } from '../../src/safeguarding/recognise-concern.ts';

const ofFamily = [
  'one of ours says dad hits her',
  'one of our girls says her dad hits her',
  'one of our pupils says his mum hits him',
  'a girl in our school says her dad hits her',
  'one of our year 8s told me stepdad hits her',
  'one of our boys says uncle touches him',
  'a child in my class says grandad hits him',
  'one of ours came in with a bruise, says it was mum',
  'one of ours came in with a bruise and says mum did it',
  "one of our kids says mum's partner grabbed him by the neck",
  'one of our boys says his brother hurts him',
  'her teacher told me her dad hits her',
  'she told a TA that her dad hits her',
  'she disclosed to her key worker that her brother hurts her',
];
const ofSomebodyAtWork = [
  'one of our staff hits her',
  'one of ours says the teacher hits her',
  'one of our girls says her foster carer hits her',
  'one of our girls says her foster dad hits her',
  'her dad works here as a TA and hits the children in his class',
  'mum is a childminder and slapped one of ours',
  'a parent helper grabbed and hurt a boy',
  'a mum helper hurt a child on the trip',
  'her house parent hits her',
  'her host parents hit her',
  'her respite parents hit her',
  'one of our parent readers hit a child',
  'the SEN transport dad touched her',
  'his uncle, the taxi man, hurt him',
  'her teacher told her dad and then hit her',
  'dad came in because our PE teacher grabbed his son by the neck',
];

describe('harm that a child tells of', () => {
  for (const message of ofFamily) {
    it(`is a worry or a danger, and no allegation, in "${message}"`, () => {
      const concerns = recogniseConcerns(message);
      assert.notEqual(concerns.length, 0);
      assert.equal(concerns.includes('allegation'), false, concerns.join());
    });
  }

  for (const message of ofSomebodyAtWork) {
    it(`is an allegation in "${message}"`, () => {
      assert.ok(recogniseConcerns(message).includes('allegation'));
    });
  }
});
