/** What is asked of the assistant itself is shown and not looked up: one's requests, how soon one is replied to, what is kept, where one works. */
import assert from 'node:assert/strict';
import { type AskedOfTheAssistant, askedOfTheAssistant } from '../../bot/asked-of-the-assistant.ts';
import { replyTimes } from '../../bot/reply-times.ts';
import { buttonTitles } from '../support/cards.ts';
import { advice, goodForm, referenceIn, submitData } from '../support/people.ts';
import { newService } from '../support/service.ts';
import { useApp } from '../support/use-app.ts';

const asked: Readonly<Record<AskedOfTheAssistant, readonly string[]>> = {
  requests: [
    'how do I cancel my request',
    'How do I see my requests?',
    'where is my request',
    'how do I withdraw a request',
    'can i change my request please',
    'any update on my request',
    'what happened to my consultation',
    'has anyone looked at my request yet?',
    'hi, did my request go through',
  ],
  'reply-time': [
    'how long until someone replies',
    'when will i get a reply?',
    'how quickly do you respond to consultation requests',
    'how long does it take to get a reply',
    'when will someone get back to me',
    "what's the response time",
  ],
  privacy: [
    'who sees my request',
    'who can see what I type?',
    'is this confidential',
    'will my manager see this',
    'do you store what I type',
    'how long are my questions kept',
  ],
  home: [
    'how do I set my authority',
    'how do I change my council',
    'can you remember my borough',
    "I've moved to a new council",
    'that’s the wrong borough',
  ],
};

const lookedUp: readonly string[] = [
  'how do I change the parenting contract',
  'how do I withdraw a penalty notice',
  'how long does the LA have to respond to an EHE notification',
  'how long do they have to respond',
  'how soon must the LA reply to the request',
  'when do they answer',
  'who sees the ELPM report',
  'is the ELPM confidential',
  'where is it',
  'how long is it kept',
  'what happens to my request for a penalty notice',
  'can the parent change authority',
  'child moved to a different council',
  'How do I request a consultation?',
  'is this confidential, his dad hits him',
  'can anyone see what i say',
  'is it recorded',
  'who sees it',
  'when should we respond',
  'how do we follow up the consultation',
  'can we cancel the consultation',
];

describe('What is asked of the assistant itself', () => {
  for (const [what, messages] of Object.entries(asked))
    for (const message of messages)
      it(`is heard: ${message}`, () => {
        assert.equal(askedOfTheAssistant(message), what);
      });

  for (const message of lookedUp)
    it(`is not heard in a question of the work: ${message}`, () => {
      assert.equal(askedOfTheAssistant(message), undefined);
    });
});

describe('Whoever asks the assistant of itself', () => {
  const { chat } = useApp();

  it('is shown their requests, each with what can be done with it', async () => {
    const rae = chat();
    const reference = referenceIn((await rae.send(submitData(), { as: 'invoke', inputs: goodForm })).words);
    const { words, card } = await rae.say('how do I cancel my request');
    assert.match(words, new RegExp(reference));
    assert.deepEqual(buttonTitles(card)[0], 'See or change it');
  });

  it('is shown them in their own chat only', async () => {
    const { words } = await chat({ spot: advice }).say('where is my request');
    assert.match(words, /for you alone/);
  });

  it('is told how soon one aims to reply, and shown their own', async () => {
    const { words, card } = await chat().say('how long until someone replies');
    assert.match(words, /aims to reply|promises no time/);
    assert.deepEqual(buttonTitles(card), ['Request a consultation']);
    const among = await chat({ spot: advice }).say('when will I get a reply');
    assert.match(among.words, /aims to reply|promises no time/);
    assert.equal(among.card, undefined);
  });

  it('is told what is kept of them and who sees it', async () => {
    assert.match((await chat().say('who can see what I type?')).words, /What is kept of you by Signpost/);
  });

  it('can choose where they work', async () => {
    const { words, card } = await chat().say('how do I change my council');
    assert.match(words, /Choose it here/);
    assert.ok(card);
  });
});

describe('How soon a service aims to reply', () => {
  const label = 'Training';
  const kind = 'training';

  it('is told by kind, with what holds where a deadline is near', () => {
    const days = (count: number) =>
      ({ count, unit: 'working-days', words: `${String(count)} working days` }) as const;
    const kinds = [
      { kind, label, promised: days(5), promisedUrgent: days(1), fields: [] },
      { kind: 'other', label: 'Advice', fields: [] },
    ];
    const words = replyTimes(newService({ kinds }));
    assert.match(
      words,
      /- Training: within 5 working days; within 1 working days where a meeting or a deadline is near/,
    );
    assert.match(words, /For the others no time is promised/);
  });

  it('is said not to be promised where it is not', () => {
    assert.match(replyTimes(newService({ kinds: [{ kind, label, fields: [] }] })), /promises no time/);
  });
});
