/** Every kind of card that the product shows, as people meet it: made by the app itself, in a conversation. */
import type { RunningApp } from './app.ts';
import type { FakeConnector } from './fake-connector.ts';
import { goodForm, somebody, submitData, talk } from './people.ts';
import { talkedThrough } from './walks.ts';

export interface NamedCard {
  readonly name: string;
  readonly card: unknown;
}

const toStageTwo = ['meeting-held', 'with-review', 'only-told', 'no-improvement', 'lead-professional'];

export async function everyCard(app: RunningApp, connector: FakeConnector): Promise<readonly NamedCard[]> {
  const me = talk({ port: app.port, connector, who: somebody(), spot: { kind: 'personal' } });
  const answer = await me.say('When must the ELPM be held?');
  const source = await me.press(answer.card, 'See the source');
  const gate = await me.press(answer.card, 'Request a consultation');
  const told = await me.press(gate.card, 'A new worry about a child');
  const form = await me.press(gate.card, 'Attendance or education advice');
  const mend = await me.send(submitData(), {
    as: 'invoke',
    inputs: { ...goodForm, question: 'Jasmine Okoro (born 3 May 2014) refuses school. What next?' },
  });
  const receipt = await me.send(submitData(), { as: 'invoke', inputs: goodForm });
  const question = await me.say('which stage am I at');
  const end = await talkedThrough(me, 'which stage am I at', toStageTwo);
  const dates = await me.press(end.card, 'Dates');
  const offer = await talkedThrough(me, 'offer', ['salford', 'school', 'all']);
  const choice = await me.press(offer.card, 'Compare with another');
  const same = { one: 'salford', other: 'salford' };
  const cards: readonly (readonly [string, unknown])[] = [
    ['help', (await me.say('help')).card],
    ['answer', answer.card],
    ['source', source.card],
    ['why', (await me.say('why')).card],
    ['not covered', (await me.say('What is the weather in Lewisham?')).card],
    ['danger', (await me.say('A pupil has just told me that she is being hit at home')).card],
    ['two authorities', (await me.say('Compare Southwark and Norfolk on attendance')).card],
    ['authority form', (await me.say('set my authority')).card],
    ['gate', gate.card],
    ['after the gate', told.card],
    ['request form', form.card],
    ['request form, to mend', mend.card],
    ['receipt', receipt.card],
    ['my requests', (await me.say('my requests')).card],
    ['walk question', question.card],
    ['walk end', end.card],
    ['walks', (await me.say('step by step')).card],
    ['dates form', dates.card],
    [
      'dates',
      (
        await me.send(
          { signpost: 1, kind: 'work-out-dates', procedure: 'southwark-attendance', from: 'consultation' },
          { as: 'invoke', inputs: { consultation: '2026-11-24', meeting: '2026-12-09' } },
        )
      ).card,
    ],
    ['checklist', (await me.press(end.card, 'Checklist')).card],
    [
      'child counts',
      (await talkedThrough(me, 'does my child count', ['before', 'neither', 'under-18'])).card,
    ],
    ['home education', (await me.say('home education steps')).card],
    ['offer question', (await me.say('offer')).card],
    ['offer', offer.card],
    ['offer, nothing for this', (await talkedThrough(me, 'offer', ['camden', 'school', 'training'])).card],
    ['two offers to choose', choice.card],
    ['two offers to choose, to mend', (await me.press(choice.card, 'Compare', { inputs: same })).card],
    ['two offers', (await me.say('compare offers of Salford and Norfolk')).card],
    ['holdings', (await me.say('what do you hold')).card],
    ['holdings of one', (await me.say('what do you hold from Salford')).card],
  ];
  return cards.flatMap(([name, card]) => (card === undefined ? [] : [{ name, card }]));
}
