/** What a walk comes to: the stage, what is done, what is missing, whose turn it is, and what is not known. */
import assert from 'node:assert/strict';
import type { Procedure, Step } from '../../src/escalation/procedure.ts';
import { type Result, resultOf } from '../../src/escalation/result.ts';
import { procedureOf, walked } from './tables.ts';

const southwark = procedureOf('southwark-attendance');
const norfolk = procedureOf('norfolk-attendance');

const after = (procedure: Procedure, ...given: readonly string[]): Result =>
  resultOf(procedure, walked(procedure, ...given));

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const dutiesOf = ({ duties }: Result): readonly (readonly [string, readonly string[]])[] =>
  duties.map(({ actors, steps }) => [actors.join(' '), ids(steps)]);

function at({ place }: Result): string {
  switch (place.kind) {
    case 'at':
      return place.stage.id;
    case 'between':
      return `${place.from.id} > ${place.to.id}`;
    case 'beyond':
      return `${place.from.id} > ${place.says}`;
    case 'not-begun':
      return `before ${place.next.id}`;
    case 'cannot-tell':
      return `not known: ${ids(place.unanswered).join(' ')}`;
    case 'no-stages':
      return 'no stages';
  }
}

describe('the stage that a case is at in Southwark', () => {
  it('is before stage one where no meeting was held', () => {
    const result = after(
      southwark,
      'reached=no-meeting',
      'plan=no-plan',
      'writing=nothing',
      'improvement-one=not-yet',
    );
    assert.equal(at(result), 'before stage-one');
    assert.deepEqual(ids(result.missing), [
      'convene-review-meeting',
      'raise-concerns',
      'agree-plan',
      'write-consequences',
      'set-review',
    ]);
    assert.deepEqual(ids(result.toCheck), ['refer-to-early-help']);
  });

  it('is stage one with what is missing before the next, and what must be in writing', () => {
    const result = after(
      southwark,
      'reached=meeting-held',
      'plan=without-review',
      'writing=only-told',
      'improvement-one=not-yet',
      'role=lead-professional',
    );
    assert.equal(at(result), 'stage-one');
    assert.deepEqual(ids(result.done), ['convene-review-meeting', 'raise-concerns', 'agree-plan']);
    assert.deepEqual(ids(result.missing), ['write-consequences', 'set-review']);
    assert.deepEqual(ids(result.inWriting), ['write-consequences']);
    assert.deepEqual(ids(result.unassigned), ['refer-to-early-help', 'write-consequences', 'set-review']);
  });

  it('is between one and two where attendance has not improved, and tells the lead professional what comes next', () => {
    const result = after(
      southwark,
      'reached=meeting-held',
      'plan=with-review',
      'writing=only-told',
      'improvement-one=no-improvement',
      'role=lead-professional',
    );
    assert.equal(at(result), 'stage-one > stage-two');
    assert.ok(result.place.kind === 'between');
    assert.deepEqual(
      result.place.because.map(({ says }) => says),
      ['No improvement in the agreed timescale'],
    );
    assert.deepEqual(ids(result.missing), ['write-consequences']);
    assert.deepEqual(dutiesOf(result), [
      ['lead-professional', ['request-consultation', 'convene-taf', 'negotiate-contract', 'decide-notice']],
    ]);
    assert.ok(result.sources.some(({ passage }) => passage === 'southwark-move-one-to-two'));
  });

  it('is between two and three where the parent does not agree the contract', () => {
    const result = after(
      southwark,
      'reached=consultation-asked',
      'taf=taf-and-review',
      'contract=refused',
      'notice=undecided',
      'role=sewo',
    );
    assert.equal(at(result), 'stage-two > stage-three');
    assert.deepEqual(dutiesOf(result), [
      [
        'sewo',
        [
          'decide-notice',
          'request-further-consultation',
          'complete-consultation',
          'agree-to-proceed',
          'convene-elpm',
          'hold-elpm',
        ],
      ],
    ]);
  });

  it('looks back at what the stage before should have left', () => {
    const result = after(
      southwark,
      'reached=consultation-asked',
      'taf=no-taf',
      'contract=not-settled',
      'improvement-two=not-yet',
      'role=school',
    );
    assert.equal(at(result), 'stage-two');
    assert.deepEqual(ids(result.earlier), ['agree-plan', 'write-consequences', 'set-review']);
    assert.deepEqual(dutiesOf(result), [['school', []]]);
  });

  it('gives everybody their part where the asker did not say who they are', () => {
    const result = after(
      southwark,
      'reached=further-consultation-asked',
      'full-consultation=proceed',
      'report=no-report',
      'role=unknown',
    );
    assert.equal(at(result), 'stage-three');
    assert.deepEqual(dutiesOf(result), [
      ['lead-professional', ['evidence-contacts', 'submit-report', 'gather-documents']],
      ['school', ['submit-report', 'gather-documents']],
      ['sewo', ['hold-elpm']],
    ]);
  });

  it('keeps the deadlines as data, with their unit unstated and said to be so', () => {
    const result = after(
      southwark,
      'reached=further-consultation-asked',
      'full-consultation=proceed',
      'report=no-date',
    );
    const deadlines = [...result.missing, ...result.toCheck].flatMap(({ id, deadline }: Step) =>
      deadline ? [[id, deadline]] : [],
    );
    assert.deepEqual(deadlines, [
      ['convene-elpm', { days: 20, count: 'after', event: 'consultation', unit: 'unstated' }],
      ['submit-report', { days: 5, count: 'before', event: 'meeting', unit: 'unstated' }],
    ]);
    assert.equal(
      result.unsaid.filter((sentence) => /working days, school days or calendar days/.test(sentence)).length,
      2,
    );
  });

  it('stays in stage three after an ELPM that decides against an interview, with what is then to be done', () => {
    const result = after(
      southwark,
      'reached=elpm-held',
      'decision=no-interview',
      'review=no-date',
      'role=sewo',
    );
    assert.equal(at(result), 'stage-three');
    assert.ok(result.place.kind === 'at');
    assert.deepEqual(ids(result.place.because), ['no-interview-decided']);
    assert.deepEqual(ids(result.missing), ['set-review-elpm']);
    assert.ok(!ids(result.toCheck).includes('submit-report'), 'no report is due for a meeting that was held');
    assert.ok(result.unsaid.some((sentence) => /slash/.test(sentence)));
  });

  it('is beyond the table once an interview under caution is decided', () => {
    const result = after(southwark, 'reached=elpm-held', 'decision=interview', 'role=sewo');
    assert.match(at(result), /^stage-three > The case proceeds to an interview under caution/);
    assert.ok(!ids([...result.missing, ...result.toCheck]).some((id) => id.startsWith('agree-contract')));
  });

  it('cannot be told where neither question is answered, says why, and begins with stage one', () => {
    const result = after(southwark, 'reached=unknown', 'papers=unknown', 'role=unknown');
    assert.equal(at(result), 'not known: reached papers role');
    assert.equal(result.toCheck[0]?.id, 'convene-review-meeting');
  });

  it('is told by the papers where the steps are not known', () => {
    for (const [paper, stage] of [
      ['plan', 'stage-one'],
      ['contract', 'stage-two'],
      ['elpm-date', 'stage-three'],
    ]) {
      assert.equal(at(after(southwark, 'reached=unknown', `papers=${String(paper)}`)), stage);
    }
  });

  it('keeps national law apart, as links from the step that it touches', () => {
    const measures = after(southwark, 'reached=consultation-asked').law.map(({ measure }) => measure);
    assert.deepEqual(measures, ['penalty-notice', 'attendance-contract', 'notice-to-improve']);
    const three = after(southwark, 'reached=further-consultation-asked').law.map(({ measure }) => measure);
    assert.deepEqual(three, ['education-supervision-order', 'prosecution', 'attendance-contract']);
  });
});

