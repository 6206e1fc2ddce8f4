/** What the shape of a procedure cannot see: rows that lead nowhere, cite nothing that is there, or ask without end. */
import { longestWalk } from '../escalation/flow.ts';
import { mostQuestions, type Procedure, type Question, type Stage, theEnd } from '../escalation/procedure.ts';
import { checkCitations, type CitedRow, type KnownGuidance } from './check-citations.ts';

/** Something wrong, and the way to it through the file, from which its line is found. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];

export function checkProcedure(procedure: Procedure, known: KnownGuidance): readonly Fault[] {
  return [
    ...checkIds(procedure),
    ...checkCitations(citedRows(procedure), procedure.authority, known),
    ...checkHead(procedure, known),
    ...procedure.stages.flatMap((stage, at) => checkStage(procedure, stage, at, known)),
    ...checkConditions(procedure),
    ...procedure.questions.flatMap((question, at) => checkQuestion(procedure, question, at)),
    ...checkWalk(procedure),
    ...checkFindings(procedure),
    ...checkRequest(procedure),
  ];
}

function checkIds({ stages, conditions, questions, findings, local }: Procedure): readonly Fault[] {
  const steps = stages.flatMap((stage, at) =>
    stage.steps.map(({ id }, step) => ({ id, path: ['stages', at, 'steps', step, 'id'] })),
  );
  const listed = (name: string, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }, at) => ({ id, path: [name, at, 'id'] as Path }));
  return [
    ...repeated(listed('stages', stages)),
    ...repeated([...steps, ...listed('conditions', conditions)]),
    ...repeated([{ id: theEnd, path: [] }, ...listed('questions', questions)]),
    ...repeated(listed('findings', findings)),
    ...repeated(listed('local', local)),
    ...questions.flatMap(({ options }, at) =>
      repeated(options.map(({ id }, option) => ({ id, path: ['questions', at, 'options', option, 'id'] }))),
    ),
  ];
}

function repeated(rows: readonly { readonly id: string; readonly path: Path }[]): readonly Fault[] {
  return rows.flatMap(({ id, path }, at) =>
    rows.findIndex((row) => row.id === id) === at
      ? []
      : [{ path, message: `"${id}" is taken. Give each its own.` }],
  );
}

/** Every row that must say where it stands in its source. National measures have a table, and a place, of their own. */
function citedRows({ stages, findings }: Procedure): readonly CitedRow[] {
  const ofStages = stages.flatMap((stage, at) => [
    { path: ['stages', at], cite: stage.cite },
    ...stage.moves.map(({ cite }, move) => ({ path: ['stages', at, 'moves', move], cite })),
    ...stage.steps.flatMap(({ cite, law }, step) => [
      { path: ['stages', at, 'steps', step], cite },
      ...law.map((link, nth) => ({
        path: ['stages', at, 'steps', step, 'law', nth],
        cite: link.cite,
        mayBeNational: true,
      })),
    ]),
  ]);
  return [...ofStages, ...findings.map(({ cite }, at) => ({ path: ['findings', at], cite }))];
}

function checkHead({ authority, source }: Procedure, known: KnownGuidance): readonly Fault[] {
  return [
    ...missing(['authority'], authority, new Set(['national', ...known.authorities.map(({ id }) => id)])),
    ...missing(['source'], source, known.sources),
  ];
}

function checkStage(
  { stages, conditions }: Procedure,
  { id, steps, moves }: Stage,
  at: number,
  known: KnownGuidance,
): readonly Fault[] {
  const stageIds = new Set(stages.map((stage) => stage.id));
  const conditionIds = new Set(conditions.map((condition) => condition.id));
  const leadsOut = moves.some(({ to }) => to !== id);
  return [
    ...(leadsOut || at === stages.length - 1
      ? []
      : [{ path: ['stages', at], message: `nothing leads on from "${id}". Write a move.` }]),
    ...moves.flatMap(({ when, to, beyond }, move) => [
      ...missing(['stages', at, 'moves', move, 'when'], when, conditionIds),
      ...missing(['stages', at, 'moves', move, 'to'], to, stageIds),
      ...((to === undefined) === (beyond === undefined)
        ? [{ path: ['stages', at, 'moves', move], message: 'Write either "to" or "beyond".' }]
        : []),
    ]),
    ...steps.flatMap(({ needs, law }, step) => [
      ...Object.keys(needs).flatMap((need) =>
        missing(['stages', at, 'steps', step, 'needs'], need, conditionIds),
      ),
      ...law.flatMap(({ measure }, nth) =>
        missing(['stages', at, 'steps', step, 'law', nth, 'measure'], measure, known.measures),
      ),
    ]),
  ];
}

