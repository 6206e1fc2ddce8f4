/** Button payloads: packed and parsed back, and whatever else comes is stale or none of ours. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pressedMoves } from '../../src/consultations/read-move.ts';
import {
  type Action,
  datesFroms,
  gateChoices,
  inputId,
  packAction,
  parseAction,
  walkMoves,
} from '../../cards/actions.ts';

const id = fc.uuid();
const digest = fc.string({
  unit: fc.constantFrom('a', 'k', 'Z', '0', '9', '_', '-'),
  minLength: 20,
  maxLength: 64,
});
const answer = fc
  .option(id, { nil: undefined })
  .map((value) => (value === undefined ? {} : { answer: value }));
const reference = fc
  .tuple(
    fc.constantFrom('SWK', 'NFK'),
    fc.integer({ min: 2020, max: 2099 }),
    fc.integer({ min: 1, max: 99_999 }),
  )
  .map(([prefix, year, number]) => `${prefix}-${String(year)}-${String(number).padStart(4, '0')}`);
const record = fc.record({ reference, revision: fc.integer({ min: 1, max: 1_000_000 }) });
const slug = fc.constantFrom('a', 'southwark-attendance', 'stage-3');
const walk = fc.record({ walk: id, revision: fc.integer({ min: 1, max: 1_000_000 }) });
const form = fc
  .tuple(id, fc.array(digest, { maxLength: 20 }), answer)
  .map(([submission, cleared, from]) => ({ submission, cleared, ...from }));

type FormKind = 'send-move' | 'fill-move' | 'restore-move';
type FormAction = Extract<Action, { kind: FormKind }>;
const packed = (kind: FormKind, fields: Omit<FormAction, 'kind'>): Action =>
  ({ ...fields, kind }) as FormAction;

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    { kind: 'help' },
    { kind: 'choose-home' },
    { kind: 'save-home' },
    { kind: 'my-requests' },
    { kind: 'use-message' },
    { kind: 'use-message', seen: 'worry' },
    { kind: 'make-advisory' },
    { kind: 'choose-walk' },
    { kind: 'go-on' },
  ),
  fc.string({ minLength: 1, maxLength: 300 }).map((question): Action => ({ kind: 'ask', question })),
  id.map((held): Action => ({ kind: 'ask-as-typed', held })),
  fc
    .tuple(fc.constantFrom('1' as const, '2' as const, '3' as const, 'unknown' as const), id)
    .map(([stage, from]): Action => ({ kind: 'choose-stage', stage, answer: from })),
  answer.map((from): Action => ({ kind: 'consult', ...from })),
  id.map((walk): Action => ({ kind: 'consult', walk })),
  fc
    .tuple(fc.constantFrom(...gateChoices), id)
    .map(([choice, walk]): Action => ({ kind: 'gate', choice, walk })),
  id.map((from): Action => ({ kind: 'see-source', answer: from })),
  fc
    .tuple(id, fc.integer({ min: 1, max: 99 }))
    .map(([of, from]): Action => ({ kind: 'see-source', answer: of, from })),
  id.map((of): Action => ({ kind: 'why', answer: of })),
  fc
    .tuple(fc.constantFrom(...gateChoices), answer)
    .map(([choice, from]): Action => ({ kind: 'gate', choice, ...from })),
  fc.tuple(slug, answer).map(([procedure, from]): Action => ({ kind: 'start-walk', procedure, ...from })),
  walk.map((fields): Action => ({ kind: 'answer-walk', ...fields })),
  fc
    .tuple(walk, fc.constantFrom(...walkMoves))
    .map(([fields, move]): Action => ({ kind: 'move-walk', ...fields, move })),
  slug.map((procedure): Action => ({ kind: 'ask-dates', procedure })),
  fc
    .tuple(slug, fc.constantFrom(...datesFroms))
    .map(([procedure, from]): Action => ({ kind: 'work-out-dates', procedure, from })),
  fc.tuple(slug, slug).map(([procedure, stage]): Action => ({ kind: 'checklist', procedure, stage })),
  form.map((fields): Action => ({ kind: 'review-request', ...fields })),
  form.map((fields): Action => ({ kind: 'change-request', ...fields })),
  form.map((fields): Action => ({ kind: 'submit-request', ...fields })),
  form.map((fields): Action => ({ kind: 'not-a-name', ...fields })),
  record.map(({ reference }): Action => ({ kind: 'see-request', reference })),
  record.map(({ reference }): Action => ({ kind: 'copy-record', reference })),
  record.map(({ reference }): Action => ({ kind: 'export-record', reference })),
  fc
    .tuple(record, fc.constantFrom(...pressedMoves))
    .map(([fields, move]): Action => ({ kind: 'open-move', move, ...fields })),
  fc.tuple(record, fc.constantFrom(...pressedMoves), fc.option(fc.uuid(), { nil: undefined })).map(
    ([fields, move, to]): Action => ({
      kind: 'make-move',
      move,
      ...fields,
      ...(to === undefined ? {} : { to }),
    }),
  ),
  fc
    .tuple(
      record,
      fc.constantFrom(...pressedMoves),
      id,
      fc.array(digest, { maxLength: 20 }),
      fc.constantFrom<FormKind>('send-move', 'fill-move', 'restore-move'),
    )
    .map(([fields, move, form, cleared, kind]): Action => packed(kind, { move, ...fields, form, cleared })),
  fc.constantFrom<Action>({ kind: 'go-away' }, { kind: 'save-away' }, { kind: 'come-back' }),
);

describe('button payloads', () => {
  it('parse back to what was packed, after a way through JSON', () => {
    fc.assert(
      fc.property(actions, (action) => {
        const parsed = parseAction(JSON.parse(JSON.stringify(packAction(action))));
        assert.deepEqual(parsed, { kind: 'action', action, inputs: {} });
      }),
    );
  });

  it('bring the card’s inputs beside the action, and none can stand in for a field of it', () => {
    const data = {
      ...packAction({ kind: 'save-home' }),
      [inputId('authority')]: 'norfolk',
      [inputId('kind')]: 'assign',
      other: 'x',
      'input.n': 3,
    };
    assert.deepEqual(parseAction(data), {
      kind: 'action',
      action: { kind: 'save-home' },
      inputs: { authority: 'norfolk', kind: 'assign' },
    });
  });

  it('are none of ours without our mark', () => {
    for (const value of [undefined, null, 'text', 7, [], { kind: 'help' }, {}]) {
      assert.equal(parseAction(value), undefined);
    }
  });

  it('are stale where they are older, forged or broken', () => {
    const broken: readonly unknown[] = [
      { signpost: 0, kind: 'help' },
      { signpost: 1 },
      { signpost: 1, kind: 'constructor' },
      { signpost: 1, kind: '__proto__' },
      { signpost: 1, kind: 'ask' },
      { signpost: 1, kind: 'ask', question: 'x'.repeat(301) },
      { signpost: 1, kind: 'choose-stage', stage: '4' },
      { signpost: 1, kind: 'gate', choice: 'none' },
      { signpost: 1, kind: 'assign', reference: 'swk-2026-1', revision: 1 },
      { signpost: 1, kind: 'assign', reference: 'SWK-2026-0001', revision: 0 },
      { signpost: 1, kind: 'close', reference: 'SWK-2026-0001', revision: '1' },
      { signpost: 1, kind: 'submit-request', submission: 'short', cleared: [] },
      { signpost: 1, kind: 'submit-request', submission: 'a'.repeat(20), cleared: 'x' },
      { signpost: 1, kind: 'submit-request', submission: 'a'.repeat(20), cleared: ['a name'] },
      {
        signpost: 1,
        kind: 'submit-request',
        submission: 'a'.repeat(20),
        cleared: Array<string>(21).fill('a'.repeat(20)),
      },
      { signpost: 1, kind: 'ask-as-typed', held: '../x' },
      { signpost: 1, kind: 'see-source' },
      { signpost: 1, kind: 'see-source', answer: 'a'.repeat(20), from: 0 },
      { signpost: 1, kind: 'see-source', answer: 'a'.repeat(20), from: 100 },
      { signpost: 1, kind: 'see-source', answer: 'a'.repeat(20), from: '3' },
      { signpost: 1, kind: 'why', answer: 'x' },
    ];
    for (const value of broken)
      assert.deepEqual(parseAction(value), { kind: 'stale' }, JSON.stringify(value));
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.object({ withBigInt: false }), (value) => {
        parseAction({ signpost: 1, kind: 'submit-request', ...value });
      }),
    );
  });
});
