/** A service's own words stand where the procedure has a place for them, and nowhere else. */
import assert from 'node:assert/strict';
import type { LoadedService } from '../../src/services/load.ts';
import { localStepFaults } from '../../src/services/local-steps.ts';
import { serviceSchema } from '../../src/services/schema.ts';
import { foreign, own } from '../escalation/tables.ts';

const having = (localSteps: Readonly<Record<string, Readonly<Record<string, string>>>>): LoadedService =>
  ({ file: 'services/norfolk.yaml', service: { id: 'norfolk', localSteps } }) as unknown as LoadedService;
const faultsOf = (...each: Parameters<typeof having>): readonly string[] =>
  localStepFaults(having(...each), own).map(({ file, message }) => `${file} ${message}`);

describe('the local steps of a service', () => {
  it('may be left out, and may be some of the places that there are', () => {
    const none = { file: 'services/norfolk.yaml', service: { id: 'norfolk' } } as unknown as LoadedService;
    assert.deepEqual(localStepFaults(none, own), []);
    assert.deepEqual(faultsOf({ 'elective-home-education': { form: 'Form 1', route: 'The desk' } }), []);
  });

  it('are refused, with what there is, where the procedure has no such place', () => {
    assert.deepEqual(faultsOf({ 'elective-home-education': { froms: 'Form 1' } }), [
      'services/norfolk.yaml localSteps.elective-home-education: there is no "froms" in it, only route, form, timescale, afterwards.',
    ]);
    assert.deepEqual(faultsOf({ 'home-education': {} }), [
      'services/norfolk.yaml localSteps: there is no procedure "home-education".',
    ]);
    assert.match(faultsOf({ 'southwark-attendance': { form: 'x' } }).join(), /only nothing\.$/);
    assert.deepEqual(localStepFaults(having({ 'norfolk-attendance': { form: 'x' } }), foreign), []);
  });

  it('hold words, and no empty ones', () => {
    const { localSteps } = serviceSchema.shape;
    assert.equal(localSteps.safeParse({ 'elective-home-education': { form: '  ' } }).success, false);
    assert.equal(localSteps.safeParse({ 'elective-home-education': { form: 'Form 1' } }).success, true);
  });
});
