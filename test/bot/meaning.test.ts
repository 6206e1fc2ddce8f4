/** Passages found by their meaning, over HTTP: computed beside the turns, tried where nothing answers, and never missed. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { useModelApp } from '../support/model-app.ts';

/** Nothing answers it, and something comes close. */
const question = 'who prints the penalty notice';
const world = useModelApp({ byMeaning: true }, { embeddings: 'vectors' });
const { chat } = world;

const embedded = (): readonly (readonly string[])[] =>
  world.fake.requests.flatMap(({ asks, body }) =>
    asks === 'embeddings' ? [body['input'] as readonly string[]] : [],
  );
const computed = (): number =>
  embedded()
    .map(({ length }) => length)
    .filter((length) => length > 1)
    .reduce((sum, length) => sum + length, 0);

describe('Passages found by their meaning', () => {
  it('are computed beside the turns, of our own words, in batches', async () => {
    await world.embedded();
    assert.ok(computed() > 200);
    assert.ok(embedded().every(({ length }) => length <= 32));
    assert.ok(!world.fake.received().includes(question));
  });

  it('are looked for where nothing answers and something comes close, and only there', async () => {
    world.fake.forget();
    const { replies } = await chat().say(question);
    assert.match(replies[0]?.text ?? '', /closest/i);
    assert.deepEqual(embedded(), [[question]]);
    world.fake.forget();
    await chat().say('he has a knife and says he will use it tonight');
    await chat().say('how do I boil an egg?');
    assert.deepEqual(embedded(), []);
  });

  it('cost no answer where the model fails, stalls or is not there', async () => {
    for (const behaviour of [
      { kind: 'status', status: 500 },
      { kind: 'drop' },
      { kind: 'stall' },
      { kind: 'not-json' },
    ] as const) {
      world.fake.behave(() => behaviour);
      const began = performance.now();
      const { replies } = await chat().say(question);
      assert.match(replies[0]?.text ?? '', /closest/i, behaviour.kind);
      assert.ok(performance.now() - began < 8_000, behaviour.kind);
    }
  });

  it('are not computed again after a restart', async () => {
    world.fake.forget();
    await world.restart();
    await delay(6_500);
    assert.equal(computed(), 0);
  });
});
