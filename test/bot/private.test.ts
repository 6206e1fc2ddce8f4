/** What must not be kept or shown: identifiers, dangers told in a channel, words of parents and children, erased messages. */
import assert from 'node:assert/strict';
import { buttonTitles } from '../support/cards.ts';
import { goodForm, referenceIn, somebody, submitData } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;

const canaries = {
  name: 'Jordan Canaryson',
  surname: 'Canaryson',
  upn: 'A123456789012',
  nhs: '943 476 5919',
  birth: '04/05/2012',
  postcode: 'SE5 7QQ',
};
const identifying = `Jordan Canaryson, UPN A123456789012, NHS 943 476 5919, born 04/05/2012, lives at SE5 7QQ. When must the ELPM be held?`;

/** Nothing of a child in what was sent, logged or stored. */
function assertNowhere(...extra: readonly string[]): void {
  const places = {
    sent: world.connector.calls.map(({ raw }) => raw).join('\n'),
    log: world.app.log.join('\n'),
    stored: world.app.bytes().toString('latin1'),
  };
  assert.ok(places.stored.includes('SQLite format 3'));
  for (const [place, bytes] of Object.entries(places)) {
    for (const value of [...Object.values(canaries), ...extra]) {
      assert.ok(!bytes.includes(value), `${value} was ${place}`);
    }
  }
}

const answersOf = (person: string | undefined): number =>
  world.app.rows('select person, question from answers').filter((row) => row['person'] === person).length;

describe('Identifiers in a message', () => {
  it('are masked everywhere, named by their kinds', async () => {
    const { say } = chat();
    const { words } = await say(identifying);
    for (const kind of ['name', 'UPN', 'NHS number', 'date of birth', 'postcode']) {
      assert.ok(words.includes(`[${kind}]`), kind);
    }
    assert.match(words, /delete or edit that message/);
    await say('and who chairs it?');
    assertNowhere();
  });

  for (const [kind, value] of [
    ['name', canaries.name],
    ['UPN', `UPN ${canaries.upn}`],
    ['NHS number', canaries.nhs],
    ['postcode', canaries.postcode],
  ] as const) {
    it(`do not keep the rest from being answered: ${kind}`, async () => {
      const { words } = await chat().say(`When must the ELPM be held for ${value}?`);
      assert.ok(words.includes(`[${kind}]`), words);
      assert.match(words, /\[1\]/);
      assertNowhere();
    });
  }

  it('are masked in replies that are expected in the response, which are kept for a repeat', async () => {
    const { replies } = await chat({ expectReplies: true }).say(identifying);
    for (const value of Object.values(canaries)) assert.ok(!JSON.stringify(replies).includes(value));
    assertNowhere();
  });

  it('are masked in the form, in a note, in a comment and in an edit', async () => {
    const { send, say, edit, invoke } = chat();
    const inputs = { ...goodForm, question: identifying, contactTimes: `ring about ${canaries.name}` };
    for (const as of ['invoke', 'message'] as const) await send(submitData(), { as, inputs });
    const asked = await say('When must the ELPM be held?');
    const feedback = JSON.stringify({ reason: 'Wrong', comment: `wrong for ${identifying}` });
    const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } };
    await invoke('message/submitAction', value, { replyToId: asked.ids[0] ?? '' });
    await edit(asked.sentIn, identifying);
    await send({ signpost: 1, kind: 'ask', question: `When is the ELPM for ${canaries.name}?` });
    assertNowhere();
  });

  it('are taken back as no name with one press, and the question is answered', async () => {
    const { say, press } = chat();
    const caught = await say('My pupil Winterbourne refuses. When must the ELPM be held?');
    assert.match(caught.words, /\[name\]/);
    assert.ok(buttonTitles(caught.card).includes('That is not a name'), buttonTitles(caught.card).join());
    const answer = await press(caught.card, 'That is not a name');
    assert.doesNotMatch(answer.words, /seems to hold/);
    assert.match(answer.words, /ELPM/);
  });

  it('that are certain cannot be taken back', async () => {
    const { card } = await chat().say(`UPN ${canaries.upn}: when must the ELPM be held?`);
    assert.ok(!buttonTitles(card).includes('That is not a name'));
  });

  it('are not given back to anybody else', async () => {
    const caught = await chat().say('My pupil Winterbourne refuses. When must the ELPM be held?');
    const { words } = await chat().press(caught.card, 'That is not a name');
    assert.match(words, /type the question again/);
  });

  it('are held for minutes only', async () => {
    const { say, press } = chat();
    const caught = await say('My pupil Winterbourne refuses. When must the ELPM be held?');
    world.app.advance(16 * 60_000);
    assert.match((await press(caught.card, 'That is not a name')).words, /type the question again/);
  });
});

