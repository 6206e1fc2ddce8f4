/** Surgery sessions in Teams, reminders and digests: an advisor's and a requester's whole way, over HTTP. */
import assert from 'node:assert/strict';
import { buttonTitles, cardText } from '../support/cards.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { until } from '../support/until.ts';
import { useApp } from '../support/use-app.ts';
import { send as get } from '../support/web.ts';
import { cardsIn } from '../support/wire.ts';

const world = useApp();
const { chat } = world;
const anna = somebody('Advisor Anna');
const inChannel = (): Talk => chat({ who: anna, spot: advice });

/** Everything that somebody, or a channel, was told outside a turn. */
const toldIn = (conversation: string): string =>
  world.connector
    .messages()
    .filter((call) => call.conversation.startsWith(conversation) && call.kind === 'send')
    .map(({ activity }) => `${activity.text ?? ''}${cardsIn(activity).map(cardText).join(' ')}`)
    .join('\n');
const toldTo = ({ place }: Talk): string => toldIn(`a:${place.who.id}`);
const waiting = (kind: string): number =>
  world.app.rows(`select 1 from outbox where state = 'waiting' and notice like '%"${kind}"%'`).length;

/** Sets the clock and wakes the outbox; each round is one lease and what comes of it. */
async function at(time: string): Promise<void> {
  world.app.clock.set(time);
  await inChannel().send({ signpost: 1, kind: 'make-advisory' });
}

const session = {
  day: '2026-12-03',
  time: '10:00',
  minutes: '30',
  places: '2',
  roles: '',
  phases: '',
  way: 'teams',
  where: '',
  note: 'Have the plan at hand',
  desk: '',
};

async function published(over: Readonly<Record<string, string>> = {}) {
  const form = await inChannel().say('publish a surgery session');
  return inChannel().press(form.card, 'Publish', { as: 'invoke', inputs: { ...session, ...over } });
}

async function logged(requester: Talk): Promise<string> {
  const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
  return referenceIn(receipt.words);
}

const places = (card: unknown): readonly { readonly title: string; readonly value: string }[] =>
  [...JSON.stringify(card).matchAll(/\{"title":"([^"]*UK time[^"]*)","value":"([^"]*)"\}/g)].map(
    ([, title = '', value = '']) => ({ title, value }),
  );

before(async () => {
  world.connector.setRoster(team, [anna.id]);
  await at('2026-11-23T10:00:00.000Z');
  // So that she can be reached in a chat of her own.
  await chat({ who: anna }).say('help');
});

