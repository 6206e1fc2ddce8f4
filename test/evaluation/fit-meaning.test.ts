/** How much meaning weighs is fitted on what nothing answers, on vectors that are kept, and is left where it is no better. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExamination } from '../../src/evaluation/judge.ts';
import { readOtherWords } from '../../src/evaluation/read-other-words.ts';
import { fitMeaning, textsOf, unansweredOf } from '../../src/evaluation/with-model/fit-meaning.ts';
import { planVectors, type VectorsParts } from '../../src/evaluation/with-model/kept-vectors.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import { byMeaning } from '../../src/knowledge/bands.ts';
import { type Embedded, tokensAtMost } from '../../src/meaning/embedder.ts';
import { textToEmbed } from '../../src/meaning/passage-vectors.ts';
import { unit, type Vector } from '../../src/meaning/vector.ts';
import { fakeVector } from '../support/fake-vectors.ts';

const guidance = await loadGuidance('guidance');
const { knowledge } = createExamination(guidance);
const unanswered = unansweredOf(await readOtherWords('development'), knowledge);
const texts = textsOf(unanswered, knowledge);
const vectorsBy = (vectorOf: (text: string) => Vector) =>
  new Map(texts.map((text) => [text, vectorOf(text)]));

describe('How much meaning weighs', () => {
  it('is fitted on questions that a passage answers and that nothing answers by its words', () => {
    assert.ok(unanswered.length >= 10);
    assert.ok(unanswered.some(({ isShown }) => isShown) && unanswered.some(({ isShown }) => !isShown));
    assert.equal(new Set(texts).size, texts.length);
    assert.equal(texts.length, guidance.passages.length + unanswered.length);
  });

  it('is taken from an embedder that knows what answers, and is better on questions not chosen on', () => {
    const passageOf = new Map(guidance.passages.map((passage) => [passage.id, passage]));
    const answers = new Map(
      unanswered.flatMap(({ text, gold }) => {
        const passage = [...gold].flatMap((id) => passageOf.get(id) ?? [])[0];
        return passage ? [[text, textToEmbed(passage)] as const] : [];
      }),
    );
    // A little nearer to what answers than to anything else, so that its weight matters.
    const vectors = vectorsBy((text) => {
      const own = fakeVector(text);
      const other = answers.get(text);
      if (other === undefined) return unit(own);
      const towards = fakeVector(other);
      return unit(own.map((value, at) => value + 0.35 * (towards[at] ?? 0)));
    });
    const fitted = fitMeaning(unanswered, vectors, knowledge);
    assert.ok(fitted.chosen > fitted.byWords, JSON.stringify(fitted));
    assert.ok(fitted.chosen >= fitted.asItComes && fitted.chosen >= fitted.unseen);
    assert.equal(fitted.of, unanswered.length);
    assert.deepEqual(fitted.isBetter, fitted.figures !== byMeaning);
  });

  it('stays as it comes where an embedder knows nothing, and where there are no vectors', () => {
    const alike = unit([1, 0]);
    const blind = fitMeaning(
      unanswered,
      vectorsBy(() => alike),
      knowledge,
    );
    assert.deepEqual(blind.figures, byMeaning);
    const none = fitMeaning(unanswered, new Map(), knowledge);
    assert.deepEqual([none.asItComes, none.chosen, none.isBetter], [none.byWords, none.byWords, false]);
  });
});

describe('Vectors that are asked for to fit on', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-vectors-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const some = texts.slice(0, 70);
  const busy: Embedded = { kind: 'trouble', trouble: 'busy' };

  /** `reply` is asked before each batch; undefined embeds it. */
  const partsOf = (reply: (batch: number) => Embedded | undefined = () => undefined) => {
    const asked: string[][] = [];
    const waited: number[] = [];
    const parts: VectorsParts = {
      embedder: {
        model: 'vectors',
        embed: (batch) => {
          asked.push([...batch]);
          const vectors = batch.map((text) => unit(fakeVector(text)));
          return Promise.resolve(reply(asked.length) ?? { kind: 'embedded', vectors, tokens: 10 });
        },
      },
      host: 'name.example',
      file: join(folder, 'deep', 'kept.jsonl'),
      tokensAtMost: 1_000_000,
      patience: {
        pauses: [1, 2],
        wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
        timeoutMilliseconds: 1_000,
      },
    };
    return { asked, waited, parts };
  };

  it('are told before they are asked for, kept as they come, and asked for once', async () => {
    const { asked, parts } = partsOf();
    const planned = await planVectors(some, parts);
    assert.deepEqual([planned.texts, planned.kept, asked.length], [70, 0, 0]);
    assert.ok(planned.tokens > 1_000);
    const ran = await planned.run();
    assert.deepEqual([ran.vectors.size, ran.tokens, ran.ended], [70, 30, undefined]);
    assert.deepEqual(
      asked.map(({ length }) => length),
      [32, 32, 6],
    );
    const again = await planVectors(some, parts);
    assert.deepEqual([again.kept, again.tokens], [70, 0]);
    assert.equal((await again.run()).vectors.size, 70);
    assert.equal(asked.length, 3);
    const elsewhere = await planVectors(some, { ...parts, host: 'other.example' });
    assert.equal(elsewhere.kept, 0);
  });

  it('count each try that was broken off against the budget, and stop before it is passed', async () => {
    const { asked, parts } = partsOf(() => ({ kind: 'trouble', trouble: 'too-slow' }));
    const one = tokensAtMost(some.slice(0, 32));
    const { ended, tokens } = await (await planVectors(some, { ...parts, tokensAtMost: one * 2 })).run();
    assert.deepEqual([ended, tokens, asked.length], ['budget', one * 2, 2]);
  });

  it('are gone on with after an end in the middle of a line', async () => {
    const { parts } = partsOf();
    await (await planVectors(some, parts)).run();
    const lines = readFileSync(parts.file, 'utf8').split('\n');
    writeFileSync(parts.file, `${lines.slice(0, 40).join('\n')}\n{"key":"ab`);
    assert.equal((await planVectors(some, parts)).kept, 40);
  });

  it('are waited for where the embedder is busy, and end kindly where it stays so or the budget is spent', async () => {
    const once = partsOf((batch) => (batch === 1 ? busy : undefined));
    assert.equal((await (await planVectors(some, once.parts)).run()).vectors.size, 70);
    assert.deepEqual(once.waited, [1]);
    rmSync(once.parts.file);
    const away = partsOf((batch) => (batch > 1 ? busy : undefined));
    const { ended, vectors } = await (await planVectors(some, away.parts)).run();
    assert.deepEqual([ended, vectors.size, away.waited], ['away', 32, [1, 2]]);
    const spent = partsOf();
    const poor = await planVectors(some, { ...spent.parts, tokensAtMost: 100 });
    assert.equal((await poor.run()).ended, 'budget');
    assert.equal(spent.asked.length, 0);
  });
});
