/** The process itself: killed in the middle of its work again and again, and ended as a platform ends it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { cardText } from '../support/cards.ts';
import { type Call, type FakeConnector, startConnector } from '../support/fake-connector.ts';
import { advice, goodForm, somebody, type Somebody, submitData, talk, team } from '../support/people.ts';
import { createPostgresDatabase } from '../support/postgres.ts';
import { startSignpost, type SignpostProcess } from '../support/signpost-process.ts';
import { cardsIn } from '../support/wire.ts';
import { until } from '../support/until.ts';

/** More of them for a longer look. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 4);
const clients = 8;

interface Wish {
  readonly who: Somebody;
  readonly submission: string;
  /** Stands in the question of this request, and of no other. */
  readonly marker: string;
  reference: string | undefined;
}

let folder: string;
let connector: FakeConnector;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-process-'));
  connector = await startConnector();
});
afterEach(async () => {
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const chatOf = ({ port }: SignpostProcess, who: Somebody) =>
  talk({ port, connector, who, spot: { kind: 'personal' } });

/** Words of letters alone, so that no screening takes one for a number of somebody's. */
const newMarker = (): string =>
  `marker${randomUUID().replaceAll(/[^a-f]/g, '')}${randomUUID().replaceAll(/[^a-f]/g, '')}`;

const newWish = (): Wish => ({
  who: somebody(),
  submission: randomUUID(),
  marker: newMarker(),
  reference: undefined,
});

/** False where the process died under it. */
async function ask(signpost: SignpostProcess, wish: Wish): Promise<boolean> {
  const question = `Is a surgery next, ${wish.marker}?`;
  try {
    const { words } = await chatOf(signpost, wish.who).send(submitData(wish.submission), {
      as: 'invoke',
      inputs: { ...goodForm, question },
    });
    const found = /SWK-\d{4}-\d{4,}/.exec(words)?.[0];
    assert.ok(found, words);
    assert.ok(wish.reference === undefined || wish.reference === found);
    wish.reference = found;
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(?:ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code)) return false;
    throw error;
  }
}

/**
 * Clients that ask without pause until the process dies, somewhere in the work after so many answers: after a time, it
 * would be the machine that says how many there are. Whoever got no answer sends the same form again later.
 */
async function askUntilKilled(signpost: SignpostProcess, wishes: Wish[], answers: number): Promise<void> {
  let answered = 0;
  const unanswered = wishes.filter(({ reference }) => reference === undefined);
  const client = async (): Promise<void> => {
    for (;;) {
      const earlier = unanswered.pop();
      const wish = earlier ?? newWish();
      if (!earlier) wishes.push(wish);
      if (!(await ask(signpost, wish))) return;
      answered += 1;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, client));
  await until(() => answered >= answers, 'so many are answered', 60);
  await delay(Math.random() * 20);
  await signpost.kill();
  await all;
}

const postsIn = (): readonly Call[] =>
  connector.messages(advice.kind === 'channel' ? advice.room : '').filter(({ kind }) => kind === 'send');

async function untilPosted(references: readonly string[]): Promise<void> {
  const waiting = new Set(references);
  let read = 0;
  const areAll = (): boolean => {
    // Each post is read once: the connector that takes the next ones runs in this very process.
    const posts = postsIn();
    for (const { raw } of posts.slice(read)) {
      const [reference = ''] = /SWK-\d{4}-\d{4,}/.exec(raw) ?? [];
      waiting.delete(reference);
    }
    read = posts.length;
    return waiting.size === 0;
  };
  // At the pace that is kept to a conversation, four a second at most.
  await until(areAll, 'every request is posted', 180);
}

describe('Killed in the middle of logging requests, again and again', () => {
  it('loses no acknowledged request, posts each with its own question, and repeats no reference', async function kill() {
    this.timeout(240_000 + rounds * 10_000);
    connector.setRoster(team, []);
    const wishes: Wish[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const signpost = await startSignpost(folder);
      if (round === 1) {
        const place = { port: signpost.port, connector, who: somebody(), spot: advice };
        await talk(place).send({ signpost: 1, kind: 'make-advisory' });
      }
      await askUntilKilled(signpost, wishes, 10 + Math.floor(Math.random() * 30));
    }
    const signpost = await startSignpost(folder);
    for (const wish of wishes.filter(({ reference }) => reference === undefined)) {
      assert.ok(await ask(signpost, wish), signpost.output());
    }
    const references = wishes.map(({ reference }) => reference ?? '');
    assert.ok(references.length > rounds * clients);
    assert.equal(new Set(references).size, references.length);
    await untilPosted(references);
    assertPosts(wishes);
    await Promise.all(
      wishes.map(async ({ who, reference }) => {
        const { words } = await chatOf(signpost, who).say('my requests');
        assert.ok(words.includes(reference ?? ''), `${reference ?? ''} is not in: ${words}`);
      }),
    );
    await signpost.kill();
  });
});

/** Each post holds the reference and the marker of one wish; a second one of the same says that it may repeat. */
function assertPosts(wishes: readonly Wish[]): void {
  const markerOf = new Map(wishes.map(({ reference, marker }) => [reference, marker]));
  const seen = new Set<string>();
  for (const { activity } of postsIn()) {
    const words = cardText(cardsIn(activity).at(-1));
    const references = new Set(words.match(/SWK-\d{4}-\d{4,}/g));
    const markers = new Set(words.match(/marker[a-f]+/g));
    const [reference = ''] = references;
    assert.equal(references.size, 1);
    assert.deepEqual([...markers], [markerOf.get(reference)]);
    assert.ok(
      !seen.has(reference) || words.includes('may repeat'),
      `${reference} was posted twice in silence`,
    );
    seen.add(reference);
  }
  assert.equal(seen.size, wishes.length);
}

describe('Ended as a platform ends it', () => {
  it('answers the turn in hand, takes no new one, and is gone with code 0 in time', async () => {
    const signpost = await startSignpost(folder);
    const who = somebody();
    await chatOf(signpost, who).say('hi');
    connector.fail('slow', 1);
    const faults = connector.faults();
    const inHand = chatOf(signpost, who).say('When must the ELPM be held?');
    await until(() => connector.faults() > faults, 'a slow call of the turn in hand');
    const ending = signpost.terminate();
    await until(() => isRefused(signpost), 'a port that takes no new turn');
    await assert.rejects(chatOf(signpost, who).say('hello'), /ECONNREFUSED|ECONNRESET/);
    const { status, words } = await inHand;
    assert.equal(status, 200);
    assert.match(words, /\[1\]/);
    const { code, milliseconds } = await ending;
    assert.equal(code, 0, signpost.output());
    assert.ok(milliseconds < 10_000, `${milliseconds}`);
  });
});

const isRefused = ({ port }: SignpostProcess): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => {
      resolve(true);
    });
  });

