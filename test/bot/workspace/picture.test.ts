/** The picture in the workspace: for managers alone, of whole months, taken out by a link that is written down. */
import assert from 'node:assert/strict';
import type { ShownPicture } from '../../../src/web/contract/picture.ts';
import { countYear } from '../../support/counted.ts';
import { send } from '../../support/web.ts';
import { call, signInLocally } from '../../support/workspace.ts';
import { useApp } from '../../support/use-app.ts';

const world = useApp({
  service: (service) => ({
    ...service,
    kinds: service.kinds.map((each) =>
      each.kind === 'training' ? { ...each, label: '=HYPERLINK("http://x.example","Training")' } : each,
    ),
  }),
});

const get = async (key: string, query: Readonly<Record<string, string>> = {}) =>
  call(world.app.port, 'picture', { token: await signInLocally(world.app.port, key), query });

async function shown(query: Readonly<Record<string, string>> = {}): Promise<ShownPicture> {
  const { status, body } = await get('manager', query);
  assert.equal(status, 200);
  assert.ok(body.kind === 'shown');
  return body;
}

describe('The picture in the workspace', () => {
  it('says from when on there is one, before a month is over in which anything was counted', async () => {
    const { body } = await get('manager');
    assert.deepEqual([body.kind, body.next], ['none', '2026-12-02']);
  });

  it('counts what is asked in Teams, once, whatever is pressed or edited of it', async () => {
    const { say, edit } = world.chat();
    const { sentIn } = await say('I work in Southwark. When must the ELPM be held?');
    await edit(sentIn, 'When must the ELPM be held in Southwark?');
    await say('what does the parent chicken soup cost in Reykjavik harbour?');
    const told = (await world.app.storage.picture.tallies('southwark', '2026-11', '2026-11'))
      .filter(({ family }) => family === 'questions')
      .map(({ authority, subject, value, count }) => `${authority} ${subject} ${value} ${String(count)}`);
    assert.deepEqual(
      told.filter((each) => each.includes('outcome')),
      ['southwark outcome answered 1', 'southwark outcome not-covered 1'],
    );
  });

  it('counts nothing of a parent or of a child, and a worry as set apart', async () => {
    const before = world.app.rows('select count(*) as n from tallies')[0]?.['n'];
    await world.chat().say('I am a parent, when is the meeting about my son?');
    await world.chat().say('i am 13 and my dad hits me');
    const after = world.app.rows('select count(*) as n from tallies')[0]?.['n'];
    assert.equal(after, before);
    await world.chat().say('A pupil told me that her uncle hits her');
    assert.equal(world.app.rows("select value from tallies where family = 'apart'")[0]?.['value'], 'safety');
  });

  it('counts what people first said of an answer, and no change of mind', async () => {
    const { say, invoke } = world.chat();
    const { ids } = await say('when must the ELPM be held?');
    for (const reaction of ['dislike', 'like', 'dislike']) {
      const actionValue = { reaction, feedback: JSON.stringify({ reason: 'Wrong', comment: '' }) };
      await invoke(
        'message/submitAction',
        { actionName: 'feedback', actionValue },
        { replyToId: ids[0] ?? '' },
      );
    }
    const counted = world.app.rows("select value, count from tallies where family = 'feedback'");
    assert.deepEqual(
      counted.map((row) => ({ ...row })),
      [{ value: 'dislike', count: 1 }],
    );
  });

  describe('once months are over', () => {
    before(async () => {
      await countYear(world.app.storage.tallies, 'southwark', '2026-11');
    });

    it('is the last twelve months, by topic, stage, authority, kind, phase, standing and reply', async () => {
      const picture = await shown();
      assert.deepEqual([picture.months.length, picture.first, picture.last], [12, '2025-11', '2026-10']);
      assert.deepEqual(
        picture.sections.flatMap(({ tables }) => tables.map(({ id }) => id)),
        [
          'questions-outcome',
          'questions-topic',
          'questions-stage',
          'questions-authority',
          'apart-why',
          'apart-authority',
          'requests-kind',
          'requests-topic',
          'requests-phase',
          'requests-origin',
          'requests-standing',
          'requests-reply',
          'requests-authority',
          'feedback-reaction',
          'surgery-place',
        ],
      );
      assert.ok(picture.surgeries?.booked.every((count) => count !== null && count >= 5));
      assert.deepEqual(
        picture.authorities.map(({ value }) => value),
        ['southwark'],
      );
    });

    it('holds no count under five, in whatever range and of whichever authority', async () => {
      for (const query of [
        {},
        { from: '2026-09', until: '2026-10' },
        { authority: 'southwark' },
        { authority: 'norfolk' },
        { authority: 'salford', from: '2026-10' },
      ] as const) {
        const { sections } = await shown(query);
        const counts = sections.flatMap(({ totals, tables }) => [
          ...totals,
          ...tables.flatMap(({ rows, together }) => [
            ...together,
            ...rows.flatMap(({ figures }) => figures.map((figure) => figure?.count ?? null)),
          ]),
        ]);
        assert.ok(counts.length > 0);
        assert.ok(counts.every((count) => count === null || count === 0 || count >= 5));
      }
    });

    it('is for managers alone', async () => {
      for (const key of ['requester', 'advisor', 'editor']) {
        assert.equal((await get(key)).status, 403);
        const token = await signInLocally(world.app.port, key);
        assert.equal((await call(world.app.port, 'exportPicture', { token, body: {} })).status, 403);
      }
      assert.equal((await call(world.app.port, 'picture')).status, 401);
      const token = await signInLocally(world.app.port, 'manager');
      const elsewhere = { token, parts: { service: 'elsewhere' } };
      assert.equal((await call(world.app.port, 'picture', elsewhere)).status, 403);
    });

    it('takes no range or authority but as the contract has them', async () => {
      for (const query of [
        { from: '2026' },
        { from: '2026-13' },
        { until: "2026-10' or 1=1 --" },
        { authority: '../norfolk' },
        { authority: 'a'.repeat(80) },
        { months: '3' },
      ] as const) {
        assert.equal((await get('manager', { ...query })).status, 400, JSON.stringify(query));
      }
      assert.equal((await get('manager', { from: '1000-01', until: '9999-12' })).status, 200);
    });

    const link = async (body: unknown) => {
      const token = await signInLocally(world.app.port, 'manager');
      const answer = await call(world.app.port, 'exportPicture', { token, body });
      assert.equal(answer.status, 200);
      return new URL(answer.body.url).pathname;
    };

    it('is taken out once by a link, as the same figures, and it is written down by whom', async () => {
      const path = await link({ from: '2026-09', until: '2026-10', authority: 'southwark' });
      const file = await send(world.app.port, { method: 'POST', path });
      assert.equal(file.status, 200);
      assert.match(String(file.headers['content-disposition']), /picture-southwark-2026-11-20\.csv/);
      const { sections } = await shown({ from: '2026-09', until: '2026-10', authority: 'southwark' });
      assert.match(file.text, new RegExp(`"Questions","All","2026-10","${String(sections[0]?.totals[1])}"`));
      assert.ok(!/,"[1-4]"\r/.test(file.text));
      assert.equal((await send(world.app.port, { method: 'POST', path })).status, 410);
      const [row] = world.app.rows(
        "select kind, reference, made_as, opened_at from exports where kind = 'picture'",
      );
      assert.deepEqual([row?.['reference'], row?.['made_as']], ['2026-09 2026-10 southwark', 'manager']);
      assert.ok(row?.['opened_at']);
      assert.equal(world.app.rows("select 1 from accesses where deed = 'picture-exported'").length, 1);
    });

    it('holds no formula, whatever a service calls its kinds', async () => {
      const { text } = await send(world.app.port, { method: 'POST', path: await link({}) });
      assert.match(text, /"'=HYPERLINK\(""http:\/\/x\.example"",""Training""\)"/);
      assert.ok(!/"[=+@-]/.test(text));
    });

    // Last, as it turns the clock on by five months.
    it('lists the guidance that is past its review, as the reviews do, the longest past first', async () => {
      assert.deepEqual((await shown()).pastReview, []);
      world.app.advance(150 * 86_400_000);
      const token = await signInLocally(world.app.port, 'manager');
      const { reviews } = (await call(world.app.port, 'reviews', { token })).body;
      const past = reviews.filter(({ isPast }) => isPast);
      assert.ok(past.length > 3 && past.length < reviews.length);
      const { pastReview } = (await get('manager')).body;
      assert.deepEqual(
        pastReview,
        past.map(({ kind, id, title, due, why }) => ({ kind, id, title, due, why })),
      );
      assert.deepEqual(
        pastReview,
        pastReview.toSorted((one, other) => one.due.localeCompare(other.due)),
      );
      assert.ok(pastReview.every(({ title, id }) => title !== id));
    });
  });
});
