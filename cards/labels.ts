/** What the values of a consultation request are called where people read them. */
import type { DeclineReason, WithdrawReason } from '../src/consultations/event.ts';
import type { AdvicePurpose, Rating, RequestDetails, RequestStatus } from '../src/consultations/request.ts';
import type { OfferedKind } from '../src/people/service.ts';
import type { Choice } from './elements.ts';

type Labels<T extends string> = Readonly<Record<T, string>>;

export const topicLabels: Labels<RequestDetails['topic']> = {
  attendance: 'Attendance',
  'home-education': 'Elective home education',
  'virtual-school': 'Virtual School offer',
  exclusion: 'Suspension or exclusion',
  send: 'Special educational needs',
  data: 'Data and records',
  other: 'Something else',
};

export const roleLabels: Labels<RequestDetails['role']> = {
  'social-worker': 'Social worker or lead professional',
  'school-dsl': 'Designated Safeguarding Lead in a school',
  'school-other': 'Other school staff',
  'early-help': 'Early help or youth offending practitioner',
  'other-professional': 'Another professional',
};

/** Chosen by someone whom the service does not serve; kept out of the record's own roles. */
export const notProfessional: Choice = { value: 'parent-or-carer', title: 'Parent, carer or young person' };

export const stageLabels: Labels<RequestDetails['stage']> = {
  '1': 'Stage one',
  '2': 'Stage two',
  '3': 'Stage three',
  'not-known': 'I do not know',
  'not-applicable': 'Not about attendance stages',
};

export const phaseLabels: Labels<RequestDetails['phase']> = {
  'early-years': 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  'post-16': 'Post-16',
  'not-known': 'Not known or not one child',
};

export const cohortLabels: Labels<RequestDetails['cohort']> = {
  'child-in-need': 'Child in need plan',
  'child-protection': 'Child protection plan',
  previously: 'Had a social worker before',
  'looked-after': 'Looked after or previously looked after',
  none: 'No social worker',
  'not-sure': 'Not sure',
};

export const urgencyLabels: Labels<RequestDetails['urgency']> = {
  routine: 'Routine',
  soon: 'Soon: it is getting worse',
  deadline: 'A meeting or a deadline is near',
};

export const contactLabels: Labels<RequestDetails['contact']> = {
  'teams-chat': 'Teams chat',
  'teams-call': 'Teams call',
  email: 'E-mail',
  phone: 'Phone',
};

/** No number and no address is kept, and one that is typed is taken out: where the advisor finds it is said with the way. */
export const contactWays: Labels<RequestDetails['contact']> = {
  ...contactLabels,
  email: 'E-mail, to the work address in Teams or the council’s directory',
  phone: 'Phone, on the work number in Teams or the council’s directory',
};

export const statusLabels: Labels<RequestStatus> = {
  received: 'Received',
  triage: 'Being looked at',
  waiting: 'Waiting for the requester',
  allocated: 'With an advisor',
  booked: 'Booked',
  'advice-given': 'Advice given',
  reopened: 'Opened again',
  signposted: 'Signposted',
  escalated: 'Escalated',
  declined: 'Not taken on',
  withdrawn: 'Withdrawn',
  merged: 'Merged with another',
  closed: 'Closed',
};

export const declineLabels: Labels<DeclineReason> = {
  'not-in-scope': 'not what the service does',
  'not-in-cohort': 'not for the children whom the service serves',
  'not-ours': 'another service’s',
  'not-enough': 'too little to go on',
  other: 'another reason',
};

export const withdrawLabels: Labels<WithdrawReason> = {
  settled: 'it has settled',
  'asked-elsewhere': 'asked elsewhere',
  'by-mistake': 'made by mistake',
  other: 'another reason',
};

export const ratingLabels: Labels<Rating> = {
  helped: 'It helped',
  partly: 'It helped in part',
  'not-helped': 'It did not help',
};

export const purposeLabels: Labels<AdvicePurpose> = {
  'review-help': 'Review of the help and support already offered',
  'underlying-factors': 'Underlying factors of poor attendance or behaviour',
  'statutory-escalation': 'Whether it needs to escalate to statutory intervention',
  'agree-plan': 'A clear attendance and inclusion plan, agreed there and then',
};

/** Undefined where none was ticked. */
export const purposesWords = (purposes: readonly AdvicePurpose[]): string | undefined =>
  purposes.length === 0
    ? undefined
    : `What it was for: ${purposes.map((each) => purposeLabels[each]).join('; ')}`;

/** A kind that the service offers no longer is said as it was kept. */
export const kindName = (kinds: readonly OfferedKind[], kind: string): string =>
  kinds.find((one) => one.kind === kind)?.label ?? kind;

/** What may have been tried, from the stages of the attendance procedure and the recommended meeting. */
export const triedLabels = {
  'raised-with-parent': 'Concerns raised with the parent or carer',
  'review-meeting': 'Multi-agency review meeting or TAF held',
  plan: 'Plan to improve attendance agreed',
  'in-writing': 'Consequences shared in writing',
  'early-help': 'Early help referral made',
  contract: 'Contract negotiated',
  'earlier-consultation': 'Consultation with a SEWO before',
  'home-education-meeting': 'Meeting about home education held',
} as const;

/** A step that the form offers no longer is said as it was kept. */
export const triedLabel = (tried: string): string =>
  (triedLabels as Readonly<Record<string, string>>)[tried] ?? tried;

export const choicesOf = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, title]) => ({ value, title }));

/** On the button beneath an answer. */
export const seeSourceTitle = (sources: number): string =>
  sources === 1 ? 'See the source' : `See the ${String(sources)} sources`;
