/** Weighs the signs of harm in a message, passage by passage, for what no rule foresaw. */
import { holds, lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import type { WordSet } from '../knowledge/phrase-book.ts';
import { peopleAndTimes } from './concern-words.ts';
import { dangerSigns, presentSigns } from './danger-signs.ts';
import { everydayWorries, everydayWrongs } from './everyday-signs.ts';
import { createScales, reach } from './scales.ts';
import type { Weighed } from './scales.ts';
import { isQuestion } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { allegationLightSigns, allegationSigns, worryLightSigns, worrySigns } from './worry-signs.ts';
import { worryWords } from './worry-rules.ts';

type Level = 'danger' | 'danger-unless-staff' | 'allegation' | 'worry';

const people = wordsOf(peopleAndTimes, '@person|@staffOne|his|her|their|my|our|one-of|we|us');
const somebody = wordsOf(peopleAndTimes, '@pronoun|i|me|my|his|their|this|one-of');
const children = wordsOf(
  peopleAndTimes,
  '@childOne|he|she|him|her|his|they|them|mum|dad|parents|family|home-conditions|house|neighbour|neighbours|adult-i-support|resident',
);
const staff = wordsOf(
  peopleAndTimes,
  '@staffOne|mr|mrs|site-team|night-staff|care-staff|nursery-staff|home-staff|lunchtime-lady|lunchtime-staff|lunchtime-assistant|kitchen-staff|crossing-patrol|lollipop-lady|lollipop-man|learning-mentor|youth-leader|group-leader|leader|one-to-one|instructors|tutors|carer|form-tutor|science-technician|supply|childrens-home|somebody-at-work|someone-at-work|person-at-work|someone-who-works|person-who-works|mentor|supervisor|mentors|scoutmaster|priest|chaperones|invigilator|imam|ap-staff',
);
/** Words of ordinary days, for messages that hold no grave word at all. */
const everyday = wordsOf(
  {},
  `school|schools|class|classes|start|starts|started|starting|works|working|job|bus|year|head|teacher|ta|college|nursery|signed|sign|contract|appointment|visit|visits|visiting|
  nan-does|morning|mornings|week|weeks|monday|mondays|tuesday|wednesday|thursday|friday|fridays|phase|plan|plans|agreed|happy|lovely|well|support|help|happily|settled|doing|fine|good|better|great|
  poorly|ill|unwell|tonsillitis|cold|flu|moving|transferred|vaccination|dentist|gp|optician|birthday|party|trip|swimming|football|club|clubs|lunch|break|uniform|shoes|bag-of|homework|teams|diary|book|booked|booking|
  tired|sleep-in|overslept|alarm|traffic|train-late|parking|rebook|cancel|cancelled|postponed|rearrange|join|joined|invite|invited|agenda|slides|printer|pdf|doc|document|word|excel|screen|mic|camera|zoom|sheet`.replace(
    /\s+/g,
    '',
  ),
);
/** What is only feared, healed, over, or far off is a worry. */
const distant = wordsOf(
  peopleAndTimes,
  'at-risk-of|worried-about|concerned-about|suspect|suspected|looks-like|ages-ago|healed|next-year|next-month|came-back|safe-now|closed-now|in-the-summer|no-plans|but-ok|but-okay|but-fine|she-is-ok|he-is-ok|low-mood|low-in-mood|bullied|exhausted|sad-all|camhs|has-a-history|i-wonder',
);
/** Words of the work that guidance is for: a report of harm seldom holds one, an ordinary message seldom lacks one. */
const topics = wordsOf(
  worryWords,
  `@schooling|educate|educated|educating|taf|taff|roll|code|coded|coding|who|which|how|does|can-i|can-we|can-a|can-the|can-schools|fine|fined|fines|authorised|unauthorised|policy|form|forms|cohort|virtual|vsh|
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

/** Beside words of work and of ordinary days harm is seldom told, and often only sounded. */
export const speaksOfWork = (words: readonly string[]): boolean =>
  holds(topics, words) || holds(everyday, words);

const danger = createScales(dangerSigns, presentSigns, 1.9);
const plight = createScales(presentSigns, [], 2);
const worry = createScales([...worrySigns, ...everydayWorries], worryLightSigns, 1);
const allegation = createScales([...allegationSigns, ...everydayWrongs], allegationLightSigns, 2);
/** Beside words of the work it takes more: those messages are mostly about guidance. */
const enoughFor = {
  danger: { untopical: 2, topical: 3 },
  worry: { untopical: 1, topical: 2 },
  allegation: { untopical: 2, topical: 3 },
} as const;
/** Within a question about guidance only a whole story is a report. */
const enoughInQuestion = 5.5;
const enoughBesidePaper = 4;
/** So heavy that nobody need be named. */
const enoughAlone = 4;
/** What staff are said to have done is an allegation, unless it weighs this much. */
const enoughBesideStaff = 6;
const enoughOfNobody = 2.9;
const impliesSomebody = new Set(
  `wears hates cries comes came goes went says said asks keeps drew draws wrote writes told talks talking acting acts picks sleeps turns turned made missing used
  has had hasnt is was isnt looks seems appears always never refuses flinches flinched eats eating sleeping making lives living stays got gets started stopped disclosed`.split(
    /\s+/,
  ),
);
const enoughOfNoChild = 3;

/** For every place, how many words of the set stand before it: any stretch is then looked up in one step. */
function tally(set: WordSet, words: readonly string[]): (from: number, to: number) => number {
  const before = new Uint32Array(words.length + 1);
  for (let at = 0; at < words.length; at += 1) {
    before[at + 1] = Number(before[at]) + (lengthAt(set, words, at) > 0 ? 1 : 0);
  }
  const upTo = (at: number): number => Number(before[Math.min(Math.max(at, 0), words.length)]);
  return (from, to) => upTo(to) - upTo(from);
}

const isTold = ({ asks, tellsOfOne }: Sentence): boolean => !asks || tellsOfOne;

type Sentences = readonly Sentence[];

/** What stands around a heavy place. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly total: number;
  readonly isTopical: boolean;
  /** "Comes in hungry": who is meant goes without saying. */
  readonly isOfUnnamed: boolean;
  readonly holds: (set: 'people' | 'somebody' | 'children' | 'staff' | 'distant' | 'everyday') => boolean;
}

/** Whom it is about, a sentence may leave to its neighbours; what it is about, not. */
const ownSentence: ReadonlySet<string> = new Set(['everyday', 'distant']);

function surroundingsIn(
  words: readonly string[],
  sentences: Sentences,
): (weighed: Weighed) => Surroundings[] {
  const sets = { people, somebody, children, staff, topics, distant, everyday };
  const tallies = new Map<string, ReturnType<typeof tally>>();
  const holdsWithin = (name: keyof typeof sets, from: number, to: number): boolean => {
    const known = tallies.get(name) ?? tally(sets[name], words);
    tallies.set(name, known);
    return known(from, to) > 0;
  };
  return ({ at, total }) =>
    sentences.slice(at, at + 1).map((sentence) => {
      const [from, to] = [Math.max(sentence.from, at - reach), Math.min(sentence.to, at + reach)];
      const isTopical = holdsWithin('topics', from, to);
      return {
        sentence,
        total,
        isTopical,
        isOfUnnamed: impliesSomebody.has(words[sentence.from] ?? ''),
        holds: (name) =>
          ownSentence.has(name) ? holdsWithin(name, from, to) : holdsWithin(name, at - reach, at + reach),
      };
    });
}

const isEnough = (kind: keyof typeof enoughFor, { total, isTopical }: Surroundings): boolean =>
  total >= enoughFor[kind][isTopical ? 'topical' : 'untopical'];

/** Nobody is spoken of, and the signs are too few to stand without. */
const isOfNobody = ({ total, isTopical, holds }: Surroundings): boolean =>
  total < (isTopical ? enoughAlone : enoughOfNobody) && !holds('people');

/** The sentence asks about guidance, and holds no whole story. */
function isOnlyAsked({ sentence, total, holds }: Surroundings): boolean {
  if (!isQuestion(sentence)) return false;
  return sentence.asks ? total < enoughInQuestion || !holds('somebody') : total < enoughBesidePaper;
}

const isOver = ({ sentence, total, holds }: Surroundings): boolean =>
  (sentence.isLongAgo && !sentence.isNow) || (total < enoughAlone && holds('distant'));

function dangerLevel(around: Surroundings): Level[] {
  if (!isEnough('danger', around) || isOfNobody(around) || isOnlyAsked(around)) return [];
  if (isOver(around)) return ['worry'];
  const enoughForAnybody = around.holds('staff') ? enoughBesideStaff : enoughAlone;
  return [around.total >= enoughForAnybody ? 'danger' : 'danger-unless-staff'];
}

/** Something happens now to somebody, and no word of it is of work or school: better told of safety than of nothing. */
function plightLevel(around: Surroundings): Level[] {
  const isEveryday = around.isTopical || around.holds('everyday') || !around.holds('people');
  return isEveryday ? [] : dangerLevel(around);
}

function worryLevel(around: Surroundings): Level[] {
  const isOfChild = around.total >= enoughOfNoChild || around.isOfUnnamed || around.holds('children');
  return isTold(around.sentence) && isOfChild && isEnough('worry', around) ? ['worry'] : [];
}

function allegationLevel(around: Surroundings): Level[] {
  const isOfStaff = isTold(around.sentence) && around.holds('staff');
  return isOfStaff && isEnough('allegation', around) ? ['allegation'] : [];
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
