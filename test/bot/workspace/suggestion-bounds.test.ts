/** What bounds a suggestion, over HTTP: what stays here, whose words are counted as a model's, and who is told. */
import assert from 'node:assert/strict';
import { useModelApp } from '../../support/model-app.ts';
import { newRequest } from '../../support/requests.ts';
import { call, signInLocally } from '../../support/workspace.ts';

const by = { model: 'm', promptVersion: 1, guidanceVersion: 1 };
const passage = 'southwark-elpm-when';

describe('What bounds a suggestion', () => {
  const world = useModelApp({ answersPerPersonADay: 400 });
  beforeEach(() => {
    world.fake.forget();
  });

  it('is no reply, and nothing leaves, of a question out of which something was taken', async () => {
    const token = await signInLocally(world.app.port, 'advisor');
    const request = newRequest();
    const details = { ...request.details, question: 'When must the ELPM be held for [name]?' };
    const { reference } = (await world.app.storage.requests.log({ ...request, details })).request;
    const { body } = await call(world.app.port, 'suggestReply', {
      token,
      parts: { reference },
      body: { move: 'replied' },
    });
    assert.equal(body.kind === 'none' && body.why, 'stays-here');
    assert.equal(world.fake.requests.length, 0);
  });

  it('is no wording of such an ask, which is dropped; the others go without it', async () => {
    const token = await signInLocally(world.app.port, 'editor');
    const suggest = async (asks: readonly string[]) =>
      (await call(world.app.port, 'suggestWording', { token, body: { asks: [...asks] } })).body;
    const alone = await suggest(['When must the ELPM be held for [name] at [school]?']);
    assert.equal(alone.kind === 'none' && alone.why, 'stays-here');
    assert.equal(world.fake.requests.length, 0);
    await suggest(['Who chairs the ELPM for [name]?', 'When must the ELPM be held?']);
    const [sent] = world.fake.requests;
    assert.ok(sent);
    assert.deepEqual((JSON.parse(sent.user) as { readonly questions: unknown }).questions, [
      'When must the ELPM be held?',
    ]);
  });

  it('is asked for of sixteen asks at most, and of others no more than are needed', async () => {
    const token = await signInLocally(world.app.port, 'editor');
    const question = 'When must the ELPM be held?';
    const asks = [...Array.from({ length: 16 }, () => 'Who chairs it for [name]?'), question];
    const late = await call(world.app.port, 'suggestWording', { token, body: { asks } });
    assert.equal(late.body.kind === 'none' && late.body.why, 'stays-here');
    assert.equal(world.fake.requests.length, 0);
  });

  const editing = async () => {
    const token = await signInLocally(world.app.port, 'editor');
    const published = (await call(world.app.port, 'passage', { token, parts: { passage } })).body;
    const begin = async (over: { readonly id: string; readonly text: string }) => {
      const fields = { ...published.fields, ...over, title: `${published.fields.title}, once more` };
      const { status, body } = await call(world.app.port, 'beginDraft', {
        token,
        body: { kind: 'new', fields },
      });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    const save = async (draft: Awaited<ReturnType<typeof begin>>, over: object = {}) => {
      const { revision, base, fields, cleared, note } = draft;
      const body = { revision, base, fields, cleared, note, ...over };
      const saved = await call(world.app.port, 'saveDraft', { token, parts: { draft: draft.id }, body });
      assert.equal(saved.status, 200, JSON.stringify(saved.body));
      return saved.body;
    };
    return { token, published, begin, save };
  };
  const keep = (key: string, text: string, at: string) =>
    world.app.storage.suggestions.keep(
      { service: 'southwark', kind: 'passage', about: '', key },
      { text, passages: [passage], leftOut: 0, by },
      at,
    );

  it('is no mark on the draft of an editor who changes by hand a passage that a suggestion quotes', async () => {
    const { token, published } = await editing();
    await keep('quoting', published.fields.text, '2026-11-01T12:00:00.000Z');
    const fields = {
      ...published.fields,
      text: `${published.fields.text} Ask the desk where that is unclear.`,
    };
    const { body } = await call(world.app.port, 'beginDraft', {
      token,
      body: { kind: 'edit', passage, base: published.version, fields },
    });
    assert.equal(body.suggested, undefined);
    assert.ok(body.acts.includes('submit'));
  });

  it('stays on a draft however many were made since, and its tick until words are new', async () => {
    const { begin, save } = await editing();
    const text =
      'Whoever calls the planning meeting does so in the 20 days that follow the consultation, and tells the school of it in writing at once.';
    await keep('first', text, '2026-11-02T12:00:00.000Z');
    const draft = await begin({ id: 'southwark-elpm-marked', text });
    assert.equal(draft.suggested?.isMostly, true);
    const ticked = await save(draft, { isRead: true });
    for (let number = 0; number < 101; number += 1)
      await keep(
        `later-${String(number)}`,
        `Other words, number ${String(number)}.`,
        '2026-11-03T12:00:00.000Z',
      );
    const noted = await save(ticked, { note: 'A note only.' });
    assert.deepEqual([noted.suggested?.isMostly, noted.suggested?.isRead], [true, true]);
    const changed = await save(noted, { fields: { ...noted.fields, text: `${text} Nobody else may.` } });
    assert.deepEqual([changed.suggested?.isMostly, changed.suggested?.isRead], [true, false]);
    assert.ok(!changed.acts.includes('submit'));
  });
});
