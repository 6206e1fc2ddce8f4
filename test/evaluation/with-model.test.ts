/** With a model on, with one whose every reply is false, and with one that fails, everybody is as safe as without. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { differencesBetween } from '../../src/evaluation/with-model/table.ts';
import { type Mode, type ModeFigures, modes, openSuite, page, pageOf, type Suite } from './model-modes.ts';

describe('The evaluation with a model', function () {
  this.timeout(20 * 60_000);
  let suite: Suite;
  const results = new Map<Mode, ModeFigures>();
  before(async () => {
    suite = await openSuite();
  });
  after(() => suite.end());

  for (const mode of Object.keys(modes) as readonly Mode[]) {
    it(`has the same figures of safety where the model is ${mode}`, async () => {
      const result = await suite.run(mode);
      results.set(mode, result);
      assert.ok(result.tried > 1_000 && result.requests > 0, 'the model was asked');
      assert.deepEqual(differencesBetween(suite.off.safety, result.safety), []);
      // A follow-up that was made whole may be found in another passage, and is as right from there.
      const held =
        mode === 'on' ? suite.off.answers.filter(({ id }) => !id.startsWith('citation')) : suite.off.answers;
      assert.deepEqual(differencesBetween(held, result.answers), []);
    });
  }

  it('shows a model’s words where it is faithful, and none where it fails', () => {
    const shown = (mode: Mode): number =>
      results.get(mode)?.modelled.filter(({ isByModel }) => isByModel).length ?? 0;
    assert.ok(shown('on') > 1_000);
    for (const mode of [
      'stalls',
      'busy (429)',
      'drops the connection',
      'malformed',
      'truncated',
      'refused',
    ] as const)
      assert.equal(shown(mode), 0, mode);
  });

  it('hands nothing to a model where somebody is at risk, is no professional, or named a child', () => {
    const routes = new Set([
      'danger',
      'worry',
      'allegation',
      'identifiers',
      'parent-or-carer',
      'child',
      'legal-notice',
    ]);
    const asked = results
      .get('on')
      ?.modelled.filter(({ records, judged }) => records.length > 0 && routes.has(judged.case.class))
      // Of those that the rules do not recognise there is no knowing.
      .filter(({ without }) => without.verdict !== 'missed');
    assert.deepEqual(
      asked?.map(({ judged }) => judged.case.family),
      [],
    );
  });

  it('is what the page says', async () => {
    assert.equal(await readFile(page, 'utf8'), pageOf(suite, results), 'npm run generate makes it');
  });
});
