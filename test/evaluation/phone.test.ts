/** Messages typed on a phone: the families that are only counted are apart from those that are fitted on. */
import assert from 'node:assert/strict';
import { readPhone } from '../../src/evaluation/read-phone.ts';
import { recogniseConcern, recogniseConcerns } from '../../src/safeguarding/recognise-concern.ts';

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

  it('are heard in the half that nobody fitted on, and their look-alikes seldom taken for them', () => {
    const heard = (name: string, is: (message: string) => boolean): number => {
      const of = heldOut.filter((one) => one.class === name);
      return of.filter(({ asks }) => is(asks.join(' '))).length / of.length;
    };
    assert.ok(heard('danger', (message) => recogniseConcern(message) === 'immediate-danger') >= 0.95);
    assert.ok(heard('allegation', (message) => recogniseConcerns(message).includes('allegation')) >= 0.95);
    const alarms = heard('concern-look-alikes', (message) => recogniseConcern(message) !== undefined);
    assert.ok(alarms <= 0.02, String(alarms));
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
