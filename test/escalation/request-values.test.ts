/** What a walk says of a consultation request: only what the answers say, and never the question. */
import assert from 'node:assert/strict';
import { triedLabels } from '../../cards/labels.ts';
import { requestValues } from '../../src/escalation/request-values.ts';
import { every, procedureOf, walked } from './tables.ts';

const valuesOf = (id: string, ...given: readonly string[]) => {
  const procedure = procedureOf(id);
  return requestValues(procedure, walked(procedure, ...given));
};

describe('what a walk fills in of a consultation request', () => {
  it('is the topic, the stage that it moves to, and what was done by its answers', () => {
    assert.deepEqual(
      valuesOf(
        'southwark-attendance',
        'reached=meeting-held',
        'plan=with-review',
        'writing=only-told',
        'improvement-one=no-improvement',
        'role=lead-professional',
      ),
      { topic: 'attendance', stage: '2', tried: 'raised-with-parent,review-meeting,plan' },
    );
  });

  it('is the group that the child is of and the asker’s part, where the answers say so', () => {
    assert.deepEqual(valuesOf('children-with-a-social-worker', 'social-worker=before', 'home=neither'), {
      cohort: 'previously',
    });
    assert.deepEqual(valuesOf('children-with-a-social-worker', 'social-worker=never', 'home=neither'), {});
    const home = valuesOf('elective-home-education', 'role=social-worker');
    assert.deepEqual([home.topic, home.role, home.stage], ['home-education', 'social-worker', undefined]);
  });

  it('is the topic of the Virtual School after a walk through what it offers', () => {
    const values = valuesOf('virtual-school-offer', 'authority=salford', 'audience=school', 'need=training');
    assert.deepEqual(values, { topic: 'virtual-school' });
  });

  it('is no stage of a procedure that the form does not number, nor one that nobody knows', () => {
    assert.deepEqual(valuesOf('norfolk-attendance', 'where=met', 'how=well'), {
      topic: 'attendance',
      tried: 'plan',
      cohort: 'previously',
    });
    assert.equal(valuesOf('southwark-attendance').stage, 'not-known');
  });

  it('names ticks that the form has', () => {
    for (const { id, request } of every) {
      for (const tick of Object.values(request.tried))
        assert.ok(Object.hasOwn(triedLabels, tick), `${id}: ${tick}`);
    }
  });
});
