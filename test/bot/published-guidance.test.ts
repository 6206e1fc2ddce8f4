/** Guidance is published while people ask: the answers follow within seconds, and nothing that stands in a chat breaks. */
import assert from 'node:assert/strict';
import { FileProblems, type Problem } from '../../src/files/checked-yaml.ts';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { parseVersion } from '../../src/guidance/version-content.ts';
import type { GuidanceFiles, VersionOrigin } from '../../src/knowledge/guidance-versions.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { buttonData, buttonTitles, partsOf } from '../support/cards.ts';
import { goodForm, submitData } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { send } from '../support/web.ts';
import { until } from '../support/until.ts';

/** Lets a test hold a turn that has begun. */
let hold: Promise<void> | undefined;
let isHeld = false;

const world = useApp({
  storage: (storage): OpenStorage => ({
    ...storage,
    preferences: {
      ...storage.preferences,
      find: async (...of) => {
        isHeld ||= hold !== undefined;
        await hold;
        return storage.preferences.find(...of);
      },
    },
  }),
});
const { chat } = world;

const question = 'When must the ELPM be held?';
const path = 'passages/attendance/southwark-elpm-when.md';
const whenOf = (days: string) => (files: GuidanceFiles) =>
  new Map(files).set(path, (files.get(path) ?? '').replaceAll('within 20 days', `within ${days} days`));

interface Ready {
  readonly status: string;
  readonly checks: Readonly<Record<string, string>>;
  readonly guidanceVersion: number;
}

async function ready(): Promise<Ready> {
  const { text } = await send(world.app.port, { path: '/health/ready' });
  return JSON.parse(text) as Ready;
}

async function publish(
  files: GuidanceFiles,
  origin: VersionOrigin = 'files',
  from?: number,
): Promise<number> {
  const { guidance } = world.app.storage;
  const after = (await guidance.current())?.number;
  const came = from === undefined ? {} : { cameFrom: from };
  const done = await guidance.publish({ files, origin, after, at: world.app.clock.now(), ...came });
  assert.equal(done.kind, 'published');
  return done.version.number;
}

async function readyOnce(isSo: (now: Ready) => boolean): Promise<Ready> {
  let now = await ready();
  await until(async () => isSo((now = await ready())), 'the server says so of itself');
  return now;
}

const followed = (version: number): Promise<Ready> =>
  readyOnce(({ guidanceVersion }) => guidanceVersion === version);

const versionsOf = (asked: string): readonly unknown[] =>
  world.app
    .rows(`select guidance_version from answers where asked_in = '${asked}'`)
    .map((row) => row['guidance_version']);

