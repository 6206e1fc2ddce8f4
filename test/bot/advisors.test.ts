/** The advisors' desk: a request given to colleagues, answered, merged and moved, over HTTP, as several people press. */
import assert from 'node:assert/strict';
import { searchCommand } from '../../bot/features/search-requests.ts';
import { buttonData, buttonTitles, cardText, formValues, partsOf } from '../support/cards.ts';
import type { Call, RosterMember } from '../support/fake-connector.ts';
import {
  advice,
  channel,
  goodForm,
  type Pressing,
  referenceIn,
  type Reply,
  type Somebody,
  somebody,
  submitData,
  type Talk,
  team,
} from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';
import { until } from '../support/until.ts';

const trainers = { kind: 'channel', room: '19:trainers@thread.tacv2', team } as const;

const world = useApp({
  service: (service) => ({
    ...service,
    desks: [
      { id: 'advisors', name: 'Advisors', default: true },
      { id: 'training', name: 'Training desk', takes: { kinds: ['training'] } },
    ],
    cannedReplies: [
      { id: 'surgery', label: 'Offer a surgery', text: 'A surgery place would help: please book one.' },
    ],
  }),
});
const { chat } = world;
const [anna, ben, cara] = [somebody('Advisor Anna'), somebody('Advisor Ben'), somebody('Advisor Cara')];
const guest = somebody('Guest Gale');
const inChannel = (who: Somebody): Talk => chat({ who, spot: advice });
const memberOf = ({ id, name, aadObjectId }: Somebody, userRole = 'user'): RosterMember => ({
  id,
  name,
  aadObjectId,
  userRole,
});
const everybody = [
  memberOf(anna),
  memberOf(guest, 'guest'),
  { id: '28:signpost', name: 'Signpost' },
  memberOf(cara),
  memberOf(ben),
];

/** Passes the minute for which Teams' answers are believed. */
const changeRoster = (members: readonly RosterMember[]): void => {
  world.connector.setRoster(team, members);
  world.app.advance(61_000);
};

const cardOf = (call: Call): unknown => cardsIn(call.activity).at(-1);
const isCard =
  (reference: string, kind: Call['kind'], holding = '') =>
  (call: Call): boolean =>
    call.kind === kind &&
    call.id !== undefined &&
    call.raw.includes(`"text":"${reference}: `) &&
    call.raw.includes(holding);
const statusOf = (reference: string) =>
  world.app.rows(
    `select status, assignee_id, revision, desk from requests where reference = '${reference}'`,
  )[0] ?? {};

interface Posted {
  readonly reference: string;
  readonly card: unknown;
  readonly post: Call;
  readonly requester: Talk;
}

let asked = 0;

async function logged(over: Readonly<Record<string, string>> = {}, requester = chat()): Promise<Posted> {
  asked += 1;
  const question = `Which of steps ${asked} to ${asked + 7} comes at stage two, where plan ${asked * 31} was agreed?`;
  const inputs = { ...goodForm, question, ...over };
  const { words } = await requester.send(submitData(), { as: 'invoke', inputs });
  const reference = referenceIn(words);
  const post = await world.connector.seen(isCard(reference, 'send'));
  await until(() => world.app.log.some((line) => line.includes('outbox.posted') && line.includes(reference)));
  return { reference, post, card: cardOf(post), requester };
}

const press = (who: Somebody, card: unknown, title: string, more: Pressing = {}): Promise<Reply> =>
  inChannel(who).press(card, title, { as: 'invoke', ...more });
