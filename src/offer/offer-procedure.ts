/** The walk through what Virtual Schools offer: its three questions, made of the authorities, audiences and needs that are held. */
import type { Finding, Option, Procedure, Procedures, Question } from '../escalation/procedure.ts';
import { theEnd } from '../escalation/procedure.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import {
  audienceLabels,
  needLabels,
  type Offer,
  type OfferAudience,
  offerAudiences,
  type OfferNeed,
  offerNeeds,
  type Offers,
} from './offer.ts';

export const offerProcedureId = 'virtual-school-offer';
/** Raised when the questions change; an authority that is new or gone is no change of them. */
const version = 1;

export const authorityQuestion = 'authority';
export const audienceQuestion = 'audience';
export const needQuestion = 'need';

/** All that can be walked through: the procedures, and the offers where any is held. */
export function withOfferWalk(
  procedures: Procedures,
  offers: Offers,
  nameOf: (authority: AuthorityId) => string,
): Procedures {
  const walk = offerProcedure(offers, nameOf);
  if (walk === undefined) return procedures;
  // Last: where an answer leads to a procedure of its own, that one serves it best.
  return { ...procedures, procedures: new Map([...procedures.procedures, [walk.id, walk]]) };
}

function offerProcedure(offers: Offers, nameOf: (authority: AuthorityId) => string): Procedure | undefined {
  const held = [...offers.values()];
  const [first] = held;
  if (first === undefined) return undefined;
  return {
    id: offerProcedureId,
    version,
    authority: 'national',
    topic: 'local-offer',
    title: 'What the Virtual School offers',
    source: first.rows[0]?.cite[0]?.source ?? '',
    stages: [],
    conditions: [],
    questions: [askAuthority(held, nameOf), askAudience, askNeed],
    pick: 'every',
    findings: held.flatMap(findingsOf),
    local: [],
    request: { tried: {}, cohort: {} },
    unsaid: [],
  };
}

const option = (id: string, label: string, fact: string, heard: readonly string[] = []): Option => ({
  id,
  label,
  role: [],
  yes: [fact],
  no: [],
  heard,
});

const ofAuthority = (authority: AuthorityId): string => `of-${authority}`;

/** The names of authorities are read with those of all others, and not by these patterns. */
function askAuthority(held: readonly Offer[], nameOf: (authority: AuthorityId) => string): Question {
  const local = held
    .filter(({ authority }) => authority !== 'national')
    .map(({ authority }) => option(authority, nameOf(authority), ofAuthority(authority)))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
  const national = held.some(({ authority }) => authority === 'national')
    ? [option('national', 'Another: what national guidance asks of all', ofAuthority('national'))]
    : [];
  return {
    id: authorityQuestion,
    asks: 'Whose Virtual School?',
    options: [...local, ...national],
    next: audienceQuestion,
  };
}

const audienceWords: Readonly<Record<OfferAudience, readonly string[]>> = {
  'social-care': ['social-workers|social-care', 'as|am ~1 social-worker', 'lead-professional'],
  school: ['schools|dsl|dsls|senco|sencos|headteacher|headteachers|our-school|my-school|a-school'],
  'early-years': ['early-years|nursery|nurseries|preschool|childminder|childminders'],
  college: ['college|colleges|sixth-form'],
  other: ['early-help|youth-offending|health-visitor|police'],
};

const askAudience: Question = {
  id: audienceQuestion,
  asks: 'Where do you work?',
  options: offerAudiences.map((id) => option(id, audienceLabels[id], `for-${id}`, audienceWords[id])),
  next: needQuestion,
};

const needWords: Readonly<Record<OfferNeed, readonly string[]>> = {
  advice: ['advice|advise|advises'],
  consultation: ['consultation|consultations|surgery|surgeries'],
  training: ['training|trained|course|courses|webinar|webinars|cpd'],
  casework: ['casework|caseload|caseloads|funded-places|funded-place'],
  'educational-psychology': ['ep|eps|educational-psychology|educational-psychologist|ed-psych'],
  data: ['data'],
  'joint-work': [],
};

/** Beside the needs: whoever wants to see everything need not say that they do not know. */
export const everyNeed = 'all';

const askNeed: Question = {
  id: needQuestion,
  asks: 'What do you need?',
  options: [
    ...offerNeeds.map((id) => option(id, needLabels[id], `need-${id}`, needWords[id])),
    option(everyNeed, 'All of it', 'need-all'),
  ],
  next: theEnd,
};

/** What the rows rest on, so that an answer from one of their passages leads to this walk. */
function findingsOf({ authority, cite, rows, outOfScope }: Offer): readonly Finding[] {
  const when: Finding['when'] = authority === 'national' ? {} : { [ofAuthority(authority)]: 'yes' };
  const finding = (id: string, title: string, says: string, bearing: Finding['bearing']) => ({
    id: `${authority}-${id}`,
    title,
    says,
    bearing,
    when,
    unsaid: [],
  });
  return [
    ...(cite.length === 0 ? [] : [{ ...finding('whole', authority, authority, 'in-scope'), cite }]),
    ...rows.map((row) => ({ ...finding(row.id, row.brief, row.offered, 'in-scope'), cite: row.cite })),
    ...outOfScope.map((row) => ({
      ...finding(`not-${row.id}`, row.what, row.what, 'not-in-scope'),
      goTo: row.goTo,
      cite: row.cite,
    })),
  ];
}
