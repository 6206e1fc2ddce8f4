/** Answers in a model's words, over HTTP: labelled on the wire, checked, bounded, switched off at once, and never missed. */
import assert from 'node:assert/strict';
import type { SentActivity } from '../support/fake-connector.ts';
import { type Behaviour, faithful, type ModelRequest } from '../support/fake-openai.ts';
import { buttonTitles } from '../support/cards.ts';
import { useModelApp } from '../support/model-app.ts';
import { somebody } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { claimsOf, marksIn } from '../support/wire.ts';

const rootOf = ({ entities = [] }: SentActivity) =>
  entities.find((entity) => entity['type'] === 'https://schema.org/Message');
const isLabelled = (activity: SentActivity | undefined): boolean =>
  activity !== undefined &&
  JSON.stringify(rootOf(activity)?.['additionalType'] ?? []) === '["AIGeneratedContent"]';

const question = 'when must the ELPM be held?';
const always = (behaviour: Behaviour) => (): Behaviour => behaviour;

describe('An answer in a model’s words', () => {
  const world = useModelApp();
  const { chat } = world;
  beforeEach(() => {
    world.fake.behave(faithful);
    world.fake.forget();
  });

  it('bears the label of machine-made words, and citations that match its marks', async () => {
    const { replies, card } = await chat().say(question);
    const [reply] = replies;
    assert.equal(replies.length, 1);
    assert.ok(reply && isLabelled(reply));
    assert.deepEqual(
      claimsOf(reply).map(({ position }) => position),
      marksIn(reply.text ?? ''),
    );
    assert.equal(world.fake.requests.length, 1);
    assert.ok(buttonTitles(card).includes('Request a consultation'));
  });

  it('is told of in the privacy notice of a service that has it', async () => {
    const { words } = await chat().say('privacy');
    assert.match(
      words,
      /A language model may put an answer into plainer words\. It is sent your question with/,
    );
  });

  it('shows what is being done, and its one message takes that place', async () => {
    const person = chat();
    const before = world.connector.calls.length;
    await person.say(question);
    const sent = world.connector.calls.slice(before);
    assert.deepEqual(
      sent.map(({ activity }) => activity.type),
      ['typing', 'message'],
    );
    assert.equal(sent[0]?.activity.text, 'Searching guidance…');
    assert.deepEqual(sent[0].activity.entities, [
      { type: 'streaminfo', streamType: 'informative', streamSequence: 1 },
    ]);
    const last = sent[1]?.activity.entities?.find(({ type }) => type === 'streaminfo');
    assert.deepEqual(last, { type: 'streaminfo', streamId: sent[0].id, streamType: 'final' });
  });

  it('is kept with the model, the prompt and the guidance that it is of', async () => {
    const person = chat();
    await person.say(question);
    const [row] = world.app.rows(
      `select model, prompt_version, guidance_version from answers where person = '${String(person.place.who.aadObjectId)}'`,
    );
    assert.deepEqual(row, { model: 'fake-model-2026-11-01', prompt_version: 1, guidance_version: 1 });
  });

  it('is asked for with the role that the person says is theirs, which holds for the question after it too', async () => {
    const roleSent = (): unknown =>
      (JSON.parse(world.fake.requests.at(-1)?.user ?? '') as { role: string }).role;
    const person = chat();
    await person.say(question);
    assert.equal(roleSent(), 'not known');
    await person.say(`I'm a social worker. ${question}`);
    assert.equal(roleSent(), 'social-worker');
    await person.say('how many penalty notices may be issued?');
    assert.equal(roleSent(), 'social-worker');
  });

  it('says “you” to whom the passage names, and to nobody else', async () => {
    const toSchool =
      'You have a duty to tell the local authority when you take a child off your roll to be home educated.';
    const saying =
      (text: string) =>
      (request: ModelRequest): Behaviour => {
        const { passages } = JSON.parse(request.user) as { passages: readonly { id: string }[] };
        const segments = [{ text, passages: passages.slice(0, 1).map(({ id }) => id) }];
        return { kind: 'reply', text: JSON.stringify({ completeness: 'complete', segments }) };
      };
    const asks = 'does the school have a duty to inform the local authority of home education?';
    world.fake.behave(saying(toSchool));
    assert.ok(isLabelled((await chat().say(`I am the DSL of a school. ${asks}`)).replies[0]));
    assert.equal(isLabelled((await chat().say(`I am a social worker. ${asks}`)).replies[0]), false);
    assert.equal(isLabelled((await chat().say(asks)).replies[0]), false);
  });

  it('is logged and counted by how it ended and what was wrong with it, without a word of it', async () => {
    const told = 'The meeting is held within 99 days of the consultation, in Southwark.';
    const ids = ['southwark-elpm-when'];
    const lastLine = (): string =>
      world.app.log.filter((line) => line.includes('model.checked')).at(-1) ?? '';
    await chat().say(question);
    assert.match(lastLine(), /"outcome":"complete".*"version":"prompt \d+, guidance 1"/);
    const segments = [{ text: told, passages: ids }];
    world.fake.behave(
      always({ kind: 'reply', text: JSON.stringify({ completeness: 'complete', segments }) }),
    );
    await chat().say(question);
    assert.match(lastLine(), /"outcome":"complete","count":0,"of":[1-9].*"code":"[^"]*figure 1/);
    assert.doesNotMatch(world.app.log.join(), /99 days/);
    const metrics = await (await fetch(`http://127.0.0.1:${String(world.app.port)}/metrics`)).text();
    assert.match(metrics, /signpost_model_replies_total\{end="complete",prompt="\d+",guidance="v1"\} [1-9]/);
    assert.match(
      metrics,
      /signpost_model_passages_total\{words="rejected",prompt="\d+",guidance="v1"\} [1-9]/,
    );
    assert.match(metrics, /signpost_model_rejections_total\{trouble="figure",prompt="\d+"\} [1-9]/);
    assert.doesNotMatch(metrics, /99 days|southwark-elpm/);
  });

  it('shows beneath its source, and to an editor who asks why, which model wrote by which prompt', async () => {
    const person = chat();
    const { card } = await person.say(question);
    const source = await person.press(
      card,
      buttonTitles(card).find((title) => title.startsWith('See')) ?? '',
    );
    assert.match(source.words, /the language model fake-model-2026-11-01 \(prompt version 1\)/);
    assert.match(source.words, /in version 1 of the guidance/);
    const why = await person.say('why');
    assert.match(why.words, /fake-model-2026-11-01, prompt version 1, from version 1 of the guidance/);
    world.fake.behave(always({ kind: 'refused' }));
    const plain = await person.say(question);
    const own = await person.press(
      plain.card,
      buttonTitles(plain.card).find((title) => title.startsWith('See')) ?? '',
    );
    assert.doesNotMatch(own.words, /language model/);
  });

  for (const [name, behaviour] of [
    ['answers 500', { kind: 'status', status: 500 }],
    ['is busy for long', { kind: 'status', status: 429, headers: { 'retry-after': '30' } }],
    ['drops the connection', { kind: 'drop' }],
    ['refuses', { kind: 'refused' }],
    ['filters', { kind: 'filtered' }],
    ['breaks off', { kind: 'truncated' }],
    ['replies no JSON', { kind: 'reply', text: 'The meeting is within 99 days.' }],
    ['replies with a passage that it was not given', { kind: 'reply', text: invented() }],
    ['says that nothing answers it', { kind: 'reply', text: '{"completeness":"none","segments":[]}' }],
    ['stalls', { kind: 'stall' }],
  ] as const satisfies readonly (readonly [string, Behaviour])[]) {
    it(`is the very answer of without one, in the same turn, where the model ${name}`, async () => {
      // A rested model is asked again.
      world.app.advance(10 * 60_000);
      world.fake.behave(always(behaviour));
      const person = chat();
      const { replies, status } = await person.say(question);
      assert.equal(status, 200);
      assert.equal(replies.length, 1);
      assert.equal(replies[0]?.text, await plainText());
      assert.equal(isLabelled(replies[0]), false);
      assert.ok(replies[0] && claimsOf(replies[0]).length > 0);
      const [row] = world.app.rows(
        `select model from answers where person = '${String(person.place.who.aadObjectId)}'`,
      );
      assert.equal(row?.['model'], null);
    });
  }

  /** What is said with the model turned off. */
  let plain: string | undefined;
  async function plainText(): Promise<string | undefined> {
    if (plain !== undefined) return plain;
    await chat().say('model off');
    plain = (await chat().say(question)).replies[0]?.text;
    world.app.advance(1_000);
    await chat().say('model on');
    return plain;
  }

  for (const [name, said] of [
    ['danger', 'A child has just told me that dad will stab her tonight, what do I do about attendance?'],
    ['a worry', 'I am worried that a pupil is being hurt at home. When must the ELPM be held?'],
    ['a parent', 'I am a mum and my son will not go to school, when must the ELPM be held?'],
    ['a decision on a case', 'Should I prosecute this family or not?'],
    ['what was caught', 'When must the ELPM be held for Kevin Oduya born 3.4.2014?'],
    ['small talk', 'hello'],
    ['a refusal', 'What is the capital of France?'],
    ['help', 'help'],
  ] as const) {
    it(`has no part in ${name}`, async () => {
      world.app.advance(10 * 60_000);
      const { replies } = await chat().say(said);
      assert.ok(replies.length > 0);
      assert.equal(world.fake.requests.length, 0);
      assert.ok(replies.every((reply) => !isLabelled(reply)));
    });
  }

  it('leaves without what the asker said is no name, though the search here has it', async () => {
    const person = chat();
    const caught = await person.say('Zebulon has not come, when must the ELPM be held?');
    if (!buttonTitles(caught.card).includes('That is not a name')) return assert.fail('nothing was doubted');
    const cleared = await person.press(caught.card, 'That is not a name');
    assert.match(cleared.words, /ELPM|Education and Learning/);
    assert.doesNotMatch(world.fake.received(), /Zebulon/i);
  });

  it('is stopped by a word, and asked again by a button', async () => {
    world.fake.behave(always({ kind: 'stall' }));
    const person = chat();
    const asking = person.say(question);
    await world.connector.seen(({ activity }) => activity.text === 'Searching guidance…');
    const stopping = await person.say('stop');
    const asked = await asking;
    const said = [...asked.replies, ...stopping.replies].map(({ text }) => text ?? '');
    assert.equal(said.filter((text) => text.startsWith('**Stopped.**')).length, 1);
    assert.doesNotMatch(said.join(), /20 days|nothing of mine to stop/);
    world.fake.behave(faithful);
    const card = asked.card ?? stopping.card;
    const again = await person.press(card, 'Ask again');
    assert.ok(isLabelled(again.replies[0]));
  });

  it('says where there is nothing to stop', async () => {
    assert.match((await chat().say('stop')).words, /there is nothing of mine to stop/);
  });

  /** What is shown meanwhile goes through, and the message after it does not. */
  const failTheMessage = (fault: { readonly status: number; readonly message?: string }): void => {
    let replies = 0;
    world.connector.fail(fault, 1, ({ kind }) => kind === 'reply' && (replies += 1) === 2);
  };

  it('is not sent, and nothing of it kept, where the person stopped it in Teams', async () => {
    failTheMessage({ status: 403, message: 'Content stream was canceled by user' });
    const person = chat();
    const { replies, status } = await person.say(question);
    assert.deepEqual([status, replies.length], [200, 0]);
    const who = String(person.place.who.aadObjectId);
    assert.equal(world.app.rows(`select id from answers where person = '${who}'`).length, 0);
    assert.ok(world.app.log.some((line) => line.includes('turn.stopped')));
    assert.ok(isLabelled((await person.say(question)).replies[0]), 'asked again it is answered');
  });

  it('goes as any other message where Teams shows no progress', async () => {
    failTheMessage({ status: 403 });
    const { replies } = await chat().say(question);
    assert.equal(replies.length, 1);
    assert.ok(isLabelled(replies[0]));
    assert.equal(
      replies[0]?.entities?.some(({ type }) => type === 'streaminfo'),
      false,
    );
  });

  it('is shown no progress in a channel, and is labelled there too', async () => {
    const { replies } = await chat({
      spot: { kind: 'channel', room: '19:staff@thread.tacv2', team: '19:staff@thread.tacv2' },
    }).say(question);
    assert.equal(replies.length, 1);
    assert.ok(isLabelled(replies[0]));
  });
});

