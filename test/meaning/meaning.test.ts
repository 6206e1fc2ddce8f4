/** Passages by their meaning: how vectors are kept and compared, how those that lack are computed, and what may leave. */
import assert from 'node:assert/strict';
import { closestByBoth } from '../../src/knowledge/standing-out.ts';
import type { Outcome } from '../../src/knowledge/outcome.ts';
import type { Hit } from '../../src/knowledge/searcher.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import { type EmbedDeps, embedPassages } from '../../src/meaning/embed-passages.ts';
import type { Embedded, Embedder } from '../../src/meaning/embedder.ts';
import type { PassageVector, PassageVectors } from '../../src/meaning/passage-vectors.ts';
import { standingOut } from '../../src/meaning/standing-out.ts';
import { tryByMeaning } from '../../src/meaning/try-by-meaning.ts';
import { cosine, fromBytes, toBytes, unit } from '../../src/meaning/vector.ts';
import { newService } from '../support/service.ts';
import { createTestClock } from '../support/standing-clock.ts';

const { passages } = await loadGuidance('guidance');
const some = passages.slice(0, 70);
const vectorOf = (text: string) => unit([text.length, text.charCodeAt(0), 1]);
const of = { service: 'one', version: 3, model: 'vectors' };

function storeOf(held: Map<number, PassageVector[]> = new Map()): PassageVectors & { held: typeof held } {
  return {
    held,
    list: ({ version }) => Promise.resolve(held.get(version) ?? []),
    add: ({ version }, vectors) => {
      held.set(version, [...(held.get(version) ?? []), ...vectors]);
      return Promise.resolve();
    },
    takeOver: ({ version }, wanted) => {
      const before = [...held].filter(([number]) => number !== version).flatMap(([, each]) => each);
      const taken = wanted.flatMap(({ passage, digest }) => {
        const found = before.find((one) => one.digest === digest);
        return found ? [{ ...found, passage }] : [];
      });
      held.set(version, [...(held.get(version) ?? []), ...taken]);
      return Promise.resolve(taken.length);
    },
    dropBefore: () => Promise.resolve(),
  };
}

function embedderOf(reply?: Embedded): Embedder & { readonly asked: string[][] } {
  const asked: string[][] = [];
  return {
    model: 'vectors',
    asked,
    embed: (texts) => {
      asked.push([...texts]);
      return Promise.resolve(reply ?? { kind: 'embedded', vectors: texts.map(vectorOf), tokens: 7 });
    },
  };
}

const depsOf = (over: Partial<EmbedDeps> = {}): EmbedDeps => ({
  embedder: embedderOf(),
  vectors: storeOf(),
  mayUse: () => Promise.resolve(true),
  settle: () => Promise.resolve(),
  signal: () => AbortSignal.timeout(1_000),
  ...over,
});

describe('A vector', () => {
  it('is of length one, and of nothing where there was nothing', () => {
    assert.deepEqual(
      [...unit([3, 4])].map((value) => Math.round(value * 10)),
      [6, 8],
    );
    assert.deepEqual([...unit([0, 0])], [0, 0]);
    assert.deepEqual([...fromBytes(toBytes(unit([0, 0])))], [0, 0]);
  });

  it('is as near as its direction, kept in a byte a number, and of another space not to be compared', () => {
    const vector = unit([0.2, -0.5, 0.9, 0.01]);
    assert.ok(Number(cosine(vector, fromBytes(toBytes(vector)))) > 0.9999);
    assert.equal(toBytes(vector).length, 4);
    assert.equal(cosine(unit([1, 0]), unit([0, 5])), 0);
    assert.equal(cosine(unit([1, 0]), unit([1, 0, 0])), undefined);
  });
});

describe('What stands out by its meaning', () => {
  const question = unit([1, 0]);
  const rest = Array.from({ length: 30 }, (_, at) => [`rest-${String(at)}`, unit([0.1, 1])] as const);

  it('lies above the rest, whatever scale of likeness a model has', () => {
    const standing = standingOut(question, new Map([...rest, ['it', unit([1, 0.1])]]));
    assert.ok(Number(standing.get('it')) > 5);
    assert.ok(Number(standing.get('rest-0')) < 0);
  });

  it('is nothing among a few, among vectors of another model, and where all are alike', () => {
    assert.equal(standingOut(question, new Map(rest.slice(0, 5))).size, 0);
    assert.equal(standingOut(unit([1, 0, 0]), new Map(rest)).size, 0);
    assert.equal(standingOut(question, new Map(rest)).get('rest-1'), 0);
  });

  it('comes beside what is close by its words, of the authorities that were asked about', () => {
    const [first, second, third] = passages.filter(({ authority }) => authority === 'national');
    assert.ok(first && second && third);
    const theirs = passages.find(({ authority }) => authority === 'southwark');
    assert.ok(theirs);
    const hit = { passage: first, score: 5 } as Hit;
    const standing = new Map([
      [second.id, 3],
      [third.id, 0.5],
      [theirs.id, 9],
    ]);
    const within = { hits: [hit], close: [hit], passages, authorities: undefined };
    assert.deepEqual(
      closestByBoth(within, standing, 3).map(({ id }) => id),
      [first.id, second.id],
    );
    const there = closestByBoth({ ...within, authorities: ['national', 'southwark'] }, standing, 2);
    assert.deepEqual(
      there.map(({ id }) => id),
      [first.id, theirs.id],
    );
  });
});

