/** Why an answer is as it is: the same steps once more, with what each question was read as, found and weighed by. */
import type { Answer } from './answer-question.ts';
import { answerQuestion } from './answer-question.ts';
import {
  chooseAnswer,
  type Judgement,
  judge,
  leftOpenByShown,
  type Wanted,
  wantedBy,
} from './choose-answer.ts';
import { askedInItsWords } from './in-its-words.ts';
import type { Outcome, OutcomeKind, Stage } from './outcome.ts';
import type { AuthorityId } from './passage.ts';
import { stagesNamed } from './question.ts';
import type { Hit, ReadWords } from './searcher.ts';
import type { Watched } from './steps/gate.ts';
import type { Asking, Knowledge, QuestionProgress } from './steps/progress.ts';
import { wordsSearched } from './steps/retrieve.ts';

/** The outcomes of one question, beside those of the message. */
type QuestionOutcome = Extract<Outcome, { question: string }>;

export type AuthorityFrom = 'named' | 'spoken-of' | 'home' | 'not-known';
export type StageFrom = 'named' | 'chosen' | 'before';

/** Where a passage fell. */
export type Band = 'answers' | 'left-open' | 'close' | 'too-far';

export interface Weighed {
  readonly hit: Hit;
  readonly judgement: Judgement;
  readonly band: Band;
}

/** What decided. */
export type Rule =
  | 'best-answers'
  | 'in-its-words'
  | 'far-ahead'
  | 'better-kind'
  | 'further-down'
  | 'left-open'
  | 'shown-leaves-open'
  | 'closest'
  | 'belongs-to-others'
  | 'nothing-close'
  | 'asked-nationally'
  | 'compared'
  | 'stage-unclear'
  | 'meaning-unclear'
  | 'last-check';

export interface Reading {
  readonly searched: string;
  readonly words: readonly ReadWords[];
  /** Words of the question before, which a follow-up leans on; empty where it leans on none. */
  readonly context: string;
  /** Undefined looks in all. */
  readonly authorities: readonly AuthorityId[] | undefined;
  readonly authorityFrom: AuthorityFrom;
  readonly stage: { readonly number: Stage; readonly from: StageFrom } | undefined;
  readonly wanted: Wanted;
  readonly best: readonly Weighed[];
}

export interface ExplainedQuestion {
  readonly outcome: QuestionOutcome;
  readonly rule: Rule;
  /** Undefined where it never came to the gate. */
  readonly reading: Reading | undefined;
}

/** What was weighed as well, and did not become the answer: without what led to the question, or beneath words of safety. */
export interface WeighedToo {
  readonly searched: string;
  readonly ended: OutcomeKind;
}

export interface Explanation {
  /** The message, with identifiers masked. */
  readonly screened: string;
  readonly outcomes: readonly OutcomeKind[];
  /** Ids of the passages cited, in their order. */
  readonly passages: readonly string[];
  readonly questions: readonly ExplainedQuestion[];
  readonly weighedToo: readonly WeighedToo[];
}

const shownBest = 5;

export function explain(asking: Asking, knowledge: Knowledge): Explanation {
  const visits: QuestionProgress[] = [];
  const watched: Watched = { ...knowledge, watch: (reached) => visits.push(reached) };
  const answer = answerQuestion(asking, watched);
  const shown = answer.outcomes.filter(isOfQuestion).map((outcome) => ({
    outcome,
    visit: visits.find((visit) => cameOf(outcome, visit)),
  }));
  const used = new Set(shown.map(({ visit }) => visit));
  return {
    screened: answer.screened,
    outcomes: answer.outcomes.map(({ kind }) => kind),
    passages: citedIn(answer),
    questions: shown.map(({ outcome, visit }) => ({
      outcome,
      rule: ruleOf(outcome, visit),
      reading: visit && readingOf(visit, outcome, asking, knowledge),
    })),
    weighedToo: visits
      .filter((visit) => !used.has(visit))
      .map((visit) => ({
        searched: wordsSearched(visit, knowledge),
        ended: visit.outcome?.kind ?? 'not-covered',
      })),
  };
}

const isOfQuestion = (outcome: Outcome): outcome is QuestionOutcome => 'question' in outcome;

const citedIn = ({ outcomes }: Pick<Answer, 'outcomes'>): readonly string[] => [
  ...new Set(outcomes.flatMap((one) => ('cited' in one ? one.cited.map(({ passage }) => passage.id) : []))),
];

