/** What Teams is sent: an entity for each who is named, whose words stand in the text exactly. */
import assert from 'node:assert/strict';
import { writeActivity } from '../../bot/framework/write-activity.ts';
import { mentionWords } from '../../cards/mention.ts';

describe('A message that names somebody', () => {
  for (const name of ['Advisor Anna', 'Anna_<b>*Example*</at>']) {
    it(`has a mention of ${name}, as the text has it`, () => {
      const mention = { id: '29:anna', name };
      const { text = '', entities = [] } = writeActivity({
        text: `It is with ${mentionWords(mention)} now.`,
        mentions: [mention],
      });
      assert.equal(entities.length, 1);
      const [entity = { type: '' }] = entities;
      assert.equal(entity.type, 'mention');
      assert.deepEqual(entity['mentioned'], mention);
      const words = String(entity['text']);
      assert.ok(text.includes(words), text);
      assert.match(words, /^<at>[^<]*(?:<(?!\/at>)[^<]*)*<\/at>$/);
    });
  }

  it('has none where nobody is named', () => {
    assert.equal(writeActivity({ text: 'Hello.' }).entities, undefined);
  });
});
