/** Words of a form that were taken for names: who gets them back, what stays masked, and where none of it may stand. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { formValues, type Json } from '../support/cards.ts';
import {
  channel,
  goodForm,
  type Reply,
  referenceIn,
  somebody,
  submitData,
  type Talk,
  team,
} from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;

const about = (word: string): Record<string, string> => ({
  ...goodForm,
  question: `My pupil ${word} refuses: is a surgery next?`,
});
const restoreData = (submission: string): Json => ({ ...submitData(submission), kind: 'not-a-name' });

/** All that came back, the values of a form with it. */
const whole = ({ body, replies }: Reply): string => JSON.stringify([body, replies]);

function assertKeptNowhere(...words: readonly string[]): void {
  const places = { stored: world.app.bytes().toString('latin1'), logged: world.app.log.join('\n') };
  for (const [place, bytes] of Object.entries(places)) {
    for (const word of words) assert.ok(!bytes.includes(word), `${word} was ${place}`);
  }
}

/** The form of one person, sent with a word that is masked. */
async function sendMasked(one: Talk, word: string, as: 'invoke' | 'message' = 'invoke') {
  const submission = randomUUID();
  const back = await one.send(submitData(submission), { as, inputs: about(word) });
  return { submission, values: formValues(back.card), words: back.words };
}

describe('A word that is said to be no name', () => {
  for (const [as, expectReplies] of [
    ['invoke', false],
    ['message', false],
    ['message', true],
  ] as const) {
    const how = expectReplies ? 'expected in the response' : `pressed as ${as}`;
    it(`stands in the form again, and in no byte that is kept: ${how}`, async () => {
      const word = `Winterbourne${as}${expectReplies ? 'q' : ''}`;
      const one = chat({ expectReplies });
      const { submission, values } = await sendMasked(one, word, as);
      assert.match(values['question'] ?? '', /^My pupil \[name\] refuses/);
      const restored = await one.send(restoreData(submission), { as, inputs: values });
      assert.equal(formValues(restored.card)['question'], about(word)['question']);
      assertKeptNowhere(word);
    });
  }

  it('is not said again where the press comes twice', async () => {
    const one = chat({ expectReplies: true });
    const { submission, values } = await sendMasked(one, 'Quillsworth', 'message');
    const pressing = { as: 'message', inputs: values, over: { id: 'restored-twice' } } as const;
    assert.match(whole(await one.send(restoreData(submission), pressing)), /Quillsworth/);
    const again = await one.send(restoreData(submission), pressing);
    assert.deepEqual([again.status, again.words], [200, '']);
  });

  it('clears no other identifier that was typed meanwhile', async () => {
    const one = chat();
    const { submission, values } = await sendMasked(one, 'Thornhollow');
    const inputs = {
      ...values,
      question: `${values['question'] ?? ''} UPN A123456789012, SE5 7QQ`,
      contactTimes: 'ring about Jordan Canaryson',
    };
    const restored = await one.send(restoreData(submission), { as: 'invoke', inputs });
    const shown = formValues(restored.card);
    assert.match(shown['question'] ?? '', /Thornhollow refuses.*\[UPN\], \[postcode\]$/);
    assert.equal(shown['contactTimes'], 'ring about [name]');
    assert.doesNotMatch(whole(restored), /A123456789012|SE5 7QQ|Canaryson/);
    assertKeptNowhere('Thornhollow', 'A123456789012', 'SE5 7QQ', 'Canaryson');
  });

  it('is given back to nobody else who presses the same card', async () => {
    const { submission, values } = await sendMasked(chat(), 'Marrowdene');
    for (const as of ['invoke', 'message'] as const) {
      const other = await chat().send(restoreData(submission), { as, inputs: values });
      assert.doesNotMatch(whole(other), /Marrowdene/);
      assert.match(other.words, /type it again/);
    }
    assertKeptNowhere('Marrowdene');
  });
});

