/** A walk through a procedure, over HTTP: begun, moved, left, pressed twice, from two devices, by others and after a restart. */
import assert from 'node:assert/strict';
import type { Procedures } from '../../src/escalation/procedure.ts';
import { buttonData, buttonTitles, cardText, type Json, partsOf } from '../support/cards.ts';
import { type Reply, type Spot, type Talk, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

/** A test puts others in their place, as a new build would. */
let changed: ((procedures: Procedures) => Procedures) | undefined;
const world = useApp({ procedures: (procedures) => changed?.(procedures) ?? procedures });
const { chat } = world;

const asked = (card: unknown): string =>
  String(partsOf(card).find(({ type }) => type === 'Input.ChoiceSet')?.['label']);
const next = (
  talk: Talk,
  card: unknown,
  option: string,
  as: 'invoke' | 'message' = 'invoke',
): Promise<Reply> => talk.press(card, 'Next', { as, inputs: { answer: option } });
const move = (talk: Talk, card: unknown, title: string): Promise<Reply> =>
  talk.press(card, title, { as: 'invoke' });

async function walk(talk: Talk, command: string, ...options: readonly string[]): Promise<Reply> {
  let reply = await talk.say(command);
  for (const option of options) reply = await next(talk, reply.card, option);
  return reply;
}

const between = ['meeting-held', 'with-review', 'only-told', 'no-improvement', 'lead-professional'] as const;

describe('A walk', () => {
  for (const [command, question] of [
    ['Which stage am I at?', 'How far has it got?'],
    ['stage finder', 'How far has it got?'],
    ['please find my stage', 'How far has it got?'],
    ['does my child count?', 'Has the child been assessed as in need, and had a social worker?'],
    ['home education steps', 'What is your part?'],
  ] as const) {
    it(`is begun with “${command}”`, async () => {
      const { card, replies } = await chat().say(command);
      assert.equal(asked(card), question);
      assert.equal(replies.length, 1);
    });
  }

  it('leads in five answers to the stage, what is missing, what comes next and the sources, each in the card’s place', async () => {
    const talk = chat();
    const { card, replies, words } = await walk(talk, 'which stage am I at', ...between);
    assert.equal(replies.length, 0);
    assert.match(words, /Between Stage one: initial action and Stage two: formal action/);
    assert.match(words, /must be in writing/);
    assert.match(words, /Next for you \(lead professional\)/);
    assert.match(words, /^\[1\] Virtual School Head role extension .*Checked/m);
    assert.match(words, /No case is stored/);
    assert.match((await talk.press(card, 'Request this consultation')).words, /Before we start/);
  });

  it('is the same in messages, where a client cannot change a card in its place', async () => {
    const talk = chat();
    let reply = await talk.say('stage finder');
    for (const option of between) reply = await next(talk, reply.card, option, 'message');
    assert.equal(reply.replies.length, 1);
    assert.match(reply.words, /Between Stage one/);
  });

  it('takes “I don’t know” to every question, and says what to find out', async () => {
    const talk = chat();
    let reply = await talk.say('stage finder');
    while (buttonTitles(reply.card).includes('I don’t know')) {
      reply = await move(talk, reply.card, 'I don’t know');
    }
    assert.match(reply.words, /It cannot be told from these answers/);
    assert.match(reply.words, /“How far has it got\?”/);
  });

  it('goes back, and starts again', async () => {
    const talk = chat();
    const second = await walk(talk, 'stage finder', 'meeting-held');
    assert.match(asked(second.card), /agreed an assessment and a plan/);
    const back = await move(talk, second.card, 'Back');
    assert.equal(asked(back.card), 'How far has it got?');
    const end = await walk(talk, 'stage finder', ...between);
    const again = await move(talk, end.card, 'Start again');
    assert.equal(asked(again.card), 'How far has it got?');
    assert.ok(!buttonTitles(again.card).includes('Back'));
  });

  it('asks again where nothing was chosen, or what is no answer to the question', async () => {
    const talk = chat();
    const first = await talk.say('stage finder');
    for (const option of ['', 'lead-professional', '__proto__']) {
      const reply = await next(talk, first.card, option);
      assert.match(reply.words, /Choose an answer, or press/);
      assert.equal(asked(reply.card), 'How far has it got?');
    }
  });

  it('is left with a button or a word at any time, and nothing of it is kept', async () => {
    const talk = chat();
    const rows = () =>
      world.app.rows(`select * from walks where person = '${String(talk.place.who.aadObjectId)}'`).length;
    for (const leave of [
      (card: unknown) => move(talk, card, 'Leave'),
      () => talk.say('leave'),
      () => talk.say('Stop the stage finder please'),
    ]) {
      const { card } = await walk(talk, 'stage finder', 'meeting-held');
      assert.equal(rows(), 1);
      const left = await leave(card);
      assert.match(left.words, /nothing of it is kept/);
      assert.ok(buttonTitles(left.card).includes('Which stage am I at?'));
      assert.equal(rows(), 0);
      assert.match((await next(talk, card, 'with-review')).words, /from a walk that is over/);
    }
  });

  it('moves by typed words as well', async () => {
    const talk = chat();
    await walk(talk, 'stage finder', 'meeting-held', 'with-review');
    assert.match(asked((await talk.say('back')).card), /agreed an assessment/);
    assert.match(asked((await talk.say('go on')).card), /agreed an assessment/);
    assert.equal(asked((await talk.say('start again')).card), 'How far has it got?');
  });

  it('leaves those words to be questions where none is under way', async () => {
    for (const words of ['go on', 'back', 'stop', 'start again']) {
      const { words: said } = await chat().say(words);
      assert.doesNotMatch(said, /Step by step|Question \d/, words);
    }
    assert.match((await chat().say('leave the stage finder')).words, /nothing to leave/);
  });
});

describe('A second press', () => {
  it('of the same button changes nothing and shows where the walk is', async () => {
    const talk = chat();
    const first = await talk.say('stage finder');
    const second = await next(talk, first.card, 'meeting-held');
    const again = await next(talk, first.card, 'consultation-asked');
    assert.match(again.words, /You had moved on before that press/);
    assert.equal(asked(again.card), asked(second.card));
    assert.match(again.words, /A meeting or TAF has been held/);
    // The card that came back is as good as the one before it.
    assert.match(asked((await next(talk, again.card, 'with-review')).card), /parent or carer been told/);
  });

  it('at the same moment moves it once', async () => {
    const talk = chat();
    const { card } = await talk.say('stage finder');
    await Promise.all(
      ['meeting-held', 'consultation-asked', 'elpm-held'].map((option) => next(talk, card, option)),
    );
    const { card: now } = await talk.say('go on');
    assert.match(cardText(now), /Question 2 of/);
  });

  it('of “Back” goes back once', async () => {
    const talk = chat();
    const third = await walk(talk, 'stage finder', 'meeting-held', 'with-review');
    const back = await move(talk, third.card, 'Back');
    const twice = await move(talk, third.card, 'Back');
    assert.equal(asked(twice.card), asked(back.card));
  });

  it('on another device shows there what was answered here', async () => {
    const talk = chat();
    const phone = await talk.say('stage finder');
    const desk = await talk.say('which stage am I at');
    assert.match(desk.words, /You were here/);
    await next(talk, desk.card, 'meeting-held');
    const late = await move(talk, phone.card, 'I don’t know');
    assert.match(asked(late.card), /agreed an assessment/);
  });
});

describe('An old card', () => {
  it('of an earlier walk offers to begin again, and the way to the one under way', async () => {
    const talk = chat();
    const old = await talk.say('stage finder');
    const newer = await talk.say('home education steps');
    const pressed = await next(talk, old.card, 'meeting-held');
    assert.match(pressed.words, /from a walk that is over/);
    const on = await talk.press(pressed.card, 'Go on where I was');
    assert.equal(asked(on.card), asked(newer.card));
    const begun = await talk.press(pressed.card, 'Which stage am I at?');
    assert.equal(asked(begun.card), 'How far has it got?');
  });

  it('of yesterday offers to begin again', async () => {
    const talk = chat();
    const { card } = await walk(talk, 'stage finder', 'meeting-held');
    world.app.advance(24 * 60 * 60_000);
    const pressed = await next(talk, card, 'with-review');
    assert.match(pressed.words, /from a walk that is over/);
    assert.ok(!buttonTitles(pressed.card).includes('Go on where I was'));
    assert.match((await talk.press(pressed.card, 'Which stage am I at?')).words, /Question 1 of/);
    assert.match((await talk.send({ signpost: 1, kind: 'go-on' })).words, /Question 1 of/);
  });

  it('whose button was tampered with gets friendly words', async () => {
    const talk = chat();
    const { card } = await talk.say('stage finder');
    const data = buttonData(card, 'Next');
    for (const forged of [
      { ...data, revision: 0 },
      { ...data, walk: 'x' },
      { ...data, signpost: 0 },
      { signpost: 1, kind: 'start-walk', procedure: '../x' },
    ] as readonly Json[]) {
      assert.match((await talk.send(forged, { as: 'invoke' })).words, /from an older message/);
    }
    const unknown = await talk.send({ signpost: 1, kind: 'start-walk', procedure: 'no-such-table' });
    assert.match(unknown.words, /from a walk that is over/);
    const ahead = await talk.send(
      { ...data, revision: 9 },
      { as: 'invoke', inputs: { answer: 'elpm-held' } },
    );
    assert.match(ahead.words, /Question 1 of/);
  });
});

describe('A walk in a channel', () => {
  const spot: Spot = { kind: 'channel', room: '19:walks@thread.tacv2', team, thread: '1' };

  it('is moved by whoever began it; another person is told so alone, and begins their own', async () => {
    const mine = chat({ spot });
    const other = chat({ spot });
    const { card } = await mine.say('stage finder');
    const pressed = await next(other, card, 'elpm-held');
    assert.match(pressed.words, /Whoever began this answers it/);
    assert.equal(pressed.replies.length, 0);
    assert.equal(pressed.card, undefined);
    const asMessage = await next(other, card, 'elpm-held', 'message');
    assert.match(asMessage.words, /Whoever began this answers it/);
    const own = await other.say('stage finder');
    assert.match((await next(other, own.card, 'elpm-held')).words, /Question 2 of/);
    // A press on the first one is still another's, though they have their own now.
    assert.match((await move(other, card, 'Leave')).words, /Whoever began this/);
    assert.match((await next(mine, card, 'meeting-held')).words, /Question 2 of/);
  });

  it('is another one than the same person’s in their own chat', async () => {
    const there = chat({ spot });
    const alone = chat({ who: there.place.who });
    await walk(there, 'stage finder', 'elpm-held');
    assert.match((await alone.say('stage finder')).words, /Question 1 of/);
    assert.match((await there.say('go on')).words, /Question 2 of/);
  });
});

describe('A question typed in the middle', () => {
  it('is answered, and the walk is still there', async () => {
    const talk = chat();
    const { card } = await walk(talk, 'stage finder', 'meeting-held');
    assert.match((await talk.say('Who chairs the ELPM?')).words, /SEWO/);
    assert.match(asked((await next(talk, card, 'with-review')).card), /parent or carer been told/);
  });
});

describe('The state of a walk', () => {
  it('holds no word that was typed', async () => {
    const talk = chat();
    await talk.say('canaryword: the parent refuses to sign the contract at stage two');
    const { card } = await walk(talk, 'stage finder', 'consultation-asked');
    await next(talk, card, 'canaryword');
    const kept = JSON.stringify(world.app.rows('select * from walks'));
    assert.match(kept, /consultation-asked/);
    assert.doesNotMatch(kept, /canaryword|refuses/);
    const beside = JSON.stringify(world.app.rows('select reply from turn_claims'));
    assert.doesNotMatch(beside, /attendance and inclusion TAF been held/);
  });

  it('outlives a restart', async () => {
    const talk = chat();
    const { card } = await walk(talk, 'stage finder', 'meeting-held');
    await world.restart();
    const after = chat({ who: talk.place.who });
    assert.match(asked((await next(after, card, 'with-review')).card), /parent or carer been told/);
  });

  it('is not read by a table that has changed since', async () => {
    const talk = chat();
    const { card } = await walk(talk, 'stage finder', 'meeting-held');
    changed = ({ procedures, ...others }) => ({
      ...others,
      procedures: new Map([...procedures].map(([id, each]) => [id, { ...each, version: each.version + 1 }])),
    });
    await world.restart();
    changed = undefined;
    const after = chat({ who: talk.place.who });
    assert.match((await next(after, card, 'with-review')).words, /from a walk that is over/);
    assert.match((await after.say('stage finder')).words, /Question 1 of/);
    await world.restart();
  });
});

describe('A person of another authority', () => {
  it('is not walked through Southwark’s stages as if they were theirs', async () => {
    const talk = chat();
    await talk.say('set authority to Norfolk');
    const { words, card } = await talk.say('which stage am I at');
    assert.match(words, /I hold no steps of Norfolk’s/);
    const example = await talk.press(card, 'Southwark’s stages, as an example');
    assert.match(example.words, /Local to Southwark; other authorities differ/);
    assert.match((await talk.say('does my child count')).words, /National guidance/);
  });
});

describe('An answer', () => {
  it('offers the walk that serves it, which begins with what was said; the answer stays', async () => {
    const talk = chat();
    const answered = await talk.say('The parent refuses to sign the contract at stage two. What is next?');
    assert.match(answered.words, /stage three/i);
    const begun = await talk.press(answered.card, 'Which stage am I at?');
    assert.match(begun.words, /Filled in from what you wrote/);
    assert.match(begun.words, /How far has it got\? \*\*A SEWO has been asked for a consultation\*\*/);
    assert.match(asked(begun.card), /attendance and inclusion TAF/);
    const back = await move(talk, begun.card, 'Back');
    assert.equal(asked(back.card), 'How far has it got?');
  });

  for (const [question, title] of [
    ['When must the ELPM be held?', 'Which stage am I at?'],
    ['Who counts as a child with a social worker?', 'Does a child count?'],
    ['A family wants to home educate: what should we do?', 'Home education, step by step'],
  ] as const) {
    it(`offers “${title}” with “${question}”`, async () => {
      const talk = chat();
      const { card } = await talk.say(question);
      assert.ok(buttonTitles(card).includes(title), buttonTitles(card).join(', '));
      assert.match((await talk.press(card, title)).words, /Question \d of/);
    });
  }

  it('offers none where no procedure serves it, or the asker’s authority has none', async () => {
    const walks = /Which stage am I at|Does a child count|Home education, step/;
    const { card } = await chat().say('What is the pupil premium?');
    assert.doesNotMatch(buttonTitles(card).join(), walks);
    const talk = chat();
    await talk.say('set authority to Norfolk');
    const other = await talk.say('When must the ELPM be held in Southwark?');
    assert.doesNotMatch(buttonTitles(other.card).join(), /Which stage am I at/);
  });

  it('fills in nothing that another person said', async () => {
    const answered = await chat().say('The parent refuses to sign the contract at stage two. What is next?');
    const begun = await chat().press(answered.card, 'Which stage am I at?');
    assert.match(begun.words, /Question 1 of/);
  });

  it('leads back to a walk that waits', async () => {
    const talk = chat();
    await walk(talk, 'stage finder', 'meeting-held');
    const answered = await talk.say('Who chairs the ELPM?');
    const on = await talk.press(answered.card, 'Go on where I was');
    assert.match(asked(on.card), /agreed an assessment and a plan/);
    await talk.say('leave');
    assert.ok(!buttonTitles((await talk.say('Who chairs the ELPM?')).card).includes('Go on where I was'));
  });

  it('that asks which stage is meant offers to find it out', async () => {
    const talk = chat();
    const clarify = await talk.say('Who convenes the meeting at this stage?');
    assert.match((await talk.press(clarify.card, 'Which stage am I at?')).words, /Question 1 of/);
    await talk.say('leave');
    const { card } = await talk.press((await talk.say('help')).card, 'Step by step');
    assert.deepEqual(buttonTitles(card), [
      'Which stage am I at?',
      'Home education, step by step',
      'Does a child count?',
      'What the Virtual School offers',
      'What can I ask?',
    ]);
  });
});