describe('A surgery session', () => {
  it('is published by an advisor, listed with what is free, and by nobody else', async () => {
    const list = await published();
    assert.match(list.words, /Thursday 3 December 2026, 10:00 to 11:00 \(UK time\)\*\* · 2 of 2 places free/);
    const stranger = await chat().say('publish a surgery session');
    assert.match(stranger.words, /advisory channel|advisors’ team/);
    const listed = await chat().say('sessions');
    assert.match(listed.words, /2 of 2 places free/);
    assert.ok(!buttonTitles(listed.card).includes('Cancel the session'));
  });

  it('comes back with what is wrong, and with what could identify somebody taken out', async () => {
    const past = await published({ day: '2026-11-20' });
    assert.match(past.words, /still to come/);
    const named = await published({ note: 'For Jayden Smith, UPN A123456789012' });
    assert.match(named.words, /Nothing was saved yet/);
    assert.doesNotMatch(JSON.stringify(world.app.rows('select * from sessions')), /A123456789012/);
  });

  it('gives a requester a place, tells both, and gives each a calendar file that follows what happens', async () => {
    const requester = chat({ who: somebody('Requester Rae') });
    const reference = await logged(requester);
    await inChannel().send(
      { signpost: 1, kind: 'make-move', move: 'assigned', reference, revision: 1 },
      { as: 'invoke' },
    );
    await until(() => world.app.rows(`select 1 from requests where assignee_id is not null`).length > 0);
    const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const [first] = places(pick.card);
    assert.ok(first, pick.words);
    assert.match(first.title, /3 December 2026 at 10:00 \(UK time\), 30 minutes/);
    const booked = await requester.press(pick.card, 'Book this place', {
      as: 'invoke',
      inputs: { place: first.value },
    });
    assert.match(booked.words, /Booked: Thursday 3 December 2026 at 10:00 \(UK time\)/);
    assert.match(booked.words, /Have the plan at hand/);
    assert.deepEqual(buttonTitles(booked.card), [
      'Add to calendar',
      'Change to this place',
      'Give up the booking',
      'Back',
    ]);
    await until(() => toldTo(chat({ who: anna })).includes(`${reference}**: Requester Rae booked`));
    const url = /http:[^"]*\/calendar\/places\/[^"]*\.ics/.exec(JSON.stringify(booked.card))?.[0] ?? '';
    const path = new URL(url).pathname;
    assert.doesNotMatch(path, new RegExp(reference));
    const file = (await get(world.app.port, { path })).text;
    assert.match(file, /METHOD:PUBLISH[^]*DTSTART:20261203T100000Z\r\nDTEND:20261203T103000Z/);
    assert.match(file, new RegExp(`SUMMARY:[^\r]*${reference}`));
    assert.doesNotMatch(file, /Rae|contract was not agreed|Anna/);

    const seen = await requester.send({ signpost: 1, kind: 'see-request', reference }, { as: 'invoke' });
    const time = 'Thursday 3 December 2026 at 10:00 \\(UK time\\)';
    assert.match(seen.words, new RegExp(`Booked\\s+${time}[^]*It was booked for ${time}`));

    const given = await requester.press(booked.card, 'Give up the booking', { as: 'invoke' });
    assert.equal(given.status, 200);
    // Nobody tells them of what they did themselves: the way out of the calendar stands where they did it.
    assert.ok(buttonTitles(given.card).includes('Take it out of my calendar'), given.words);
    assert.ok(JSON.stringify(given.card).includes(url));
    assert.match(given.words, /With an advisor/);
    await until(() => toldTo(chat({ who: anna })).includes('gave up the place'));
    const gone = (await get(world.app.port, { path })).text;
    assert.match(gone, /METHOD:CANCEL[^]*STATUS:CANCELLED/);
    const sequence = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    assert.ok(sequence(gone) > sequence(file));
    const unknown = await get(world.app.port, { path: path.replace(/[^/]{4}\.ics$/, 'AAAA.ics') });
    assert.equal(unknown.status, 400);
  });

  it('is not given up once it has begun, from the card of before either, and says so', async () => {
    await published({ day: '2026-12-04' });
    const requester = chat();
    const reference = await logged(requester);
    const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const place = places(pick.card).find(({ title }) => title.includes('4 December'));
    const booked = await requester.press(pick.card, 'Book this place', {
      as: 'invoke',
      inputs: { place: place?.value ?? '' },
    });
    await at('2026-12-04T12:00:00.000Z');
    const pressed = await requester.press(booked.card, 'Give up the booking', { as: 'invoke' });
    assert.match(pressed.words, /Nothing was done: the time that was booked has begun/);
    const seen = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    assert.match(seen.words, /Booked: Friday 4 December 2026/);
    assert.doesNotMatch(seen.words, /cannot come/);
    assert.ok(!buttonTitles(seen.card).includes('Give up the booking'));
    // An advisor says so that the meeting did not take place.
    const advised = await inChannel().send(
      { signpost: 1, kind: 'pick-session', reference },
      { as: 'invoke' },
    );
    assert.ok(buttonTitles(advised.card).includes('Give up the booking'));
    const held = world.app.rows(`select 1 from session_places where reference = '${reference}'`);
    assert.equal(held.length, 1);
    await at('2026-11-23T10:00:00.000Z');
  });

  it('gives a place that two press at once to one, and shows the other what is left', async () => {
    const two = [chat(), chat()];
    const references = await Promise.all(two.map(logged));
    const picks = await Promise.all(
      two.map((each, index) =>
        each.send(
          { signpost: 1, kind: 'pick-session', reference: references[index] ?? '' },
          { as: 'invoke' },
        ),
      ),
    );
    const [wanted] = places(picks[0]?.card);
    const results = await Promise.all(
      two.map((each, index) =>
        each.press(picks[index]?.card, 'Book this place', {
          as: 'invoke',
          inputs: { place: wanted?.value ?? '' },
        }),
      ),
    );
    const words = results.map((each) => each.words);
    assert.equal(words.filter((each) => each.includes('**Booked:')).length, 1, words.join('\n---\n'));
    assert.equal(words.filter((each) => each.includes('that place has gone to somebody else')).length, 1);
  });

  it('that is cancelled frees its places and tells those who had booked', async () => {
    await published({ day: '2026-12-10' });
    const requester = chat();
    const reference = await logged(requester);
    const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const place = places(pick.card).find(({ title }) => title.includes('10 December'));
    await requester.press(pick.card, 'Book this place', {
      as: 'invoke',
      inputs: { place: place?.value ?? '' },
    });
    const [row] = world.app.rows(`select id from sessions where starts_at like '2026-12-10%'`);
    const held = { signpost: 1, session: String(row?.['id']), revision: 1 };
    const asked = await inChannel().send({ ...held, kind: 'ask-cancel-session' }, { as: 'invoke' });
    const cancelled = await inChannel().press(asked.card, 'Yes, cancel it', { as: 'invoke' });
    assert.match(cancelled.words, /Those who had booked are told: 1/);
    assert.match(cancelled.words, /10 December 2026[^·]*· Cancelled/);
    await until(() => toldTo(requester).includes('the session was cancelled'));
    const left = world.app.rows(`select 1 from session_places where reference = '${reference}'`);
    assert.deepEqual(left, []);
  });

  it('is cancelled by an advisor only once they have said that they mean it, and once however often they press', async () => {
    await published({ day: '2026-12-11' });
    const [row] = world.app.rows(`select id from sessions where starts_at like '2026-12-11%'`);
    const held = { signpost: 1, session: String(row?.['id']), revision: 1 };
    const asked = await inChannel().send({ ...held, kind: 'ask-cancel-session' }, { as: 'invoke' });
    assert.match(asked.words, /Cancel this session\?[^]*11 December 2026[^]*Nobody has booked a place/);
    const kept = await inChannel().press(asked.card, 'Keep it', { as: 'invoke' });
    assert.match(kept.words, /11 December 2026[^·]*· 2 of 2 places free/);
    const done = await inChannel().press(asked.card, 'Yes, cancel it', { as: 'invoke' });
    assert.match(done.words, /11 December 2026[^·]*· Cancelled/);
    const again = await inChannel().press(asked.card, 'Yes, cancel it', { as: 'invoke' });
    assert.match(again.words, /It is cancelled\./);
    const late = await inChannel().send({ ...held, kind: 'ask-cancel-session' }, { as: 'invoke' });
    assert.match(late.words, /had changed before your press/);
  });

  it('is asked about again where somebody booked after the question, and where the card never asked', async () => {
    await published({ day: '2026-12-15' });
    const [row] = world.app.rows(`select id from sessions where starts_at like '2026-12-15%'`);
    const held = { signpost: 1, session: String(row?.['id']), revision: 1 };
    const asked = await inChannel().send({ ...held, kind: 'ask-cancel-session' }, { as: 'invoke' });
    assert.match(asked.words, /Nobody has booked a place/);
    const requester = chat();
    const reference = await logged(requester);
    const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const place = places(pick.card).find(({ title }) => title.includes('15 December'));
    const inputs = { place: place?.value ?? '' };
    await requester.press(pick.card, 'Book this place', { as: 'invoke', inputs });
    const again = await inChannel().press(asked.card, 'Yes, cancel it', { as: 'invoke' });
    assert.match(again.words, /Nothing was cancelled: how many places are booked has changed/);
    assert.match(again.words, /One place is booked/);
    const old = await inChannel().send({ ...held, kind: 'cancel-session' }, { as: 'invoke' });
    assert.match(old.words, /Cancel this session\?[^]*One place is booked/);
    assert.doesNotMatch(old.words, /Nothing was cancelled/);
    const done = await inChannel().press(again.card, 'Yes, cancel it', { as: 'invoke' });
    assert.match(done.words, /Those who had booked are told: 1/);
  });

  it('says to whoever presses Publish twice that it is published, and publishes one', async () => {
    const form = await inChannel().say('publish a surgery session');
    const inputs = { ...session, day: '2026-12-14' };
    await inChannel().press(form.card, 'Publish', { as: 'invoke', inputs });
    const again = await inChannel().press(form.card, 'Publish', { as: 'invoke', inputs });
    assert.match(again.words, /That session is published, once\./);
    const rows = world.app.rows(`select 1 from sessions where starts_at like '2026-12-14%'`);
    assert.equal(rows.length, 1);
  });

  it('is shown as past, and cannot be pressed for by a stranger', async () => {
    const requester = chat();
    const reference = await logged(requester);
    const stranger = await chat().send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    assert.match(stranger.words, /Nothing was changed|Only members/);
    const garbled = await requester.send(
      { signpost: 1, kind: 'book-place', reference, revision: 1 },
      { as: 'invoke', inputs: { place: 'x' } },
    );
    assert.match(garbled.words, /Choose a place first/);
  });
});