describe('the stage that a case is at in an authority with a table of its own', () => {
  it('is named as that table names it, forwards, back and beyond', () => {
    assert.equal(at(after(norfolk, 'where=nowhere')), 'before notice');
    assert.equal(at(after(norfolk, 'where=rang')), 'notice');
    assert.equal(at(after(norfolk, 'where=rang', 'how=absent')), 'notice > talk');
    assert.equal(at(after(norfolk, 'where=met', 'how=absent')), 'talk > panel');
    assert.equal(at(after(norfolk, 'where=met', 'how=well')), 'talk > notice');
    assert.equal(at(after(norfolk, 'where=sat', 'court=referred')), 'panel > The court takes over.');
    assert.equal(at(after(norfolk, 'where=resting')), 'rest');
    assert.equal(at(after(norfolk, 'where=unknown')), 'not known: where');
  });
});

describe('when a family says that it will home educate', () => {
  const ehe = procedureOf('elective-home-education');
  const findings = (...given: readonly string[]): readonly string[] => ids(after(ehe, ...given).findings);

  it('tells each role its own part of each moment', () => {
    const moments = (role: string, moment: string) =>
      dutiesOf(after(ehe, `role=${role}`, `moment=${moment}`));
    assert.deepEqual(moments('school', 'letter'), [
      ['school', ['look-for-exceptions', 'meet-if-not-met', 'tell-authority', 'take-off-roll']],
    ]);
    assert.deepEqual(moments('virtual-school', 'said'), [
      ['virtual-school', ['check-pressing', 'check-looked-after', 'refer-to-guidance']],
    ]);
    assert.deepEqual(moments('social-worker', 'after'), [['social-worker', ['confirm-told', 'stay-aware']]]);
    assert.deepEqual(moments('ehe-officer', 'said'), [
      [
        'ehe-officer authority',
        ['check-pressing', 'check-consent', 'check-protection', 'arrange-meeting', 'hold-meeting'],
      ],
    ]);
  });

  it('needs no consent today for a mainstream child who is in no exception', () => {
    const found = findings(
      'role=school',
      'moment=letter',
      'placement=mainstream-ehcp',
      'protection=social-worker',
      'order=without-order',
    );
    assert.deepEqual(found, ['safeguarding', 'no-consent', 'ehcp-mainstream', 'sen', 'social-worker', 'act']);
  });

  it('says that a plan calls for no consent today and what the 2026 Act will change', () => {
    const result = after(
      ehe,
      'role=social-worker',
      'moment=said',
      'placement=mainstream',
      'protection=section-47-or-plan',
      'order=without-order',
    );
    assert.ok(ids(result.findings).includes('protection-no-consent'));
    const act = result.findings.find(({ id }) => id === 'act-protection');
    assert.match(String(act?.says), /not known to be in force/);
  });

  it('asks for consent at a special school and under a School Attendance Order', () => {
    const found = findings(
      'role=school',
      'moment=letter',
      'placement=special-school',
      'protection=looked-after',
      'order=with-order',
    );
    assert.deepEqual(found, [
      'safeguarding',
      'special-school',
      'attendance-order',
      'looked-after',
      'sen',
      'social-worker',
      'act-special-school',
      'act',
    ]);
  });

  it('claims nothing of what is not known, and never leaves out the safeguarding words', () => {
    const found = findings(
      'role=unknown',
      'moment=unknown',
      'placement=unknown',
      'protection=unknown',
      'order=unknown',
    );
    assert.deepEqual(found, [
      'safeguarding',
      'special-school-not-known',
      'attendance-order-not-known',
      'looked-after-not-known',
      'act',
    ]);
  });

  it('has no local steps until the service sets them, and says for each that it has none', () => {
    const state = walked(ehe, 'role=school');
    assert.ok(resultOf(ehe, state).local.every(({ says }) => says === undefined));
    const set = resultOf(ehe, state, { form: 'Form A on the schools’ site.' }).local;
    assert.deepEqual(
      set.filter(({ says }) => says !== undefined),
      [{ id: 'form', title: 'The form to send', says: 'Form A on the schools’ site.' }],
    );
  });
});

