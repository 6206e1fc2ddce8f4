/** The one form of a consultation request, and the gate that stands before it. */
import { noPlace } from '../src/consultations/chosen-place.ts';
import type { OptionalField, Service } from '../src/people/service.ts';
import type { Action } from './actions.ts';
import { type Inputs, inputId } from './actions.ts';
import {
  type AdaptiveCard,
  card,
  choiceInput,
  type Choice,
  dateInput,
  confirmation,
  type Element,
  filteredChoiceInput,
  heading,
  inPlaceButton,
  note,
  text,
  textInput,
  tickList,
  warning,
} from './elements.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import {
  choicesOf,
  cohortLabels,
  contactLabels,
  notProfessional,
  phaseLabels,
  roleLabels,
  stageLabels,
  topicLabels,
  triedLabels,
  urgencyLabels,
} from './labels.ts';

const carried = (answer: string | undefined) => (answer === undefined ? {} : { answer });

export interface RequestFormFacts {
  readonly service: Pick<Service, 'name' | 'kinds' | 'authority' | 'formalReferral'>;
  readonly authorities: readonly Choice[];
  readonly submission: string;
  readonly answer: string | undefined;
  /** The question that led here, shown so that it need not be typed again. */
  readonly asked: string | undefined;
  /** The free places of surgery sessions; empty where there is none. */
  readonly places: readonly Choice[];
  /** True where a walk filled in some of it. */
  readonly isFilledIn?: boolean;
  /** What was typed before, screened; empty on a fresh form. */
  readonly values: Inputs;
  readonly cleared: readonly string[];
  /** What must be mended, by field, each a full sentence. */
  readonly problems: readonly string[];
  /** Set where words were masked: what was found, and whether "that is not a name" can be offered. */
  readonly masked: { readonly kinds: readonly string[]; readonly canRestore: boolean } | undefined;
}

export function requestForm(facts: RequestFormFacts): AdaptiveCard {
  const form = { submission: facts.submission, cleared: facts.cleared, ...carried(facts.answer) };
  const review: Action = { kind: 'review-request', ...form };
  const restore: Action = { kind: 'not-a-name', ...form };
  return card(
    'Consultation request form',
    [
      ...notices(facts),
      ...aboutYou(facts),
      ...aboutTheCase(facts),
      ...question(facts),
      ...confirmations(facts),
      // Again beside the button: after a press that is where the eyes are, and the top is out of sight.
      ...warnings(facts),
    ],
    [
      inPlaceButton('Next: check it', review, 'positive'),
      ...(facts.masked?.canRestore === true ? [inPlaceButton('That is not a name', restore)] : []),
    ],
  );
}

function notices(facts: RequestFormFacts): readonly Element[] {
  const { service, asked, isFilledIn } = facts;
  return [
    heading(`Ask ${service.name} for a consultation`),
    note(
      'In general terms, please: no name, initials, date of birth, number or address of a child. Advisors of the Virtual School see this form.',
    ),
    ...referralLine(service.formalReferral),
    ...(asked === undefined
      ? []
      : [text(`Your question and the answer you were given travel with it: “${plainWords(asked)}”`)]),
    ...(isFilledIn === true
      ? [text('Some of it is filled in from your answers in the steps. Change whatever is not so.')]
      : []),
    ...warnings(facts),
  ];
}

/** As a link in the words: it carries nothing of the form. */
export const referralLine = (referral: Service['formalReferral']): readonly Element[] =>
  referral === undefined
    ? []
    : [
        note(
          `Where a named child must be discussed, use the formal referral instead: [${referral.label}](${referral.url}).`,
        ),
      ];

const warnings = ({ problems, masked }: RequestFormFacts): readonly Element[] => [
  ...(masked ? [warning(maskedWords(masked.kinds))] : []),
  ...problems.map(warning),
];

const maskedWords = (kinds: readonly string[]): string =>
  `Nothing was sent yet. Something that could identify a child was taken out and is marked ${kinds.map((kind) => `[${kind}]`).join(', ')}. Check the words, and confirm again that no child can be identified.`;

type Row = (facts: RequestFormFacts) => readonly Element[];

const pick = (
  { values }: RequestFormFacts,
  field: string,
  label: string,
  labels: readonly Choice[],
  otherwise?: string,
): Element =>
  choiceInput(inputId(field), labels, {
    label,
    required: 'Choose one.',
    value: values[field] ?? otherwise,
  });