/** The later steps may put an outcome in other words, and keep its passages. */
function cameOf(outcome: QuestionOutcome, { outcome: reached }: QuestionProgress): boolean {
  if (reached === outcome) return true;
  return reached !== undefined && 'cited' in reached && 'cited' in outcome && reached.cited === outcome.cited;
}

function ruleOf(outcome: QuestionOutcome, visit: QuestionProgress | undefined): Rule {
  if (!visit) return ruleWithoutGate(outcome);
  if (visit.outcome !== outcome) return 'asked-nationally';
  if (outcome.kind === 'answered') return ruleOfAnswer(visit);
  if (outcome.kind === 'closest') return 'closest';
  return isOthersOwn(visit) ? 'belongs-to-others' : 'nothing-close';
}

function ruleWithoutGate(outcome: QuestionOutcome): Rule {
  if (outcome.kind === 'clarify') return outcome.choices === undefined ? 'stage-unclear' : 'meaning-unclear';
  return 'compared' in outcome ? 'compared' : 'last-check';
}

function ruleOfAnswer(visit: QuestionProgress): Rule {
  const { hits } = visit;
  const wanted = wantedBy(visit);
  const chosen = chooseAnswer(hits, wanted);
  if (chosen?.unsaid !== undefined)
    return leftOpenByShown(hits, wanted)?.hit === chosen.hit ? 'shown-leaves-open' : 'left-open';
  const able = weigh(hits, wanted).find(({ band }) => band === 'answers' || band === 'left-open');
  return able ? ruleOfChosen(chosen?.hit, able.hit, hits) : ruleOfNoneAble(chosen?.hit, hits);
}

const ruleOfNoneAble = (chosen: Hit | undefined, hits: readonly Hit[]): Rule =>
  chosen !== undefined && chosen === askedInItsWords(hits) ? 'in-its-words' : 'far-ahead';

function ruleOfChosen(chosen: Hit | undefined, able: Hit, hits: readonly Hit[]): Rule {
  if (chosen === hits[0]) return 'best-answers';
  if (chosen !== undefined && chosen === askedInItsWords(hits)) return 'in-its-words';
  return able === chosen ? 'further-down' : 'better-kind';
}

/** Something here would have answered, or come close: it was kept back because the question is another's own. */
const isOthersOwn = (visit: QuestionProgress): boolean =>
  weigh(visit.hits, wantedBy(visit)).some(({ band }) => band !== 'too-far');

function weigh(hits: readonly Hit[], wanted: Wanted): readonly Weighed[] {
  const best = hits[0]?.score ?? 0;
  return hits.map((hit) => {
    const judgement = judge(hit, best, wanted);
    return { hit, judgement, band: bandOf(judgement) };
  });
}

function bandOf({ answers, isNearFirst, isStillMeant, unsaid, isClose }: Judgement): Band {
  if (isNearFirst && answers) return 'answers';
  if ((isNearFirst || isStillMeant) && unsaid !== undefined) return 'left-open';
  return isClose ? 'close' : 'too-far';
}

function readingOf(
  visit: QuestionProgress,
  { question }: QuestionOutcome,
  asking: Asking,
  knowledge: Knowledge,
): Reading {
  const { context, authorities, hits } = visit;
  const searched = wordsSearched(visit, knowledge);
  const wanted = wantedBy(visit);
  return {
    searched,
    words: knowledge.searcher.read?.(searched) ?? [],
    context,
    authorities,
    authorityFrom: authorityFrom(visit, question, knowledge),
    stage: stageOf(visit, asking),
    wanted,
    best: weigh(hits, wanted).slice(0, shownBest),
  };
}

/** `question` is the one that the outcome bears: a later step may have taken the name out of the visit's own. */
function authorityFrom(
  { authorities, context, home }: QuestionProgress,
  question: string,
  { names }: Knowledge,
): AuthorityFrom {
  const local = authorities?.find((id) => id !== 'national');
  if (local === undefined) return 'not-known';
  if (names.namedIn(`${question} ${context}`).includes(local)) return 'named';
  return local === home ? 'home' : 'spoken-of';
}

function stageOf({ question, stage }: QuestionProgress, asking: Asking): Reading['stage'] {
  if (stage === undefined) return undefined;
  if (asking.stage === stage) return { number: stage, from: 'chosen' };
  return { number: stage, from: stagesNamed(question).includes(stage) ? 'named' : 'before' };
}
