/** The net beneath the recognition of danger: who tells of somebody, rather than asks about the guidance, is shown the way to help. */
import { mayTellOfHarm } from '../../safeguarding/recognise-concern.ts';
import { withoutCourtesies } from '../courtesies.ts';
import type { Outcome, OutcomeKind } from '../outcome.ts';
import { plainMessage } from '../strip-hidden.ts';
import type { MessageProgress } from './progress.ts';

const asking =
  /\?|^\W*(?:and |so |but |hi,? |hello,? |ok,? )*(?:who|what|whats|when|where|why|how|hows|which|can|could|do|does|did|is|are|should|must|will|would|has|have|any|tell me|explain|define|set|show)\b/i;
/** A question in the middle of a message: it asks for guidance only where it speaks of it. */
const askingLater =
  /[,;:.–-]\s*(?:and |so |but |or )?(?:who|what|when|where|why|how|which|can|could|do|does|did|is|are|am|should|must|will|would|has|have)\b|\b(?:am i right|is (?:it|that|this) (?:right|true|correct)|wondering|trying to (?:find out|check|work out|see|understand)|whether|(?:need|want|like) to know|(?:need|want|after|some|any|your|get|for) (?:some |any |your |quick )?(?:advice|ideas|guidance)|advice (?:please|pls|on|about|re)|not sure (?:if|who|what|how|when))\b/i;
const ofGuidance =
  /\b(?:guidance|dfe|department for education|dut(?:y|ies)|statutory|legal(?:ly)?|law|act|policy|national(?:ly)?|local(?:ly)? authority|virtual (?:school|head)s?|vsh?|attend\w*|absen\w*|elpm|sewo|surgery|contract|stage|ehe|home.?(?:ed|school)\w*|deregist\w*|exclu\w*|suspen\w*|peps?|ehcps?|ebsa|timetables?|tuition|transport|fund(?:s|ed|ing)|grant|premium|pp\+?|training|cohort|percent\w*|figures?|data|cwsw|cin|cp plan|child protection plan|taf|panel|remit|offer|role)\b/i;
const somebody =
  /\b(?:he|she|they|him|her|them|hes|shes|theyre|child|kid|pupil|student|boy|girl|lad|baby|toddler|teen(?:ager)?|young person|yp|someone|somebody|mum|mam|mom|dad|parent|mother|father|carer|brother|sister|i|im|we|us)\b/i;
const fewestWords = 4;

/** After these the words of safety have been said, or nothing was told. */
const needsNone: ReadonlySet<OutcomeKind> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'parent-or-carer',
  'child',
  'small-talk',
  'help',
  'person-wanted',
]);

/** First where nothing was found for the message, last beneath an answer. */
export function withSafetyLine({ asking, text, outcomes }: MessageProgress): readonly Outcome[] {
  if (outcomes.some(({ kind }) => needsNone.has(kind))) return outcomes;
  if (!mayTellOfHarm(plainMessage(asking.text), tellsOfSomebody(withoutCourtesies(text)))) return outcomes;
  const line: Outcome = { kind: 'in-case-of-danger' };
  const isAnswered = outcomes.some(({ kind }) => kind === 'answered' || kind === 'home-set');
  return isAnswered ? [...outcomes, line] : [line, ...outcomes];
}

/** True where the words ask, rather than tell. */
export const asksSomething = (text: string): boolean => asking.test(text);

/** True where somebody is told of, and guidance not asked for. */
export const tellsOfSomebody = (text: string): boolean =>
  !asksSomething(text) &&
  !(askingLater.test(text) && ofGuidance.test(text)) &&
  somebody.test(text) &&
  text.split(/\s+/).length >= fewestWords;
