/** Asking, over HTTP through the real adapter: answers as they stand on the wire, and a way on from every reply. */
import assert from 'node:assert/strict';
import { buttonTitles } from '../support/cards.ts';
import { type Reply, somebody } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { claimsOf, marksIn } from '../support/wire.ts';

const world = useApp();
const { chat } = world;

/** A button, or words that name one of the commands. */
const hasWayOn = ({ card, words }: Reply): boolean =>
  buttonTitles(card).length > 0 ||
  /\*\*(?:help|request a consultation|my requests|set advisory channel)\*\*/.test(words);

describe('Asking a question', () => {
  it('is answered with a citation that Teams shows, and with no label of machine-made words', async () => {
    const { say } = chat();
    const { replies, status, sentIn } = await say('when must the ELPM be held?');
    assert.equal(status, 200);
    assert.equal(replies.length, 1);
    const [reply] = replies;
    assert.ok(reply);
    assert.equal(reply.replyToId, sentIn);
    const roots = (reply.entities ?? []).filter((entity) => entity['type'] === 'https://schema.org/Message');
    assert.equal(roots.length, 1);
    const { citation, ...root } = roots[0] as Record<string, unknown>;
    assert.deepEqual(root, {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
    });
    assert.ok(Array.isArray(citation));
    const claims = claimsOf(reply);
    assert.ok(claims.length >= 1);
    for (const claim of claims as readonly unknown[]) {
      const { '@type': type, appearance } = claim as Record<string, Record<string, unknown>>;
      assert.equal(type, 'Claim');
      assert.equal(appearance?.['@type'], 'DigitalDocument');
    }
    assert.deepEqual(
      claims.map(({ position }) => position),
      marksIn(reply.text ?? ''),
    );
    assert.deepEqual(reply.channelData, { feedbackLoop: { type: 'custom' } });
    assert.match(reply.text ?? '', /\*\*Source\*\*/);
    assert.match(reply.text ?? '', /Southwark/);
  });

  it('says that an answer is one authority’s own, where the asker’s is not known', async () => {
    const { words } = await chat().say('when must the ELPM be held?');
    assert.match(words, /This is how \*\*.*Southwark.*\*\* does it\. Other authorities differ/);
  });

  it('gets its replies in the response where the client expects them there', async () => {
    const before = world.connector.calls.length;
    const { replies, ids } = await chat({ expectReplies: true }).say('when must the ELPM be held?');
    assert.equal(replies.length, 1);
    assert.ok(ids[0]);
    assert.equal(claimsOf(replies[0] ?? { type: '' }).length >= 1, true);
    assert.equal(world.connector.calls.length, before);
  });

  it('is answered in a channel where the assistant is mentioned', async () => {
    const spot = {
      kind: 'channel',
      room: '19:a@thread.tacv2',
      team: '19:t@thread.tacv2',
      thread: '17',
    } as const;
    const { replies } = await chat({ spot }).say('when must the ELPM be held?');
    assert.match(replies[0]?.text ?? '', /\[1\]/);
    assert.doesNotMatch(JSON.stringify(replies), /<at>/);
  });

  it('answers each of several questions in one message', async () => {
    const { words } = await chat().say('When must the ELPM be held? Who chairs the ELPM?');
    assert.match(words, /“When must the ELPM be held\?”/);
    assert.match(words, /“Who chairs the ELPM\?”/);
    assert.match(words, /\[2\]/);
  });

  for (const [what, message] of [
    ['very long', `When must the ELPM be held? ${'and so on and on '.repeat(1_500)}`],
    [
      'made of many questions',
      'When must the ELPM be held? Who chairs it? What happens at stage two? '.repeat(12),
    ],
    [
      'full of marks and links',
      'Purple elephants [7] [1] [x](https://example.org) **bold** <b>when</b> [0]?',
    ],
    ['full of marks beside a question', 'When must the ELPM be held [3]? Purple elephants [2]?'],
  ] as const) {
    it(`gets one reply that Teams takes where the message is ${what}`, async () => {
      const { status, replies } = await chat().say(message);
      assert.equal(status, 200);
      assert.equal(replies.length, 1);
    });
  }

  it('understands a follow-up from the question before it, in the same conversation only', async () => {
    const { say } = chat();
    await say('what happens at stage two?');
    const followUp = await say('and at stage 3?');
    assert.match(followUp.words, /[Ss]tage three/);
    const elsewhere = await chat().say('and?');
    assert.doesNotMatch(elsewhere.words, /[Ss]tage three/);
  });

  it('forgets the question before after a day', async () => {
    const { say } = chat();
    await say('Who convenes the meeting at stage one?');
    const soon = await say('and at stage 2?');
    assert.match(soon.words, /\[1\]/);
    world.app.advance(25 * 60 * 60 * 1000);
    const { replies } = await say('and who?');
    assert.doesNotMatch(replies[0]?.text ?? '', /conven/);
  });
});

