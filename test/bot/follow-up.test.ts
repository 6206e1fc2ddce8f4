/** A follow-up that a model makes whole, over HTTP: for the search alone, beside the words that were typed. */
import assert from 'node:assert/strict';
import { type Behave, type Behaviour, faithful } from '../support/fake-openai.ts';
import { useModelApp } from '../support/model-app.ts';

const first = 'When must the ELPM be held in Southwark?';
const leaning = 'and who chairs it?';

/** Follow-ups are answered so, everything else faithfully. */
const wholeIs =
  (question: string): Behave =>
  (asked) =>
    asked.asks === 'whole_question'
      ? { kind: 'reply', text: JSON.stringify({ standsAlone: false, question }) }
      : faithful(asked);

describe('A follow-up where a model is on', () => {
  const world = useModelApp();
  beforeEach(() => {
    world.app.advance(10 * 60_000);
    world.fake.behave(faithful);
    world.fake.forget();
  });
  const asked = () => world.fake.requests.map(({ asks }) => asks);

  async function talkThrough(behave: Behave, question = leaning): Promise<string> {
    world.fake.behave(behave);
    const person = world.chat();
    await person.say(first);
    world.fake.forget();
    return (await person.say(question)).words;
  }

  it('goes with the question before it, both screened, and nothing else of the conversation', async () => {
    await talkThrough(faithful);
    const [request] = world.fake.requests;
    assert.deepEqual(asked(), ['whole_question', 'reworded_answer']);
    assert.deepEqual(JSON.parse(request?.user ?? ''), { before: first, question: leaning });
  });

  it('shows what is being done once', async () => {
    const before = world.connector.calls.length;
    await talkThrough(faithful);
    const shown = world.connector.calls.slice(before).filter(({ activity }) => activity.type === 'typing');
    assert.equal(shown.length, 2, 'one for each of the two questions');
  });

  for (const [what, question] of [
    ['another authority', 'Who chairs the ELPM in Norfolk?'],
    ['a stage', 'Who chairs the ELPM in Southwark at stage 3?'],
    ['a number', 'Who chairs the ELPM in Southwark within 20 days?'],
    ['a fact', 'Who chairs the ELPM in Southwark when a parent refuses the contract?'],
    ['a negation', 'Who does not chair the ELPM in Southwark?'],
    ['another subject', 'How many penalty notices may be issued?'],
  ] as const) {
    it(`is the very answer of without the model where the whole question adds ${what}`, async () => {
      const expected = await talkThrough((one) =>
        one.asks === 'whole_question' ? { kind: 'refused' } : faithful(one),
      );
      assert.equal(await talkThrough(wholeIs(question)), expected);
    });
  }

  for (const [what, behaviour] of [
    ['is malformed', { kind: 'reply', text: '{"standsAlone": "no' }],
    ['is refused', { kind: 'refused' }],
    ['is cut off', { kind: 'truncated' }],
    ['stalls', { kind: 'stall' }],
    ['drops', { kind: 'drop' }],
    ['says that it stands alone', { kind: 'reply', text: '{"standsAlone":true,"question":""}' }],
  ] as const satisfies readonly (readonly [string, Behaviour])[]) {
    it(`is answered all the same, in the same turn, where the reply ${what}`, async () => {
      const words = await talkThrough((one) => (one.asks === 'whole_question' ? behaviour : faithful(one)));
      assert.match(words, /SEWO|Senior Education Welfare Officer/);
    });
  }

  it('is not asked about where the message is a choice, a question of its own, or of a worry', async () => {
    for (const question of [
      'and at stage 3?',
      'What is elective home education?',
      'and I am worried that he is being hit at home, who chairs it?',
      'thanks',
    ]) {
      await talkThrough(faithful, question);
      assert.ok(!asked().includes('whole_question'), question);
    }
  });

  it('is stopped by a word while the whole question is waited for', async () => {
    const person = world.chat();
    await person.say(first);
    world.fake.behave(() => ({ kind: 'stall' }));
    const before = world.connector.calls.length;
    const asking = person.say(leaning);
    await world.connector.seen(
      ({ activity }) => activity.text === 'Searching guidance…' && world.connector.calls.length > before,
    );
    const stopping = await person.say('stop');
    const said = [...(await asking).replies, ...stopping.replies].map(({ text }) => text ?? '').join('\n');
    assert.match(said, /\*\*Stopped\.\*\*/);
    assert.doesNotMatch(said, /chairs the/);
  });

  it('is not asked about with the model off', async () => {
    const person = world.chat();
    await person.say('model off');
    await person.say(first);
    world.fake.forget();
    await person.say(leaning);
    assert.deepEqual(asked(), []);
    world.app.advance(1_000);
    await person.say('model on');
  });
});
