/** Weighs the signs of harm in a message, passage by passage, for what no rule foresaw. */
import { lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import type { WordSet } from '../knowledge/phrase-book.ts';
import { peopleAndTimes } from './concern-words.ts';
import { dangerSigns, presentSigns } from './danger-signs.ts';
import { createScales, reach } from './scales.ts';
import type { Weighed } from './scales.ts';
import { isQuestion } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { allegationLightSigns, allegationSigns, worryLightSigns, worrySigns } from './worry-signs.ts';
import { worryWords } from './worry-rules.ts';

type Level = 'danger' | 'danger-unless-staff' | 'allegation' | 'worry';

const people = wordsOf(peopleAndTimes, '@person|@staffOne|his|her|their|my|our|one-of|we|us');
const somebody = wordsOf(peopleAndTimes, '@pronoun|i|me|my|his|their|this|one-of');
const children = wordsOf(peopleAndTimes, '@childOne|he|she|him|her|his|they|them');
const staff = wordsOf(
  peopleAndTimes,
  '@staffOne|mentor|supervisor|mentors|scoutmaster|priest|chaperones|invigilator|imam|ap-staff',
);
/** Words of ordinary days, for messages that hold no grave word at all. */
const everyday = wordsOf(
  {},
  `school|schools|class|classes|start|starts|started|starting|works|working|job|bus|year|head|teacher|ta|college|nursery|signed|sign|contract|appointment|visit|visits|visiting|
  nan-does|morning|mornings|week|weeks|monday|mondays|tuesday|wednesday|thursday|friday|fridays|phase|plan|plans|agreed|happy|lovely|well|support|help|happily|settled|doing|fine|good|better|great|
  poorly|ill|unwell|tonsillitis|cold|flu|vaccination|dentist|gp|optician|birthday|party|trip|swimming|football|club|clubs|lunch|break|uniform|shoes|bag-of|homework|teams|diary|book|booked|booking|
  tired|sleep-in|overslept|alarm|traffic|train-late|parking|rebook|cancel|cancelled|postponed|rearrange|join|joined|invite|invited|agenda|slides|printer|pdf|doc|document|word|excel|screen|mic|camera|zoom|sheet`.replace(
    /\s+/g,
    '',
  ),
);
/** What is only feared, healed, over, or far off is a worry. */
const distant = wordsOf(
  peopleAndTimes,
  'at-risk-of|worried-about|concerned-about|suspect|suspected|looks-like|ages-ago|healed|next-year|next-month|came-back|safe-now|closed-now|in-the-summer|no-plans|camhs|has-a-history|i-wonder',
);
/** Words of the work that guidance is for: a report of harm seldom holds one, an ordinary message seldom lacks one. */
const topics = wordsOf(
  worryWords,
  `@schooling|roll|code|coded|coding|who|which|how|does|can-i|can-we|can-a|can-the|can-schools|fine|fined|fines|authorised|unauthorised|policy|form|forms|cohort|virtual|vsh|
  virtual-school|register|registered|penalty|notice|prosecution|court|consultation|surgery|training|guidance|statutory|percent|premium|ppg|pupil-premium|managed|managed-move|section|cin|cp|
  meeting|meetings|letter|template|deadline|deregister|deregistered|admission|admissions|application|transport|sats|phonics|literacy|maths|senco|sen|adhd|autism|autistic|refuses|sessions|session|
  term|holiday|consent|data|census|borough|authority|council|la|previously|referral|tutor|tutoring|mentor|lesson|lessons|subject|year-11|sixth-form|apprenticeship|neet|
  panel|review|minutes|chair|chairs|email|link|portal|system|password|login|thanks|thank|hello|hi|advice|question|define|definition|definitions|difference|means|
  provision|alternative|hospital-school|medical-needs|part-time|reduced|reintegration|deadline|case|caseload|team|service|offer|toolkit|strategy|dfe|ofsted|act|law|legal|duty|duties|role|
  returns|kcsie|assembly-on|rights|appeal|tribunal|order|supervision|contact-details|budget|invoice|spreadsheet|study|study-leave|lateness|attends|attended|onsite|qualification|progress-8|attainment-8`.replace(
    /\s+/g,
    '',
  ),
);

const danger = createScales(dangerSigns, presentSigns, 1.9);
const plight = createScales(presentSigns, [], 2);
const worry = createScales(worrySigns, worryLightSigns, 1);
const allegation = createScales(allegationSigns, allegationLightSigns, 2);
/** Beside words of the work it takes more: those messages are mostly about guidance. */
const enoughFor = {
  danger: { untopical: 2, topical: 3 },
  worry: { untopical: 2, topical: 3.5 },
  allegation: { untopical: 2, topical: 3 },
} as const;
/** Within a question about guidance only a whole story is a report. */
const enoughInQuestion = 5.5;
const enoughBesidePaper = 4;
/** So heavy that nobody need be named. */
const enoughAlone = 4;

/** For every place, how many words of the set stand before it: any stretch is then looked up in one step. */
function tally(set: WordSet, words: readonly string[]): (from: number, to: number) => number {
  const before = new Uint32Array(words.length + 1);
  for (let at = 0; at < words.length; at += 1) {
    before[at + 1] = (before[at] ?? 0) + (lengthAt(set, words, at) > 0 ? 1 : 0);
  }
  const upTo = (at: number): number => before[Math.min(Math.max(at, 0), words.length)] ?? 0;
  return (from, to) => upTo(to) - upTo(from);
}

const isTold = ({ asks, tellsOfOne }: Sentence): boolean => !asks || tellsOfOne;

type Sentences = readonly Sentence[];

/** What stands around a heavy place. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly total: number;
  readonly isTopical: boolean;
  readonly holds: (set: 'people' | 'somebody' | 'children' | 'staff' | 'distant' | 'everyday') => boolean;
}

function surroundingsIn(
  words: readonly string[],
  sentences: Sentences,
): (weighed: Weighed) => Surroundings[] {
  const sets = { people, somebody, children, staff, topics, distant, everyday };
  const tallies = new Map<string, ReturnType<typeof tally>>();
  const holdsNear = (name: keyof typeof sets, at: number): boolean => {
    const known = tallies.get(name) ?? tally(sets[name], words);
    tallies.set(name, known);
    return known(at - reach, at + reach) > 0;
  };
  return ({ at, total }) => {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const isTopical = holdsNear('topics', at);
    return [{ sentence, total, isTopical, holds: (name) => holdsNear(name, at) }];
  };
}

function dangerLevel({ sentence, total, isTopical, holds }: Surroundings): Level[] {
  const { isLongAgo, isNow, asks } = sentence;
  if (total < enoughFor.danger[isTopical ? 'topical' : 'untopical']) return [];
  if (total < (isTopical ? enoughAlone : 2.9) && !holds('people')) return [];
  const least = asks ? enoughInQuestion : enoughBesidePaper;
  if (isQuestion(sentence) && (total < least || (asks && !holds('somebody')))) return [];
  const isOver = (isLongAgo && !isNow) || (total < enoughAlone && holds('distant'));
  if (isOver) return ['worry'];
  return [total > enoughAlone ? 'danger' : 'danger-unless-staff'];
}

/** Something happens now to somebody, and no word of it is of work or school: better told of safety than of nothing. */
function plightLevel(around: Surroundings): Level[] {
  const isEveryday = around.isTopical || around.holds('everyday') || !around.holds('people');
  return isEveryday ? [] : dangerLevel(around);
}

function worryLevel({ sentence, total, isTopical, holds }: Surroundings): Level[] {
  if (!isTold(sentence) || (total < 3 && !holds('children'))) return [];
  return total >= enoughFor.worry[isTopical ? 'topical' : 'untopical'] ? ['worry'] : [];
}

function allegationLevel({ sentence, total, isTopical, holds }: Surroundings): Level[] {
  if (!isTold(sentence) || !holds('staff')) return [];
  return total >= enoughFor.allegation[isTopical ? 'topical' : 'untopical'] ? ['allegation'] : [];
}

/** What the signs come to about somebody: danger, a worry where they are light or of long ago, an allegation. */
export function levelsOfSigns(words: readonly string[], sentences: Sentences): readonly Level[] {
  const surroundings = surroundingsIn(words, sentences);
  return [
    ...danger(words).flatMap(surroundings).flatMap(dangerLevel),
    ...plight(words).flatMap(surroundings).flatMap(plightLevel),
    ...allegation(words).flatMap(surroundings).flatMap(allegationLevel),
    ...worry(words).flatMap(surroundings).flatMap(worryLevel),
  ];
}