const view = (who: Somebody, { card }: Posted): Promise<Reply> => press(who, card, 'More');
const fill = async (
  who: Somebody,
  posted: Posted,
  title: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Reply> => inChannel(who).fill((await view(who, posted)).card, title, { as: 'invoke', inputs });
const choicesOf = (card: unknown, field: string): readonly string[] =>
  (
    (partsOf(card).find(({ id }) => id === `input.${field}`)?.['choices'] ?? []) as readonly {
      title: string;
    }[]
  ).map(({ title }) => title);
const setUp = async (who: Somebody, spot: Parameters<typeof chat>[0], desks: string): Promise<Reply> => {
  const talk = chat({ who, ...spot });
  const { card } = await talk.say('set advisory channel');
  return talk.press(card, 'Make this the advisory channel', { inputs: { desks } });
};

before(async () => {
  world.connector.setRoster(team, everybody);
  await setUp(anna, { spot: advice }, 'advisors');
});
afterEach(() => {
  world.connector.heal();
});

describe('The card of a request', () => {
  it('asks Teams for a card of their own for each advisor, and for no guest and no bot', async () => {
    const { card } = await logged();
    const { refresh } = card as { refresh: { action: unknown; userIds: readonly string[] } };
    assert.deepEqual(refresh.userIds, [anna.id, ben.id, cara.id]);
    const own = await inChannel(ben).send(buttonData(card, 'Refresh'), { as: 'invoke' });
    assert.ok(buttonTitles(own.card).includes('Note among advisors'));
    assert.ok(buttonTitles(card).includes('Assign to me'));
  });

  it('says that it is done where the same press comes twice, and does it once', async () => {
    const posted = await logged();
    for (const again of [1, 2]) {
      const { words } = await press(anna, posted.card, 'Assign to me');
      assert.doesNotMatch(words, /Nothing was done/, String(again));
    }
    const form = await press(anna, (await view(anna, posted)).card, 'Set a due date');
    for (const again of [1, 2]) {
      const { words } = await press(anna, form.card, 'Send', { inputs: { due: '2026-12-04' } });
      assert.doesNotMatch(words, /Nothing was done|nothing would change/, String(again));
    }
    assert.equal(statusOf(posted.reference)['revision'], 3);
    const others = await press(ben, posted.card, 'Assign to me');
    assert.match(others.words, /Nothing was done: SWK-2026-\d+ had changed/);
  });

  it('does nothing for a guest of the team, whom it tells so', async () => {
    const posted = await logged();
    for (const title of ['Assign to me', 'More']) {
      const { words } = await press(guest, posted.card, title);
      assert.match(words, /Guests of the advisors’ team cannot deal with requests/);
    }
    assert.equal(statusOf(posted.reference)['revision'], 1);
  });

  it('is the same for all where Teams would not say who is in the team', async () => {
    changeRoster(everybody);
    world.connector.fail({ status: 403 }, 9, ({ kind }) => kind === 'members');
    const { card } = await logged();
    assert.equal((card as { refresh?: unknown }).refresh, undefined);
    world.connector.heal();
    world.app.advance(61_000);
  });

  it('leads an advisor to all that is open to them, and shows what was done last', async () => {
    const posted = await logged();
    await press(anna, posted.card, 'Assign to me');
    const mine = await view(anna, posted);
    assert.match(mine.words, /With an advisor: you/);
    assert.match(mine.words, /What was done last.*Advisor Anna has taken it/s);
    const titles = buttonTitles(mine.card);
    assert.ok(!titles.includes('Assign to me'));
    for (const title of ['Reply', 'Assign', 'Merge into another', 'Escalate', 'Set a due date'])
      assert.ok(titles.includes(title), title);
    const theirs = await view(ben, posted);
    assert.match(theirs.words, /With an advisor: Advisor Anna/);
    assert.ok(buttonTitles(theirs.card).includes('Assign to me'));
  });
});

describe('A request given to a colleague', () => {
  it('goes to any member of the team, who is told in their own chat', async () => {
    const own = chat({ who: ben });
    await own.install();
    const posted = await logged();
    const form = await press(anna, (await view(anna, posted)).card, 'Assign');
    assert.deepEqual(choicesOf(form.card, 'to'), ['Advisor Anna', 'Advisor Ben', 'Advisor Cara']);
    const done = await press(anna, form.card, 'Send', { inputs: { to: ben.aadObjectId ?? '' } });
    assert.match(done.words, /With an advisor: Advisor Ben/);
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${ben.id}` && raw.includes(`**${posted.reference}** is with you`),
    );
  });

  it('goes to nobody who has just left, is a guest, or was never there', async () => {
    for (const to of [guest.aadObjectId, '28:signpost', somebody().aadObjectId]) {
      const posted = await logged();
      const { words } = await fill(anna, posted, 'Assign', { to: to ?? '' });
      assert.match(words, /Nobody of that name is in the advisors’ team now/);
      assert.equal(statusOf(posted.reference)['revision'], 1);
    }
    const posted = await logged();
    const form = await press(anna, (await view(anna, posted)).card, 'Assign');
    world.connector.setRoster(team, [memberOf(anna), memberOf(ben)]);
    const left = await press(anna, form.card, 'Send', { inputs: { to: cara.aadObjectId ?? '' } });
    assert.match(left.words, /Advisor Cara is not in the advisors’ team any more/);
    assert.equal(formValues(left.card)['to'], cara.aadObjectId);
    assert.equal(statusOf(posted.reference)['revision'], 1);
    changeRoster(everybody);
  });

  it('goes to whoever presses where Teams would not say who else there is', async () => {
    const posted = await logged();
    await view(anna, posted);
    world.app.advance(61_000);
    await press(anna, posted.card, 'More');
    world.connector.fail({ status: 500 }, 20, ({ kind }) => kind === 'members');
    const form = await press(anna, (await view(anna, posted)).card, 'Assign');
    assert.match(form.words, /Teams would not tell me who is in the team/);
    const other = await press(anna, form.card, 'Send', { inputs: { to: ben.aadObjectId ?? '' } });
    assert.match(other.words, /Teams would not tell me/);
    const mine = await press(anna, other.card, 'Send', { inputs: { to: '' } });
    assert.match(mine.words, /With an advisor: you/);
    world.connector.heal();
    world.app.advance(61_000);
  });
});

describe('The words of an advisor', () => {
  it('can begin with words that are ready, changed before they are sent', async () => {
    const posted = await logged();
    const form = await press(anna, posted.card, 'Reply');
    assert.deepEqual(choicesOf(form.card, 'canned'), ['Offer a surgery']);
    const inputs = { message: 'Thank you.', canned: 'surgery' };
    const filled = await press(anna, form.card, 'Put these words in', { inputs });
    const { message = '' } = formValues(filled.card);
    assert.equal(message, 'Thank you.\n\nA surgery place would help: please book one.');
    const none = await press(anna, form.card, 'Put these words in', { inputs: { message: 'Kept.' } });
    assert.match(none.words, /Choose the words to begin with/);
    assert.equal(formValues(none.card)['message'], 'Kept.');
    await press(anna, filled.card, 'Send', { inputs: { message: `${message} Ask for Tuesday.` } });
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${posted.requester.place.who.id}` &&
        raw.includes('please book one. Ask for Tuesday.'),
    );
  });

  it('come back whole where a word was taken for a name, and go on after one press', async () => {
    const posted = await logged();
    const form = await press(anna, posted.card, 'Reply');
    const message = 'My pupil Hollyfield refuses: a surgery is next.';
    const masked = await press(anna, form.card, 'Send', { inputs: { message } });
    assert.match(masked.words, /could identify a child/);
    assert.match(formValues(masked.card)['message'] ?? '', /\[name\]/);
    const restored = await press(anna, masked.card, 'That is not a name', {
      inputs: formValues(masked.card),
    });
    assert.equal(formValues(restored.card)['message'], message);
    assert.equal(statusOf(posted.reference)['revision'], 1);
    assert.ok(!world.app.bytes().toString('latin1').includes('Hollyfield'));
    const sent = await press(anna, restored.card, 'Send', { inputs: { message } });
    assert.match(sent.words, /Being looked at/);
    assert.equal(statusOf(posted.reference)['revision'], 2);
  });

  it('are put back for nobody else, and other names stay masked', async () => {
    const posted = await logged();
    const form = await press(anna, posted.card, 'Reply');
    const masked = await press(anna, form.card, 'Send', {
      inputs: { message: 'My pupil Hollyfield refuses: a surgery is next.' },
    });
    const values = formValues(masked.card);
    const others = await press(ben, masked.card, 'That is not a name', { inputs: values });
    assert.match(others.words, /no longer have the word/);
    assert.match(formValues(others.card)['message'] ?? '', /\[name\]/);
    const mine = await press(anna, masked.card, 'That is not a name', { inputs: values });
    const more = await press(anna, mine.card, 'Send', {
      inputs: { message: 'My pupil Hollyfield refuses, as Jordan Canaryson says.' },
    });
    assert.match(formValues(more.card)['message'] ?? '', /pupil Hollyfield refuses, as \[name\]/);
    assert.equal(statusOf(posted.reference)['revision'], 1);
  });

  it('reach the requester, whose answer comes back to the record and the thread', async () => {
    const posted = await logged();
    await fill(anna, posted, 'Ask the requester', { message: 'Which plan is it?' });
    assert.equal(statusOf(posted.reference)['status'], 'waiting');
    const seen = await posted.requester.send(buttonData(posted.card, 'More'), { as: 'invoke' });
    await posted.requester.fill(seen.card, 'Add or answer', {
      as: 'invoke',
      inputs: { message: 'The latest plan.' },
    });
    assert.equal(statusOf(posted.reference)['status'], 'triage');
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `${channel};messageid=${posted.post.id ?? ''}` && raw.includes('The latest plan.'),
    );
    assert.match((await view(anna, posted)).words, /The requester, .*, wrote: The latest plan/);
  });

  it('record advice under the surgery’s purposes, with its next step and stage', async () => {
    const posted = await logged();
    const inputs = {
      purposes: 'review-help,agree-plan',
      advice: 'Hold it.',
      nextStep: 'The school writes.',
      stage: '3',
    };
    const done = await fill(anna, posted, 'Record advice', inputs);
    assert.match(done.words, /Advice given\.\*\* Hold it.*Next step\.\*\* The school writes/s);
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${posted.requester.place.who.id}` &&
        raw.includes('Next step: The school writes.'),
    );
  });
});

describe('A time that an advisor books', () => {
  const time = { day: '2026-12-04', time: '09:30', minutes: '45' };

  it('is told to both with a calendar entry, and is shown on the request', async () => {
    await chat({ who: ben }).install();
    const posted = await logged();
    await fill(anna, posted, 'Assign', { to: ben.aadObjectId ?? '' });
    const booked = await fill(anna, posted, 'Book a time', time);
    assert.match(booked.words, /4 December 2026 at 09:30/);
    for (const who of [ben, posted.requester.place.who]) {
      const told = await world.connector.seen(
        ({ conversation, raw }) =>
          conversation === `a:${who.id}` && raw.includes('4 December 2026 at 09:30') && raw.includes('.ics'),
      );
      assert.ok(buttonTitles(cardOf(told)).includes('Add to calendar'));
      const url = /http:[^"\\]*\/calendar\/places\/[^"\\]*\.ics/.exec(told.raw)?.[0] ?? '';
      assert.match(await (await fetch(url)).text(), /DTSTART:20261204T093000Z\r\nDTEND:20261204T101500Z/);
    }
  });

  it('comes back where it is over or no time at all, and is no requester’s to book', async () => {
    const posted = await logged();
    for (const over of [{ day: '2026-01-05' }, { time: 'noon' }, { minutes: '7' }]) {
      const { words } = await fill(anna, posted, 'Book a time', { ...time, ...over });
      assert.match(words, /Choose (?:a time that is still to come|the day and the time|how long)/);
    }
    const form = await press(anna, (await view(anna, posted)).card, 'Book a time');
    const forged = await posted.requester.send(buttonData(form.card, 'Send'), { as: 'invoke', inputs: time });
    assert.match(forged.words, /not yours to do/);
    assert.equal(statusOf(posted.reference)['revision'], 1);
    const own = await posted.requester.send(buttonData(posted.card, 'More'), { as: 'invoke' });
    assert.ok(!buttonTitles(own.card).includes('Book a time'));
  });
});

describe('A note among advisors', () => {
  it('is read by advisors, and by no requester on any surface', async () => {
    const secret = 'The canarynote is for us alone.';
    const posted = await logged();
    const merged = await logged();
    const { requester } = posted;
    await fill(anna, merged, 'Note among advisors', { message: 'A canarynote on the one that goes on.' });
    await fill(anna, merged, 'Merge into another', { into: posted.reference });
    await fill(anna, posted, 'Note among advisors', { message: secret });
    assert.match((await view(ben, posted)).words, /canarynote/);
    await world.connector.seen(
      ({ conversation, raw }) => conversation.startsWith(`${channel};`) && raw.includes('canarynote'),
    );
    await fill(anna, posted, 'Close', { message: 'Done.' });
    const toldTo = (talk: Talk, words: string): Promise<Call> =>
      world.connector.seen(
        ({ conversation, raw }) => conversation === `a:${talk.place.who.id}` && raw.includes(words),
      );
    await toldTo(requester, 'was closed by');
    await toldTo(merged.requester, 'has closed it');
    for (const whose of [posted, merged]) {
      const told = await surfacesOf(whose);
      for (const words of told) assert.doesNotMatch(words, /canarynote/);
    }
    for (const { conversation, raw } of world.connector.calls)
      if (!conversation.startsWith(channel)) assert.doesNotMatch(raw, /canarynote/);
  });

  /** All that a requester can open of their own; each is asked for something that is there, so that none is empty. */
  async function surfacesOf({ requester, reference, card }: Posted): Promise<readonly string[]> {
    const own = await requester.send(buttonData(card, 'More'), { as: 'invoke' });
    const copy = await requester.press(own.card, 'Copy for my records', { as: 'invoke' });
    const list = await requester.say('my requests');
    const search = (words: string): Promise<Reply> =>
      requester.invoke('composeExtension/query', {
        commandId: searchCommand,
        parameters: [{ name: 'words', value: words }],
        queryOptions: { skip: 0, count: 25 },
      });
    const found = await search(reference);
    for (const reply of [own, copy, list, found])
      assert.ok(`${reply.words} ${JSON.stringify(reply.body)}`.includes(reference), reply.words);
    const byItsWords = await search('canarynote');
    assert.ok(!JSON.stringify(byItsWords.body).includes(reference));
    const exported = await requester.say(`export ${reference}`);
    const link = /https?:[^"]+\/exports\/[\w-]+\/[\w-]+/.exec(JSON.stringify(exported.card))?.[0] ?? '';
    const page = await (await fetch(link, { method: 'POST' })).text();
    assert.ok(page.includes(reference), page);
    const replies = [own, copy, list, found].map(({ words, body }) => `${words} ${JSON.stringify(body)}`);
    return [...replies, page];
  }
});

describe('The end of a request', () => {
  const ends = [
    [
      'Signpost',
      { message: 'The zebra team.' },
      /Southwark Virtual School points you elsewhere\..*The zebra/,
    ],
    [
      'Escalate',
      { message: 'The zebra head.' },
      /was passed on by Southwark Virtual School\..*The zebra head/,
    ],
    [
      'Decline',
      { reason: 'not-in-cohort', message: 'The zebra rule.' },
      /was not taken on by Southwark Virtual School \(not for the children whom the service serves\)\..*The zebra rule/i,
    ],
    ['Close', { message: 'The zebra end.' }, /was closed by Southwark Virtual School\..*The zebra end/],
  ] as const;
  for (const [title, inputs, words] of ends) {
    it(`is told to its requester in the advisor’s words, and asks whether it helped: ${title}`, async () => {
      const posted = await logged();
      const done = await fill(anna, posted, title, inputs);
      assert.doesNotMatch(done.words, /Nothing was done/);
      const told = await world.connector.seen(
        ({ conversation, raw }) =>
          conversation === `a:${posted.requester.place.who.id}` && raw.includes('zebra'),
      );
      assert.match(told.raw, words);
      assert.ok(told.raw.includes(posted.reference));
      const card = cardOf(told);
      assert.match(
        cardText(card),
        /Did the consultation help\? Press “How did it go\?”, choose one, and press “Send”\./,
      );
      assert.ok(buttonTitles(card).includes('How did it go?'));
      await world.connector.seen(
        ({ conversation, raw }) =>
          conversation === `${channel};messageid=${posted.post.id ?? ''}` && raw.includes('zebra'),
      );
    });
  }
});

describe('Two requests that are the same', () => {
  it('are told of on the card, and become one that both channels’ cards show', async () => {
    const question =
      'The contract was not agreed at stage two after the meeting: is a surgery the next step?';
    const first = await logged({ question });
    const second = await logged({ question });
    assert.match(cardText(second.card), new RegExp(`Perhaps the same as ${first.reference}`));
    const form = await inChannel(anna).press((await view(anna, second)).card, 'Merge into another', {
      as: 'invoke',
    });
    assert.equal(formValues(form.card)['into'], first.reference);
    const done = await press(anna, form.card, 'Send', { inputs: { into: first.reference } });
    assert.match(done.words, new RegExp(`Goes on as\\n${first.reference}`));
    const update = await world.connector.seen(isCard(first.reference, 'update', second.reference));
    assert.match(cardText(cardOf(update)), new RegExp(`Holds too\\n${second.reference}`));
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${second.requester.place.who.id}` &&
        raw.includes('was put together with another request'),
    );
  });

  it('stay two where the other has ended or is another service’s, and the form says why', async () => {
    const [one, other] = [await logged(), await logged()];
    await fill(anna, other, 'Close', { message: 'Done.' });
    const ended = await fill(anna, one, 'Merge into another', { into: other.reference });
    assert.match(ended.words, /the other request has ended/);
    assert.equal(formValues(ended.card)['into'], other.reference);
    const none = await fill(anna, one, 'Merge into another', { into: 'SWK-2026-9999' });
    assert.match(none.words, /no request of that reference/);
    const forged = await fill(anna, one, 'Merge into another', { into: 'NFK-2026-0001' });
    assert.match(forged.words, /another request of this service/);
    assert.equal(statusOf(one.reference)['revision'], 1);
  });
});

