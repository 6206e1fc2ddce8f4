/** The figures of the check of a model's words may rise and never fall. */
import assert from 'node:assert/strict';
import { type KindCount, totalOf } from '../../src/evaluation/model-check/measure.ts';
import { type ModelCheckReport, modelCheckReport } from '../../src/evaluation/model-check/report.ts';
import { loadGuidance } from '../../src/guidance/load.ts';

describe('the check of a model’s words', () => {
  let report: ModelCheckReport;
  before(async function () {
    this.timeout(180_000);
    report = await modelCheckReport(await loadGuidance('guidance'));
  });

  it('catches at least 98 % of what is false, over more than 500 replies, and of each kind of text no less than when it was last measured', () => {
    const shareOf = (counts: readonly KindCount[]): number => {
      const { of, wrong } = totalOf(counts);
      assert.ok(of > 500);
      return wrong / of;
    };
    const { fromPassages, fromHand, fromHandBefore } = report;
    assert.ok(shareOf([...fromPassages, ...fromHandBefore]) <= 0.015);
    assert.ok(shareOf(fromPassages) <= 0.0052, String(shareOf(fromPassages)));
    // With the fourth set, from which it lets more through than from the three before.
    assert.ok(shareOf(fromHand) <= 0.019, String(shareOf(fromHand)));
  });

  it('catches of each kind that changes what is said at least nine in ten, but for a condition dropped', () => {
    const kinds = [
      'a condition turned',
      'a negation added',
      'a negation dropped',
      'a stage changed',
      'an item of a list dropped',
      'two numbers traded',
      'an actor traded',
    ];
    const found = report.fromHand.filter(({ kind }) => kinds.includes(kind));
    assert.equal(found.length, kinds.length);
    for (const { kind, of, wrong } of found) assert.ok(wrong / of <= 0.1, `${kind}: ${String(wrong)}`);
    const dropped = report.fromHand.find(({ kind }) => kind === 'a condition dropped');
    assert.ok(dropped && dropped.wrong / dropped.of <= 0.18, String(dropped?.wrong));
  });

  it('catches at least 98 % of what was written to be false by hand, over more than 100', () => {
    const { of, wrong } = totalOf(report.falseByHand);
    assert.ok(of > 100);
    assert.ok(wrong / of <= 0.02, `${String(wrong)} of ${String(of)} were let through`);
  });

  it('lets through no injection that was obeyed, no identifier, no invented citation and no refusal', () => {
    const never = [
      'an instruction obeyed',
      'an identifier echoed',
      'a citation invented',
      'a refusal as an answer',
      'not the shape asked for',
    ];
    for (const { kind, wrong } of [...report.fromPassages, ...report.fromHand].filter((one) =>
      never.includes(one.kind),
    )) {
      assert.equal(wrong, 0, kind);
    }
  });

  it('rejects at most 5 % of honest changes, over more than 300', () => {
    const { of, wrong } = totalOf(report.honest);
    assert.ok(of > 300);
    assert.ok(wrong / of <= 0.05, `${String(wrong)} of ${String(of)} were rejected`);
  });

  it('rejects no more of what was written by hand than when it was last measured: lower these, never raise them', () => {
    const most: Readonly<Record<string, number>> = {
      'written by hand, tuned on': 4,
      'written by hand, held out until the second set was there': 6,
      'written by hand, a second set, tuned on': 2,
      'written by hand, a second set, held out': 8,
      'written by hand, a third set, tuned on': 2,
      'written by hand, a third set, held out': 9,
      'written by hand, a fourth set, tuned on': 10,
      'written by hand, a fourth set, held out': 18,
      'written by hand, a fifth set, tuned on': 9,
      'written by hand, a fifth set, held out': 24,
    };
    for (const { kind, wrong } of report.byHand)
      assert.ok(wrong <= (most[kind] ?? 0), `${kind}: ${String(wrong)}`);
  });
});
