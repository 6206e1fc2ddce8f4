/** What is read as a command and what as a question, which question a button answers, and turns for which no token could be had. */
import assert from 'node:assert/strict';
import type { CredentialSource } from '../../bot/framework/connectors.ts';
import { commandOf } from '../../bot/command.ts';
import { useApp } from '../support/use-app.ts';

/** With the mention and the question, about as much as Teams sends. */
const size = 27 * 1024;
const question = 'When must the ELPM be held?';

describe('A message read as a command', () => {
  for (const [typed, expected] of [
    ['<at>Signpost</at>  my\n requests ', 'my requests'],
    ['<at>Signpost</at>&nbsp;my requests', 'my requests'],
    ['<at id="0">Signpost</at>&#160;my requests&nbsp;', 'my requests'],
    ['<at>Signpost</at>, my requests', 'my requests'],
    ['my <at>Signpost</at> requests', 'my requests'],
    ['my requests <at>Signpost</at>&nbsp;', 'my requests'],
    ['<at>Signpost</at> <at>Example Colleague</at>\u00a0my requests\u00a0', 'my requests'],
    ['<div><at>Signpost</at><br>my&nbsp;requests<br/></div>', 'my requests'],
    ['<at>Signpost</at>&nbsp;', ''],
    ['request a consultation', 'request a consultation'],
    ['   ', ''],
    ['a'.repeat(91), undefined],
    [`${' '.repeat(size)}help`, undefined],
  ] as const) {
    it(`is short, without mention or spare space: ${JSON.stringify(typed.slice(-40))}`, () => {
      assert.equal(commandOf(typed), expected);
    });
  }
});

describe('A very long message', () => {
  const { chat } = useApp();
  const filled = (part: string): string => part.repeat(Math.floor(size / part.length));

  for (const [what, text] of [
    ['spaces', filled(' ')],
    ['new lines', filled('\n')],
    ['opened mentions', filled('<at>')],
    ['mentions', filled('<at>x</at>')],
    ['words of a command', filled('set the ')],
    ['spaces within a command', `my${filled(' ')}requests`],
  ] as const) {
    it(`is read in a moment and answered as a question: ${what}`, async () => {
      const before = performance.now();
      commandOf(text);
      assert.ok(performance.now() - before < 10);
      const { say } = chat();
      await say(question);
      const started = performance.now();
      const { status, words } = await say(`${text} ${question}`);
      assert.ok(performance.now() - started < 2_000, `it took ${performance.now() - started} ms`);
      assert.equal(status, 200);
      assert.match(words, /\S/);
      assert.doesNotMatch(words, /Before we start|You have asked|Choose it here|went wrong/);
    });
  }
});

describe('A command that tells of more', () => {
  const { chat } = useApp();

  for (const text of [
    'change area, he says he will kill himself tonight',
    'set authority, a child is being beaten right now',
  ]) {
    it(`gets the words of danger and no picker: ${text}`, async () => {
      const { words } = await chat().say(text);
      assert.match(words, /999/);
      assert.doesNotMatch(words, /Choose it here/);
    });
  }

  it('is a setting where it tells of nothing more', async () => {
    assert.match((await chat().say('change area')).words, /Choose it here/);
    assert.match((await chat().say('set my authority to Nowhereshire')).words, /do not know an authority/);
  });

  it('is a setting that says where no local guidance is held', async () => {
    const { words } = await chat().say('set my authority to Bolton');
    assert.match(words, /your authority is \*\*Bolton\*\*. I hold no local guidance/);
  });
});

describe('A button that names a stage', () => {
  const { chat } = useApp();
  const unclear = 'Who convenes the meeting at this stage?';

  it('answers the question that it was shown for, though another was asked since', async () => {
    const { say, press } = chat();
    const asked = await say(unclear);
    await say('How many days before a fixed penalty?');
    const { words } = await press(asked.card, 'Stage one');
    const fresh = chat();
    const alone = await fresh.press((await fresh.say(unclear)).card, 'Stage one');
    assert.equal(words, alone.words);
    assert.match(words, /\[1\]/);
  });

  it('answers it again where it is pressed again with another stage', async () => {
    const { say, press } = chat();
    const asked = await say(unclear);
    const [one, two] = [await press(asked.card, 'Stage one'), await press(asked.card, 'Stage two')];
    assert.match(two.words, /\[1\]/);
    assert.notEqual(one.words, two.words);
  });

  it('does not answer it for another person', async () => {
    const asked = await chat().say(unclear);
    const { words } = await chat().press(asked.card, 'Stage one');
    assert.match(words, /no longer have the question/);
    assert.doesNotMatch(words, /\[1\]/);
  });

  it('tells of all stages where the person does not know', async () => {
    const { say, press } = chat();
    const asked = await say(unclear);
    assert.match((await press(asked.card, 'I do not know')).words, /[Ss]tage/);
  });
});

for (const [where, credentials] of [
  [
    'asked for',
    (fail: () => void): CredentialSource =>
      () => {
        fail();
        return Promise.resolve(undefined);
      },
  ],
  [
    'used to sign',
    (fail: () => void): CredentialSource =>
      () =>
        Promise.resolve({
          signRequest: (request) => {
            fail();
            return Promise.resolve(request);
          },
        }),
  ],
] as const) {
  describe(`Where no token can be had, when it is ${where}`, () => {
    let failures = 1;
    const { chat } = useApp({
      credentials: credentials(() => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('No token.');
        }
      }),
    });

    it('the message is unsent, and the same one is answered when it comes again', async () => {
      const { say } = chat();
      const first = await say(question, { id: 'no-token' });
      assert.equal(first.status, 502);
      assert.deepEqual(first.replies, []);
      const again = await say(question, { id: 'no-token' });
      assert.equal(again.status, 200);
      assert.match(again.words, /\[1\]/);
    });
  });
}
