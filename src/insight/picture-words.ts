/** What the picture's tables and values are called, and in which order they stand. */
import { apartWhys, otherTopic, outcomes, questionTopics, stages } from './count-questions.ts';
import { origins, replies, statusesInPicture } from './count-requests.ts';
import type { GroupSubject } from './groups.ts';
import { type Family, notSaid } from './tally.ts';

/** A value with what it is called. */
export interface Named {
  readonly value: string;
  readonly title: string;
}

/** What a service and its cards call their values. */
export interface Names {
  readonly kinds: readonly Named[];
  readonly topics: readonly Named[];
  readonly phases: readonly Named[];
  readonly statuses: readonly Named[];
  readonly authority: (id: string) => string;
}

export const sectionTitles: Readonly<Record<Family, string>> = {
  questions: 'Questions',
  apart: 'Messages set apart',
  requests: 'Consultation requests',
  feedback: 'What people said of answers',
  surgery: 'Surgeries',
};

const tableTitles: Readonly<Record<string, string>> = {
  'questions outcome': 'Questions by how they ended',
  'questions topic': 'Questions by topic',
  'questions stage': 'Questions by attendance stage',
  'questions authority': 'Questions by authority',
  'apart why': 'Messages answered with fixed words first',
  'apart authority': 'Messages set apart, by authority',
  'requests kind': 'Requests by kind',
  'requests topic': 'Requests by topic',
  'requests phase': 'Requests by phase of education',
  'requests origin': 'Requests by what came before them',
  'requests standing': 'Requests by where they stood a month later',
  'requests reply': 'First reply against the promise',
  'requests authority': 'Requests by authority',
  'feedback reaction': 'Answers by what people first said of them',
  'surgery place': 'Places of surgeries',
};

export const tableTitle = (family: Family, subject: GroupSubject): string =>
  tableTitles[`${family} ${subject}`] ?? subject;

const named = (values: readonly string[], titles: Readonly<Record<string, string>>): readonly Named[] =>
  values.map((value) => ({ value, title: titles[value] ?? value }));

const topicTitles: Readonly<Record<string, string>> = {
  attendance: 'Attendance',
  'home-education': 'Elective home education',
  cohort: 'Who is in the cohort',
  'virtual-school': 'The Virtual School’s role',
  'local-offer': 'The Virtual School’s offer',
  'looked-after': 'Looked-after children',
  funding: 'Funding',
  'mental-health-and-send': 'Mental health and special educational needs',
  exclusion: 'Suspension and exclusion',
  [otherTopic]: 'Other, or nothing found',
};

const closed: Readonly<Record<string, readonly Named[]>> = {
  'questions outcome': named(outcomes, {
    answered: 'Answered',
    closest: 'Closest passages shown',
    'not-covered': 'Not covered',
  }),
  'questions topic': named(questionTopics, topicTitles),
  'questions stage': named(stages, {
    '1': 'Stage one',
    '2': 'Stage two',
    '3': 'Stage three',
    none: 'No stage named',
  }),
  'apart why': named(apartWhys, {
    safety: 'Danger, a worry or an allegation',
    decision: 'A decision on one child was asked for',
  }),
  'requests origin': named(origins, {
    'after-answer': 'Sent from an answer',
    directly: 'Sent without one',
  }),
  'requests reply': named(replies, {
    kept: 'In time, or no time promised',
    late: 'Up to two days late',
    'very-late': 'More than two days late',
    'none-yet': 'No first reply by then',
  }),
  'feedback reaction': named(['like', 'dislike'], { like: 'Helpful', dislike: 'Not helpful' }),
  'surgery place': named(['booked'], { booked: 'Booked' }),
};

function inOrder(family: Family, subject: GroupSubject, names: Names): readonly Named[] {
  if (family !== 'requests') return closed[`${family} ${subject}`] ?? [];
  switch (subject) {
    case 'kind':
      return names.kinds;
    case 'topic':
      return names.topics;
    case 'phase':
      return names.phases;
    case 'standing':
      return statusesInPicture(names.statuses);
    default:
      return closed[`${family} ${subject}`] ?? [];
  }
}

const authorityTitle = (value: string, { authority }: Names): string =>
  value === notSaid ? 'None named' : authority(value);

/** Values in their order: those of the lists as they stand there, then any other by its title. */
export function namedInOrder(
  family: Family,
  subject: GroupSubject,
  names: Names,
): (values: readonly string[]) => readonly Named[] {
  const list = inOrder(family, subject, names);
  const titleOf = (value: string): string =>
    subject === 'authority'
      ? authorityTitle(value, names)
      : (list.find((one) => one.value === value)?.title ?? value);
  const placeOf = (value: string): number => {
    const at = list.findIndex((one) => one.value === value);
    return at < 0 ? list.length : at;
  };
  return (values) =>
    named(values, Object.fromEntries(values.map((value) => [value, titleOf(value)]))).toSorted(
      (one, other) => placeOf(one.value) - placeOf(other.value) || one.title.localeCompare(other.title, 'en'),
    );
}