describe('In a channel', () => {
  const spot = {
    kind: 'channel',
    room: '19:room@thread.tacv2',
    team: '19:t@thread.tacv2',
    thread: '9',
  } as const;

  for (const [what, message] of [
    ['identifiers', identifying],
    ['a danger', 'There is a child being beaten right now at home'],
    ['a worry', 'I am worried that a child is being hurt at home'],
    ['an allegation', 'A child told me that a teacher hit him'],
  ] as const) {
    it(`${what} get short words there, and the rest in the person’s own chat`, async () => {
      const who = somebody();
      await chat({ who }).install();
      const { replies, words } = await chat({ who, spot }).say(message);
      assert.equal(replies.length, 1);
      assert.match(words, /post no details/);
      assert.match(words, /writing to you in our own chat/);
      assert.doesNotMatch(words, /MASH|\[1\]|seems to hold|LADO/);
      if (what === 'a danger') assert.match(words, /999/);
      const own = world.connector.messages(`a:${who.id}`).at(-1);
      assert.match(own?.activity.text ?? '', /MASH|LADO|seems to hold/);
    });

    it(`${what} get a way on where the person has no chat with us`, async () => {
      const { words } = await chat({ spot }).say(message);
      assert.match(words, /Open a chat with me/);
      assert.doesNotMatch(words, /writing to you|\[1\]|seems to hold/);
      // The fixed words hold no detail, and there is no other place to say them.
      if (what !== 'identifiers') assert.match(words, /DSL|headteacher/);
    });
  }

  it('a person’s requests are not shown', async () => {
    const { words } = await chat({ spot }).say('my requests');
    assert.match(words, /for you alone/);
  });
});

describe('A parent, a carer or a child', () => {
  for (const [what, message, expected] of [
    [
      'parent',
      'I am a parent, my son Canarychild will not go to school, what can I do?',
      /professionals only/,
    ],
    ['child', 'I am 12 and I hate school canarychildword', /0800 1111/],
  ] as const) {
    it(`is answered kindly, and nothing of it is stored: a ${what}`, async () => {
      const { say, place } = chat();
      const { words, card, status } = await say(message);
      assert.equal(status, 200);
      assert.match(words, expected);
      assert.doesNotMatch(words, /\[1\]/);
      assert.equal(card, undefined);
      assert.equal(answersOf(place.who.aadObjectId), 0);
      assert.ok(!/canarychild/i.test(world.app.bytes().toString('latin1')));
      assert.ok(!/canarychild/i.test(world.app.log.join('\n')));
    });
  }
});