describe('A service with several desks', () => {
  it('asks for which of them a channel is, and sets no other', async () => {
    const none = await setUp(anna, { spot: trainers }, '');
    assert.match(none.words, /Tick at least one desk/);
    const forged = await setUp(anna, { spot: trainers }, 'elsewhere');
    assert.match(forged.words, /Tick at least one desk/);
    const waiting = await logged({ kind: 'training' });
    assert.equal(waiting.post.conversation, channel);
    const set = await setUp(anna, { spot: trainers }, 'training');
    assert.match(set.words, /now the advisory channel of .* for Training desk.*posted here again: 1/s);
    await world.connector.seen(
      (call) => isCard(waiting.reference, 'send')(call) && call.conversation === trainers.room,
    );
    const { post } = await logged();
    assert.equal(post.conversation, channel);
  });

  it('moves a card with its request to the other desk’s channel, and says so where it stood', async () => {
    const posted = await logged();
    const moved = await fill(anna, posted, 'Change kind or urgency', { kind: 'training', urgency: 'soon' });
    assert.match(moved.words, /Desk\nTraining desk/);
    await world.connector.seen(({ raw }) =>
      raw.includes('changed it from “SEWO consultation (stage two or three)” to “Training”'),
    );
    const again = await world.connector.seen(
      (call) => isCard(posted.reference, 'send')(call) && call.conversation === trainers.room,
    );
    const old = await world.connector.seen(isCard(posted.reference, 'update', 'went to **Training desk**'));
    assert.equal(old.target, posted.post.id);
    assert.deepEqual(buttonTitles(cardOf(old)), []);
    const taken = await chat({ who: ben, spot: trainers }).press(cardOf(again), 'Assign to me', {
      as: 'invoke',
    });
    assert.match(taken.words, /With an advisor: you/);
    const update = await world.connector.seen(
      (call) => isCard(posted.reference, 'update')(call) && call.conversation === trainers.room,
    );
    assert.equal(update.target, again.id);
  });

  it('goes to the desk all the same where the old card cannot be changed', async () => {
    const posted = await logged();
    world.connector.fail(
      { status: 404 },
      9,
      ({ kind, target }) => kind === 'update' && target === posted.post.id,
    );
    await fill(anna, posted, 'Change kind or urgency', {
      kind: 'sewo-consultation',
      urgency: 'soon',
      desk: 'training',
    });
    await world.connector.seen(
      (call) => isCard(posted.reference, 'send')(call) && call.conversation === trainers.room,
    );
    assert.equal(statusOf(posted.reference)['desk'], 'training');
  });
});

