/** An explanation in plain words, for the card and for the terminal: sections of lines, without markup. */
import type { AuthorityNames } from './authorities.ts';
import { bands } from './bands.ts';
import type { Judgement, Wanted } from './choose-answer.ts';
import type {
  AuthorityFrom,
  Band,
  ExplainedQuestion,
  Explanation,
  Reading,
  Rule,
  StageFrom,
  Weighed,
} from './explain.ts';
import type { OutcomeKind } from './outcome.ts';
import type { FactKind } from './passage.ts';
import type { ReadWords } from './searcher.ts';
import { listed } from './words.ts';

export interface ExplanationSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ExplanationContext {
  readonly names: AuthorityNames;
  /** What the guidance was that it was worked out from: "version 3". */
  readonly guidance: string;
}

const longestQuestion = 300;
const wordsShown = 24;
const wordingsShown = 4;

export function explanationSections(
  explanation: Explanation,
  context: ExplanationContext,
): readonly ExplanationSection[] {
  const { screened, outcomes, questions, weighedToo } = explanation;
  const too = weighedToo.map(
    ({ searched, ended }) =>
      `“${cut(searched)}” was weighed as well, and is not shown: ${outcomeNames[ended]}.`,
  );
  const message: ExplanationSection = {
    title: 'The message',
    lines: [
      `As it was read, with what could identify a child taken out: “${cut(screened)}”`,
      `Outcome: ${listed(outcomes.map((kind) => outcomeNames[kind]))}.`,
      `Guidance: ${context.guidance}.`,
      ...(questions.length + too.length === 0 ? ['Nothing was searched for it.'] : []),
      ...too,
    ],
  };
  return [message, ...questions.map((one) => questionSection(one, context))];
}

function questionSection(
  { outcome, rule, reading }: ExplainedQuestion,
  context: ExplanationContext,
): ExplanationSection {
  return {
    title: `The question “${cut(outcome.question)}”`,
    lines: [
      ...(reading ? readingLines(reading, context) : []),
      `Decided: ${outcomeNames[outcome.kind]}, ${ruleWords[rule]}.`,
      ...elsewhereLines(outcome, context),
      ...(reading ? foundLines(reading) : shownLines(outcome)),
    ],
  };
}

const elsewhereLines = (
  outcome: ExplainedQuestion['outcome'],
  { names }: ExplanationContext,
): readonly string[] =>
  'elsewhere' in outcome && outcome.elsewhere.length > 0
    ? [`Guidance of others speaks of it: ${listed(outcome.elsewhere.map((id) => names.nameOf(id)))}.`]
    : [];

const foundLines = ({ best, wanted }: Reading): readonly string[] =>
  best.length === 0
    ? ['No passage was found.']
    : best.map((weighed, index) => passageLine(weighed, index + 1, wanted));

/** Where nothing was weighed, what is shown. */
const shownLines = (outcome: ExplainedQuestion['outcome']): readonly string[] =>
  'cited' in outcome ? outcome.cited.map(({ passage }) => `Shown: “${passage.title}” (${passage.id}).`) : [];

function readingLines(reading: Reading, context: ExplanationContext): readonly string[] {
  const { searched, words, context: before, stage, wanted } = reading;
  const topical = words.filter(({ everyday }) => !everyday).slice(0, wordsShown);
  const everyday = words.filter((word) => word.everyday).slice(0, wordsShown);
  return [
    `Searched: “${cut(searched)}”`,
    ...(before === '' ? [] : [`With the words before it: “${cut(before)}”`]),
    ...(topical.length === 0 ? [] : [`Words: ${topical.map(wordLine).join('; ')}.`]),
    ...(everyday.length === 0 ? [] : [`Words that count for little: ${everyday.map(wordLine).join(', ')}.`]),
    whoseLine(reading, context),
    stage ? `Stage: ${String(stage.number)}, ${stageFromWords[stage.from]}.` : 'Stage: none named or chosen.',
    ...wantedLines(wanted),
  ];
}

function wordLine({ typed, mended, otherWordings }: ReadWords): string {
  const others = otherWordings
    .slice(0, wordingsShown)
    .map(({ words, weight }) => `${words} at ${String(weight)}`);
  const spelt = mended === undefined ? typed : `${typed} (read as ${mended})`;
  return others.length === 0 ? spelt : `${spelt} (also ${others.join(', ')})`;
}

function whoseLine({ authorities, authorityFrom }: Reading, { names }: ExplanationContext): string {
  const whose = authorities ? listed(authorities.map((id) => names.nameOf(id))) : 'every authority';
  return `Looked in: ${whose}; ${authorityFromWords[authorityFrom]}.`;
}

const authorityFromWords: Readonly<Record<AuthorityFrom, string>> = {
  named: 'the question names it',
  'spoken-of': 'it had just been spoken of',
  home: 'the person works there',
  'not-known': 'none was named and none is known of the person',
};

const stageFromWords: Readonly<Record<StageFrom, string>> = {
  named: 'named in the question',
  chosen: 'chosen with a button, or carried over from the question before',
  before: 'from the question before',
};