describe('A message that is edited or deleted', () => {
  const marked = 'When must the ELPM be held, zebrafinch?';
  const stored = (): boolean =>
    world.app.rows('select * from answers').some((row) => JSON.stringify(row).includes('zebrafinch'));
  const remembered = (): boolean =>
    world.app.rows('select * from memories').some((row) => JSON.stringify(row).includes('zebrafinch'));

  it('leaves no answer, no memory and no feedback when it is deleted', async () => {
    const { say, remove, invoke } = chat();
    const asked = await say(marked);
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    await invoke('message/submitAction', value, { replyToId: asked.ids[0] ?? '' });
    assert.ok(stored() && remembered());
    const kept = world.app.rows('select * from feedback').length;
    assert.ok(kept > 0);
    const { status, replies } = await remove(asked.sentIn);
    assert.equal(status, 200);
    assert.deepEqual(replies, []);
    assert.ok(!stored() && !remembered());
    assert.equal(world.app.rows('select * from feedback').length, kept - 1);
  });

  it('is answered afresh each time it is edited, and what it said before is gone', async () => {
    const { say, edit, place } = chat();
    const asked = await say(marked);
    const first = await edit(asked.sentIn, 'Who chairs the ELPM?');
    assert.match(first.words, /chair/);
    assert.ok(!stored() && !remembered());
    const second = await edit(asked.sentIn, 'what happens at stage two?');
    assert.match(second.words, /[Ss]tage two/);
    assert.equal(answersOf(place.who.aadObjectId), 1);
  });

  it('is answered once where one edit comes twice', async () => {
    const { say, edit, place } = chat();
    const asked = await say(marked);
    const over = { timestamp: '2026-11-20T13:00:00.000Z' };
    await edit(asked.sentIn, 'Who chairs the ELPM?', over);
    const again = await edit(asked.sentIn, 'Who chairs the ELPM?', over);
    assert.deepEqual([again.status, again.replies], [200, []]);
    assert.equal(world.connector.messages(`a:${place.who.id}`).length, 2);
  });

  it('is dealt with at each edit where the client gives no time', async () => {
    const { say, edit, place } = chat();
    const asked = await say(marked);
    await edit(asked.sentIn, marked, { timestamp: undefined });
    await edit(asked.sentIn, 'Who chairs the ELPM?', { timestamp: undefined });
    assert.ok(!stored() && !remembered());
    assert.equal(answersOf(place.who.aadObjectId), 1);
  });

  it('leaves nothing of what its buttons asked again', async () => {
    const { say, press, remove, place } = chat();
    const unclear = await say('Who convenes the meeting at this stage?');
    await press(unclear.card, 'Stage one');
    assert.ok(answersOf(place.who.aadObjectId) > 0);
    const doubtful = await say('My pupil Winterbourne zebrafinch refuses. When must the ELPM be held?');
    await press(doubtful.card, 'That is not a name');
    assert.ok(stored());
    await remove(unclear.sentIn);
    await remove(doubtful.sentIn);
    assert.deepEqual([stored(), remembered()], [false, false]);
    assert.equal(answersOf(place.who.aadObjectId), 0);
  });

  it('leaves nothing where it was written in a channel and answered in the person’s own chat', async () => {
    const who = somebody();
    const own = chat({ who });
    await own.install();
    const inChannel = chat({
      who,
      spot: { kind: 'channel', room: '19:room@thread.tacv2', team: '19:t@thread.tacv2' },
    });
    const asked = await inChannel.say('UPN A123456789012. When must the ELPM be held, zebrafinch?');
    assert.ok(stored());
    await inChannel.remove(asked.sentIn);
    assert.deepEqual([stored(), remembered()], [false, false]);
  });

  it('leaves a request that came of it, and says so', async () => {
    const { say, press, sendForm, remove, edit } = chat();
    const asked = await say(marked);
    const gate = await press(asked.card, 'Request a consultation');
    const form = await press(gate.card, 'Attendance or education advice');
    const receipt = await sendForm(form.card, { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    const edited = await edit(asked.sentIn, 'Who chairs the ELPM?');
    assert.match(edited.words, new RegExp(`${reference}.*stays with the advisors`));
    assert.match(edited.words, /chair/);
    assert.match((await remove(asked.sentIn)).words, new RegExp(`${reference}.*stays`));
    assert.match((await say('my requests')).words, new RegExp(reference));
  });

  it('changes nothing where it is brought back', async () => {
    const { say, place } = chat();
    const asked = await say(marked);
    const { status, replies } = await chat({ who: place.who }).say('x', {
      type: 'messageUpdate',
      id: asked.sentIn,
      channelData: { eventType: 'undeleteMessage' },
    });
    assert.equal(status, 200);
    assert.deepEqual(replies, []);
  });
});

describe('Feedback', () => {
  const all = () => world.app.rows('select * from feedback');

  for (const [form, feedback, reason] of [
    [
      'as a JSON string',
      JSON.stringify({ reason: 'Part is missing', comment: 'who chairs' }),
      'Part is missing',
    ],
    ['as plain words', 'who chairs', null],
    ['as Teams’ own form', JSON.stringify({ feedbackText: 'who chairs' }), null],
    ['as an object', { reason: 'Wrong', comment: 'who chairs' }, 'Wrong'],
  ] as const) {
    it(`is kept against the answer that was sent, ${form}`, async () => {
      const { say, invoke, place } = chat();
      const first = await say('When must the ELPM be held?');
      await say('Who chairs the ELPM?');
      const { status, body } = await invoke(
        'message/submitAction',
        { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } },
        { replyToId: first.ids[0] ?? '' },
      );
      assert.equal(status, 200);
      assert.deepEqual(body, {});
      const [answer] = world.app
        .rows('select id, sent_as from answers')
        .filter((row) => row['sent_as'] === first.ids[0]);
      const kept = all().find((row) => row['person'] === place.who.aadObjectId);
      assert.ok(answer && kept);
      assert.equal(JSON.stringify(kept).includes(String(answer['id'])), true);
      assert.equal(kept['reaction'], 'dislike');
      assert.equal(kept['reason'], reason);
      assert.equal(kept['comment'], 'who chairs');
    });
  }

  it('is on the latest answer where the client does not say which', async () => {
    const { say, invoke, place } = chat();
    await say('When must the ELPM be held?');
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '' } };
    await invoke('message/submitAction', value);
    assert.ok(all().some((row) => row['person'] === place.who.aadObjectId && row['reaction'] === 'like'));
  });

  it('is on an answer that was given in the person’s own chat for a question in a channel', async () => {
    const who = somebody();
    const own = chat({ who });
    await own.install();
    const spot = { kind: 'channel', room: '19:room@thread.tacv2', team: '19:t@thread.tacv2' } as const;
    await chat({ who, spot }).say(identifying);
    const sent = world.connector.messages(`a:${who.id}`).at(-1);
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    await own.invoke('message/submitAction', value, { replyToId: sent?.id ?? '' });
    assert.ok(all().some((row) => row['person'] === who.aadObjectId));
  });

  it('on what is not an answer of ours is taken kindly and kept nowhere', async () => {
    const before = all().length;
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    const { status } = await chat().invoke('message/submitAction', value, { replyToId: 'nothing' });
    assert.equal(status, 200);
    assert.equal(all().length, before);
  });

  for (const reaction of ['like', 'dislike'] as const) {
    it(`is asked for with a short form after a ${reaction}`, async () => {
      const value = { data: { actionName: 'feedback', actionValue: { reaction } } };
      const { status, body, words } = await chat().invoke('message/fetchTask', value);
      assert.equal(status, 200);
      assert.equal((body['task'] as Record<string, unknown>)['type'], 'continue');
      assert.match(words, /No child’s details/);
    });
  }
});
