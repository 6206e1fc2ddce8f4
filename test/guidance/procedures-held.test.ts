/** The procedures that are held: every row is cited, and says what its sources say. */
import assert from 'node:assert/strict';
import type { Step } from '../../src/escalation/procedure.ts';
import { own, procedureOf } from '../escalation/tables.ts';

const southwark = procedureOf('southwark-attendance');
const steps = southwark.stages.flatMap((stage) => stage.steps);
const step = (id: string): Step => steps.find((one) => one.id === id) ?? assert.fail(id);

describe('the procedures that are held', () => {
  it('are Southwark’s attendance, home education, the cohort and the walk through the offers, with five national measures', () => {
    assert.deepEqual(
      [...own.procedures.keys()],
      [
        'children-with-a-social-worker',
        'elective-home-education',
        'southwark-attendance',
        'virtual-school-offer',
      ],
    );
    assert.deepEqual(
      [...own.measures.keys()],
      [
        'attendance-contract',
        'notice-to-improve',
        'penalty-notice',
        'education-supervision-order',
        'prosecution',
      ],
    );
  });

  it('touch every national measure from some step', () => {
    const touched = new Set(steps.flatMap(({ law }) => law.map(({ measure }) => measure)));
    assert.deepEqual(
      [...own.measures.keys()].filter((id) => !touched.has(id)),
      [],
    );
  });

  it('name another authority in the words of a row wherever they cite it as an example', () => {
    for (const procedure of own.procedures.values()) {
      const rows = [
        ...procedure.stages.flatMap((stage) => stage.steps.map(({ does, cite }) => ({ words: does, cite }))),
        ...procedure.findings.map(({ says, cite }) => ({ words: says, cite })),
      ];
      for (const { words, cite } of rows) {
        for (const { of } of cite) if (of) assert.match(words.toLowerCase(), new RegExp(of));
      }
    }
  });

  it('hold no place where a name or a number of a person could stand', () => {
    assert.doesNotMatch(JSON.stringify([...own.procedures.values()]), /@|\b0\d{9,10}\b/);
  });
});

describe('Southwark’s table', () => {
  it('has the stages by their names, in order', () => {
    assert.deepEqual(
      southwark.stages.map(({ title }) => title),
      ['Stage one: initial action', 'Stage two: formal action', 'Stage three: statutory action'],
    );
  });

  it('says who does each step, and nobody where the source names nobody', () => {
    assert.deepEqual(step('convene-review-meeting').by, ['lead-professional']);
    assert.deepEqual(step('decide-notice').by, ['sewo', 'lead-professional']);
    assert.deepEqual(step('hold-elpm').by, ['sewo']);
    assert.deepEqual(step('submit-report').by, ['lead-professional', 'school']);
    for (const { by, unsaid, does } of steps) {
      if (by.length > 0) continue;
      const isSaid = unsaid.some((sentence) => /does not say|slash/.test(sentence));
      assert.ok(isSaid, does);
    }
  });

  it('puts in writing what the source puts in writing, and nothing else', () => {
    const written = steps.filter(({ leaves }) => leaves?.form === 'in-writing').map(({ id }) => id);
    assert.deepEqual(written, ['write-consequences']);
  });

  it('has the deadlines of 20 and 5 days and no other, their unit unstated', () => {
    const deadlines = steps.flatMap(({ id, deadline }) =>
      deadline ? [`${id} ${deadline.days} ${deadline.count} ${deadline.event} ${deadline.unit}`] : [],
    );
    assert.deepEqual(deadlines, [
      'convene-elpm 20 after consultation unstated',
      'submit-report 5 before meeting unstated',
    ]);
  });

  it('moves on for no improvement or a contract that is not agreed, and for nothing else', () => {
    const moves = southwark.stages.flatMap((stage) =>
      stage.moves.map(({ when, to }) => `${stage.id} ${when} ${to ?? 'beyond'}`),
    );
    assert.deepEqual(moves, [
      'stage-one no-improvement-at-one stage-two',
      'stage-two no-improvement-at-two stage-three',
      'stage-two contract-not-agreed stage-three',
      'stage-three interview-decided beyond',
      'stage-three no-interview-decided stage-three',
    ]);
  });

  it('keeps the slash of the last step, and says that it is open', () => {
    assert.match(step('agree-contract-or-warn').does, /agreed or updated \/ a final court warning/);
    assert.match(step('agree-contract-or-warn').unsaid.join(' '), /whether both are done or one of the two/);
  });

  it('leaves open what the source leaves open', () => {
    const unsaid = [southwark, ...southwark.stages, ...steps].flatMap((row) => row.unsaid).join(' ');
    for (const open of [
      /20 days are working/,
      /5 days are working/,
      /which of the two leads/,
      /counts as lead professional/,
      /agreed timescale is/,
      /lawyer is there/,
      /criteria/,
    ]) {
      assert.match(unsaid, open);
    }
  });

  it('keeps the Notice of Attendance Concern and the Notice to Improve apart', () => {
    assert.match(
      String(step('decide-notice').law[0]?.relation),
      /not Southwark's Notice of Attendance Concern/,
    );
    assert.doesNotMatch(
      JSON.stringify([...own.measures.values()].map(({ name, says }) => name + says)),
      /Southwark|Attendance Concern/,
    );
  });
});