describe('whether a child counts', () => {
  const cohort = procedureOf('children-with-a-social-worker');
  for (const [given, finding, bearing] of [
    ['now neither under-18', 'counts-now', 'in-scope'],
    ['before neither under-18', 'counts-before', 'in-scope'],
    ['now unknown unknown', 'counts-now-if-under-18', 'in-scope'],
    ['before kinship unknown', 'counts-before-if-under-18', 'in-scope'],
    ['never kinship under-18', 'kinship', 'in-scope'],
    ['never neither under-18', 'no-social-worker', 'not-in-scope'],
    ['now looked-after under-18', 'looked-after', 'not-in-scope'],
    ['never previously-looked-after under-18', 'previously-looked-after', 'not-in-scope'],
    ['now neither eighteen', 'eighteen', 'not-settled'],
    ['never unknown under-18', 'not-known', 'not-settled'],
    ['unknown unknown unknown', 'not-known', 'not-settled'],
  ] as const) {
    it(`comes to "${finding}" after ${given}`, () => {
      const [worker = '', home = '', age = ''] = given.split(' ');
      const result = after(cohort, `social-worker=${worker}`, `home=${home}`, `age=${age}`);
      assert.equal(at(result), 'no stages');
      assert.deepEqual(
        result.findings.map((one) => [one.id, one.bearing]),
        [[finding, bearing]],
      );
    });
  }

  it('names where to go instead, wherever a child does not count or it is not settled', () => {
    for (const finding of cohort.findings) {
      assert.equal(finding.goTo === undefined, finding.bearing === 'in-scope', finding.id);
    }
  });

  it('asks three questions', () => {
    assert.equal(cohort.questions.length, 3);
  });
});
