/** What the form asks for which kind of request, and what of a form is worth keeping. */
import type { OptionalField, Service } from '../people/service.ts';
import type { RequestKind } from './request.ts';

export const isAsked = (
  { kinds }: Pick<Service, 'kinds'>,
  kind: RequestKind,
  field: OptionalField,
): boolean => kinds.some((offered) => offered.kind === kind && offered.fields.includes(field));

const always = [
  'role',
  'kind',
  'topic',
  'authority',
  'schoolAuthority',
  'question',
  'urgency',
  'contact',
  'contactTimes',
  'noChild',
  'rules',
] as const;
const bySetting = ['stage', 'phase', 'cohort', 'tried'] as const;

type Inputs = Readonly<Record<string, string>>;

/** Of a form in which nothing was wrong: what was asked, and nothing that came along with it. */
export function valuesToKeep(
  values: Inputs,
  kind: RequestKind,
  service: Pick<Service, 'kinds'>,
  beside: readonly ('consultationDay' | 'place')[],
): Inputs {
  const asked = bySetting.filter((field) => isAsked(service, kind, field));
  return Object.fromEntries(
    [...always, ...asked, ...beside].flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}