describe('Guidance that is published while people ask', () => {
  let files: GuidanceFiles = new Map();
  before(async () => {
    files = await readGuidanceFiles('guidance');
  });

  it('is the files of the first start, told of by readiness and kept with each answer', async () => {
    const { say } = chat();
    const { words, sentIn } = await say(question);
    assert.match(words, /within 20 days/);
    assert.equal((await ready()).guidanceVersion, 1);
    assert.deepEqual(versionsOf(sentIn), [1]);
  });

  it('answers within seconds, with its number in the record, and so does the earlier one again', async () => {
    const { say } = chat();
    await followed(await publish(whenOf('ninety')(files)));
    const after = await say(question);
    assert.match(after.words, /within ninety days/);
    assert.deepEqual(versionsOf(after.sentIn), [2]);
    await followed(await publish(files, 'back', 1));
    const back = await say(question);
    assert.match(back.words, /within 20 days/);
    assert.deepEqual(versionsOf(back.sentIn), [3]);
  });

  it('is the next turn’s: a turn in hand keeps to the version that it began with', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const inHand = chat().say(question);
    await until(() => isHeld, 'the turn has begun');
    const number = await publish(whenOf('sixty')(files));
    await followed(number);
    hold = undefined;
    release();
    const { words, sentIn } = await inHand;
    assert.match(words, /within 20 days/);
    assert.deepEqual(versionsOf(sentIn), [number - 1]);
    assert.match((await chat().say(question)).words, /within sixty days/);
  });

  it('is not answered from where this build cannot read it, which readiness tells until the next', async () => {
    const { say } = chat();
    const unreadable = new Map(files).set(
      path,
      '---\nid: southwark-elpm-when\nshape: of a later build\n---\nx',
    );
    const number = await publish(unreadable);
    const behind = await readyOnce(({ checks }) => checks['guidance'] === 'behind');
    assert.deepEqual([behind.status, behind.guidanceVersion], ['degraded', number - 1]);
    assert.match((await say(question)).words, /within sixty days/);
    assert.ok(
      world.app.log.some((line) => line.includes('guidance.unread') && line.includes(`"${String(number)}"`)),
    );
    const next = await publish(whenOf('forty')(files));
    const well = await followed(next);
    assert.deepEqual([well.status, well.checks['guidance']], ['ok', 'ok']);
    assert.match((await say(question)).words, /within forty days/);
  });

  it('is what is walked through: its tables change with it, and a walk that its questions no longer fit begins again', async () => {
    const asker = chat();
    const { card } = await asker.say('stage finder');
    const page = '/checklists/southwark/stage-one';
    assert.doesNotMatch((await send(world.app.port, { path: page })).text, /The first of the stages/);
    await followed(await publish(askedAs(files, 'How far has it come?')));
    assert.deepEqual(asksOf((await chat().say('stage finder')).card), ['How far has it come?']);
    assert.match((await send(world.app.port, { path: page })).text, /The first of the stages/);
    const old = await asker.press(card, 'Next', { as: 'invoke', inputs: { answer: 'meeting-held' } });
    assert.match(old.words, /from a walk that is over/);
    await followed(await publish(files));
  });

  it('is walked through with the tables of the files where it holds none, which the log tells', async () => {
    const without = new Map([...files].filter(([path]) => !path.startsWith('procedures/')));
    await followed(await publish(without));
    assert.deepEqual(asksOf((await chat().say('stage finder')).card), ['How far has it got?']);
    assert.ok(world.app.log.some((line) => line.includes('guidance.holds-no-procedures')));
    await followed(await publish(files));
  });

  it('is what offers are shown from, and from the files where it is older than offers', async () => {
    const one = 'offers/camden.yaml';
    await followed(await publish(new Map([...files].filter(([path]) => path !== one))));
    const asked = 'compare offers of Camden and Norfolk';
    assert.match((await chat().say(asked)).words, /I hold no offer of Camden/);
    const without = new Map([...files].filter(([path]) => !path.startsWith('offers/')));
    await followed(await publish(without));
    assert.match((await chat().say(asked)).words, /Camden and Norfolk, side by side/);
    assert.ok(world.app.log.some((line) => line.includes('guidance.holds-no-offers')));
    await followed(await publish(files));
  });

  it('may lack what earlier answers stand on: follow-ups, buttons, forms and feedback still get an answer', async () => {
    const asker = chat();
    await asker.say('I work in Southwark');
    const staged = await asker.say('who chairs the meeting?');
    const answered = await asker.say(question);
    await followed(await publish(withoutSouthwark(files)));
    const follow = await asker.say('and who chairs it?');
    assert.doesNotMatch(follow.words, /Southwark.*is to be convened/);
    assert.ok(follow.words.length > 20);
    for (const { card } of [staged, answered]) {
      for (const title of buttonTitles(card)) {
        const { status, words } = await asker.send(buttonData(card, title));
        assert.equal(status, 200, title);
        assert.doesNotMatch(words, /went wrong|failed/i, title);
      }
    }
    const liked = await asker.invoke(
      'message/submitAction',
      {
        actionName: 'feedback',
        actionValue: { reaction: 'like', feedback: '{"comment":"clear"}' },
      },
      { replyToId: answered.ids[0] },
    );
    assert.equal(liked.status, 200);
    assert.equal(world.app.rows('select 1 from feedback').length, 1);
    const logged = await asker.send(submitData(), { as: 'invoke', inputs: goodForm });
    assert.match(logged.words, /SWK-\d{4}-\d{4}/);
    assert.ok(!world.app.log.some((line) => line.includes('turn.failed')));
  });

  it('is what a restart answers from, whatever the files say', async () => {
    const number = (await world.app.storage.guidance.current())?.number;
    await world.restart();
    assert.equal((await ready()).guidanceVersion, number);
    await followed(await publish(files));
    assert.match((await chat().say(question)).words, /within 20 days/);
  });
});

const asksOf = (card: unknown): readonly unknown[] =>
  partsOf(card).flatMap(({ type, label }) => (type === 'Input.ChoiceSet' ? [label] : []));

/** The first question and the first stage in other words, and the next version of the table. */
function askedAs(files: GuidanceFiles, words: string): GuidanceFiles {
  const table = 'procedures/southwark-attendance.yaml';
  const text = files.get(table) ?? '';
  const changed = text
    .replace(/^version: (\d+)$/m, (_, version: string) => `version: ${String(Number(version) + 1)}`)
    .replace(/^( {4}asks: ).*$/m, (_, before: string) => before + words)
    .replace(/^( {4}title: ).*$/m, '$1The first of the stages');
  assert.notEqual(changed, text);
  return new Map(files).set(table, changed);
}

/** None of its passages and tables, nor any that refers to one of them. */
function withoutSouthwark(files: GuidanceFiles): GuidanceFiles {
  const isLocal = ([path, text]: readonly [string, string]): boolean =>
    /^(?:passages|procedures)\//.test(path) && /^authority: southwark$/m.test(text);
  let left = new Map([...files].filter((each) => !isLocal(each)));
  for (let gone = left.size; gone > 0; ) {
    const faulty = new Set(problemsOf(left).map(({ file }) => file));
    gone = faulty.size;
    left = new Map([...left].filter(([path]) => !faulty.has(path)));
  }
  return left;
}

function problemsOf(files: GuidanceFiles): readonly Problem[] {
  try {
    parseVersion(files);
    return [];
  } catch (error) {
    if (error instanceof FileProblems) return error.problems;
    throw error;
  }
}
