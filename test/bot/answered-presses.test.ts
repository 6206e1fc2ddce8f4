/** Teams says that something went wrong where a press in place is not answered in its response. */
import assert from 'node:assert/strict';
import { type Json, partsOf } from '../support/cards.ts';
import { deskCards } from '../support/desk-cards.ts';
import { everyCard } from '../support/every-card.ts';
import { goodForm, referenceIn, submitData } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;

const pressedInPlace = ({ type }: Json): boolean => type === 'Action.Execute';
/** One of each kind of button is enough: each is read by one feature. */
const kindOf = ({ data }: Json): string => String((data as Json)['kind'] ?? (data as Json)['signpost']);

const isAnswered = (body: Json): boolean =>
  'task' in body ||
  (body['statusCode'] === 200 &&
    String(body['type']).startsWith('application/vnd.microsoft.') &&
    body['value'] !== undefined);

describe('A press in the place of its card', () => {
  it('is answered in its response, whatever button of whatever card it is', async () => {
    const cards = [...(await everyCard(world.app, world.connector)), ...deskCards];
    const buttons = new Map(
      cards.flatMap(({ card }) =>
        partsOf(card)
          .filter(pressedInPlace)
          .map((one) => [kindOf(one), one]),
      ),
    );
    assert.ok(buttons.size >= 15, [...buttons.keys()].join(', '));
    const rae = chat();
    const unanswered: string[] = [];
    for (const [kind, { data }] of buttons) {
      const { body } = await rae.send(data as Json, { as: 'invoke' });
      if (!isAnswered(body)) unanswered.push(`${kind}: ${JSON.stringify(body).slice(0, 100)}`);
    }
    assert.deepEqual(unanswered, []);
  });

  it('that asks for a copy is led to the message in which it stands', async () => {
    const rae = chat();
    const reference = referenceIn((await rae.send(submitData(), { as: 'invoke', inputs: goodForm })).words);
    const copy = await rae.send({ signpost: 1, kind: 'copy-record', reference }, { as: 'invoke' });
    assert.match(copy.words, new RegExp(`Consultation ${reference}`));
    assert.deepEqual(copy.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'See the message below.',
    });
  });
});