function invented(): string {
  return JSON.stringify({
    completeness: 'complete',
    segments: [{ text: 'The meeting is held within 99 days.', passages: ['no-such-passage'] }],
  });
}

describe('The budget of answers in a model’s words', () => {
  const world = useModelApp({ answersPerPersonADay: 2 });

  it('says when a person’s share is spent, and answers all the same', async () => {
    const who = somebody();
    const person = world.chat({ who });
    for (let time = 0; time < 2; time += 1) assert.ok(isLabelled((await person.say(question)).replies[0]));
    const spent = (await person.say(question)).replies[0];
    assert.equal(isLabelled(spent), false);
    assert.match(spent?.text ?? '', /your share of answers in plainer words is used up until tomorrow/);
    assert.match(spent?.text ?? '', /Source/);
    assert.ok(isLabelled((await world.chat().say(question)).replies[0]), 'others have their own');
    world.app.advance(24 * 60 * 60_000);
    assert.ok(isLabelled((await person.say(question)).replies[0]), 'tomorrow is another day');
  });

  it('gives back what a model that did not answer never used', async () => {
    world.fake.behave(always({ kind: 'status', status: 401 }));
    const person = world.chat();
    await person.say(question);
    await person.say(question);
    world.fake.behave(faithful);
    world.app.advance(60_000);
    assert.ok(isLabelled((await person.say(question)).replies[0]));
  });
});

