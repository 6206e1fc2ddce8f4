/** The guidance in the workspace, over HTTP: from a draft to an answer, and back. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { gapRoutes } from '../../../src/web/contract/gaps.ts';
import type { guidanceRoutes } from '../../../src/web/contract/guidance.ts';
import type { PassageFields } from '../../../src/web/contract/passage-shapes.ts';
import { routes } from '../../../src/web/contract.ts';
import { send } from '../../support/web.ts';
import { useApp } from '../../support/use-app.ts';
import {
  addressOf,
  type BodyOf,
  type Call,
  call,
  type RouteName,
  signInLocally,
} from '../../support/workspace.ts';

describe('The guidance in the workspace', () => {
  const world = useApp();
  const passage = 'southwark-elpm-when';
  const tokens: Record<string, string> = {};

  before(async () => {
    for (const key of ['requester', 'advisor', 'editor', 'manager']) {
      tokens[key] = await signInLocally(world.app.port, key);
    }
  });

  const as =
    (key: string) =>
    (name: RouteName, asked: Call = {}) =>
      call(world.app.port, name, { token: tokens[key], ...asked });
  const editor = as('editor');
  const ok = async <N extends RouteName>(who: string, name: N, asked: Call = {}): Promise<BodyOf<N>> => {
    const { status, body } = await as(who)(name, asked);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const fieldsNow = async (id = passage): Promise<PassageFields> =>
    (await ok('editor', 'passage', { parts: { passage: id } })).fields;
  const begin = async (over: Partial<PassageFields>, more: Readonly<Record<string, unknown>> = {}) => {
    const { fields: now, version: base } = await ok('editor', 'passage', { parts: { passage } });
    const fields = { ...now, ...over };
    return ok('editor', 'beginDraft', { body: { kind: 'edit', passage, base, fields, ...more } });
  };
  const publish = (drafts: readonly { readonly id: string; readonly revision: number }[]) =>
    editor('publishDrafts', { body: { drafts: drafts.map(({ id, revision }) => ({ id, revision })) } });
  const approved = async (draft: { readonly id: string; readonly revision: number }) => {
    const parts = { draft: draft.id };
    const { revision } = await ok('editor', 'submitDraft', { parts, body: { revision: draft.revision } });
    return ok('manager', 'judgeDraft', { parts, body: { act: 'approve', revision } });
  };
  const answerTo = async (question: string): Promise<string> => {
    const chat = world.chat();
    return (await chat.say(question)).words;
  };

  it('is browsed by whoever advises, with standing, currency and what a form may choose from', async () => {
    const { version, passages, choices, secondReader } = await ok('advisor', 'guidance');
    assert.equal(version, 1);
    assert.ok(passages.length > 250 && choices.sources.length > 20);
    assert.equal(choices.facts.find(({ value }) => value === 'count')?.title, 'how many there were');
    assert.equal(secondReader, true);
    const row = passages.find(({ id }) => id === passage);
    assert.deepEqual([row?.authority, row?.standing, row?.topic], ['southwark', 'local', 'attendance']);
    const shown = await ok('advisor', 'passage', { parts: { passage } });
    assert.match(shown.preview.text, /within 20 days of the consultation/);
    assert.ok(shown.preview.buttons.includes('Request a consultation'));
    assert.deepEqual(
      shown.namedIn.find(({ path }) => path.startsWith('procedures/')),
      {
        title: "Southwark's three-stage approach to attendance and inclusion",
        path: 'procedures/southwark-attendance.yaml',
      },
    );
  });

  it('is checked as one types, with field and remedy, the answer as it would be, and nothing kept', async () => {
    const fields = { ...(await fieldsNow()), title: 'Another title', asks: ['one'], text: 'Other words.' };
    const [left] = (await ok('editor', 'look', { body: { kind: 'retire', passage, fields } })).problems;
    assert.equal(left?.message, `There is no passage "${passage}". Name the one that answers the question.`);
    assert.equal(left.elsewhere?.title, 'How soon');
    assert.match(left.elsewhere.path, /^unclear\/how-soon\.yaml:\d+, choices\.\d+\.passage/);
    const unfit = await ok('editor', 'look', { body: { kind: 'edit', passage, fields } });
    assert.deepEqual(unfit.problems, [
      { field: 'asks', message: 'Write at least two ways in which people ask for this.', weight: 'fault' },
    ]);
    const fit = await ok('editor', 'look', {
      body: { kind: 'edit', passage, fields: { ...fields, asks: ['one', 'two'] } },
    });
    assert.match(fit.preview?.text ?? '', /Other words\. \[1\]/);
    assert.match(fit.after, /title: Another title/);
    assert.match(fit.before, /title: When the ELPM must be held/);
    assert.deepEqual((await ok('editor', 'drafts')).drafts, []);
  });

  it('keeps nothing that could tell of a child, and says where it stands', async () => {
    const fields = { ...(await fieldsNow()), text: 'Ask about UPN A123456789012 first.' };
    const { status, body } = await editor('beginDraft', { body: { kind: 'edit', passage, base: 1, fields } });
    assert.equal(status, 422);
    const told = body as unknown as BodyOf<'beginDraft', 422>;
    assert.equal(told.code, 'flagged');
    assert.deepEqual(
      told.flags.map(({ field, certain }) => [field, certain]),
      [['text', true]],
    );
    assert.doesNotMatch(JSON.stringify(body), /A123456789012/);
    assert.deepEqual((await ok('editor', 'drafts')).drafts, []);
  });

  it('lets an editor say that a name is nobody’s, and then keeps it', async () => {
    const fields = { ...(await fieldsNow()), text: 'Speak to Rowan first.' };
    const flagged = await editor('beginDraft', { body: { kind: 'edit', passage, base: 1, fields } });
    assert.equal(flagged.status, 422);
    const { flags } = flagged.body as unknown as BodyOf<'beginDraft', 422>;
    const cleared = flags.map(({ start, end }) => fields.text.slice(start, end));
    const draft = await ok('editor', 'beginDraft', {
      body: { kind: 'edit', passage, base: 1, fields, cleared },
    });
    assert.equal(draft.fields.text, fields.text);
    const { revision, id } = draft;
    await ok('editor', 'judgeDraft', { parts: { draft: id }, body: { act: 'reject', revision } });
  });

  it('goes from a draft by a second pair of eyes to the answers, as a version of its own', async () => {
    const draft = await begin(
      { text: 'It is held within the time that the handbook says.' },
      { note: 'clearer' },
    );
    assert.deepEqual(draft.acts, ['save', 'submit', 'reject']);
    assert.match(draft.why ?? '', /only what a second person has read/);
    assert.equal((await publish([draft])).status, 403);
    const parts = { draft: draft.id };
    const waiting = await ok('editor', 'submitDraft', { parts, body: { revision: draft.revision } });
    const own = await editor('judgeDraft', { parts, body: { act: 'approve', revision: waiting.revision } });
    assert.equal(own.status, 403);
    assert.match(JSON.stringify(own.body), /somebody else has to read it/);
    const { revision } = await ok('manager', 'judgeDraft', {
      parts,
      body: { act: 'approve', revision: waiting.revision },
    });
    const done = await publish([{ id: draft.id, revision }]);
    assert.deepEqual([done.status, done.body], [200, { version: 2 }]);
    assert.equal((await ok('editor', 'guidance')).version, 2);
    assert.match(
      await answerTo('When must the ELPM be held in Southwark?'),
      /the time that the handbook says/,
    );
    const [newest] = (await ok('advisor', 'versions')).versions;
    assert.equal(newest?.by?.name, 'Sample Officer');
    assert.equal(newest.change, '0 passages new, 1 changed, 0 gone');
    assert.deepEqual(
      newest.drafts.map(({ passage: id }) => id),
      [passage],
    );
    assert.equal((await ok('editor', 'draft', { parts })).state, 'published');
    assert.equal((await publish([{ id: draft.id, revision: revision + 1 }])).status, 403);
  });

  it('goes back to an earlier version, by whoever has seen the current one', async () => {
    const parts = { number: '1' };
    assert.equal((await editor('goBack', { parts, body: { after: 1 } })).status, 403);
    assert.deepEqual(await ok('editor', 'goBack', { parts, body: { after: 2 } }), { version: 3 });
    assert.match(await answerTo('When must the ELPM be held in Southwark?'), /within 20 days/);
    const { changes } = await ok('advisor', 'versionChanges', { parts: { number: '3' } });
    assert.deepEqual(
      changes.map(({ path }) => path),
      [`passages/attendance/${passage}.md`],
    );
    assert.equal((await editor('goBack', { parts: { number: '99' }, body: { after: 3 } })).status, 404);
    assert.equal((await editor('goBack', { parts, body: { after: 3 } })).status, 403);
  });

  it('tells of a version published meanwhile, and loses nothing of the draft', async () => {
    const mine = await approved(await begin({ title: 'My title' }));
    const theirs = await approved(await begin({ title: 'Their title' }));
    assert.equal((await publish([theirs])).status, 200);
    const late = await publish([mine]);
    assert.equal(late.status, 409);
    assert.deepEqual((late.body as unknown as BodyOf<'publishDrafts', 409>).conflicts, [
      { draft: mine.id, passage, why: 'changed' },
    ]);
    const parts = { draft: mine.id };
    const kept = await ok('editor', 'draft', { parts });
    assert.deepEqual(
      [kept.conflict, kept.fields.title, kept.now?.title],
      ['changed', 'My title', 'Their title'],
    );
    // Taken in, it is read once more before it is published.
    const saved = await ok('editor', 'saveDraft', {
      parts,
      body: { revision: kept.revision, base: kept.version, fields: kept.fields },
    });
    assert.deepEqual([saved.conflict, saved.state], [undefined, 'draft']);
    assert.equal((await publish([await approved(saved)])).status, 200);
    assert.equal((await fieldsNow()).title, 'My title');
  });

  it('is changed from the version that its editor had before them, and from none that is not there', async () => {
    const { fields: before, version } = await ok('editor', 'passage', { parts: { passage } });
    const theirs = await approved(await begin({ title: 'Published while I typed' }));
    assert.equal((await publish([theirs])).status, 200);
    const body = { kind: 'edit', passage, base: version, fields: { ...before, text: 'Mine.' } };
    const mine = await ok('editor', 'beginDraft', { body });
    assert.deepEqual([mine.base, mine.conflict], [version, 'changed']);
    assert.equal((await publish([await approved(mine)])).status, 409);
    assert.equal((await fieldsNow()).title, 'Published while I typed');
    const ahead = await editor('beginDraft', { body: { ...body, base: version + 9 } });
    assert.equal(ahead.status, 403);
    assert.equal((await editor('beginDraft', { body: { ...body, base: undefined } })).status, 400);
  });

  it('stores nothing over what somebody else has changed', async () => {
    const draft = await begin({ title: 'One' });
    const body = { revision: draft.revision, base: draft.base, fields: draft.fields };
    const parts = { draft: draft.id };
    await ok('editor', 'saveDraft', { parts, body });
    const late = await editor('saveDraft', { parts, body });
    assert.equal(late.status, 409);
    assert.equal((late.body as unknown as BodyOf<'saveDraft', 409>).draft.revision, 2);
    await ok('editor', 'judgeDraft', { parts, body: { act: 'reject', revision: 2, remark: 'no' } });
    assert.equal((await editor('saveDraft', { parts, body: { ...body, revision: 3 } })).status, 403);
  });

  it('adds passages that name one another in one version, and retires one that nothing rests on', async () => {
    const fields = await fieldsNow();
    const named = (id: string, related: string[]) =>
      ok('editor', 'beginDraft', {
        body: { kind: 'new', fields: { ...fields, id, title: `About ${id}`, related, supersededBy: '' } },
      });
    const one = await named('new-passage-one', ['new-passage-two']);
    const lonely = await editor('submitDraft', {
      parts: { draft: one.id },
      body: { revision: one.revision },
    });
    assert.equal(lonely.status, 422);
    assert.match(JSON.stringify(lonely.body), /there is no \\"new-passage-two\\"/);
    const two = await approved(await named('new-passage-two', []));
    assert.equal((await publish([two])).status, 200);
    assert.equal((await publish([await approved(one)])).status, 200);
    const second = await fieldsNow('new-passage-two');
    const retiring = await ok('editor', 'beginDraft', {
      body: {
        kind: 'retire',
        passage: 'new-passage-two',
        base: (await ok('editor', 'guidance')).version,
        fields: second,
      },
    });
    assert.equal((await publish([await approved(retiring)])).status, 200);
    assert.deepEqual((await fieldsNow('new-passage-one')).related, []);
    assert.equal((await editor('passage', { parts: { passage: 'new-passage-two' } })).status, 404);
    const needed = await ok('editor', 'beginDraft', { body: { kind: 'retire', passage, base: 1, fields } });
    const refused = await editor('submitDraft', {
      parts: { draft: needed.id },
      body: { revision: needed.revision },
    });
    assert.equal(refused.status, 422);
    assert.match(JSON.stringify(refused.body), /(?:procedures|unclear)\//);
  });

  it('says which questions would be answered differently, a part at a time', async () => {
    const draft = await begin({
      text: 'Other words.',
      asks: ['when does the wombat meeting sit', 'wombat meeting'],
    });
    const differing: { question: string; after: { passages: readonly { id: string }[] } }[] = [];
    let next: number | undefined = 0;
    let parts = 0;
    let of = 0;
    while (next !== undefined && parts < 5) {
      const part: BodyOf<'tryDraft'> = await ok('editor', 'tryDraft', {
        parts: { draft: draft.id },
        body: { from: next },
      });
      differing.push(...part.differing);
      next = part.next;
      of = part.of;
      parts += 1;
    }
    assert.ok(of > 500);
    const found = differing.find(({ question }) => question === 'wombat meeting');
    assert.ok(found?.after.passages.some(({ id }) => id === passage));
  });

  it('takes on a review, and gives it back', async () => {
    const { reviews } = await ok('advisor', 'reviews');
    const [first] = reviews;
    assert.ok(first);
    const body = { kind: first.kind, id: first.id, isMine: true, by: '2026-12-01' };
    const taken = (await ok('editor', 'takeReview', { body })).reviews[0];
    assert.deepEqual([taken?.owner?.name, taken?.by], ['Sample Officer', '2026-12-01']);
    const back = (await ok('editor', 'takeReview', { body: { ...body, isMine: false } })).reviews[0];
    assert.equal(back?.owner, undefined);
    assert.equal((await editor('takeReview', { body: { ...body, id: 'nothing' } })).status, 404);
  });

  it('is open to each role as its routes say, and shut to the others whatever they send', async () => {
    const readers = ['advisor', 'editor', 'manager'];
    const approvers = ['editor', 'manager'];
    const open: Readonly<Record<keyof typeof guidanceRoutes | keyof typeof gapRoutes, readonly string[]>> = {
      guidance: readers,
      passage: readers,
      versions: readers,
      versionChanges: readers,
      reviews: readers,
      drafts: approvers,
      draft: approvers,
      judgeDraft: approvers,
      tryDraft: approvers,
      gaps: approvers,
      askAgain: approvers,
      look: approvers,
      beginDraft: ['editor'],
      saveDraft: ['editor'],
      submitDraft: ['editor'],
      publishDrafts: ['editor'],
      goBack: ['editor'],
      markGap: ['editor'],
      takeReview: ['editor'],
    };
    for (const [name, allowed] of Object.entries(open)) {
      const route = routes[name as RouteName];
      for (const key of ['requester', 'advisor', 'editor', 'manager', 'nobody']) {
        const parts = { draft: randomUUID(), passage: 'nothing', number: '999' };
        const token = tokens[key];
        const { status } = await send(world.app.port, {
          method: route.method,
          path: addressOf(route.path, { parts }),
          headers: {
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            'content-type': 'application/json',
            'content-length': '2',
          },
          body: '{}',
        });
        const wanted = key === 'nobody' ? [401] : allowed.includes(key) ? [200, 400, 404] : [403];
        assert.ok(wanted.includes(status), `${name} as ${key}: ${String(status)}`);
      }
    }
  });

  it('takes nothing but what the contract allows', async () => {
    const fields = await fieldsNow();
    const bad: readonly unknown[] = [
      { kind: 'edit', passage, base: 1, fields: { ...fields, text: 'x'.repeat(10_001) } },
      { kind: 'edit', passage, base: 1, fields: { ...fields, asks: 'not a list' } },
      { kind: 'edit', passage, base: 1, fields: { ...fields, more: 1 } },
      { kind: 'drop', passage, base: 1, fields },
      { kind: 'edit', passage, base: 1, fields, by: 'somebody else' },
      { kind: 'edit', passage, base: 1, fields, answers: ["'; drop table answers; --"] },
    ];
    for (const body of bad)
      assert.equal((await editor('beginDraft', { body })).status, 400, JSON.stringify(body).slice(-200));
    const nul = await ok('editor', 'beginDraft', {
      body: { kind: 'edit', passage, base: 1, fields: { ...fields, text: 'a\u0000b' } },
    });
    assert.equal(nul.fields.text, 'a\uFFFDb');
    const odd = await editor('beginDraft', { body: { kind: 'edit', passage: '../../x', base: 1, fields } });
    assert.equal(odd.status, 403);
    for (const number of ['0', '-1', '1e3', '../1'])
      assert.equal((await editor('versionChanges', { parts: { number } })).status, 404);
  });
});
