/** Only screened text leaves the process: identifying values of every kind, typed in every place there is, with everything of a model on. */
import assert from 'node:assert/strict';
import { identifierKinds } from '../../src/screening/kinds.ts';
import { messageCommand } from '../../bot/features/request-from-message.ts';
import { buttonData, buttonTitles, type Json } from '../support/cards.ts';
import { type Canary, canariesFor, traceIn } from '../support/canary-values.ts';
import { useModelApp } from '../support/model-app.ts';
import { goodForm, type Spot, submitData, type Talk } from '../support/people.ts';

const elpm = 'When must the ELPM be held in Southwark?';
const close = 'what must a private tutor do when a child goes missing from lessons';
const colleagues: Spot = { kind: 'groupChat', room: '19:colleagues@thread.v2' };

const chosen = (content: string): Json => ({
  commandId: messageCommand,
  commandContext: 'message',
  messagePayload: { id: '1', body: { contentType: 'html', content } },
});

describe('What identifies a child', () => {
  const world = useModelApp(
    { byMeaning: true, tokensADay: 100_000_000, answersPerPersonADay: 1_000 },
    { embeddings: 'vectors' },
  );
  const { chat } = world;

  /** Each is typed by somebody new; what follows it in the conversation is clean, so that what was kept of it goes on. */
  const places: Readonly<Record<string, (typed: string, person: Talk) => Promise<unknown>>> = {
    'a question': async (typed, { say }) => {
      await say(`${typed} ${elpm}`);
      await say('and who chairs it?');
    },
    'a question that nothing answers': async (typed, { say }) => {
      await say(`${typed} ${close}`);
      await say(close);
    },
    'a second part of a question': async (typed, { say }) => {
      await say(`${elpm} ${typed} What is elective home education?`);
      await say('and who decides it?');
    },
    'a follow-up': async (typed, { say }) => {
      await say(elpm);
      await say(`and who chairs it? ${typed}`);
      await say('and who convenes it?');
    },
    'the answer to a question back': async (typed, { say, press }) => {
      const asked = await say(`Who convenes the meeting at this stage? ${typed}`);
      const stage = buttonTitles(asked.card).find((title) => /stage (?:2|two)/i.test(title));
      if (stage !== undefined) await press(asked.card, stage);
      await say('Who convenes the meeting at this stage?');
      await say(`at stage 2. ${typed}`);
    },
    'a form, and a wish for one': async (typed, { say, send }) => {
      const inputs = {
        ...goodForm,
        question: `${goodForm.question} ${typed}`,
        contactTimes: `mornings ${typed}`,
      };
      for (const as of ['invoke', 'message'] as const) await send(submitData(), { as, inputs });
      await say(`I would like a consultation about a contract that was not agreed. ${typed}`);
    },
    'a message that was chosen': async (typed, { place }) => {
      const there = chat({ who: place.who, spot: colleagues });
      const shown = await there.invoke('composeExtension/fetchTask', chosen(`<p>${typed} ${elpm}</p>`));
      await there.invoke('composeExtension/submitAction', {
        ...chosen('<p>again</p>'),
        data: { ...buttonData(shown.card, 'Use these words'), 'input.question': `${elpm} ${typed}` },
      });
    },
    feedback: async (typed, { say, invoke }) => {
      const asked = await say(elpm);
      const feedback = JSON.stringify({ reason: typed, comment: `Wrong. ${typed}` });
      const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } };
      await invoke('message/submitAction', value, { replyToId: asked.ids[0] ?? '' });
    },
    'an edit': async (typed, { say, edit }) => {
      const asked = await say(elpm);
      await edit(asked.sentIn, `${elpm} ${typed}`);
      await say('and who chairs it?');
    },
  };
  const canaries = canariesFor(Object.keys(places).length);
  const all = canaries.flat();
  const typed: string[] = [];

  const rows = (): string =>
    world.app
      .rows("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .flatMap(({ name }) => world.app.rows(`select * from "${String(name)}"`))
      .map((row) => JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? '' : value)))
      .join('\n');
  const metrics = async (): Promise<string> =>
    (await fetch(`http://127.0.0.1:${String(world.app.port)}/metrics`)).text();

  it('is of every kind that the screening knows, and no value is typed in two places', () => {
    for (const each of canaries)
      assert.deepEqual(new Set(each.map(({ kind }) => kind)), new Set(identifierKinds));
    const traces = all.flatMap((one) => one.traces);
    assert.equal(new Set(traces).size, traces.length);
  });

  before(() => world.embedded());

  for (const [at, [place, type]] of Object.entries(places).entries())
    it(`is typed in ${place}, and answered`, async () => {
      for (const canary of canaries[at] ?? []) {
        typed.push(canary.sentence);
        const before = world.connector.calls.length;
        await type(canary.sentence, chat());
        assert.ok(
          place === 'a message that was chosen' || world.connector.calls.length > before,
          canary.kind,
        );
      }
    });

  it('has left for no model, no log, no figure and no table, though all of them were in use', async () => {
    const asked = world.fake.requests.map(({ asks }) => asks);
    for (const what of ['reworded_answer', 'whole_question', 'embeddings'])
      assert.ok(asked.filter((one) => one === what).length >= 9, what);
    const stored = rows();
    const sinks: Readonly<Record<string, string>> = {
      'a model': world.fake.received(),
      'a log': world.app.log.join('\n'),
      'a figure': await metrics(),
      'a table': stored,
      'the bytes of the database': world.app.bytes().toString('latin1'),
      'a message': world.connector.calls.map(({ raw }) => raw).join('\n'),
    };
    for (const kind of identifierKinds) assert.ok(stored.includes(`[${kind}]`), `${kind} was kept, masked`);
    for (const [sink, text] of Object.entries(sinks)) {
      assert.ok(text.length > 1_000, sink);
      assert.equal(traceIn(text, all), undefined, sink);
    }
    assert.equal(traceIn(typed.join('\n'), all.slice(0, 1)), `name: ${String(all[0]?.traces[0])}`);
  });

  it('leaves for no model where whoever typed it says that it is no name, nor with the question after it', async () => {
    const cleared: Canary[] = [];
    for (const [at, word] of ['Zubblewick', 'Quillowmere', 'Thraxendale'].entries()) {
      const person = chat();
      const caught = await person.say(`${word} has not come. ${at === 1 ? close : elpm}`);
      assert.ok(buttonTitles(caught.card).includes('That is not a name'), word);
      await person.press(caught.card, 'That is not a name');
      await person.say('and who chairs it?');
      cleared.push({ kind: 'name', sentence: '', traces: [word] });
    }
    assert.equal(traceIn(world.fake.received(), cleared), undefined);
  });
});
