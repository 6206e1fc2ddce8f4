/** The shape of the files in guidance/procedures/, and what their rows may refer to. */
import { z } from 'zod';
import { cohortBands } from '../consultations/request.ts';
import {
  actors,
  bearings,
  sourceDayUnits,
  deadlineEvents,
  unknownOption,
  weights,
} from '../escalation/procedure.ts';
import { topics } from '../knowledge/passage.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
const sentence = z.string().trim().min(1);
const actor = z.enum(actors);
const yesNo = z.enum(['yes', 'no']);

const citation = z.strictObject({ source: id, locator: sentence, passage: id, of: id.exactOptional() });
const cite = z.array(citation).min(1, 'Cite at least one passage.');
const unsaid = z.array(sentence).default([]);

const step = z.strictObject({
  id,
  brief: sentence.max(48, 'Say it in at most 48 characters: it stands in the picture.'),
  does: sentence,
  by: z.array(actor),
  with: z.array(actor).default([]),
  weight: z.enum(weights),
  leaves: z.strictObject({ what: sentence, form: z.enum(['exists', 'in-writing']) }).exactOptional(),
  deadline: z
    .strictObject({
      days: z.int().positive(),
      count: z.enum(['after', 'before']),
      event: z.enum(deadlineEvents),
      unit: z.enum(sourceDayUnits),
    })
    .exactOptional(),
  needs: z.record(id, yesNo).default({}),
  law: z.array(z.strictObject({ measure: id, relation: sentence, cite })).default([]),
  unsaid,
  cite,
});

const move = z.strictObject({ when: id, to: id.exactOptional(), beyond: sentence.exactOptional(), cite });

const stage = z.strictObject({
  id,
  title: sentence,
  steps: z.array(step).min(1, 'Write at least one step.'),
  moves: z.array(move).default([]),
  unsaid,
  cite,
});

const option = z.strictObject({
  id: id.refine(
    (value) => value !== unknownOption,
    'Every question takes "unknown" by itself; use another id.',
  ),
  label: sentence,
  role: z.array(actor).default([]),
  at: id.exactOptional(),
  yes: z.array(id).default([]),
  no: z.array(id).default([]),
  heard: z.array(sentence).default([]),
  next: id.exactOptional(),
});

const question = z.strictObject({
  id,
  asks: sentence,
  options: z.array(option).min(1, 'Write at least one answer.'),
  next: id,
  nextIfUnknown: id.exactOptional(),
});

const finding = z.strictObject({
  id,
  title: sentence,
  says: sentence,
  bearing: z.enum(bearings),
  when: z.record(id, z.enum(['yes', 'no', 'unknown'])).default({}),
  goTo: sentence.exactOptional(),
  unsaid,
  cite,
});

export const procedureShape = z.strictObject({
  id,
  version: z.int().positive(),
  authority: id,
  topic: z.enum(topics),
  title: sentence,
  source: id,
  meeting: sentence.exactOptional(),
  stages: z.array(stage).default([]),
  conditions: z.array(z.strictObject({ id, says: sentence })).default([]),
  questions: z.array(question).min(1, 'Write at least one question.'),
  pick: z.enum(['first', 'every']).default('every'),
  findings: z.array(finding).default([]),
  local: z.array(z.strictObject({ id, title: sentence })).default([]),
  request: z
    .strictObject({
      tried: z.record(id, id).default({}),
      cohort: z.record(id, z.enum(cohortBands)).default({}),
    })
    .default({ tried: {}, cohort: {} }),
  unsaid,
});

export const measuresShape = z.array(
  z.strictObject({
    id,
    name: sentence,
    says: sentence,
    standing: z.enum(['statutory', 'non-statutory']),
    confidence: z.enum(['high', 'medium', 'low']).default('high'),
    unsaid,
    cite,
  }),
);