const aboutYou: Row = (facts) => [
  pick(facts, 'role', 'You are', [...choicesOf(roleLabels), notProfessional]),
  pick(
    facts,
    'kind',
    'What you ask for',
    facts.service.kinds.map(({ kind, label }) => ({ value: kind, title: label })),
  ),
  pick(facts, 'topic', 'Topic', choicesOf(topicLabels)),
];

const aboutTheCase: Row = (facts) => [
  filteredChoiceInput(inputId('authority'), facts.authorities, {
    label: 'Whose social worker (authority)',
    required: 'Choose the authority.',
    value: facts.values['authority'] ?? facts.service.authority,
  }),
  filteredChoiceInput(inputId('schoolAuthority'), facts.authorities, {
    label: 'Where the school or setting is',
    required: 'Choose where the school is.',
    value: facts.values['schoolAuthority'] ?? facts.service.authority,
  }),
  ...where(facts, 'stage', () =>
    pick(facts, 'stage', 'Attendance stage', choicesOf(stageLabels), 'not-applicable'),
  ),
  ...where(facts, 'consultationDate', () =>
    dateInput(inputId('consultationDay'), {
      label: 'Stage three only: the day of the consultation, if it was held',
      value: facts.values['consultationDay'],
    }),
  ),
  ...placeChoice(facts),
  ...where(facts, 'phase', () => pick(facts, 'phase', 'Phase', choicesOf(phaseLabels), 'not-known')),
  ...where(facts, 'cohort', () =>
    pick(facts, 'cohort', 'The child or children have', choicesOf(cohortLabels), 'not-sure'),
  ),
  ...where(facts, 'tried', () =>
    tickList(inputId('tried'), choicesOf(triedLabels), {
      label: 'Already done',
      value: facts.values['tried'],
    }),
  ),
];

/** Only some kinds are held in a session; without a free place there is nothing to choose. */
function placeChoice(facts: RequestFormFacts): readonly Element[] {
  const { places, service, values } = facts;
  if (places.length === 0) return [];
  const kinds = service.kinds.filter(({ fields }) => fields.includes('sessionChoice'));
  return where(facts, 'sessionChoice', () =>
    choiceInput(inputId('place'), [{ value: noPlace, title: 'No place now' }, ...places], {
      label: `A place, where you ask for: ${kinds.map(({ label }) => label).join(', ')}`,
      value: places.find(({ value }) => value === values['place'])?.value ?? noPlace,
    }),
  );
}

/** One form for all kinds: what some kind asks stands on it, and is read for those kinds alone. */
const where = (
  { service }: RequestFormFacts,
  field: OptionalField,
  make: () => Element,
): readonly Element[] => (service.kinds.some(({ fields }) => fields.includes(field)) ? [make()] : []);

export const longestQuestion = 1500;

const question: Row = (facts) => [
  textInput(inputId('question'), {
    label: 'Your question, in general terms',
    required: 'Write your question.',
    lines: true,
    longest: longestQuestion,
    hint: 'For example: stage two, the contract was not agreed; is a surgery or a consultation next?',
    value: facts.values['question'],
  }),
  pick(facts, 'urgency', 'How urgent', choicesOf(urgencyLabels), 'routine'),
  pick(facts, 'contact', 'How should we reply?', choicesOf(contactLabels), 'teams-chat'),
  note(
    'For e-mail or phone the advisor finds your work address or number in Teams or the council’s directory: one that is typed here is taken out.',
  ),
  textInput(inputId('contactTimes'), {
    label: 'Good times to reach you',
    longest: 200,
    value: facts.values['contactTimes'],
  }),
];

/** A field that must be ticked would keep a word from being put back: then the server alone asks for it. */
const confirmations: Row = ({ values, masked }) => [
  confirmation(inputId('noChild'), 'No child can be identified from what I have written', {
    label: 'Please confirm',
    ...(masked?.canRestore === true ? {} : { required: 'Confirm that no child can be identified.' }),
    value: values['noChild'] ?? 'false',
  }),
  confirmation(
    inputId('rules'),
    'If a named child must be discussed, I will follow our consent and recording rules',
    {
      label: 'Please confirm too',
      required: 'Confirm that you will follow the rules.',
      value: values['rules'] ?? 'false',
    },
  ),
];
