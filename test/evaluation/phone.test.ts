/** Messages typed on a phone: the families that are only counted are apart from those that are fitted on. */
import assert from 'node:assert/strict';
import { readPhone } from '../../src/evaluation/read-phone.ts';

const [development, heldOut] = await Promise.all([readPhone('development'), readPhone('held-out')]);

describe('the messages typed on a phone', () => {
  it('are of other families in the half that is only counted, and none is in both', () => {
    const fitted = new Set(development.map(({ family }) => family));
    assert.deepEqual(
      heldOut.filter(({ family }) => fitted.has(family)),
      [],
    );
    const asked = [...development, ...heldOut].map(({ asks }) => asks.join('\n').toLowerCase());
    assert.deepEqual(
      asked.filter((one, at) => asked.indexOf(one) !== at),
      [],
    );
  });

  it('are enough in each half to be counted', () => {
    for (const half of [development, heldOut]) {
      const count = (name: string): number => half.filter((one) => one.class === name).length;
      assert.ok(count('danger') >= 125 && count('concern-look-alikes') >= 115, String(count('danger')));
      assert.ok(count('worry') >= 50 && count('allegation') >= 34);
      assert.ok(count('identifiers') >= 90 && count('identifier-look-alikes') >= 135);
    }
  });
});
