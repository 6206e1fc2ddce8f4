/** The advisory channel: who may set it, what is posted there, and what advisors do with it, several people at once. */
import assert from 'node:assert/strict';
import { buttonData, buttonTitles, cardText, formValues } from '../support/cards.ts';
import type { Call } from '../support/fake-connector.ts';
import {
  advice,
  goodForm,
  type Pressing,
  referenceIn,
  type Somebody,
  somebody,
  submitData,
  type Talk,
  team,
} from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';
import { until } from '../support/until.ts';

const world = useApp();
const { chat } = world;

const cardOf = (call: Call): unknown => cardsIn(call.activity).at(-1);
const isAbout =
  (reference: string, kind: Call['kind']) =>
  (call: Call): boolean =>
    call.kind === kind && call.id !== undefined && call.raw.includes(`${reference}: `);
const statusOf = (reference: string): Readonly<Record<string, unknown>> =>
  world.app.rows(`select status, assignee_id, revision from requests where reference = '${reference}'`)[0] ??
  {};

const anna = somebody('Advisor Anna');
const ben = somebody('Advisor Ben');
const inChannel = (who: Somebody): Talk => chat({ who, spot: advice });

interface Posted {
  readonly reference: string;
  readonly card: unknown;
  readonly post: Call;
  readonly requester: Talk;
}

/** Logs a request and waits until its card stands in the channel. */
async function logged(
  requester: Talk = chat(),
  over: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const receipt = await requester.send(submitData(), { as: 'invoke', inputs: { ...goodForm, ...over } });
  const reference = referenceIn(receipt.words);
  const post = await world.connector.seen(isAbout(reference, 'send'));
  // Known to be posted, as far as the presses that follow are concerned.
  await until(() => world.app.log.some((line) => line.includes('outbox.posted') && line.includes(reference)));
  return { reference, post, card: cardOf(post), requester };
}

const fill = (who: Somebody, { card, post }: Posted, title: string, inputs: Pressing['inputs'] = {}) =>
  inChannel(who).fill(card, title, { as: 'invoke', on: post.id ?? '', inputs });
const press = (who: Somebody, { card, post }: Posted, title: string, more: Pressing = {}) =>
  inChannel(who).press(card, title, { as: 'invoke', on: post.id ?? '', ...more });

describe('A request while no advisory channel is set', () => {
  it('is kept, says so, and is posted once one is set, with what was added meanwhile', async () => {
    const { send, press, fill } = chat();
    const receipt = await send(submitData(), {
      as: 'invoke',
      inputs: { ...goodForm, question: 'Is a surgery next for the heldback case?' },
    });
    assert.match(receipt.words, /No advisors’ channel has been set up yet, so no advisor has been told/);
    const reference = referenceIn(receipt.words);
    const view = await press(receipt.card, 'See or change it', { as: 'invoke' });
    await fill(view.card, 'Add or answer', { as: 'invoke', inputs: { message: 'The letter went out.' } });
    // Both looked at, and neither sent: the post and the line.
    await until(
      () =>
        world.app.rows(`select id from outbox where line = '${reference}' and state = 'held'`).length === 2,
    );
    assert.ok(
      !world.connector.messages().some(({ activity }) => cardText(cardsIn(activity)).includes('heldback')),
    );
    const offered = await inChannel(anna).say('set advisory channel');
    const set = await inChannel(anna).press(offered.card, 'Make this the advisory channel');
    assert.match(set.words, /now the advisory channel.*waited for it: 1/s);
    const post = await world.connector.seen(isAbout(reference, 'send'));
    assert.equal(post.conversation, advice.kind === 'channel' ? advice.room : '');
    assert.match(cardText(cardOf(post)), /heldback/);
    // What was added meanwhile stands nowhere on the card.
    const line = await world.connector.seen(({ raw }) => raw.includes('wrote: The letter went out.'));
    assert.equal(line.conversation, `${post.conversation};messageid=${post.id ?? ''}`);
  });
});

