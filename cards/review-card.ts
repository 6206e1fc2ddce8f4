/** A request once more before it is sent: as it would go, and what is worth knowing of it. */
import type { ChosenPlace } from '../src/consultations/chosen-place.ts';
import type { EligibilityNote } from '../src/consultations/eligibility.ts';
import type { RequestDetails } from '../src/consultations/request.ts';
import { writtenDate } from '../src/calendar/dates.ts';
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { OptionalField, Service } from '../src/people/service.ts';
import type { Action } from './actions.ts';
import {
  type AdaptiveCard,
  card,
  factTable,
  heading,
  inPlaceButton,
  note,
  text,
  warning,
} from './elements.ts';
import {
  cohortLabels,
  contactWays,
  phaseLabels,
  roleLabels,
  stageLabels,
  topicLabels,
  triedLabel,
  urgencyLabels,
} from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import { referralLine } from './request-form.ts';

type Form = Omit<Extract<Action, { kind: 'submit-request' }>, 'kind'>;

export interface ReviewFacts {
  readonly service: Pick<Service, 'name' | 'kinds' | 'formalReferral'>;
  readonly details: RequestDetails;
  readonly consultationDay: string | undefined;
  readonly place: ChosenPlace | undefined;
  /** The question that led here. */
  readonly asked: string | undefined;
  readonly notes: readonly EligibilityNote[];
  readonly nameOf: (authority: string) => string;
  readonly form: Form;
}

export function reviewCard(facts: ReviewFacts): AdaptiveCard {
  const { service, details, asked, form } = facts;
  return card(
    'Not sent yet: check your request, then send it.',
    [
      heading('Not sent yet: check it, then send it'),
      text(`**Your question.** ${plainWords(details.question)}`),
      factTable(rowsOf(facts)),
      ...(asked === undefined
        ? []
        : [note(`The question “${plainWords(asked)}” and the answer you were given travel with it.`)]),
      ...facts.notes.map((one) => warning(noteWords[one](facts))),
      ...referralLine(service.formalReferral),
      note(
        `It goes to the advisors of ${service.name}. Nothing is sent yet: it is kept for you for a day, and only here.`,
      ),
    ],
    [
      // Where “Next: check it” was pressed, and about as wide: a press too many sends nothing.
      inPlaceButton('Back: change it', { kind: 'change-request', ...form }),
      inPlaceButton('Send the request', { kind: 'submit-request', ...form }, 'positive'),
    ],
  );
}

type Row = readonly [string, string];

function rowsOf({ service, details, consultationDay, place, nameOf }: ReviewFacts): readonly Row[] {
  const kind = service.kinds.find((one) => one.kind === details.kind);
  const where = (field: OptionalField, row: Row): readonly Row[] =>
    kind?.fields.includes(field) === true ? [row] : [];
  const tried = details.tried.map(triedLabel).join('; ');
  return [
    ['You ask for', kind?.label ?? details.kind],
    ['You are', roleLabels[details.role]],
    ['Topic', topicLabels[details.topic]],
    ['Authority', `${nameOf(details.authority)}; school in ${nameOf(details.schoolAuthority)}`],
    ...where('stage', ['Stage', stageLabels[details.stage]]),
    ...(consultationDay === undefined ? [] : [['Consultation held', writtenDate(consultationDay)] as const]),
    ...(place === undefined
      ? []
      : [['Surgery place', `${writtenMoment(place.starts)}, ${String(place.minutes)} minutes`] as const]),
    ...where('phase', ['Phase', phaseLabels[details.phase]]),
    ...where('cohort', ['Social care', cohortLabels[details.cohort]]),
    ...where('tried', ['Already done', tried === '' ? 'Nothing ticked' : tried]),
    ['Urgency', urgencyLabels[details.urgency]],
    ['How we reply', contactWays[details.contact]],
    ...(details.contactTimes === undefined
      ? []
      : [['Good times', plainWords(details.contactTimes)] as const]),
  ];
}

/** It advises; the service decides. */
const noteWords: Readonly<Record<EligibilityNote, (facts: ReviewFacts) => string>> = {
  'no-social-worker': ({ service }) =>
    `You say that there is no social worker. The extended duty is for children who have one or had one: ${service.name} may point you elsewhere.`,
  'cohort-not-sure': ({ details: { role }, service }) =>
    role === 'social-worker'
      ? `You do not say which plan there is. It decides whether the Virtual School’s extended duty covers the child: choose it, or the advisors of ${service.name} will ask.`
      : 'You are not sure whether there is a social worker. “Is my child in the cohort?” goes through that with you, without a name.',
  'school-elsewhere': ({ details, nameOf }) =>
    `The school is in ${nameOf(details.schoolAuthority)}: its attendance procedure is that authority’s, and an advisor may send you there for it.`,
  'stage-too-early': () =>
    'This kind of consultation belongs to stages two and three, and you say stage one. You can send it all the same.',
};
