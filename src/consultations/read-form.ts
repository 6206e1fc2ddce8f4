/** From the form's inputs to a request's details: checked, screened, and never half lost. */
import type { AuthorityId } from '../knowledge/passage.ts';
import { type Day, daysBetween, isDay } from '../calendar/day.ts';
import type { OptionalField, Service } from '../people/service.ts';
import type { IdentifierKind, Screened } from '../screening/screen.ts';
import { isAsked, valuesToKeep } from './asked-fields.ts';
import { type ChosenPlace, type PlaceContext, readChosenPlace } from './chosen-place.ts';
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
  /** The day in London. */
  readonly today: Day;
  readonly now: PlaceContext['now'];
  /** The surgery sessions of the service that are still to come. */
  readonly sessions: PlaceContext['sessions'];
}

export interface MaskedField {
  readonly field: 'question' | 'contactTimes';
  readonly screened: Screened;
  readonly original: string;
}

export type FormReading =
  | {
      readonly kind: 'ready';
      readonly details: RequestDetails;
      /** As the form had them, to show it again: what was asked, and nothing else. */
      readonly values: Inputs;
      readonly consultationDay: Day | undefined;
      /** Chosen, and not held: whoever sends first has it. */
      readonly place: ChosenPlace | undefined;
    }
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
  const problems: Problems = [];
  const details = readDetails(values, context, problems);
  const consultationDay = readConsultationDay(values, details, context, problems);
  const place = readPlaceChoice(values, details, context, problems);
  readConfirmations(values, problems);
  if (problems.length > 0 || masked.length > 0) {
    const kinds = [...new Set(masked.flatMap(({ screened }) => screened.found.map(({ kind }) => kind)))];
    return { kind: 'mend', values, problems, masked, kinds };
  }
  if (!context.served.has(details.authority)) return { kind: 'elsewhere', authority: details.authority };
  const beside = [
    ...(consultationDay === undefined ? [] : (['consultationDay'] as const)),
    ...(place === undefined ? [] : (['place'] as const)),
  ];
  const kept = valuesToKeep(values, details.kind, context.service, beside);
  return { kind: 'ready', details, values: kept, consultationDay, place };
}

type Problems = string[];

const cohortRemedy = 'Choose whether there is a social worker, or “Not sure”.';

function readDetails(values: Inputs, context: FormContext, problems: Problems): RequestDetails {
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
  const kind = chosen('kind', kindsOf(context.service), 'Choose what you ask for.');
  /** What is not asked for this kind is not known of it, whatever stood on the form. */
  const asked = <const T extends string>(
    field: OptionalField,
    allowed: readonly [T, ...T[]],
    remedy: string,
    otherwise: T,
  ): T => (isAsked(context.service, kind, field) ? chosen(field, allowed, remedy) : otherwise);
  return {
    role: chosen('role', requesterRoles, 'Choose what you are.'),
    kind,
    topic: chosen('topic', requestTopics, 'Choose a topic.'),
    authority: place('authority', 'Choose whose social worker it is (authority).'),
    schoolAuthority: place('schoolAuthority', 'Choose where the school or setting is.'),
    stage: asked('stage', stages, 'Choose a stage, or say that you do not know it.', 'not-applicable'),
    phase: asked('phase', phases, 'Choose a phase, or say that you do not know it.', 'not-known'),
    cohort: asked('cohort', cohortBands, cohortRemedy, 'not-sure'),
    tried: isAsked(context.service, kind, 'tried') ? readTicks(values['tried']) : [],
    question: readQuestion(values['question'], context, problems),
    urgency: chosen('urgency', urgencies, 'Choose how urgent it is.'),
    contact: chosen('contact', contactRoutes, 'Choose how you want to be answered.'),
    contactTimes: readTimes(values['contactTimes']),
    confirmedWords: context.countCleared(values['question'] ?? ''),
  };
}

/** Its deadlines run from that day: a day that was never, or lies ahead, would give wrong ones. */
function readConsultationDay(
  values: Inputs,
  { kind, stage }: RequestDetails,
  { service, today }: FormContext,
  problems: Problems,
): Day | undefined {
  const given = (values['consultationDay'] ?? '').trim();
  if (given === '' || stage !== '3' || !isAsked(service, kind, 'consultationDate')) return undefined;
  if (isDay(given) && given <= today && daysBetween(given, today) <= longestAgo) return given;
  problems.push('Give the day on which the consultation was held, within the last year, or leave it empty.');
  return undefined;
}

function readPlaceChoice(
  values: Inputs,
  details: RequestDetails,
  context: FormContext,
  problems: Problems,
): ChosenPlace | undefined {
  const reading = readChosenPlace(values['place'], details, context);
  if (reading.kind === 'not-theirs') problems.push(placeGone);
  return reading.kind === 'chosen' ? reading.place : undefined;
}

const placeGone =
  'That surgery place is not free for you: choose another, or none. A place can be booked after sending, too.';

const longestAgo = 366;

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