describe('The tokens of a service', () => {
  const world = useModelApp({ tokensADay: 10 });

  it('are too few for one answer: it comes in the guidance’s own words, says why, and nothing leaves', async () => {
    const { replies } = await world.chat().say(question);
    assert.equal(isLabelled(replies[0]), false);
    assert.match(replies[0]?.text ?? '', /20 days/);
    assert.match(replies[0]?.text ?? '', /today’s budget for answers in plainer words is used up/);
    assert.equal(world.fake.requests.length, 0);
  });
});

describe('The switch of the model', () => {
  const world = useModelApp();

  it('is turned by a manager, holds at once, is logged and outlives a restart', async () => {
    const who = somebody();
    const person = world.chat({ who });
    assert.match((await person.say('model')).words, /is on\*\*, at 127\.0\.0\.1/);
    assert.match((await person.say('turn the model off')).words, /is off\*\*, in every process/);
    assert.ok(world.app.log.some((line) => line.includes('model.switched') && line.includes('off')));
    assert.equal(isLabelled((await person.say(question)).replies[0]), false);
    await world.restart();
    const again = world.chat({ who });
    assert.equal(isLabelled((await again.say(question)).replies[0]), false);
    assert.match((await again.say('model?')).words, /is off\*\* since Friday 20 November 2026/);
    world.app.advance(1_000);
    await again.say('model on');
    assert.ok(isLabelled((await again.say(question)).replies[0]));
  });

  it('keeps back what was being written when it was turned', async () => {
    world.fake.behave((asked) => ({ ...faithful(asked), after: 400 }) as Behaviour);
    const asking = world.chat().say(question);
    await world.connector.seen(({ activity }) => activity.text === 'Searching guidance…');
    world.app.advance(1_000);
    await world.chat().say('model off');
    assert.equal(isLabelled((await asking).replies[0]), false);
  });
});

describe('Without a model', () => {
  const world = useApp({});

  it('says that there is none', async () => {
    assert.match((await world.chat().say('model')).words, /no language model/);
  });
});