describe('Asking which stage is meant', () => {
  const unclear = 'Who convenes the meeting at this stage?';

  it('is done once, with a button for each stage', async () => {
    const { say, press } = chat();
    const asked = await say(unclear);
    assert.match(asked.words, /Which stage do you mean/);
    assert.deepEqual(buttonTitles(asked.card), [
      'Stage one',
      'Stage two',
      'Stage three',
      'I do not know',
      'Which stage am I at?',
    ]);
    const chosen = await press(asked.card, 'Stage one');
    assert.match(chosen.words, /\[1\]/);
    assert.doesNotMatch(chosen.words, /Which stage/);
  });

  it('is not done a second time where the next message is as unclear', async () => {
    const { say } = chat();
    await say(unclear);
    const again = await say('what should we do next at the stage?');
    assert.doesNotMatch(again.words, /Which stage do you mean/);
    assert.ok(hasWayOn(again));
  });

  it('explains the stages to whoever does not know', async () => {
    const { say, press } = chat();
    const asked = await say(unclear);
    const told = await press(asked.card, 'I do not know');
    assert.match(told.words, /\[1\]/);
  });

  it('says so, where the question is no longer held', async () => {
    const held = await chat().say(unclear);
    const { words } = await chat().press(held.card, 'Stage one');
    assert.match(words, /ask it again/);
  });
});

describe('The authority of whoever asks', () => {
  const question = 'when must the ELPM be held?';

  it('is noted from words and used from then on', async () => {
    const { say } = chat();
    const noted = await say('I work in Southwark');
    assert.match(noted.words, /your authority is \*\*.*Southwark/);
    const answer = await say(question);
    assert.match(answer.words, /\[1\]/);
    assert.doesNotMatch(answer.words, /Other authorities differ/);
    assert.ok(!buttonTitles(answer.card).includes('Set my authority'));
  });

  it('is changed by the command, and another authority’s guidance is then not shown as its own', async () => {
    const { say } = chat();
    await say('I work in Southwark');
    const { words } = await say('set authority to Norfolk');
    assert.match(words, /your authority is \*\*.*Norfolk/);
    const answer = await say(question);
    assert.match(answer.words, /does not cover|national position|no passage/);
  });

  it('is chosen with a button and a list', async () => {
    const { say, press } = chat();
    const offered = await press((await say(question)).card, 'Set my authority');
    const saved = await press(offered.card, 'Save', { inputs: { authority: 'southwark' } });
    assert.match(saved.words, /Noted: your authority is \*\*.*Southwark/);
    assert.doesNotMatch((await say(question)).words, /Other authorities differ/);
  });

  it('is asked for again where the choice is none, or the name is not known', async () => {
    const { say, press } = chat();
    const offered = await press((await say(question)).card, 'Set my authority');
    for (const inputs of [{}, { authority: 'narnia' }]) {
      const again = await press(offered.card, 'Save', { inputs });
      assert.match(again.words, /Choose it here/);
      assert.ok(buttonTitles(again.card).includes('Save'));
    }
  });

  it('gives way to another authority that the question names', async () => {
    const { say } = chat();
    await say('I work in Norfolk');
    const { words } = await say('When must the ELPM be held in Southwark?');
    assert.match(words, /\[1\]/);
    assert.match(words, /Southwark/);
    assert.match((await say(question)).words, /does not cover|national position|no passage/);
  });
});

