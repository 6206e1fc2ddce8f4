/** Exports: who gets a link, that it opens once and not for long, and what is in the file. */
import assert from 'node:assert/strict';
import { cardText } from '../support/cards.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;

const advisor = somebody('Advisor Anna');
const stranger = somebody('Example Stranger');

async function logged(requester: Talk): Promise<string> {
  const receipt = await requester.send(submitData(), {
    as: 'invoke',
    inputs: { ...goodForm, question: 'What of the zebrafinch <script>alert(1)</script>?' },
  });
  return referenceIn(receipt.words);
}

const linkIn = (card: unknown): string => {
  const found = /https?:\/\/[^"]+\/exports\/[a-z0-9-]+\/[A-Za-z0-9_-]+/.exec(JSON.stringify(card))?.[0];
  assert.ok(found, cardText(card));
  return found;
};

/** As the button of the page at that address does. */
const take = (url: string) => fetchAll(url, 'POST');
const get = (url: string) => fetchAll(url, 'GET');

const fetchAll = async (url: string, method: string) => {
  const response = await fetch(url, { method });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

async function setChannel(): Promise<void> {
  world.connector.setRoster(team, [advisor.id]);
  const inChannel = chat({ who: advisor, spot: advice });
  await inChannel.install();
  const offered = await inChannel.say('set advisory channel');
  await inChannel.press(offered.card, 'Make this the advisory channel');
}

const noteOn = async (reference: string): Promise<void> => {
  const { storage, clock } = world.app;
  const request = await storage.requests.find('southwark', reference);
  assert.ok(request);
  const mover = {
    by: { id: 'x', name: 'Advisor Ben' },
    as: 'advisor',
    at: clock.now(),
    once: undefined,
  } as const;
  const noted = await storage.requests.append(
    request,
    { kind: 'noted', message: 'A kestrel among us.' },
    mover,
  );
  assert.ok(noted);
  await storage.requests.append(noted, { kind: 'replied', message: '=HYPERLINK("x")' }, mover);
};

describe('A record that is exported', () => {
  const requester = () => chat({ who: asker });
  const asker = somebody('Example Asker');
  let reference = '';
  before(async () => {
    await setChannel();
    reference = await logged(requester());
    await noteOn(reference);
  });

  it('is a page with the chronology and the notes for an advisor, and its link opens once', async () => {
    const own = chat({ who: advisor });
    const told = await own.say(`export ${reference.toLowerCase()}`);
    const url = linkIn(told.card);
    // Nothing beside the random part: a pattern of forbidden words would meet one in it by chance.
    assert.match(url, /\/exports\/southwark\/[\w-]{43}$/);
    const first = await take(url);
    assert.equal(first.status, 200);
    assert.match(first.text, /A kestrel among us\./);
    assert.match(first.text, /zebrafinch &lt;script&gt;/);
    assert.match(first.text, /20 November 2026, 12:00/);
    assert.equal(first.headers.get('cache-control'), 'no-store');
    assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(first.headers.get('content-disposition'), `attachment; filename="${reference}.html"`);
    assert.match(first.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
    const second = await take(url);
    assert.equal(second.status, 410);
    assert.doesNotMatch(second.text, /zebrafinch/);
  });

  it('is not spent by whoever only looks at its link: that shows a button, and nothing of it', async () => {
    const url = linkIn((await chat({ who: advisor }).say(`export ${reference}`)).card);
    for (let look = 0; look < 3; look += 1) {
      const page = await get(url);
      assert.equal(page.status, 200);
      assert.match(page.text, /<form method="post"><button/);
      assert.doesNotMatch(page.text, /zebrafinch|kestrel|SWK/);
      assert.match(page.headers.get('content-security-policy') ?? '', /form-action 'self'/);
      assert.equal(page.headers.get('cache-control'), 'no-store');
    }
    assert.match((await take(url)).text, /zebrafinch/);
    assert.equal((await get(url)).status, 410);
  });

  it('shows its requester what was said to them, and nothing that is among advisors', async () => {
    const told = await requester().say(`export ${reference}`);
    const page = await take(linkIn(told.card));
    assert.match(page.text, /HYPERLINK/);
    assert.match(page.text, /zebrafinch/);
    assert.doesNotMatch(page.text, /kestrel/);
    const pressed = await requester().send(
      { signpost: 1, kind: 'export-record', reference },
      { as: 'invoke' },
    );
    assert.equal((await take(linkIn(pressed.card))).status, 200);
  });

  it('is nobody else’s, who learn not even that it is there', async () => {
    for (const named of [reference, 'SWK-2026-0999']) {
      const told = await chat({ who: { ...stranger, id: '29:outsider' } }).say(`export ${named}`);
      assert.equal(told.card, undefined);
      assert.ok(told.words.length > 20);
    }
    assert.equal(world.app.rows(`select * from exports where made_by = '${stranger.aadObjectId}'`).length, 0);
  });

  it('is not linked to where others read', async () => {
    const told = await chat({ who: advisor, spot: advice }).say(`export ${reference}`);
    assert.match(told.words, /open a chat with me/);
    assert.equal(told.card, undefined);
  });

  it('has a link for a quarter of an hour, and one that was never made is unknown', async () => {
    const told = await chat({ who: advisor }).say(`export ${reference}`);
    const url = linkIn(told.card);
    const wrong = await take(`${url.slice(0, -43)}${'A'.repeat(43)}`);
    assert.equal(wrong.status, 404);
    assert.equal((await take(`${url}x`)).status, 404);
    assert.equal((await get(`${url}x`)).status, 404);
    world.app.advance(15 * 60_000);
    assert.equal((await take(url)).status, 410);
  });

  it('is logged with who, what and when, without its content, and no token is kept', async () => {
    const told = await chat({ who: advisor }).say(`export ${reference}`);
    const token = linkIn(told.card).split('/').at(-1) ?? '';
    const kept = world.app.rows('select * from exports');
    const mine = kept.filter((row) => row['made_by'] === advisor.aadObjectId);
    assert.ok(mine.length > 0 && mine.every((row) => row['reference'] === reference));
    assert.ok(!world.app.bytes().toString('latin1').includes(token));
    const lines = world.app.log.filter((line) => line.includes('export.'));
    assert.ok(lines.length > 0 && !lines.join('').includes('zebrafinch'));
    assert.ok(!world.app.log.join('').includes(token));
  });

  it('is gone for a requester who was erased since the link was made', async () => {
    const told = await requester().say(`export ${reference}`);
    await world.app.storage.people.erase(asker.aadObjectId ?? '', world.app.clock.now());
    assert.equal((await take(linkIn(told.card))).status, 410);
  });
});

describe('The queue that is exported', () => {
  it('is a table for an advisor without typed text, and with it where that is asked for', async () => {
    const own = chat({ who: advisor });
    await logged(chat());
    const plain = await take(linkIn((await own.say('export the queue')).card));
    assert.equal(plain.status, 200);
    assert.equal(plain.headers.get('content-type'), 'text/csv; charset=utf-8');
    const [head = '', ...rows] = plain.text.trim().split('\r\n');
    assert.match(
      head,
      /"reference","kind","topic","stage","phase","authority","status","urgency","desk","logged","first reply","due","ended"$/,
    );
    assert.ok(rows.length >= 1);
    assert.doesNotMatch(plain.text, /zebrafinch/);
    const whole = await take(linkIn((await own.say('export the queue with questions')).card));
    assert.match(whole.text, /zebrafinch/);
  });

  it('is not for requesters', async () => {
    const told = await chat({ who: { ...stranger, id: '29:outsider' } }).say('export the queue');
    assert.equal(told.card, undefined);
  });
});

describe('A record that is held', () => {
  it('is held and released by its reference, and says what it is', async () => {
    const reference = await logged(chat());
    const own = chat({ who: advisor });
    assert.match((await own.say(`hold ${reference}`)).words, /is held: nothing of it is erased/);
    assert.match((await own.say(`hold ${reference}`)).words, /is held already/);
    const page = await take(linkIn((await own.say(`export ${reference}`)).card));
    assert.match(page.text, /Held: nothing of it is erased/);
    assert.match((await own.say(`release ${reference}`)).words, /is released/);
    assert.match((await own.say(`release ${reference}`)).words, /is not held/);
    assert.match((await own.say('hold SWK-2026-0999')).words, /There is no request/);
  });
});

describe('The privacy notice', () => {
  it('says what is kept and for how long, by the settings of the service', async () => {
    const { words } = await chat().say('privacy');
    assert.match(words, /24 months after the request has ended/);
    assert.match(words, /with your identity 30 days, then without it 12 months/);
    assert.match(words, /a proposal until the council has approved it|ico\.org\.uk/);
    assert.match(words, /looked at or changed something in the workspace: 24 months/);
    assert.match(words, /Editors of the guidance see, of 90 days, questions that were not answered well/);
    assert.doesNotMatch(words, /language model/);
  });
});