describe('An advisor who is away', () => {
  it('says until when and who covers; their requests say so, and the cover is told', async () => {
    for (const who of [ben, cara]) await chat({ who }).install();
    const posted = await logged();
    await fill(anna, posted, 'Assign', { to: ben.aadObjectId ?? '' });
    const said = await chat({ who: ben }).say('I am away until 3 December, Cara covers');
    assert.match(said.words, /away until 3 December 2026.*Advisor Cara covers/s);
    const update = await world.connector.seen(isCard(posted.reference, 'update', 'Advisor Cara covers'));
    assert.match(cardText(cardOf(update)), /Advisor Ben is away until 3 December 2026; Advisor Cara covers/);
    const seen = await posted.requester.send(buttonData(posted.card, 'More'), { as: 'invoke' });
    assert.doesNotMatch(seen.words, /away/);
    await posted.requester.fill(seen.card, 'Add or answer', {
      as: 'invoke',
      inputs: { message: 'One more thing.' },
    });
    const told = (who: Somebody, words: string) =>
      world.connector.seen(({ conversation, raw }) => conversation === `a:${who.id}` && raw.includes(words));
    await told(ben, 'One more thing.');
    await told(cara, 'You cover for Advisor Ben until 3 December 2026');
    const choices = await press(anna, (await view(anna, posted)).card, 'Assign');
    assert.ok(
      choicesOf(choices.card, 'to').includes(
        'Advisor Ben is away until 3 December 2026; Advisor Cara covers',
      ),
    );
    const given = await press(anna, cardOf(update), 'Assign to Advisor Cara');
    assert.match(given.words, /Nothing was done/);
    const now = await press(anna, given.card, 'Assign to Advisor Cara');
    assert.match(now.words, /With an advisor: Advisor Cara/);
    assert.doesNotMatch(now.words, /is away/);
  });

  it('is back when they say so, or when the day is over', async () => {
    const own = chat({ who: ben });
    assert.match((await own.say('I am back')).words, /Welcome back/);
    assert.match((await own.say("I'm back!")).words, /were not marked as away/);
    const posted = await logged();
    await fill(anna, posted, 'Assign', { to: cara.aadObjectId ?? '' });
    await chat({ who: cara }).say('I am away until tomorrow');
    assert.match((await view(anna, posted)).words, /Advisor Cara is away/);
    world.app.advance(2 * 86_400_000);
    assert.doesNotMatch((await view(anna, posted)).words, /is away/);
  });

  it('is shown the form where something is missing, and keeps what was understood', async () => {
    const own = chat({ who: cara });
    const open = await own.say('I am away');
    assert.match(open.words, /Choose the last day/);
    assert.deepEqual(choicesOf(open.card, 'cover'), ['Advisor Anna', 'Advisor Ben']);
    const unknown = await own.say('I am away until 3 December, Zed covers');
    assert.match(unknown.words, /nobody called Zed/);
    assert.equal(formValues(unknown.card)['until'], '2026-12-03');
    const past = await own.press(open.card, 'Save', { as: 'invoke', inputs: { until: '2026-01-01' } });
    assert.match(past.words, /That day is over/);
    const guests = { until: '2026-12-03', cover: guest.aadObjectId ?? '' };
    const refused = await own.press(open.card, 'Save', { as: 'invoke', inputs: guests });
    assert.match(refused.words, /in the team now/);
    const saved = await own.press(open.card, 'Save', {
      as: 'invoke',
      inputs: { until: '2026-12-03', cover: anna.aadObjectId ?? '' },
    });
    assert.match(saved.words, /Advisor Anna covers/);
    const back = await own.press(saved.card, 'I am back', { as: 'invoke' });
    assert.match(back.words, /Welcome back/);
  });

  it('is an advisor: of anybody else it is a message like any other, and danger comes first', async () => {
    const other = await chat().say('I am away until 3 December');
    assert.doesNotMatch(other.words, /You are away|last day/);
    const forged = await chat().send(
      { signpost: 1, kind: 'save-away' },
      { as: 'invoke', inputs: { until: '2026-12-03' } },
    );
    assert.match(forged.words, /Only members of the advisors’ team/);
    const danger = await chat({ who: anna }).say('I am away until Monday and he is hitting her right now');
    assert.match(danger.words, /999/);
  });
});
