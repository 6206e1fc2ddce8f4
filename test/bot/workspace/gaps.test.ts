/** The gap board of the workspace: from a question that was not answered to guidance that answers it. */
import assert from 'node:assert/strict';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, type Call, call, type RouteName, signInLocally } from '../../support/workspace.ts';

describe('The gap board', () => {
  const world = useApp();
  let token: string | undefined;

  before(async () => {
    token = await signInLocally(world.app.port, 'editor');
  });

  const ok = async <N extends RouteName>(name: N, asked: Call = {}): Promise<BodyOf<N>> => {
    const { status, body } = await call(world.app.port, name, { token, ...asked });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const board = async () => (await ok('gaps')).gaps;

  it('is empty before anything was asked', async () => {
    assert.deepEqual(await board(), []);
  });

  it('shows what was not answered, questions that are alike together, without saying who asked', async () => {
    const one = world.chat();
    await one.say('Who pays for wombat therapy?');
    world.app.advance(60_000);
    await world.chat().say('wombat therapy who pays for it');
    await world.chat().say('Which dinosaur museum lends laptops?');
    await world.chat().say('When must the ELPM be held in Southwark?');
    const gaps = await board();
    assert.deepEqual(
      gaps.map(({ question, count }) => [question, count]),
      [
        ['wombat therapy who pays for it', 2],
        ['Which dinosaur museum lends laptops?', 1],
      ],
    );
    assert.deepEqual(gaps[0]?.alike, ['Who pays for wombat therapy?']);
    assert.doesNotMatch(JSON.stringify(gaps), /person|conversation|name/i);
  });

  it('remembers what is not ours, also for those who ask the like later, and puts it back when told', async () => {
    const laptops = (await board()).find(({ question }) => question.includes('laptops'));
    assert.ok(laptops);
    const body = { answers: laptops.answers, reason: 'a museum answers that' };
    await ok('markGap', { body });
    world.app.advance(60_000);
    await world.chat().say('which dinosaur museum lends laptops');
    const marked = (await board()).find(({ id }) => id === laptops.id);
    assert.deepEqual(marked?.mark, { kind: 'not-ours', reason: 'a museum answers that' });
    assert.deepEqual([marked.count, marked.since], [2, 1]);
    assert.deepEqual(await ok('markGap', { body: { answers: marked.answers } }), { marked: 2 });
    assert.equal((await board()).find(({ id }) => id === laptops.id)?.mark, undefined);
  });

  it('leads to a draft, which is asked the question again before anybody else is', async () => {
    const [gap] = await board();
    assert.ok(gap);
    const { fields } = await ok('passage', { parts: { passage: 'southwark-elpm-when' } });
    const draft = await ok('beginDraft', {
      body: {
        kind: 'new',
        fields: {
          ...fields,
          id: 'southwark-wombat-therapy',
          title: 'Who pays for wombat therapy',
          asks: [gap.question, ...gap.alike],
          stage: '',
          unsaid: [],
          related: [],
          text: 'The school pays for wombat therapy.',
        },
        answers: gap.answers,
      },
    });
    assert.deepEqual((await board()).find(({ id }) => id === gap.id)?.mark, {
      kind: 'drafted',
      draft: draft.id,
      state: 'draft',
    });
    const now = await ok('askAgain', { body: { question: gap.question } });
    assert.deepEqual(now.kinds, ['not-covered']);
    const then = await ok('askAgain', { body: { question: gap.question, draft: draft.id } });
    assert.deepEqual(then.kinds, ['answered']);
    assert.match(then.preview.text, /The school pays for wombat therapy\. \[1\]/);
  });

  it('loses a question, and the draft its words, when they are deleted in Teams', async () => {
    const chat = world.chat();
    const { sentIn } = await chat.say('How are unicorn allowances taxed?');
    const gap = (await board()).find(({ question }) => question.includes('unicorn'));
    assert.ok(gap);
    const { fields } = await ok('passage', { parts: { passage: 'southwark-elpm-when' } });
    const asks = [gap.question, 'in my own words'];
    const draft = await ok('beginDraft', {
      body: { kind: 'new', fields: { ...fields, id: 'unicorns', asks }, answers: gap.answers },
    });
    await chat.remove(sentIn);
    assert.equal(
      (await board()).find(({ question }) => question.includes('unicorn')),
      undefined,
    );
    const kept = await ok('draft', { parts: { draft: draft.id } });
    assert.deepEqual(kept.fields.asks, ['in my own words']);
    // Whoever had the board open since before that begins another with it.
    const late = await ok('beginDraft', {
      body: {
        kind: 'new',
        fields: { ...fields, id: 'unicorns', asks },
        answers: gap.answers,
        asked: gap.asked,
      },
    });
    assert.deepEqual(late.fields.asks, ['in my own words']);
  });

  it('loses a question that is deleted after an editor has said that it is none of ours', async () => {
    const chat = world.chat();
    const { sentIn } = await chat.say('Who licenses minotaur labyrinths?');
    const gap = (await board()).find(({ question }) => question.includes('minotaur'));
    assert.ok(gap);
    const { fields } = await ok('passage', { parts: { passage: 'southwark-elpm-when' } });
    const body = { kind: 'new', fields: { ...fields, id: 'mazes', asks: [gap.question, 'mine'] } };
    const draft = await ok('beginDraft', { body: { ...body, answers: gap.answers, asked: gap.asked } });
    await ok('markGap', { body: { answers: gap.answers, reason: 'myths' } });
    await chat.remove(sentIn);
    assert.deepEqual((await ok('draft', { parts: { draft: draft.id } })).fields.asks, ['mine']);
    // Whoever still sees it on their board is told that nothing came of their press.
    for (const reason of [undefined, 'myths']) {
      const body = reason === undefined ? {} : { reason };
      assert.deepEqual(await ok('markGap', { body: { answers: gap.answers, ...body } }), { marked: 0 });
    }
  });
});
