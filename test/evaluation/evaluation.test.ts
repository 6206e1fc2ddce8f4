/** How true the answers are, as counts that may only rise: `npm run evaluate -- --detail` shows which case fell. */
import assert from 'node:assert/strict';
import { type CaseKind, caseKinds, createJudge, readCases, type Verdict } from '../../src/cli/evaluation.ts';
import { loadGuidance } from '../../src/guidance/load.ts';

interface Floor {
  readonly right: number;
  readonly wrongAtMost: number;
}

/** Right: answered rightly where there is an answer, and not answered, or said to be unsaid, where there is none. */
const floors: Readonly<Record<'development' | 'sealed', Readonly<Record<CaseKind, Floor>>>> = {
  development: {
    answerable: { right: 266, wrongAtMost: 2 },
    near: { right: 152, wrongAtMost: 8 },
    far: { right: 20, wrongAtMost: 0 },
    'authority-trap': { right: 23, wrongAtMost: 0 },
  },
  sealed: {
    answerable: { right: 68, wrongAtMost: 4 },
    near: { right: 25, wrongAtMost: 5 },
    far: { right: 10, wrongAtMost: 0 },
    'authority-trap': { right: 10, wrongAtMost: 0 },
  },
};

const isRight = (kind: CaseKind, verdict: Verdict): boolean =>
  kind === 'answerable' ? verdict === 'right' : verdict !== 'wrong';

describe('the evaluation', () => {
  for (const set of ['development', 'sealed'] as const) {
    for (const kind of caseKinds) {
      it(`answers the ${set} ${kind} cases as truly as before`, async () => {
        const judge = createJudge(await loadGuidance('guidance'));
        const cases = await readCases(`test/evaluation/${set}`, kind);
        const verdicts = cases.map((one) => judge(kind, one).verdict);
        const right = verdicts.filter((verdict) => isRight(kind, verdict)).length;
        const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
        const { right: floor, wrongAtMost } = floors[set][kind];
        assert.ok(
          right >= floor,
          `${String(right)} of ${String(cases.length)} right, ${String(floor)} before`,
        );
        assert.ok(wrong <= wrongAtMost, `${String(wrong)} wrong, ${String(wrongAtMost)} before`);
      });
    }
  }
});
