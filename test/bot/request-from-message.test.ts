/** "Ask the Virtual School about it", on a message: only its words go on, masked and confirmed, into the person's own form. */
import assert from 'node:assert/strict';
import { messageCommand } from '../../bot/features/request-from-message.ts';
import { buttonData, buttonTitles, cardText, formValues, type Json } from '../support/cards.ts';
import { goodForm, type Reply, referenceIn, somebody, type Somebody, type Spot } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';

const world = useApp();
const colleagues: Spot = { kind: 'groupChat', room: '19:colleagues@thread.v2' };

const canaries = {
  id: 'CANARYMESSAGEID',
  replyToId: 'CANARYREPLYTO',
  createdDateTime: '2031-01-02T03:04:05.678Z',
  subject: 'CANARYSUBJECT',
  linkToMessage: 'https://teams.example/CANARYLINK',
  from: { user: { id: 'CANARYAUTHORID', displayName: 'Canaryauthor Writerson' } },
  mentions: [{ id: 0, mentionText: 'CANARYMENTIONED', mentioned: { user: { displayName: 'CANARYPERSON' } } }],
  attachments: [
    { id: 'CANARYFILEID', name: 'CANARYFILE.docx', contentUrl: 'https://files.example/CANARYURL' },
  ],
  reactions: [{ reactionType: 'like', user: { user: { displayName: 'CANARYLIKER' } } }],
} as const;
const everyCanary =
  /CANARY\w*|Canaryauthor|2031-01-02|teams\.example|files\.example|Writerson|Winterbourne|A123456789012/;

const chosen = (content: string, contentType = 'html'): Json => ({
  commandId: messageCommand,
  commandContext: 'message',
  messagePayload: { ...canaries, body: { contentType, content } },
});
const plainQuestion = 'The contract was not agreed at stage two: is a surgery next?';

const choose = (content: string, who: Somebody = somebody(), spot: Spot = colleagues): Promise<Reply> =>
  world.chat({ who, spot }).invoke('composeExtension/fetchTask', chosen(content));
/** Sends the dialog's card, with these words in it. */
const confirm = (card: unknown, question: string, who: Somebody, spot: Spot = colleagues): Promise<Reply> =>
  world.chat({ who, spot }).invoke('composeExtension/submitAction', {
    ...chosen('<p>CANARYAGAIN</p>'),
    data: { ...buttonData(card, 'Use these words'), 'input.question': question },
  });
const wordsIn = ({ card }: Reply): string => formValues(card)['question'] ?? '';
const draftsOf = (who: Somebody) =>
  world.app.rows(`select * from drafts where person = '${String(who.aadObjectId)}'`);

async function withOwnChat(): Promise<Somebody> {
  const who = somebody();
  await world.chat({ who }).install();
  return who;
}
const gateSentTo = (who: Somebody) =>
  world.connector.seen(
    ({ conversation, raw }) =>
      conversation === `a:${who.id}` && raw.includes('From the message that you chose'),
  );
/** From the dialog to the form, in the person's own chat. */
async function formOf(who: Somebody): Promise<Reply> {
  const gate = cardsIn((await gateSentTo(who)).activity).at(-1);
  return world.chat({ who }).press(gate, 'Attendance or education advice');
}

function assertNowhere(...replies: readonly Reply[]): void {
  const places = {
    sent: world.connector.calls.map(({ raw }) => raw).join('\n'),
    answered: JSON.stringify(replies.map(({ body }) => body)),
    log: world.app.log.join('\n'),
    stored: world.app.bytes().toString('latin1'),
  };
  for (const [place, bytes] of Object.entries(places)) {
    assert.equal(everyCanary.exec(bytes)?.[0], undefined, `it was ${place}`);
  }
}

