/** The answers are as true as they were accepted to be: `npm run evaluate -- --detail` shows each development case. */
import assert from 'node:assert/strict';
import { differences, failuresOf, readAccepted } from '../../src/evaluation/accepted.ts';
import { createJudge, type Judged } from '../../src/evaluation/judge.ts';
import { casesFolder, readCases, readSet } from '../../src/evaluation/read-cases.ts';
import { caseSets, setOfFamily } from '../../src/evaluation/sets.ts';
import { compareWithDistractors } from '../../src/evaluation/with-distractors.ts';
import { loadGuidance } from '../../src/guidance/load.ts';

const guidance = await loadGuidance('guidance');
const written = {
  development: await readCases(`${casesFolder}/development`),
  sealed: await readCases(`${casesFolder}/sealed`),
};
const all = caseSets.flatMap((set) => written[set]);
const everyNth = <T>(items: readonly T[], nth: number): readonly T[] =>
  items.filter((_, at) => at % nth === 0);

describe('the evaluation', () => {
  it('finds no case failing that is not accepted, and none accepted that no longer fails', async () => {
    const judge = createJudge(guidance);
    const judged = async (set: 'development' | 'sealed'): Promise<readonly Judged[]> =>
      (await readSet(set)).map(judge);
    const now = failuresOf(await judged('development'), await judged('sealed'));
    const found = differences(await readAccepted(), now);
    assert.deepEqual(found, { unlisted: [], stale: [] }, 'npm run evaluate -- --accept lists them');
  });

  it('has its cases dealt by family, so that no fact is asked for in both sets', () => {
    for (const set of caseSets) {
      const strayed = written[set].filter(({ family }) => setOfFamily(family) !== set);
      assert.deepEqual(
        strayed.map(({ family }) => family),
        [],
        set,
      );
    }
    const share = written.sealed.length / all.length;
    assert.ok(share > 0.2 && share < 0.45, `${String(share)} of the cases are sealed`);
  });

  it('holds each question once, enough of them, and enough near misses', () => {
    const asked = all.map(({ asks, at }) => JSON.stringify([asks, at]));
    assert.deepEqual(
      asked.filter((one, at) => asked.indexOf(one) !== at),
      [],
    );
    assert.ok(all.length >= 400);
    assert.ok(all.filter(({ kind }) => kind === 'near').length >= 100);
  });

  it('names only passages that are there', () => {
    const ids = new Set(guidance.passages.map(({ id }) => id));
    assert.deepEqual(
      all.flatMap(({ gold }) => gold).filter((id) => !ids.has(id)),
      [],
    );
  });
});

describe('the same question on the same day', () => {
  it('gets the same words and sources from two processes’ worth of indexes', () => {
    const [one, other] = [createJudge(guidance), createJudge(guidance)];
    for (const asked of everyNth(all, 3)) {
      const [first, second] = [one(asked), other(asked)];
      assert.equal(first.text, second.text);
      assert.deepEqual(first.passages, second.passages);
    }
  });

  it('gets them whatever was asked before', () => {
    const judge = createJudge(guidance);
    const sample = everyNth(all, 7);
    const forwards = sample.map((one) => judge(one).text);
    const backwards = [...sample].reverse().map((one) => judge(one).text);
    assert.deepEqual(forwards, backwards.reverse());
  });

  it('gets them among ten thousand passages of other authorities', () => {
    const judge = createJudge(guidance);
    const located = all.filter(({ at }) => at !== undefined);
    const { known, passages } = compareWithDistractors(guidance, everyNth(located, 8).map(judge));
    assert.ok(passages > 10_000 && known.of >= 30);
    assert.deepEqual(known.changed, [], 'each is answered from the same passages');
  });
});
