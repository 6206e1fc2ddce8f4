/** Safety comes first: in a channel, in a form and in a comment, whatever else goes slowly or wrong. */
import assert from 'node:assert/strict';
import { channel, goodForm, referenceIn, somebody, type Spot, submitData, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;
const danger = 'There is a child being beaten right now at home';

let threads = 0;
const thread = (): Spot => ({
  kind: 'channel',
  room: channel,
  team,
  thread: `safety-${(threads += 1)}`,
});

afterEach(() => {
  world.connector.heal();
});

describe('In a channel', () => {
  for (const [what, message, expected] of [
    ['child', 'I am 12 and I hate school canarychild', [/0800 1111/, /999/]],
    ['parent', 'I am a parent, my son canarychild will not go to school', [/professionals only/, /999/]],
  ] as const) {
    for (const isKnown of [true, false]) {
      it(`a ${what} gets the whole fixed words there, ${isKnown ? 'with' : 'without'} a chat of their own`, async () => {
        const who = somebody();
        if (isKnown) await chat({ who }).install();
        const before = world.connector.messages(`a:${who.id}`).length;
        const { replies, words } = await chat({ who, spot: thread() }).say(message);
        assert.equal(replies.length, 1);
        for (const pattern of expected) assert.match(words, pattern);
        assert.doesNotMatch(words, /our own chat|Open a chat with me/);
        assert.equal(world.connector.messages(`a:${who.id}`).length - before, isKnown ? 1 : 0);
        assert.ok(!/canarychild/i.test(world.app.bytes().toString('latin1')));
        assert.ok(!/canarychild/i.test(world.app.log.join('\n')));
      });
    }
  }

  it('a danger is told 999 at once, though the person’s own chat hangs', async () => {
    const who = somebody();
    await chat({ who }).install();
    const own = `a:${who.id}`;
    world.connector.fail('hang', 9, ({ conversation, kind }) => conversation === own && kind === 'send');
    const one = chat({ who, spot: thread() });
    let hasSettled = false;
    const saying = one.say(danger).finally(() => {
      hasSettled = true;
    });
    const said = await world.connector.seen(
      ({ activity, target }) => activity.replyToId === target && /999/.test(activity.text ?? ''),
    );
    assert.match(said.conversation, /safety-/);
    assert.ok(!hasSettled);
    const { status, replies } = await saying;
    assert.equal(status, 200);
    assert.equal(replies.length, 1);
    const calls = world.connector.calls.map(({ conversation, kind }) => `${kind} ${conversation}`);
    const posted = calls.lastIndexOf(`reply ${said.conversation}`);
    assert.ok(posted !== -1 && posted < calls.lastIndexOf(`send ${own}`));
  });

  it('a danger is told 999 though the person’s own chat refuses us', async () => {
    const who = somebody();
    await chat({ who }).install();
    world.connector.fail({ status: 403 }, 9, ({ conversation }) => conversation === `a:${who.id}`);
    const { status, words } = await chat({ who, spot: thread() }).say(danger);
    assert.equal(status, 200);
    assert.match(words, /call 999/);
  });
});

describe('Danger told of in a form', () => {
  for (const [field, text] of [
    ['question', 'He says he will kill himself tonight. What comes after stage two?'],
    ['contactTimes', 'now, a child is being beaten at home'],
  ] as const) {
    for (const as of ['invoke', 'message'] as const) {
      it(`is answered with the fixed words first, and the request is saved: ${field}, ${as}`, async () => {
        const { send, place } = chat();
        const { replies, words } = await send(submitData(), { as, inputs: { ...goodForm, [field]: text } });
        const [first] = replies.map((sent) => sent.text ?? '');
        assert.match(first ?? '', /999[^]*MASH/);
        assert.doesNotMatch(first ?? '', /SWK-/);
        const reference = referenceIn(words);
        const rows = world.app.rows(
          `select r.requester_id, group_concat(t.body, ' ') as words from requests r
           join request_texts t on t.reference = r.reference where r.reference = '${reference}'`,
        );
        assert.deepEqual(
          rows.map((row) => row['requester_id']),
          [place.who.aadObjectId],
        );
        assert.ok(JSON.stringify(rows).includes(text));
      });
    }
  }

  it('is answered first where the form has to come back too', async () => {
    const inputs = { ...goodForm, topic: '', question: 'He says he will kill himself tonight' };
    const { replies, words } = await chat().send(submitData(), { as: 'invoke', inputs });
    assert.match(replies[0]?.text ?? '', /999/);
    assert.match(words, /Choose a topic\./);
  });

  it('is not read into an ordinary question', async () => {
    const { replies } = await chat().send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.deepEqual(replies, []);
  });
});

describe('Danger told of in a comment on an answer', () => {
  const feedback = (comment: string) => ({
    actionName: 'feedback',
    actionValue: { reaction: 'dislike', feedback: JSON.stringify({ reason: 'Wrong', comment }) },
  });

  it('is answered with the fixed words, and the comment is kept all the same', async () => {
    const { say, invoke, place } = chat();
    const asked = await say('When must the ELPM be held?');
    const comment = 'useless, he says he will kill himself tonight';
    const told = await invoke('message/submitAction', feedback(comment), { replyToId: asked.ids[0] ?? '' });
    assert.equal(told.status, 200);
    assert.match(told.replies[0]?.text ?? '', /999/);
    const kept = world.app
      .rows('select person, comment from feedback')
      .find(({ person }) => person === place.who.aadObjectId);
    assert.equal(kept?.['comment'], comment);
  });

  it('is answered where the comment is on no answer of ours', async () => {
    const value = feedback('there is a child being beaten right now');
    const { replies } = await chat().invoke('message/submitAction', value, { replyToId: 'nothing' });
    assert.match(replies[0]?.text ?? '', /999/);
  });
});
