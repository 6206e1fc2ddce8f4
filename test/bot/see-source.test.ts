/** "See the source": who may press it, what it shows, and what it says of a passage that is no longer as it was. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import type { GuidanceFiles } from '../../src/knowledge/guidance-versions.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { buttonData, buttonTitles, cardText } from '../support/cards.ts';
import { type Spot, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { send } from '../support/web.ts';
import { until } from '../support/until.ts';

/** Versions of which a test says that they cannot be read any more. */
const damaged = new Set<number>();
const world = useApp({
  storage: (storage): OpenStorage => ({
    ...storage,
    guidance: {
      ...storage.guidance,
      files: (number) =>
        damaged.has(number)
          ? Promise.reject(Object.assign(new Error('Damaged.'), { code: 'version-damaged' }))
          : storage.guidance.files(number),
    },
  }),
});
const { chat } = world;
const question = 'When must the ELPM be held?';
const path = 'passages/attendance/southwark-elpm-when.md';
const gone = /I no longer have the answer/;

const seeOf = (card: unknown): string =>
  buttonTitles(card).find((title) => title.startsWith('See the')) ?? assert.fail('no way to the source');

describe('"See the source" beneath an answer', () => {
  it('shows the whole passage with source, place, standing and dates, as often as it is pressed', async () => {
    const { say, press } = chat();
    const asked = await say(question);
    for (let times = 0; times < 2; times += 1) {
      const { words, card } = await press(asked.card, seeOf(asked.card));
      assert.match(words, /\[1\] When the ELPM must be held/);
      assert.match(words, /convened within 20 days of the consultation/);
      assert.match(words, /does not say whether the 20 days are working days/);
      for (const title of ['Publisher', 'Dated', 'Where in it', 'Standing', 'Last checked']) {
        assert.ok(words.split('\n').includes(title), title);
      }
      assert.match(words, /Local to Southwark/);
      assert.match(words, /As published now, in version 1 of the guidance\.$/m);
      assert.ok(buttonTitles(card).includes('Request a consultation'));
    }
  });

  it('holds not a word of the person’s', async () => {
    const { say, press } = chat();
    const asked = await say('I say canaryword. When must the ELPM be held?');
    const { replies } = await press(asked.card, seeOf(asked.card));
    assert.match(JSON.stringify(replies), /ELPM/);
    assert.doesNotMatch(JSON.stringify(replies), /canaryword/i);
  });

  it('leads on to the consultation with the same question', async () => {
    const { say, press } = chat();
    const asked = await say(question);
    const source = await press(asked.card, seeOf(asked.card));
    const gate = await press(source.card, 'Request a consultation');
    const form = await press(gate.card, 'Attendance or education advice');
    assert.ok(cardText(form.card).includes(question));
  });

  it('shows nothing to anybody else, in words that do not tell whether there is an answer', async () => {
    const asked = await chat().say(question);
    const other = await chat().press(asked.card, seeOf(asked.card));
    assert.match(other.words, gone);
    const unknown = await chat().send({ signpost: 1, kind: 'see-source', answer: randomUUID() });
    assert.equal(unknown.words, other.words);
    assert.match(other.words, /request a consultation/);
  });

  for (const [what, spot, elsewhere] of [
    [
      'channel',
      { kind: 'channel', room: '19:open@thread.tacv2', team, thread: '1' },
      { kind: 'channel', room: '19:other@thread.tacv2', team },
    ],
    [
      'group chat',
      { kind: 'groupChat', room: '19:group@thread.v2' },
      { kind: 'groupChat', room: '19:another@thread.v2' },
    ],
  ] as const satisfies readonly (readonly [string, Spot, Spot])[]) {
    it(`shows it to everybody of the ${what} in which the answer stands, and to nobody of another`, async () => {
      const asked = await chat({ spot }).say(question);
      const there = await chat({ spot }).press(asked.card, seeOf(asked.card));
      assert.match(there.words, /within 20 days/);
      // A button that shows how an answer came about would stand there for everybody.
      assert.ok(!buttonTitles(there.card).includes('Why this answer?'));
      const other = await chat({ spot: elsewhere }).press(asked.card, seeOf(asked.card));
      assert.match(other.words, gone);
      const alone = await chat().press(asked.card, seeOf(asked.card));
      assert.match(alone.words, gone);
    });
  }

  it('is gone with the answer once the question is edited or deleted', async () => {
    const { say, press, edit, remove } = chat();
    const edited = await say(question);
    await edit(edited.sentIn, 'What happens at stage two?');
    assert.match((await press(edited.card, seeOf(edited.card))).words, gone);
    const deleted = await say(question);
    await remove(deleted.sentIn);
    assert.match((await press(deleted.card, seeOf(deleted.card))).words, gone);
  });

  it('has kind words where the button is older or was tampered with', async () => {
    const { say, send: press } = chat();
    const asked = await say(question);
    const data = buttonData(asked.card, seeOf(asked.card));
    for (const old of [
      { ...data, signpost: 0 },
      { ...data, from: -1 },
      { ...data, answer: '../x' },
    ]) {
      assert.match((await press(old)).words, /older message/);
    }
    assert.match((await press({ ...data, from: 50 })).words, /\[1\] When the ELPM/);
  });
});