describe('A way on', () => {
  const messages = [
    'hi',
    'Hello',
    'help',
    'thanks',
    'request a consultation',
    'my requests',
    'set authority to Norfolk',
    'set authority to Narnia',
    'set advisory channel',
    'I work in Southwark',
    'purple elephants in space',
    'asdf qwer zxcv',
    '',
    '👍',
    'should this child be taken into care?',
    'There is a child being beaten right now',
    'I am worried about a child',
    'A child told me that a teacher hit him',
  ];
  for (const message of messages) {
    it(`is offered after “${message}”`, async () => {
      const reply = await chat().say(message);
      assert.equal(reply.status, 200);
      assert.equal(reply.replies.length, 1, reply.words);
      assert.ok(hasWayOn(reply), reply.words);
    });
  }

  it('is thanked back for a thumb up, whatever its colour, and helped with signs that say nothing', async () => {
    const { say } = chat();
    assert.match((await say('👍')).words, /welcome/i);
    assert.match((await say('👍🏽')).words, /welcome/i);
    assert.match((await say('…')).words, /request a consultation/i);
  });

  it('works, for every button of the help card', async () => {
    const { say, press } = chat();
    const help = await say('help');
    const titles = buttonTitles(help.card);
    assert.ok(titles.length >= 5);
    for (const title of titles) {
      const reply = await press(help.card, title);
      assert.ok(hasWayOn(reply), title);
    }
  });
});

describe('The welcome', () => {
  it('is said once, though Teams tells of the installation twice', async () => {
    const { install, say } = chat();
    const [first, second] = await install();
    assert.equal(first.replies.length + second.replies.length, 1);
    assert.match(first.words + second.words, /Hello, I am Signpost/);
    assert.match(
      first.words + second.words,
      /identity for 30 days; a consultation request for 24 months after it has ended, for you and the advisors and managers of Southwark Virtual School to see\. Say \*\*privacy\*\*/,
    );
    assert.match((await say('hi')).words, /Hello/);
  });

  it('is said once where both come at the same moment', async () => {
    const who = somebody();
    const both = await Promise.all([chat({ who }).install(), chat({ who }).install()]);
    assert.ok(both.flat().every(({ status }) => status === 200));
    assert.equal(world.connector.messages(`a:${who.id}`).length, 1);
  });

  it('is said once in a group chat, to all of it', async () => {
    const spot = { kind: 'groupChat', room: '19:group@unq.gbl.spaces' } as const;
    await chat({ spot }).install();
    await chat({ spot }).install();
    assert.equal(world.connector.messages(spot.room).length, 1);
    assert.match((await chat({ spot }).say('my requests')).words, /for you alone/);
    const caught = await chat({ spot }).say('UPN A123456789012: when must the ELPM be held?');
    assert.match(caught.words, /post no details/);
  });

  it('is not said again to someone who comes back', async () => {
    const { install, uninstall, place } = chat();
    await install();
    await uninstall();
    await install();
    assert.equal(world.connector.messages(`a:${place.who.id}`).length, 1);
  });
});

describe('What is not ours', () => {
  it('is answered kindly where it is a button of an older version, or a forged one', async () => {
    const { send } = chat();
    const forged = [
      { signpost: 0, kind: 'help' },
      { signpost: 1, kind: 'no-such-thing' },
      { signpost: 1, kind: '__proto__' },
      { signpost: 1, kind: 'ask', question: 7 },
      { signpost: 1, kind: 'close', reference: "SWK-2026-0001'; --", revision: 1 },
    ];
    for (const data of forged) {
      for (const as of ['message', 'invoke'] as const) {
        const { status, words } = await send(data, { as });
        assert.equal(status, 200);
        assert.match(words, /no longer works/, `${as} ${JSON.stringify(data)}`);
      }
    }
  });

  it('answers a press in place with a body that Teams understands', async () => {
    const { body } = await chat().send({ signpost: 0 }, { as: 'invoke' });
    assert.equal(body['statusCode'], 200);
    assert.equal(body['type'], 'application/vnd.microsoft.activity.message');
  });

  it('is taken without a fault where it is an invoke that nobody knows, or of no shape of ours', async () => {
    const expected = {
      'composeExtension/query': 200,
      'task/fetch': 200,
      'signin/verifyState': 501,
      nonsense: 501,
    } as const;
    for (const [name, status] of Object.entries(expected)) {
      const answered = await chat().invoke(name, { a: 1 });
      assert.deepEqual([answered.status, answered.replies], [status, []], name);
      assert.equal(Object.keys(answered.body).length > 0, status === 200, name);
    }
  });
});