export const factWords: Readonly<Record<FactKind, string>> = {
  'time-limit': 'a time limit',
  date: 'a date',
  number: 'a number',
  count: 'how many there were',
  money: 'an amount of money',
  actor: 'who does it',
  steps: 'steps',
  definition: 'a definition',
  'yes-no': 'a yes or no',
  route: 'a way to reach somebody',
  reason: 'a reason',
  example: 'an example',
};

const facts = (kinds: readonly FactKind[]): string => kinds.map((kind) => factWords[kind]).join(', ');

function wantedLines({ asked, preferred }: Wanted): readonly string[] {
  const must =
    asked === undefined
      ? 'Asks for no one kind of fact.'
      : asked.kinds.length === 0
        ? 'Asks for what the guidance never holds, such as a number, an address or a name.'
        : `Asks for a fact; a passage must hold one of: ${facts(asked.kinds)}.`;
  return preferred.length === 0 ? [must] : [must, `Fits best: ${facts(preferred)}.`];
}

const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
  'immediate-danger': 'words of immediate danger',
  worry: 'words for a worry',
  allegation: 'words for an allegation',
  'in-case-of-danger': 'a line in case of danger',
  'identifiers-caught': 'identifiers taken out',
  'parent-or-carer': 'a parent or carer turned to others',
  child: 'a child turned to others',
  'small-talk': 'small talk',
  help: 'the help',
  'person-wanted': 'the way to a person',
  'way-to-reach': 'the way to reach a Virtual School',
  'term-meant': 'what a term means, from the glossary',
  'parts-left': 'parts left for another message',
  'home-set': 'the authority noted',
  'case-decision': 'a decision left to people',
  clarify: 'a question back for what is meant',
  answered: 'answered',
  closest: 'closest passages',
  'not-covered': 'not covered',
  failed: 'failed',
};

/** How a question ended, for an editor. */
export const outcomeWords = (kind: OutcomeKind): string => outcomeNames[kind];

const ruleWords: Readonly<Record<Rule, string>> = {
  'best-answers': 'because the first passage answers',
  'in-its-words': 'because it is the title of a passage, or one of the ways in which it is asked for',
  'far-ahead':
    'because the first passage is far ahead of the rest, and nothing like the question is known not to be held',
  'better-kind':
    'because a passage near the first that answers holds the kind of fact that fits the question best',
  'further-down': 'because the first passages do not answer and one near them does',
  'left-open': 'because a passage says that its source leaves open what was asked',
  'shown-leaves-open':
    'because the passage that was just shown says that its source leaves open what was asked',
  closest: 'because no passage answers and these come near',
  'belongs-to-others':
    'because another authority’s own passage fits far better: the question is about its practice',
  'nothing-close': 'because no passage answers or comes near',
  'asked-nationally':
    'because it was asked again without the authority’s name and a national passage answers',
  compared: 'because several authorities were asked about: each one’s own passage is shown',
  'stage-unclear': 'because the words lean on a stage and do not say which',
  'meaning-unclear': 'because the words do not say which of several things they are about',
  'last-check': 'by the last check: what was found is not for this authority’s people, or there was nothing',
};

const bandWords: Readonly<Record<Band, string>> = {
  answers: 'answers',
  'left-open': 'says that it is left open',
  close: 'is close',
  'too-far': 'is too far off',
};

const figure = (value: number): string => value.toFixed(2);

function passageLine({ hit, judgement, band }: Weighed, place: number, wanted: Wanted): string {
  const { passage, score, coverage, gap, likeness } = hit;
  const notHeld = hit.likenessToNotHeld();
  const figures = `score ${figure(score)}, coverage ${figure(coverage)}, gap ${figure(gap)}, likeness ${figure(likeness)}${notHeld > 0 ? `, to what it does not hold ${figure(notHeld)}` : ''}`;
  const against = reasons(judgement, wanted);
  const even = band === 'answers' ? 'It answers by its likeness to a way of asking for it, though it' : 'It';
  const because = against.length === 0 ? '' : ` ${even} ${against.join('; it ')}.`;
  return `${String(place)}. “${passage.title}” (${passage.id}) ${bandWords[band]}: ${figures}. Holds ${facts(passage.holds) || 'no kind of fact'}.${because}`;
}

/** Why it does not answer. */
function reasons(judgement: Judgement, { asked }: Wanted): readonly string[] {
  const gap = asked ? bands.gapForOneFact : bands.gap;
  const where = asked?.ofFigure ? ' where its figures stand' : '';
  const rules: readonly (readonly [boolean, string])[] = [
    [!judgement.isNotHeld, 'is known not to answer what is asked'],
    [judgement.isNearFirst, `scores less than ${figure(bands.nearFirst)} of the first`],
    [judgement.isTelling, `scores less than ${figure(bands.leastScore)}`],
    [judgement.holdsFact, 'does not hold the fact asked for'],
    [
      judgement.speaksEnough,
      `speaks too little of the question${where} (coverage from ${figure(bands.answer)} and a gap up to ${figure(gap)} answer)`,
    ],
    [
      judgement.isOfKind,
      `holds no kind of fact that fits best, and covers less than ${figure(bands.answerOfOtherKind)}`,
    ],
  ];
  return rules.flatMap(([isKept, words]) => (isKept ? [] : [words]));
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuestion ? line : `${line.slice(0, longestQuestion - 1)}…`;
}
