/** What a requester and the advisors should know of whether a request is the service's: it advises, and turns nobody away. */
import type { Service } from '../people/service.ts';
import { isAsked } from './asked-fields.ts';
import type { RequestDetails } from './request.ts';

export type EligibilityNote =
  /** The extended duty is for children with a social worker, now or before. */
  | 'no-social-worker'
  | 'cohort-not-sure'
  /** The school is another authority's: its attendance procedure is that one's. */
  | 'school-elsewhere'
  /** The kind is for stage two or three, and the request is at neither. */
  | 'stage-too-early';

export function eligibilityNotes(
  {
    cohort,
    schoolAuthority,
    kind,
    stage,
  }: Pick<RequestDetails, 'cohort' | 'schoolAuthority' | 'kind' | 'stage'>,
  { authority, kinds }: Pick<Service, 'authority' | 'kinds'>,
): readonly EligibilityNote[] {
  // Where its kind does not ask for it, "not sure" is nobody's answer.
  const isUnsure = cohort === 'not-sure' && isAsked({ kinds }, kind, 'cohort');
  return [
    ...(cohort === 'none' ? (['no-social-worker'] as const) : []),
    ...(isUnsure ? (['cohort-not-sure'] as const) : []),
    ...(schoolAuthority === authority ? [] : (['school-elsewhere'] as const)),
    ...(kind === 'sewo-consultation' && stage === '1' ? (['stage-too-early'] as const) : []),
  ];
}
