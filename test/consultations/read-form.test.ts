/** The form: what is missing is named, what is typed is kept, what could identify a child never gets through. */
import assert from 'node:assert/strict';
import { type FormContext, readForm } from '../../src/consultations/read-form.ts';
import { placeId, placesOf } from '../../src/consultations/sessions.ts';
import { optionalFields } from '../../src/people/service.ts';
import { screen } from '../../src/screening/screen.ts';
import { newService } from '../support/service.ts';
import { newSession } from '../support/sessions.ts';
import { noon } from '../support/standing-clock.ts';

const service = newService({
  kinds: [{ kind: 'sewo-consultation', label: 'SEWO consultation', fields: [...optionalFields] }],
});
const context: FormContext = {
  service,
  isAuthority: (id) => ['southwark', 'norfolk'].includes(id),
  served: new Set(['southwark']),
  screen: (text) => screen(text),
  countCleared: () => 2,
  longestQuestion: 100,
  today: '2026-11-20',
  now: noon,
  sessions: [],
};
const whole = {
  role: 'school-dsl',
  kind: 'sewo-consultation',
  topic: 'attendance',
  authority: 'southwark',
  schoolAuthority: 'norfolk',
  stage: '2',
  phase: 'secondary',
  cohort: 'not-sure',
  tried: 'plan,contract',
  question: ' The contract was not agreed: what comes next? ',
  urgency: 'soon',
  contact: 'email',
  contactTimes: ' mornings ',
  noChild: 'true',
  rules: 'true',
};

describe('the consultation form', () => {
  it('reads a whole form', () => {
    assert.deepEqual(readForm(whole, context), {
      kind: 'ready',
      details: {
        role: 'school-dsl',
        kind: 'sewo-consultation',
        topic: 'attendance',
        authority: 'southwark',
        schoolAuthority: 'norfolk',
        stage: '2',
        phase: 'secondary',
        cohort: 'not-sure',
        tried: ['plan', 'contract'],
        question: 'The contract was not agreed: what comes next?',
        urgency: 'soon',
        contact: 'email',
        contactTimes: 'mornings',
        confirmedWords: 2,
      },
      values: whole,
      consultationDay: undefined,
      place: undefined,
    });
  });

  it('keeps of what came along only what the form asks for its kind and stage', () => {
    const kinds = [{ kind: 'sewo-consultation', label: 'SEWO consultation', fields: ['phase' as const] }];
    const forged = { ...whole, consultationDay: '2026-11-10', place: 'x', note: 'Aaliyah, 9', other: 'x' };
    const read = readForm(forged, { ...context, service: { ...service, kinds } });
    assert.equal(read.kind, 'ready');
    const asked = Object.keys(whole).filter((field) => !['stage', 'cohort', 'tried'].includes(field));
    assert.deepEqual(Object.keys(read.values).sort(), asked.toSorted());
    const early = readForm({ ...forged, place: 'none' }, context);
    assert.ok(early.kind === 'ready' && !('consultationDay' in early.values) && !('note' in early.values));
    const late = readForm({ ...whole, stage: '3', consultationDay: '2026-11-10' }, context);
    assert.equal(late.kind === 'ready' && late.values['consultationDay'], '2026-11-10');
  });

  it('takes a free surgery place that is for whoever asks, and no other', () => {
    const session = newSession({ audience: { roles: ['school-dsl'], phases: [] }, places: 2 });
    const others = newSession({ audience: { roles: ['social-worker'], phases: [] } });
    const [, second] = placesOf(session);
    assert.ok(second);
    const sessions = [
      { session, taken: [{ session: session.id, starts: session.starts, reference: 'SWK-2026-0001' }] },
      { session: others, taken: [] },
    ];
    const read = (place: string, over: Partial<FormContext> = {}) =>
      readForm({ ...whole, place }, { ...context, sessions, ...over });
    const ready = read(placeId(session.id, second));
    assert.deepEqual(ready.kind === 'ready' && ready.place, {
      session: session.id,
      starts: second,
      minutes: 30,
    });
    for (const place of [placeId(session.id, session.starts), placeId(others.id, others.starts), 'forged']) {
      const mend = read(place);
      assert.match(mend.kind === 'mend' ? mend.problems.join() : '', /not free for you/, place);
    }
    const elsewhere = { ...service, authority: 'norfolk' };
    assert.equal(read(placeId(session.id, second), { service: elsewhere }).kind, 'mend');
  });

  it('takes an empty tick list and no times as they are', () => {
    const read = readForm({ ...whole, tried: '', contactTimes: '' }, context);
    assert.equal(read.kind, 'ready');
    assert.deepEqual(read.details.tried, []);
    assert.equal(read.details.contactTimes, undefined);
  });

  for (const field of Object.keys(whole).filter((one) => one !== 'tried' && one !== 'contactTimes')) {
    it(`comes back whole where ${field} is missing or forged`, () => {
      for (const value of [undefined, '', 'forged"value']) {
        if (field === 'question' && value === 'forged"value') continue;
        const rest = Object.entries(whole).filter(([key]) => key !== field);
        const inputs = Object.fromEntries([
          ...rest,
          ...(value === undefined ? [] : [[field, value] as const]),
        ]);
        const read = readForm(inputs, context);
        assert.equal(read.kind, 'mend', `${field} ${String(value)}`);
        assert.equal(read.problems.length, 1);
        assert.deepEqual(read.values, inputs);
      }
    });
  }

  it('names every fault of an empty form at once', () => {
    const read = readForm({}, context);
    assert.equal(read.kind === 'mend' && read.problems.length, 13);
  });

  it('asks for a shorter question', () => {
    const read = readForm({ ...whole, question: 'what next? '.repeat(20) }, context);
    assert.match(read.kind === 'mend' ? read.problems.join() : '', /Shorten/);
  });

  it('masks a name and keeps the rest of what was typed', () => {
    const read = readForm(
      { ...whole, question: 'A pupil called Aaliyah refuses: what comes next?' },
      context,
    );
    assert.equal(read.kind, 'mend');
    assert.equal(read.values['question'], 'A pupil called [name] refuses: what comes next?');
    assert.equal(read.values['contactTimes'], ' mornings ');
    assert.deepEqual(read.kinds, ['name']);
    assert.deepEqual(read.problems, []);
  });

  it('turns a parent or carer away whatever else the form says', () => {
    assert.deepEqual(readForm({ ...whole, role: 'parent-or-carer' }, context), { kind: 'not-professional' });
  });

  it('sends what is another authority’s there', () => {
    assert.deepEqual(readForm({ ...whole, authority: 'norfolk' }, context), {
      kind: 'elsewhere',
      authority: 'norfolk',
    });
  });

  it('reads only ticks that a form can have', () => {
    const read = readForm({ ...whole, tried: 'plan,<script>,A name' }, context);
    assert.deepEqual(read.kind === 'ready' && read.details.tried, ['plan']);
  });

  it('offers the advice of the Virtual School where a service names no kind', () => {
    const plain = { ...context, service: { ...service, kinds: [] } };
    const reading = readForm({ ...whole, kind: 'virtual-school-advice' }, plain);
    assert.equal(reading.kind === 'ready' && reading.details.kind, 'virtual-school-advice');
  });
});