describe('A surgery place in the form of a request', () => {
  const surgery = { ...goodForm, kind: 'attendance-and-inclusion-surgery' };
  const choicesOn = (card: unknown) => places(card).filter(({ title }) => title.includes('17 December'));
  /** The form with the places that it offers, as it stands in their own chat. */
  const opened = async (requester: Talk) => {
    const gate = await requester.say('request a consultation');
    return requester.press(gate.card, 'Attendance or education advice');
  };

  before(() => published({ day: '2026-12-17', places: '2' }));

  it('is chosen, shown before it is sent, and booked with the request', async () => {
    const requester = chat();
    const form = await opened(requester);
    const [first] = choicesOn(form.card);
    assert.ok(first, form.words);
    const inputs = { ...surgery, place: first.value };
    const checked = await requester.press(form.card, 'Next: check it', { as: 'invoke', inputs });
    assert.match(checked.words, /Surgery place\nThursday 17 December 2026 at 10:00/);
    const sent = await requester.press(checked.card, 'Send the request', { as: 'invoke' });
    assert.match(sent.words, /Booked: Thursday 17 December 2026 at 10:00/);
    const [row] = world.app.rows(
      `select status, revision from requests where reference = '${referenceIn(sent.words)}'`,
    );
    assert.deepEqual(row, { status: 'booked', revision: 2 });
    const again = await requester.press(checked.card, 'Send the request', { as: 'invoke' });
    assert.match(again.words, /Your request is logged.*Booked: Thursday 17 December/s);
  });

  it('is one request’s of two that are sent at once, and the other is saved and told', async () => {
    const two = [chat(), chat()];
    const checked = await Promise.all(
      two.map(async (requester) => {
        const form = await opened(requester);
        const [left] = choicesOn(form.card);
        const inputs = { ...surgery, place: left?.value ?? '' };
        return requester.press(form.card, 'Next: check it', { as: 'invoke', inputs });
      }),
    );
    const sent = await Promise.all(
      two.map((requester, index) =>
        requester.press(checked[index]?.card, 'Send the request', { as: 'invoke' }),
      ),
    );
    const words = sent.map((each) => each.words);
    assert.equal(words.filter((each) => each.includes('**Booked:')).length, 1, words.join('\n---\n'));
    // Looked at again as it is sent: whoever is late has the form back with everything on it, or the request without it.
    const [late] = words.filter((each) => !each.includes('**Booked:'));
    assert.match(late ?? '', /went to somebody else meanwhile|not free for you/);
  });

  it('is asked for no other kind, and not kept with its draft', async () => {
    const requester = chat();
    const form = await opened(requester);
    const inputs = { ...goodForm, place: 'none', extra: 'kept by nobody' };
    await requester.press(form.card, 'Next: check it', { as: 'invoke', inputs });
    const [draft] = world.app.rows(
      `select fields from drafts where person = '${requester.place.who.aadObjectId ?? ''}'`,
    );
    assert.doesNotMatch(String(draft?.['fields']), /place|extra|kept by nobody/);
  });
});

describe('What is told by the clock', () => {
  it('reminds both of a booking on the working day before and an hour before, once each', async () => {
    const requester = chat({ who: somebody('Requester Ray') });
    const reference = await logged(requester);
    const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const [place] = places(pick.card);
    await requester.press(pick.card, 'Book this place', {
      as: 'invoke',
      inputs: { place: place?.value ?? '' },
    });
    await until(() => waiting('remind') > 0);
    await at('2026-12-02T09:00:00.000Z');
    await until(() => toldTo(requester).includes(`${reference}** is booked for`));
    await at('2026-12-03T09:30:00.000Z');
    await until(() => toldTo(requester).includes('begins within the hour'));
    await until(() => toldTo(chat({ who: anna })).includes(`${reference}** begins within the hour`));
    const count = toldTo(requester).split('begins within the hour').length - 1;
    assert.equal(count, 1);
  });
});