describe('The vectors of a version', () => {
  it('are computed a batch at a time, and go on where a process that died left off', async () => {
    const vectors = storeOf();
    const first = embedderOf();
    const { computed, held, of: all } = await embedPassages(of, some, depsOf({ vectors, embedder: first }));
    assert.deepEqual([computed, held.size, all], [32, 32, 70]);
    const second = embedderOf();
    const deps = depsOf({ vectors, embedder: second });
    for (const left of [32, 6, 0]) assert.equal((await embedPassages(of, some, deps)).computed, left);
    const asked = [...first.asked, ...second.asked].flat();
    assert.equal(new Set(asked).size, 70);
    assert.equal(asked.length, 70);
  });

  it('are taken over from the version before where a passage did not change', async () => {
    const vectors = storeOf();
    for (let time = 0; time < 3; time += 1) await embedPassages(of, some, depsOf({ vectors }));
    const changed = some.map((one, at) => (at === 0 ? { ...one, text: 'Other words.' } : one));
    const embedder = embedderOf();
    const { held } = await embedPassages({ ...of, version: 4 }, changed, depsOf({ vectors, embedder }));
    assert.equal(held.size, 70);
    assert.equal(embedder.asked.flat().length, 1);
    assert.match(embedder.asked.flat()[0] ?? '', /Other words\.$/);
  });

  it('wait for another day where the budget is spent, and for another run where nothing comes', async () => {
    const embedder = embedderOf();
    const spent = depsOf({ embedder, mayUse: () => Promise.resolve(false) });
    assert.equal((await embedPassages(of, some, spent)).trouble, 'budget-spent');
    assert.equal(embedder.asked.length, 0);
    const settled: number[] = [];
    const failing = depsOf({
      embedder: embedderOf({ kind: 'trouble', trouble: 'busy' }),
      settle: (_, used) => Promise.resolve(void settled.push(used)),
    });
    const { trouble, held } = await embedPassages(of, some, failing);
    assert.deepEqual([trouble, held.size, settled], ['busy', 0, [0]]);
    const few = depsOf({ embedder: embedderOf({ kind: 'embedded', vectors: [vectorOf('a')], tokens: 1 }) });
    assert.equal((await embedPassages(of, some, few)).computed, 1);
  });
});

describe('A second try by meaning', () => {
  const deps = (embedder: Embedder, reserved: 'reserved' | 'service-spent' = 'reserved') => ({
    embedder,
    passages: new Map(some.map(({ id, title }) => [id, vectorOf(title)])),
    screen: (question: string) => question.replace('Rosie', '[name]'),
    use: {
      reserve: () => Promise.resolve(reserved),
      settle: () => Promise.resolve(),
      usedOn: () => Promise.resolve({ answers: 0, tokens: 0 }),
    },
    clock: createTestClock(),
  });
  const asker = { service: newService(), person: 'anna' };
  const close = { kind: 'closest', question: 'what of Rosie' } as const;
  const answerOf = (...outcomes: readonly object[]) => ({ outcomes: outcomes as readonly Outcome[] });

  it('is of a question to which something is close, screened once more', async () => {
    const embedder = embedderOf();
    const standing = await tryByMeaning(
      answerOf({ kind: 'answered', question: 'x' }, close),
      asker,
      deps(embedder),
    );
    assert.deepEqual(embedder.asked, [['what of [name]']]);
    assert.equal(standing?.('what of Rosie')?.size, 70);
    assert.equal(standing('x'), undefined);
  });

  it('sends nothing of a message with a concern, of one that was answered, and of no topic of ours', async () => {
    const embedder = embedderOf();
    for (const kind of ['worry', 'immediate-danger', 'identifiers-caught', 'child', 'case-decision'] as const)
      assert.equal(await tryByMeaning(answerOf({ kind }, close), asker, deps(embedder)), undefined);
    for (const kind of ['answered', 'not-covered'] as const)
      assert.equal(await tryByMeaning(answerOf({ kind, question: 'x' }), asker, deps(embedder)), undefined);
    assert.equal(
      await tryByMeaning(answerOf(close), asker, { ...deps(embedder), passages: new Map() }),
      undefined,
    );
    assert.equal(await tryByMeaning(answerOf(close), asker, deps(embedder, 'service-spent')), undefined);
    assert.deepEqual(embedder.asked, []);
  });

  it('leaves what there is where no vectors come', async () => {
    const embedder = embedderOf({ kind: 'trouble', trouble: 'too-slow' });
    assert.equal(await tryByMeaning(answerOf(close), asker, deps(embedder)), undefined);
    const none = await tryByMeaning(
      answerOf(close),
      asker,
      deps(embedderOf({ kind: 'embedded', vectors: [], tokens: 0 })),
    );
    assert.equal(none?.('what of Rosie'), undefined);
  });
});