/** Stands before a database, and lets nothing through any more once it is told to. */
async function hangingDoor(url: string) {
  const { hostname, port: behind } = new URL(url);
  const sockets: Socket[] = [];
  const door = createServer((socket) => {
    const onward = connect(Number(behind), hostname);
    sockets.push(socket, onward);
    for (const each of [socket, onward]) each.on('error', () => each.destroy());
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;
  const through = new URL(url);
  through.port = String(port);
  return {
    url: through.href,
    hang: (): void => {
      for (const each of sockets) each.unpipe().pause();
    },
    close: (): void => {
      for (const each of sockets) each.destroy();
      door.close();
    },
  };
}

describe('Ended while its database does not answer', () => {
  it('is gone with code 0 in time, a turn in hand or not', async () => {
    const door = await hangingDoor(await createPostgresDatabase());
    try {
      const signpost = await startSignpost(folder, { DATABASE_URL: door.url });
      assert.equal((await chatOf(signpost, somebody()).say('hi')).status, 200);
      door.hang();
      const inHand = chatOf(signpost, somebody())
        .say('When must the ELPM be held?')
        .catch(() => undefined);
      await delay(500);
      const { code, milliseconds } = await signpost.terminate();
      assert.equal(code, 0, signpost.output());
      assert.ok(milliseconds < 10_000, `${milliseconds}`);
      await inHand;
    } finally {
      door.close();
    }
  });
});

describe('Started with what its council has not approved', () => {
  it('says how long it keeps what, and that this is for the council to approve', async () => {
    const signpost = await startSignpost(folder);
    await signpost.terminate();
    assert.match(
      signpost.output(),
      /southwark keeps .*closed requests 24 months.*marked for the council's approval/,
    );
  });
});

describe('Started with a file in the place of its guidance', () => {
  it('says which setting is wrong, in production beside all else that is missing', async () => {
    const wrong = { GUIDANCE_DIR: 'package.json' };
    for (const over of [wrong, { ...wrong, SIGNPOST_MODE: 'production' }])
      await assert.rejects(startSignpost(folder, over), (error: Error) => {
        assert.match(error.message, /no whole guidance folder at package\.json: set GUIDANCE_DIR/);
        assert.equal(error.message.includes('MicrosoftAppId is missing'), 'SIGNPOST_MODE' in over);
        assert.doesNotMatch(error.message, /ENOTDIR|at async/);
        return true;
      });
  });
});

describe('Started where something listens already', () => {
  it('says so in words that name the setting, and lets go of its folder', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    await assert.rejects(startSignpost(folder, { PORT: port }), (error: Error) => {
      assert.match(error.message, new RegExp(`Port ${port} is in use.*set PORT to another number`));
      assert.doesNotMatch(error.message, /EADDRINUSE|at Server|node:net/);
      return true;
    });
    other.close();
    const signpost = await startSignpost(folder);
    await signpost.kill();
  });
});
