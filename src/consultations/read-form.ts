/** From the form's inputs to a request's details: checked, screened, and never half lost. */
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Service } from '../people/service.ts';
import type { IdentifierKind, Screened } from '../screening/screen.ts';
import {
  cohortBands,
  contactRoutes,
  phases,
  type RequestDetails,
  requesterRoles,
  type RequestKind,
  requestTopics,
  stages,
  urgencies,
} from './request.ts';

type Inputs = Readonly<Record<string, string>>;

export interface FormContext {
  readonly service: Service;
  readonly isAuthority: (id: string) => boolean;
  /** Authorities whose Virtual School runs here. */
  readonly served: ReadonlySet<AuthorityId>;
  readonly screen: (text: string) => Screened;
  /** How many words of this text the requester had confirmed as no name. */
  readonly countCleared: (text: string) => number;
  readonly longestQuestion: number;
}

export interface MaskedField {
  readonly field: 'question' | 'contactTimes';
  readonly screened: Screened;
  readonly original: string;
}

export type FormReading =
  | { readonly kind: 'ready'; readonly details: RequestDetails }
  /** Comes back with what was typed, screened, for the person to mend. */
  | {
      readonly kind: 'mend';
      readonly values: Inputs;
      readonly problems: readonly string[];
      readonly masked: readonly MaskedField[];
      readonly kinds: readonly IdentifierKind[];
    }
  | { readonly kind: 'not-professional' }
  /** Another authority's: shown its way, and nothing is saved. */
  | { readonly kind: 'elsewhere'; readonly authority: AuthorityId };

export function readForm(inputs: Inputs, context: FormContext): FormReading {
  if (inputs['role'] === 'parent-or-carer') return { kind: 'not-professional' };
  const masked = (['question', 'contactTimes'] as const).flatMap((field): MaskedField[] => {
    const original = inputs[field] ?? '';
    const screened = context.screen(original);
    return screened.found.length === 0 ? [] : [{ field, screened, original }];
  });
  const values = {
    ...inputs,
    ...Object.fromEntries(masked.map(({ field, screened }) => [field, screened.text])),
  };
  const read = readDetails(values, context);
  if ('problems' in read || masked.length > 0) {
    const kinds = [...new Set(masked.flatMap(({ screened }) => screened.found.map(({ kind }) => kind)))];
    return { kind: 'mend', values, problems: 'problems' in read ? read.problems : [], masked, kinds };
  }
  if (!context.served.has(read.authority)) return { kind: 'elsewhere', authority: read.authority };
  return { kind: 'ready', details: read };
}

type Problems = string[];

function readDetails(
  values: Inputs,
  context: FormContext,
): RequestDetails | { readonly problems: readonly string[] } {
  const problems: Problems = [];
  const chosen = <const T extends string>(
    field: string,
    allowed: readonly [T, ...T[]],
    remedy: string,
  ): T => {
    const found = allowed.find((one) => one === values[field]);
    if (found === undefined) problems.push(remedy);
    return found ?? allowed[0];
  };
  const place = (field: string, remedy: string): AuthorityId =>
    readPlace(values[field], remedy, context, problems);
  const details: RequestDetails = {
    role: chosen('role', requesterRoles, 'Choose what you are.'),
    kind: chosen('kind', kindsOf(context.service), 'Choose what you ask for.'),
    topic: chosen('topic', requestTopics, 'Choose a topic.'),
    authority: place('authority', 'Choose whose social worker it is (authority).'),
    schoolAuthority: place('schoolAuthority', 'Choose where the school or setting is.'),
    stage: chosen('stage', stages, 'Choose a stage, or say that you do not know it.'),
    phase: chosen('phase', phases, 'Choose a phase, or say that you do not know it.'),
    cohort: chosen('cohort', cohortBands, 'Choose whether there is a social worker, or “Not sure”.'),
    tried: readTicks(values['tried']),
    question: readQuestion(values['question'], context, problems),
    urgency: chosen('urgency', urgencies, 'Choose how urgent it is.'),
    contact: chosen('contact', contactRoutes, 'Choose how you want to be answered.'),
    contactTimes: readTimes(values['contactTimes']),
    confirmedWords: context.countCleared(values['question'] ?? ''),
  };
  readConfirmations(values, problems);
  return problems.length > 0 ? { problems } : details;
}

function kindsOf({ kinds }: Service): readonly [RequestKind, ...RequestKind[]] {
  const [first, ...others] = kinds.map(({ kind }) => kind);
  return [first ?? 'virtual-school-advice', ...others];
}

const readTicks = (ticked = ''): readonly string[] =>
  ticked.split(',').filter((one) => /^[a-z-]{1,40}$/.test(one));

const readTimes = (times = ''): string | undefined => times.trim().slice(0, 200) || undefined;

function readPlace(id = '', remedy: string, context: FormContext, problems: Problems): AuthorityId {
  if (!context.isAuthority(id)) problems.push(remedy);
  return id;
}

function readQuestion(typed = '', { longestQuestion }: FormContext, problems: Problems): string {
  const question = typed.trim();
  if (question === '') problems.push('Write your question in general terms.');
  if (question.length > longestQuestion) {
    problems.push(`Shorten your question to ${String(longestQuestion)} characters.`);
  }
  return question;
}

function readConfirmations(values: Inputs, problems: Problems): void {
  if (values['noChild'] !== 'true')
    problems.push('Confirm that no child can be identified from what you wrote.');
  if (values['rules'] !== 'true')
    problems.push('Confirm that you will follow the consent and recording rules.');
}