function checkConditions(procedure: Procedure): readonly Fault[] {
  const { stages, conditions, questions, findings } = procedure;
  const answered = new Set(questions.flatMap(({ options }) => options.flatMap(({ yes }) => yes)));
  const used = new Set([
    ...stages.flatMap(({ moves }) => moves.map(({ when }) => when)),
    ...stages.flatMap(({ steps }) => steps.flatMap(({ needs }) => Object.keys(needs))),
    ...findings.flatMap(({ when }) => Object.keys(when)),
  ]);
  return conditions.flatMap(({ id }, at) => [
    ...(used.has(id) ? [] : [{ path: ['conditions', at], message: `"${id}" leads nowhere.` }]),
    ...(answered.has(id)
      ? []
      : [{ path: ['conditions', at], message: `no answer says that "${id}" holds.` }]),
  ]);
}

const factIds = ({ stages, conditions }: Procedure): ReadonlySet<string> =>
  new Set([...stages.flatMap(({ steps }) => steps), ...conditions].map(({ id }) => id));

function checkQuestion(procedure: Procedure, question: Question, at: number): readonly Fault[] {
  const facts = factIds(procedure);
  const stageIds = new Set(procedure.stages.map(({ id }) => id));
  const onward = new Set([theEnd, ...procedure.questions.map(({ id }) => id)]);
  return [
    ...missing(['questions', at, 'next'], question.next, onward),
    ...missing(['questions', at, 'nextIfUnknown'], question.nextIfUnknown, onward),
    ...question.options.flatMap(({ yes, no, at: stage, next, heard }, nth) => {
      const path = ['questions', at, 'options', nth];
      return [
        ...yes.flatMap((id) => missing([...path, 'yes'], id, facts)),
        ...no.flatMap((id) => missing([...path, 'no'], id, facts)),
        ...missing([...path, 'at'], stage, stageIds),
        ...missing([...path, 'next'], next, onward),
        ...heard
          .filter((pattern) => pattern.includes('@'))
          .map((pattern) => ({ path: [...path, 'heard'], message: `"${pattern}": write the words out.` })),
      ];
    }),
  ];
}

function checkWalk(procedure: Procedure): readonly Fault[] {
  const reached = new Set([procedure.questions[0]?.id]);
  for (const { next, nextIfUnknown, options } of procedure.questions) {
    for (const id of [next, nextIfUnknown, ...options.map((option) => option.next)]) reached.add(id);
  }
  const most = longestWalk(procedure);
  return [
    ...procedure.questions.flatMap(({ id }, at) =>
      reached.has(id) ? [] : [{ path: ['questions', at], message: `nothing leads to "${id}".` }],
    ),
    ...(most === undefined
      ? [{ path: ['questions'], message: 'the questions lead round in a circle.' }]
      : []),
    ...(most !== undefined && most > mostQuestions
      ? [{ path: ['questions'], message: `a walk asks ${most} questions; ${mostQuestions} are the most.` }]
      : []),
  ];
}

function checkFindings(procedure: Procedure): readonly Fault[] {
  const { findings, pick, stages } = procedure;
  const facts = factIds(procedure);
  const last = findings[findings.length - 1];
  const fitsAlways = last !== undefined && Object.keys(last.when).length === 0;
  return [
    ...(stages.length === 0 && findings.length === 0
      ? [{ path: ['id'], message: 'Write stages or findings: without either there is no result.' }]
      : []),
    ...(pick === 'first' && !fitsAlways
      ? [
          {
            path: ['findings'],
            message: 'With "pick: first" the last finding must fit always: leave out its "when".',
          },
        ]
      : []),
    ...findings.flatMap(({ when }, at) =>
      Object.keys(when).flatMap((id) => missing(['findings', at, 'when'], id, facts)),
    ),
  ];
}

const checkRequest = (procedure: Procedure): readonly Fault[] =>
  (['tried', 'cohort'] as const).flatMap((field) =>
    Object.keys(procedure.request[field]).flatMap((id) =>
      missing(['request', field, id], id, factIds(procedure)),
    ),
  );

const missing = (
  path: Path,
  id: string | undefined,
  known: { has(id: string): boolean },
): readonly Fault[] => (id === undefined || known.has(id) ? [] : [{ path, message: `there is no "${id}".` }]);