describe('"See the source" after the guidance has changed', () => {
  let files: GuidanceFiles = new Map();
  before(async () => {
    files = await readGuidanceFiles('guidance');
  });

  async function publish(changed: GuidanceFiles): Promise<number> {
    const { guidance } = world.app.storage;
    const after = (await guidance.current())?.number;
    const done = await guidance.publish({
      files: changed,
      origin: 'files',
      after,
      at: world.app.clock.now(),
    });
    assert.equal(done.kind, 'published');
    const { number } = done.version;
    await until(async () => {
      const { text } = await send(world.app.port, { path: '/health/ready' });
      return text.includes(`"guidanceVersion":${String(number)}`);
    }, 'the version is followed');
    return number;
  }
  const withText = (from: string, to: string): GuidanceFiles =>
    new Map(files).set(path, (files.get(path) ?? '').replaceAll(from, to));

  it('says what has changed, and nothing where only the ways of asking have', async () => {
    const { say, press } = chat();
    const asked = await say(question);
    const from = (await world.app.storage.guidance.current())?.number ?? 0;
    await publish(withText('asks:\n', 'asks:\n  - a new way of asking\n'));
    const same = await press(asked.card, seeOf(asked.card));
    assert.doesNotMatch(same.words, /Changed since/);
    assert.ok(same.words.includes(`The answer was given from version ${String(from)}.`));
    await publish(withText('within 20 days', 'within ninety days'));
    const changed = await press(asked.card, seeOf(asked.card));
    assert.match(changed.words, /Changed since the answer/);
    assert.match(changed.words, /within ninety days/);
    damaged.add(from);
    const untold = await press(asked.card, seeOf(asked.card));
    damaged.delete(from);
    assert.match(untold.words, /not there to compare with/);
    assert.doesNotMatch(untold.words, /Changed since/);
  });

  it('says what has been replaced, by what, and what has been taken out', async () => {
    await publish(files);
    const { say, press } = chat();
    const asked = await say(question);
    await publish(withText('locator:', 'supersededBy: southwark-elpm-what-it-is\nlocator:'));
    const replaced = await press(asked.card, seeOf(asked.card));
    assert.match(replaced.words, /This has been replaced by newer guidance/);
    assert.match(replaced.words, /Replaced by\n.*ELPM/);
    await publish(without('southwark-elpm-when'));
    const taken = await press(asked.card, seeOf(asked.card));
    assert.match(taken.words, /\[1\] When the ELPM must be held\nThis has been taken out of the guidance/);
    await publish(files);
  });

  /** Without the passage, without what other passages say of it, and without the tables, which cite it. */
  const without = (id: string): GuidanceFiles =>
    new Map(
      [...files]
        .filter(([name]) => !name.endsWith(`/${id}.md`) && !/^(?:procedures|offers|unclear)\//.test(name))
        .map(([name, text]) => [
          name,
          name.startsWith('passages/')
            ? text.replace(new RegExp(`(?<=^related:.*)${id}(?:, )?`, 'gm'), '').replace(/, \]/, ']')
            : text,
        ]),
    );
});