describe('A message that was chosen', () => {
  it('is the same in a client that does not name the command', async () => {
    const { invoke } = world.chat({ who: await withOwnChat(), spot: colleagues });
    const bare = { ...chosen(`<p>${plainQuestion}</p>`), commandId: undefined };
    const shown = await invoke('composeExtension/fetchTask', bare);
    assert.equal(wordsIn(shown), plainQuestion);
    const pressed = { ...buttonData(shown.card, 'Use these words'), 'input.question': plainQuestion };
    const sent = await invoke('composeExtension/submitAction', { data: pressed });
    assert.match(JSON.stringify(sent.body), /task/);
    assert.doesNotMatch(JSON.stringify(sent.body), /older/);
  });

  it('is shown in a dialog as plain words, with what could identify a child masked', async () => {
    const html = `<div><p>Winterbourne&nbsp;refuses to come, <b>UPN A123456789012</b>.</p>
      <ul><li>The contract was not agreed.</li><li>Is a surgery next?</li></ul></div>`;
    const shown = await choose(html);
    assert.equal(shown.status, 200);
    assert.match(
      wordsIn(shown),
      /^\[name\] refuses to come, .*\[UPN\]\.\nThe contract was not agreed\.\nIs a surgery next\?$/,
    );
    assert.match(shown.words, /is marked \[name\], \[UPN\]/);
    assert.deepEqual(buttonTitles(shown.card), ['Use these words']);
    assertNowhere(shown);
  });

  it('brings neither its author, time, link, replies, mentions nor files', async () => {
    const who = await withOwnChat();
    const html = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>CANARYQUOTED</strong><p>CANARYREPLY</p></blockquote>
      <p><at id="0">CANARYMENTIONED</at> ${plainQuestion} <a href="https://files.example/CANARYHREF">https://files.example/CANARYHREF</a></p>
      <attachment id="CANARYFILEID"></attachment><img src="https://files.example/CANARY.png" alt="CANARYALT">`;
    const shown = await choose(html, who);
    assert.equal(wordsIn(shown), `[name] ${plainQuestion} [link]`);
    const taken = await confirm(shown.card, wordsIn(shown), who);
    const form = await formOf(who);
    const inputs = { ...goodForm, question: wordsIn(form) };
    const receipt = await world.chat({ who }).sendForm(form.card, { as: 'invoke', inputs });
    assert.match(referenceIn(receipt.words), /^SWK-/);
    assertNowhere(shown, taken, form, receipt);
  });

  it('is read as it stands where it is plain text', async () => {
    const { invoke } = world.chat({ spot: colleagues });
    const shown = await invoke('composeExtension/fetchTask', chosen(plainQuestion, 'text'));
    assert.equal(wordsIn(shown), plainQuestion);
  });

  it('leaves nothing behind until it is confirmed', async () => {
    const who = somebody();
    const claims = world.app.rows('select activity from turn_claims').length;
    await choose(`<p>${plainQuestion}</p>`, who);
    assert.deepEqual(draftsOf(who), []);
    assert.equal(world.app.rows('select activity from turn_claims').length, claims);
  });

  for (const [what, html] of [
    ['a picture', '<p><img src="https://files.example/1.png" alt="A scan"></p>'],
    ['a card', '<attachment id="1"></attachment>'],
    ['nothing at all', ''],
  ] as const) {
    it(`is answered with a way on where it has no words: ${what}`, async () => {
      const { words, card } = await choose(html);
      assert.deepEqual(buttonTitles(card), []);
      assert.match(words, /That message has no words.*request a consultation/);
    });
  }

  for (const [tells, expected] of [
    ['He says he will kill himself tonight.', /999/],
    ['A child has just told me that her stepdad hits her.', /MASH/],
    ['Our teaching assistant has been messaging a pupil on Snapchat.', /LADO/],
  ] as const) {
    it(`is answered first where it tells of more, and bars nobody: ${tells}`, async () => {
      const who = await withOwnChat();
      const shown = await choose(`<p>${tells}</p>`, who);
      assert.match(cardText(shown.card), expected);
      const taken = await confirm(shown.card, wordsIn(shown), who);
      assert.match(taken.words, /in our own chat/);
    });
  }

  it('is cut where it is too long, after all of it was read', async () => {
    const long = `${'The contract was not agreed at stage two. '.repeat(40)}He will kill himself tonight.`;
    const shown = await choose(`<p>${long}</p>`);
    assert.equal(wordsIn(shown).length, 1500);
    assert.match(shown.words, /longer than 1500 characters/);
    assert.match(shown.words, /999/);
  });

  it('is read however deep its tags go', async () => {
    const shown = await choose(`${'<b>'.repeat(20_000)}${plainQuestion}`);
    assert.equal(wordsIn(shown), plainQuestion);
  });
});

describe('The dialog', () => {
  it('leads to the gate and the form in the person’s own chat, with the words in it', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    const taken = await confirm(shown.card, 'Changed by me: is a surgery next?', who);
    assert.match(taken.words, /in our own chat/);
    assert.deepEqual(taken.replies, []);
    const gate = await gateSentTo(who);
    assert.doesNotMatch(gate.raw, /Changed by me/);
    const form = await formOf(who);
    assert.equal(wordsIn(form), 'Changed by me: is a surgery next?');
    const inputs = { ...goodForm, question: wordsIn(form) };
    const receipt = await world.chat({ who }).sendForm(form.card, { as: 'invoke', inputs });
    const [row] = world.app.rows(
      `select body as details from request_texts where field = 'question' and reference = '${referenceIn(receipt.words)}'`,
    );
    assert.match(String(row?.['details']), /Changed by me/);
    assert.deepEqual(draftsOf(who), []);
    const fresh = await formOf(who);
    assert.equal(wordsIn(fresh), '');
  });

  it('puts no word of it into a button', async () => {
    const shown = await choose(`<p>${plainQuestion}</p>`);
    assert.deepEqual(buttonData(shown.card, 'Use these words'), { signpost: 1, kind: 'use-message' });
  });

  it('comes back where what was typed could identify a child, and nothing is kept of it', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    const again = await confirm(shown.card, 'Winterbourne refuses to come, UPN A123456789012.', who);
    assert.match(wordsIn(again), /^\[name\] refuses to come, .*\[UPN\]\.$/);
    assert.deepEqual(draftsOf(who), []);
    assertNowhere(shown, again);
    const taken = await confirm(again.card, wordsIn(again), who);
    assert.match(taken.words, /in our own chat/);
    assert.equal(wordsIn(await formOf(who)), wordsIn(again));
  });

  it('comes back with the words of safety where what was typed tells of danger', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    const told = 'He says he will kill himself tonight.';
    const again = await confirm(shown.card, told, who);
    assert.match(cardText(again.card), /999/);
    assert.equal(wordsIn(again), told);
    assert.match((await confirm(again.card, told, who)).words, /in our own chat/);
  });

  it('comes back where nothing was typed', async () => {
    const who = somebody();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    assert.match((await confirm(shown.card, '  ', who)).words, /Write your question\./);
  });

  it('keeps the words for someone who has no chat with the assistant, and says where they wait', async () => {
    const who = somebody();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    const taken = await confirm(shown.card, plainQuestion, who);
    assert.match(taken.words, /kept for you for a day\. Open a chat with me/);
    assert.match(taken.words, /Your questions are kept with your identity for 30 days.*Say \*\*privacy\*\*/);
    assert.deepEqual(buttonTitles(taken.card), ['Open our chat']);
    const gate = await world.chat({ who }).say('request a consultation');
    const form = await world.chat({ who }).press(gate.card, 'Attendance or education advice');
    assert.equal(wordsIn(form), plainQuestion);
  });

  it('says where the words wait where the chat cannot be reached, or not in time', async () => {
    for (const fault of [{ status: 403 }, 'hang'] as const) {
      const who = await withOwnChat();
      const shown = await choose(`<p>${plainQuestion}</p>`, who);
      world.connector.fail(fault, 3, ({ conversation }) => conversation === `a:${who.id}`);
      const started = performance.now();
      const taken = await confirm(shown.card, plainQuestion, who);
      world.connector.heal();
      assert.match(taken.words, /kept for you for a day/);
      assert.ok(performance.now() - started < 5_000);
      assert.equal(draftsOf(who).length, 1);
    }
  });

  it('shows the words to nobody but whoever confirmed them', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    await confirm(shown.card, plainQuestion, who);
    const gate = { signpost: 1, kind: 'gate', choice: 'advice' };
    const inGroup = await world.chat({ who, spot: colleagues }).send(gate);
    const another = await world.chat().send(gate);
    for (const form of [inGroup, another]) assert.equal(wordsIn(form), '');
    assert.equal(wordsIn(await formOf(who)), plainQuestion);
  });

  it('gives the same request for the same words twice', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    await confirm(shown.card, plainQuestion, who);
    const first = await formOf(who);
    await confirm(shown.card, plainQuestion, who);
    const second = await formOf(who);
    const inputs = { ...goodForm, question: plainQuestion };
    const { sendForm } = world.chat({ who });
    const receipts = [
      await sendForm(first.card, { as: 'invoke', inputs }),
      await sendForm(second.card, { as: 'invoke', inputs }),
    ];
    assert.equal(new Set(receipts.map(({ words }) => referenceIn(words))).size, 1);
  });

  it('keeps the words for a day', async () => {
    const who = await withOwnChat();
    const shown = await choose(`<p>${plainQuestion}</p>`, who);
    await confirm(shown.card, plainQuestion, who);
    world.app.advance(24 * 60 * 60_000 + 1);
    assert.equal(wordsIn(await formOf(who)), '');
    await world.app.storage.purge(world.app.clock.now());
    assert.deepEqual(draftsOf(who), []);
  });

  it('refuses a button that is not its own', async () => {
    const { invoke } = world.chat({ spot: colleagues });
    for (const data of [{}, { signpost: 1, kind: 'use-message', seen: 3 }, { signpost: 1, kind: 'help' }]) {
      const { status, body } = await invoke('composeExtension/submitAction', {
        commandId: messageCommand,
        data,
      });
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /no longer works|Write your question/);
    }
  });
});
