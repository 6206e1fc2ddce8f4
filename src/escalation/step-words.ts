/** The words of a row: who does it, what it leaves, by when, what leads on. One place for cards, pages and pictures. */
import type {
  Actor,
  SourceDayUnit,
  Deadline,
  Evidence,
  Move,
  Procedure,
  Stage,
  Step,
  Weight,
} from './procedure.ts';

export const actorNames: Readonly<Record<Actor, string>> = {
  'lead-professional': 'lead professional',
  sewo: 'SEWO',
  school: 'school',
  'social-worker': 'social worker',
  network: 'professional network',
  'parent-or-carer': 'parent or carer',
  'virtual-school': 'Virtual School',
  'ehe-officer': 'home education officer',
  authority: 'local authority',
};

export const weightNames: Readonly<Record<Weight, string>> = {
  procedure: 'step of the procedure',
  duty: 'duty in law',
  recommended: 'recommended',
  preparation: 'to be known beforehand',
};

/** Who does it, or that the source does not say. */
export const whoDoes = ({ by }: Pick<Step, 'by'>): string =>
  by.length === 0 ? 'the source does not say who' : by.map((actor) => actorNames[actor]).join(', ');

const dayNames: Readonly<Record<SourceDayUnit, string>> = {
  unstated: 'days',
  calendar: 'calendar days',
  working: 'working days',
  school: 'school days',
};

/** "within 20 days of the consultation (kind of days not stated)": an unstated unit is always said to be one. */
export function deadlineWords({ days, count, event, unit }: Deadline): string {
  const long = `${days} ${dayNames[unit]}`;
  const open = unit === 'unstated' ? ' (kind of days not stated)' : '';
  return count === 'after'
    ? `within ${long} of the ${event}${open}`
    : `no later than ${long} before the ${event}${open}`;
}

export const evidenceWords = ({ what, form }: Evidence): string =>
  form === 'in-writing' ? `${what}, in writing` : what;

export const conditionWords = ({ conditions }: Procedure, { when }: Move): string =>
  conditions.flatMap(({ id, says }) => (id === when ? says : [])).join('');

/** Where a move of a stage leads, or what the source says of it where that is out of the table. */
export function targetWords({ stages }: Procedure, from: Stage, { to, beyond }: Move): string {
  const target = stages.find(({ id }) => id === to);
  if (target === undefined) return String(beyond);
  return target === from ? `stays in ${target.title}` : `to ${target.title}`;
}
