/** What a Virtual School offers, over HTTP: begun, filled in, ended, compared, and what is held at all. */
import assert from 'node:assert/strict';
import { buttonTitles, cardProblems, cardText, partsOf } from '../support/cards.ts';
import type { Reply, Talk } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const { chat } = useApp();

const asked = (card: unknown): string =>
  String(partsOf(card).find(({ type }) => type === 'Input.ChoiceSet')?.['label']);
const next = (talk: Talk, card: unknown, option: string): Promise<Reply> =>
  talk.press(card, 'Next', { as: 'invoke', inputs: { answer: option } });

async function walk(talk: Talk, command: string, ...options: readonly string[]): Promise<Reply> {
  let reply = await talk.say(command);
  for (const option of options) reply = await next(talk, reply.card, option);
  assert.deepEqual(cardProblems(reply.card), []);
  return reply;
}

describe('The offer', () => {
  for (const command of [
    'offer',
    'the VSH offer',
    'What does the virtual school offer?',
    'what can the VSH do for me',
  ]) {
    it(`is walked through with “${command}”`, async () => {
      const { card } = await chat().say(command);
      assert.equal(asked(card), 'Whose Virtual School?');
      assert.match(cardText(card), /Question 1 of at most 3/);
    });
  }

  it('is what is offered, by whom, how to reach it, the limits and as at when, with the sources', async () => {
    const { words } = await walk(chat(), 'offer', 'southwark', 'school', 'consultation');
    assert.match(words, /Southwark, for school: a consultation/);
    assert.match(words, /Consultation with a SEWO on attendance/);
    assert.match(words, /From:\*\* a Senior Education Welfare Officer/);
    assert.match(words, /How to reach it:\*\* the Family Early Help inbox/);
    assert.match(words, /Limits:\*\* It is for schools and for lead professionals/);
    assert.match(words, /As at July 2026; last read July 2026/);
    assert.match(words, /^\[1\] Introduction, chapter 2/m);
    assert.match(words, /Work with one child or family\*\*\. Instead: the professionals/);
    assert.match(words, /do not promise a time for a reply/);
  });

  it('has the contact of the service’s settings, said to be an example where it is one, and no number', async () => {
    const { words } = await walk(chat(), 'offer', 'southwark', 'school', 'advice');
    assert.match(words, /\(Example, to be set by your council\) \*\*Virtual School\*\*/);
    const other = await walk(chat(), 'offer', 'salford', 'school', 'advice');
    assert.match(other.words, /No way to Salford’s Virtual School is set here/);
    assert.doesNotMatch(other.words, /Example, to be set/);
  });

  it('leads on from its end: a consultation, another authority, whether a child counts, back and again', async () => {
    const talk = chat();
    const end = await walk(talk, 'offer', 'greenwich', 'other', 'all');
    assert.deepEqual(
      buttonTitles(end.card).filter((title) => !/\(\d+\)$/.test(title)),
      [
        'Out of scope, and where to go instead',
        'Compare with another',
        'Does a child count?',
        'Request this consultation',
        'Back',
        'Start again',
        'Leave',
      ],
    );
    assert.match((await talk.press(end.card, 'Request this consultation')).words, /Before we start/);
    assert.match(
      (await talk.press(end.card, 'Does a child count?')).words,
      /Does a child count as a child with a social worker/,
    );
  });

  it('is what national guidance asks of all where somebody does not know', async () => {
    const talk = chat();
    let reply = await talk.say('offer');
    for (let count = 0; count < 3; count += 1) {
      reply = await talk.press(reply.card, 'I don’t know', { as: 'invoke' });
    }
    assert.match(reply.words, /National guidance: the whole offer that is held/);
    assert.match(reply.words, /Yours may offer more/);
  });

  it('tells what only national guidance leaves out apart from what an authority does itself', async () => {
    const { words } = await walk(chat(), 'offer', 'bath-and-north-east-somerset', 'social-care', 'casework');
    assert.match(words, /up to 50 funded places/);
    assert.match(words, /Bath and North East Somerset may offer more:\n\*\*Work with one child or family/);
    assert.match(words, /70 children on the caseload[\s\S]*Replaced since\*\* by a newer text/);
  });

  it('begins with the person’s authority, and says so where nothing of it is held', async () => {
    const talk = chat();
    await talk.say('set authority to Norfolk');
    const begun = await talk.say('offer');
    assert.match(begun.words, /Whose Virtual School\? \*\*Norfolk\*\*/);
    assert.equal(asked(begun.card), 'Where do you work?');
    const other = chat();
    await other.say('set authority to Kent');
    const unheld = await other.say('offer');
    assert.match(unheld.words, /I hold no offer of Kent’s own/);
    assert.equal(asked(unheld.card), 'Where do you work?');
  });

  it('stands beside the answer that it serves, and begins with what was asked', async () => {
    const talk = chat();
    const answered = await talk.say('what training does the Salford virtual school offer schools?');
    assert.ok(buttonTitles(answered.card).includes('What the Virtual School offers'), answered.words);
    const end = await talk.press(answered.card, 'What the Virtual School offers');
    assert.match(end.words, /Filled in from what you wrote/);
    assert.match(end.words, /Salford, for school: training/);
    assert.match(end.words, /Teaching School Hub/);
    const back = await talk.press(end.card, 'Back', { as: 'invoke' });
    assert.equal(asked(back.card), 'What do you need?');
  });

  for (const [question, whole] of [
    [
      'what does Bath virtual school do',
      /^(?:\*\*Local to Bath[^\n]+\*\*\n\n)?B&NES later describes its offer in three levels/,
    ],
    ['what does the Salford virtual school offer', /^Salford's Virtual School works with professionals/],
    [
      'what does the Bath VSH offer',
      /^(?:\*\*Local to Bath[^\n]+\*\*\n\n)?B&NES later describes its offer in three levels/,
    ],
  ] as const) {
    it(`leads the answer to “${question}” with the whole of it`, async () => {
      const { words, card } = await chat().say(question);
      assert.match(words, whole);
      assert.ok(buttonTitles(card).includes('What the Virtual School offers'));
    });
  }
});

describe('Two offers', () => {
  it('stand side by side from the end of a walk, for the same audience', async () => {
    const talk = chat();
    const end = await walk(talk, 'offer', 'southwark', 'school', 'all');
    const form = await talk.press(end.card, 'Compare with another');
    assert.deepEqual(cardProblems(form.card), []);
    const both = await talk.press(form.card, 'Compare', {
      inputs: { one: 'southwark', other: 'bath-and-north-east-somerset' },
    });
    assert.deepEqual(cardProblems(both.card), []);
    assert.match(both.words, /Southwark and Bath and North East Somerset, side by side/);
    assert.match(both.words, /For: school/);
    assert.match(both.words, /Free training and support \(2021-22\) \(replaced\)/);
    const full = await talk.press(both.card, 'Southwark: in full');
    assert.match(full.words, /Whose Virtual School\? \*\*Southwark\*\*/);
  });

  it('are asked for again, with why, where one is chosen twice or is not held', async () => {
    const talk = chat();
    const { card } = await talk.say('compare offers');
    const twice = await talk.press(card, 'Compare', { inputs: { one: 'salford', other: 'salford' } });
    assert.match(twice.words, /Choose two different ones/);
    const unheld = await talk.press(card, 'Compare', { inputs: { one: 'salford', other: 'kent' } });
    assert.match(unheld.words, /I hold no offer of Kent/);
    assert.ok(buttonTitles(unheld.card).includes('Compare'));
  });

  it('stand side by side when they are named', async () => {
    const { words } = await chat().say('compare the offers of Salford and Norfolk');
    assert.match(words, /Salford and Norfolk, side by side/);
    const talk = chat();
    const answered = await talk.say('How do Southwark and Norfolk differ in what the virtual school offers?');
    assert.match(
      (await talk.press(answered.card, 'Side by side')).words,
      /Southwark and Norfolk, side by side/,
    );
  });
});

describe('What is held', () => {
  for (const command of ['What do you hold?', 'what guidance is there', 'which authorities do you cover']) {
    it(`is told to “${command}”, by authority and topic, with counts and dates`, async () => {
      const talk = chat();
      const { words, card } = await talk.say(command);
      assert.deepEqual(cardProblems(card), []);
      assert.match(words, /\*\*Southwark\*\*: \d+ passages/);
      assert.match(words, /attendance \(\d+\)/);
      assert.match(words, /As at June 2021 to July 2026; last read July 2026/);
      const salford = await talk.press(card, 'Show', { inputs: { authority: 'salford' } });
      assert.deepEqual(cardProblems(salford.card), []);
      assert.match(salford.words, /Salford: supervision for Designated Safeguarding Leads/);
      const offer = await talk.press(salford.card, 'What the Virtual School offers');
      assert.match(offer.words, /Whose Virtual School\? \*\*Salford\*\*/);
    });
  }

  it('is told of one authority, and that there is nothing of another', async () => {
    const talk = chat();
    assert.match((await talk.say('what do you hold for Norfolk?')).words, /What I hold of Norfolk/);
    assert.match((await talk.say('what do you have on Kent')).words, /I hold nothing of Kent’s own/);
  });

  it('leaves a question about a topic to be answered', async () => {
    const { words } = await chat().say('what do you know about penalty notices');
    assert.doesNotMatch(words, /What I hold/);
  });

  it('stands beside a refusal, of the authority of which little is held', async () => {
    const talk = chat();
    await talk.say('set authority to Suffolk');
    const refused = await talk.say('what is the parking fee at the town hall');
    assert.match(refused.words, /does not cover/);
    assert.match(
      refused.words,
      /Of Suffolk I hold 3 passages: attendance \(2\), the Virtual School’s offer \(1\)/,
    );
    const held = await talk.press(refused.card, 'What do you hold?');
    assert.match(held.words, /What I hold of Suffolk/);
  });

  it('stands beside the national answer for an authority of which nothing is held', async () => {
    const talk = chat();
    await talk.say('set authority to Kent');
    const answered = await talk.say('Is the extended role statutory?');
    assert.match(answered.words, /I hold no guidance of Kent’s own/);
    assert.match((await talk.press(answered.card, 'What do you hold?')).words, /What I hold/);
  });
});