describe('A form in a channel', () => {
  it('is not shown with anybody’s words where it was pressed as a message', async () => {
    const one = chat({ spot: { kind: 'channel', room: channel, team, thread: '41' } });
    const { submission, words } = await sendMasked(one, 'Hazelbarrow', 'message');
    assert.match(words, /only in a chat of our own/);
    const inputs = { ...goodForm, question: 'My pupil [name] refuses: is a surgery next?' };
    const restored = await one.send(restoreData(submission), { as: 'message', inputs });
    assert.match(restored.words, /only in a chat of our own/);
    assert.equal(restored.card, undefined);
    assert.ok(!world.connector.calls.some(({ raw }) => raw.includes('Hazelbarrow')));
    assertKeptNowhere('Hazelbarrow');
  });

  it('is shown in place to the one who typed in it, and another reader gets none of it', async () => {
    const spot = { kind: 'channel', room: channel, team, thread: '42' } as const;
    const one = chat({ spot });
    const { submission, values } = await sendMasked(one, 'Fernibrook');
    const other = await chat({ spot }).send(restoreData(submission), { as: 'invoke', inputs: values });
    assert.doesNotMatch(whole(other), /Fernibrook/);
    const restored = await one.send(restoreData(submission), { as: 'invoke', inputs: values });
    assert.match(formValues(restored.card)['question'] ?? '', /Fernibrook/);
    assert.ok(!world.connector.calls.some(({ raw }) => raw.includes('Fernibrook')));
  });
});

describe('The same form sent again with other words', () => {
  const other = 'What should come before a second meeting?';
  const requestsOf = (person: string | undefined) =>
    world.app
      .rows(
        `select r.requester_id, t.body as question from requests r
         join request_texts t on t.reference = r.reference and t.field = 'question' order by r.number`,
      )
      .filter((row) => row['requester_id'] === person);

  for (const as of ['invoke', 'message'] as const) {
    it(`comes back with them, says that the first stands, and makes a second request: ${as}`, async () => {
      const { send, sendForm, place } = chat();
      const data = submitData();
      const first = referenceIn((await send(data, { as, inputs: goodForm })).words);
      const inputs = { ...goodForm, question: other };
      const back = await send(data, { as, inputs });
      assert.match(back.words, new RegExp(`${first} was sent from this form before and stays as it was`));
      assert.deepEqual(formValues(back.card), inputs);
      assert.equal(requestsOf(place.who.aadObjectId).length, 1);
      const receipt = await sendForm(back.card, { as, inputs: formValues(back.card) });
      assert.notEqual(referenceIn(receipt.words), first);
      const [one, two] = requestsOf(place.who.aadObjectId).map(({ question }) => String(question));
      assert.ok(one?.includes(goodForm.question) && two?.includes(other));
    });
  }
});

describe('The answer that travels with a form', () => {
  it('is never one that somebody else got, whatever the button says', async () => {
    const marked = 'When must the ELPM be held, zebrafinch?';
    const owner = chat();
    await owner.say(marked);
    const [answer] = world.app
      .rows('select id, person, question from answers')
      .filter(({ person }) => person === owner.place.who.aadObjectId);
    assert.ok(answer);
    const forged = { answer: String(answer['id']) };
    const { send, place } = chat({ who: somebody() });
    const gate = await send({ signpost: 1, kind: 'gate', choice: 'advice', ...forged });
    const { submission, values } = await sendMasked(chat({ who: place.who }), 'Larkenfield');
    const restored = await send({ ...restoreData(submission), ...forged }, { as: 'invoke', inputs: values });
    const mended = await send({ ...submitData(), ...forged }, { as: 'invoke', inputs: {} });
    const receipt = await send({ ...submitData(), ...forged }, { as: 'invoke', inputs: goodForm });
    for (const reply of [gate, restored, mended, receipt]) assert.doesNotMatch(whole(reply), /zebrafinch/);
    const reference = referenceIn(receipt.words);
    const texts = world.app.rows(`select field from request_texts where reference = '${reference}'`);
    assert.ok(!texts.some(({ field }) => String(field).startsWith('asked')));
    assert.ok(
      !world.connector.calls.some(({ raw }) => raw.includes('zebrafinch') && raw.includes(reference)),
    );
  });
});