describe('A posted request', () => {
  before(() => {
    world.connector.setRoster(team, [anna.id, ben.id]);
  });

  it('carries what the record holds, and nothing beside it', async () => {
    const requester = chat({ who: somebody('Requester Rae') });
    const asked = await requester.say('When must the ELPM be held?');
    const gate = await requester.press(asked.card, 'Request a consultation');
    const form = await requester.press(gate.card, 'Attendance or education advice');
    const receipt = await requester.sendForm(form.card, { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    assert.match(receipt.words, /goes to the advisors’ channel now/);
    const post = await world.connector.seen(isAbout(reference, 'send'));
    const words = cardText(cardOf(post));
    for (const held of [
      reference,
      'SEWO consultation',
      'Requester Rae, Social worker',
      'Soon: it is getting worse',
      'Attendance',
      'Stage two',
      'Secondary',
      'Child in need plan',
      'Southwark; school in Southwark',
      'Plan to improve attendance agreed; Consequences shared in writing',
      'Teams chat; good times: mornings',
      goodForm.question,
      'Asked here before: “When must the ELPM be held?”',
      '20 November 2026',
    ]) {
      assert.ok(words.includes(held), `${held} is not on: ${words}`);
    }
    assert.doesNotMatch(words, /may repeat|undefined/);
    assert.equal(post.activity.text, undefined);
  });

  it('is assigned in place, updated for everyone, and told to its requester', async () => {
    const posted = await logged();
    const { body, words } = await press(anna, posted, 'Assign to me');
    assert.equal(body['statusCode'], 200);
    assert.equal(body['type'], 'application/vnd.microsoft.card.adaptive');
    assert.match(words, /With an advisor: you/);
    const update = await world.connector.seen(isAbout(posted.reference, 'update'));
    assert.equal(update.target, posted.post.id);
    assert.equal(update.conversation, posted.post.conversation);
    assert.match(cardText(cardOf(update)), /With an advisor: Advisor Anna/);
    const told = await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${posted.requester.place.who.id}` && raw.includes('is now with Advisor Anna'),
    );
    assert.match(told.activity.text ?? '', new RegExp(posted.reference));
    const mine = await posted.requester.say('my requests');
    assert.match(mine.words, /With an advisor/);
    assert.match(mine.words, /with Advisor Anna/);
  });

  it('is closed with a note that the requester reads', async () => {
    const posted = await logged();
    const note = 'Book the surgery; a SEWO will join.';
    const { words, card } = await fill(ben, posted, 'Close', { message: note });
    assert.match(words, /Closing note\.\*\* Book the surgery/);
    assert.deepEqual(buttonTitles(card), [
      'Open again',
      'Note among advisors',
      'Export',
      'Open in the workspace',
    ]);
    await world.connector.seen(isAbout(posted.reference, 'update'));
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation === `a:${posted.requester.place.who.id}` && raw.includes('Book the surgery'),
    );
    assert.match((await posted.requester.say('my requests')).words, /Closed.*\n.*\n.*Book the surgery/);
  });

  it('is not closed without a note', async () => {
    const posted = await logged();
    const { words } = await fill(anna, posted, 'Close', { message: '  ' });
    assert.match(words, /Write the words first/);
    assert.equal(statusOf(posted.reference)['status'], 'received');
  });

  it('is not closed with a note that could identify a child, which comes back masked', async () => {
    const posted = await logged();
    const inputs = { message: 'Spoke of Jordan Canaryson, UPN A123456789012; surgery booked.' };
    const back = await fill(anna, posted, 'Close', inputs);
    assert.match(back.words, /could identify a child/);
    assert.match(formValues(back.card)['message'] ?? '', /\[name\].*\[UPN\]; surgery booked/);
    assert.equal(statusOf(posted.reference)['status'], 'received');
    assert.ok(!world.app.bytes().toString('latin1').includes('Canaryson'));
    const closed = await inChannel(anna).press(back.card, 'Send', {
      as: 'invoke',
      inputs: formValues(back.card),
    });
    assert.match(closed.words, /Closing note/);
  });

  it('goes to one of two advisors who press at once; the other is told, and nothing is lost', async () => {
    const posted = await logged();
    const both = await Promise.all([press(anna, posted, 'Assign to me'), press(ben, posted, 'Assign to me')]);
    const lost = both.filter(({ words }) => words.includes('Nothing was done'));
    assert.equal(lost.length, 1);
    const winner = statusOf(posted.reference);
    assert.equal(winner['revision'], 2);
    assert.ok([anna.aadObjectId, ben.aadObjectId].includes(String(winner['assignee_id'])));
    assert.match(lost[0]?.words ?? '', /had changed before your press/);
    const fresh = await inChannel(ben).fill(lost[0]?.card, 'Close', {
      as: 'invoke',
      inputs: { message: 'Done.' },
    });
    assert.match(fresh.words, /Closing note/);
  });

  it('gives a stale press the form of the present state with what was typed', async () => {
    const posted = await logged();
    const form = await press(ben, posted, 'Close');
    await press(anna, posted, 'Assign to me');
    const inputs = { message: 'A long note that must not be lost.' };
    const stale = await inChannel(ben).press(form.card, 'Send', { as: 'invoke', inputs });
    assert.match(stale.words, /Nothing was done/);
    assert.equal(formValues(stale.card)['message'], inputs.message);
    assert.equal(statusOf(posted.reference)['status'], 'allocated');
    const again = await inChannel(ben).press(stale.card, 'Send', { as: 'invoke', inputs });
    assert.match(again.words, /must not be lost/);
    const late = await press(anna, posted, 'Assign to me');
    assert.match(late.words, /Nothing was done.*closed/s);
  });

  it('can be moved by a client that sends messages in place of presses', async () => {
    const posted = await logged();
    const { words } = await press(anna, posted, 'Assign to me', { as: 'message' });
    assert.match(words, /with an advisor, Advisor Anna/);
    assert.equal(statusOf(posted.reference)['status'], 'allocated');
  });
});

describe('A press by someone who may not', () => {
  const refused = async (posted: Posted, words: string, expected: RegExp): Promise<void> => {
    assert.match(words, expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { status, revision } = statusOf(posted.reference);
    assert.deepEqual([status, revision], ['received', 1]);
  };

  it('changes nothing for a stranger to the team', async () => {
    const posted = await logged();
    const { words } = await press(somebody('A Stranger'), posted, 'Assign to me');
    await refused(posted, words, /Only members of the advisors’ team/);
  });

  it('changes nothing where Teams will not say who is a member', async () => {
    for (const fault of [
      { status: 403 },
      { status: 401 },
      { status: 500 },
      'hang',
      'reset-before',
    ] as const) {
      const posted = await logged();
      const member = somebody();
      world.connector.setRoster(team, [anna.id, ben.id, member.id]);
      world.connector.fail(fault, 9, ({ kind }) => kind === 'member');
      const { words } = await press(member, posted, 'Assign to me');
      world.connector.heal();
      await refused(posted, words, /would not tell me/);
      const again = await press(member, posted, 'Assign to me');
      assert.match(again.words, /With an advisor/);
    }
  });

  it('changes nothing for a former member, a minute after they left', async () => {
    const posted = await logged();
    const former = somebody();
    world.connector.setRoster(team, [former.id]);
    assert.match((await press(former, posted, 'Assign to me')).words, /With an advisor/);
    const next = await logged();
    world.connector.setRoster(team, [anna.id, ben.id]);
    world.app.advance(61_000);
    const { words } = await press(former, next, 'Assign to me');
    await refused(next, words, /Only members/);
  });

  it('changes nothing from a group chat or another team’s channel', async () => {
    const posted = await logged();
    const other = { kind: 'channel', room: '19:z@thread.tacv2', team: '19:other@thread.tacv2' } as const;
    const group = { kind: 'groupChat', room: '19:group@thread.v2' } as const;
    world.connector.setRoster(other.team, [anna.id]);
    for (const spot of [group, other]) {
      const { words } = await chat({ who: anna, spot }).press(posted.card, 'Assign to me', { as: 'invoke' });
      await refused(posted, words, /nothing was changed here/i);
    }
  });

  it('counts from an advisor’s own chat, and from no other person’s', async () => {
    const posted = await logged();
    const stranger = chat({ who: somebody('Stranger') });
    const { words } = await stranger.press(posted.card, 'Assign to me', { as: 'invoke' });
    await refused(posted, words, /Only members of the advisors’ team/);
    const own = await chat({ who: anna }).press(posted.card, 'Assign to me', { as: 'invoke' });
    assert.match(own.words, /With an advisor: you/);
  });

  it('changes nothing with a forged reference, revision or service', async () => {
    const posted = await logged();
    const data = buttonData(posted.card, 'Assign to me');
    for (const forged of [
      { reference: 'SWK-2026-9999' },
      { reference: 'NFK-2026-0001' },
      { reference: 'SWK-2025-0001' },
      { revision: 7 },
      { revision: -1 },
      { reference: 'swk-2026-0001' },
      { reference: ['SWK-2026-0001'] },
    ]) {
      const { words, status } = await inChannel(anna).send({ ...data, ...forged }, { as: 'invoke' });
      assert.equal(status, 200);
      await refused(posted, words, /no such request|no longer works|Nothing was done/);
    }
  });
});

describe('A requester who cannot be reached alone', () => {
  const spot = {
    kind: 'channel',
    room: '19:school@thread.tacv2',
    team: '19:s@thread.tacv2',
    thread: '42',
  } as const;

  it('is told in the thread that they wrote in, without the question or the advice', async () => {
    const posted = await logged(chat({ spot }));
    await fill(anna, posted, 'Close', { message: 'The privatenote of the advisor.' });
    const told = await world.connector.seen(
      ({ conversation, raw }) => conversation.startsWith(spot.room) && raw.includes('has been dealt with'),
    );
    assert.equal(told.conversation, `${spot.room};messageid=${spot.thread}`);
    assert.doesNotMatch(told.raw, /privatenote|contract was not agreed/);
  });

  it('is told there where they have removed the assistant since', async () => {
    const requester = chat({ spot });
    const own = chat({ who: requester.place.who });
    await own.install();
    const posted = await logged(requester);
    const ownRoom = `a:${requester.place.who.id}`;
    world.connector.fail({ status: 403 }, 9, ({ conversation }) => conversation === ownRoom);
    await press(anna, posted, 'Assign to me');
    await world.connector.seen(
      ({ conversation, raw }) =>
        conversation.startsWith(spot.room) && raw.includes(posted.reference) && raw.includes('is now with'),
    );
    world.connector.heal();
    const kept = await world.app.storage.whereabouts.personal(
      'southwark',
      requester.place.who.aadObjectId ?? '',
    );
    assert.equal(kept, undefined);
  });
});

describe('The advisory channel', () => {
  it('can only be a channel', async () => {
    const { words } = await chat().send({ signpost: 1, kind: 'make-advisory' });
    assert.match(words, /is a channel of a team/);
  });

  it('is none any more once the assistant is removed from its team, and requests are kept', async () => {
    await inChannel(anna).uninstall();
    const { words } = await chat().send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.match(words, /No advisors’ channel has been set up yet/);
    const [first, second] = await inChannel(ben).install();
    assert.equal(first.replies.length + second.replies.length, 1);
    const card = first.card ?? second.card;
    const set = await inChannel(ben).press(card, 'Make this the advisory channel');
    assert.match(set.words, /waited for it: 1/);
    await world.connector.seen(isAbout(referenceIn(words), 'send'));
  });
});
