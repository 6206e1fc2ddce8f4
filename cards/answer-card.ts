/** The buttons beneath a reply: for each outcome, the ways on that work. */
import type { Outcome, OutcomeKind } from '../src/knowledge/outcome.ts';
import type { Action } from './actions.ts';
import { type AdaptiveCard, button, card, type Element, note } from './elements.ts';
import { seeSourceTitle } from './labels.ts';

export interface AnswerCardFacts {
  /** Carried by the consultation button, so that question and answer travel with the request. */
  readonly answer: string | undefined;
  /** The person's authority, where known. */
  readonly home: string | undefined;
  /** The procedure that serves what was answered: its walk begins with what was said. */
  readonly walk?: { readonly procedure: string; readonly title: string } | undefined;
  /** True where a question of a walk waits for the person. */
  readonly goesOn?: boolean;
}

interface WayOn {
  readonly title: string;
  readonly action: Action;
}

const consult = ({ answer }: AnswerCardFacts): WayOn => ({
  title: 'Request a consultation',
  action: { kind: 'consult', ...(answer !== undefined && { answer }) },
});
/** Bound to the stored answer, of which it shows the sources and not a word. */
const seeSource = ({ answer }: AnswerCardFacts, sources: number): readonly WayOn[] =>
  answer === undefined || sources === 0
    ? []
    : [
        {
          title: seeSourceTitle(sources),
          action: { kind: 'see-source', answer },
        },
      ];
const setHome: WayOn = { title: 'Set my authority', action: { kind: 'choose-home' } };
const help: WayOn = { title: 'What can I ask?', action: { kind: 'help' } };
const holdings = (outcome: Outcome): WayOn => ({
  title: 'What do you hold?',
  action: {
    kind: 'holdings',
    ...(outcome.kind === 'not-covered' && outcome.little && { authority: outcome.little.authority }),
  },
});
/** Where authorities were compared on what they offer, the whole of it is a press away. */
function sideBySide(outcome: Outcome): readonly WayOn[] {
  if (outcome.kind !== 'answered' || outcome.compared === undefined) return [];
  const [one, other] = outcome.compared.map(({ authority }) => authority);
  const isOffer = outcome.cited.some(({ passage }) => passage.topic === 'local-offer');
  if (one === undefined || other === undefined || !isOffer) return [];
  return [{ title: 'Side by side', action: { kind: 'compare-offers', one, other } }];
}
const stepByStep: WayOn = { title: 'Step by step', action: { kind: 'choose-walk' } };
const walk = ({ walk: offered, answer }: AnswerCardFacts): readonly WayOn[] =>
  offered === undefined
    ? []
    : [
        {
          title: offered.title,
          action: {
            kind: 'start-walk',
            procedure: offered.procedure,
            ...(answer !== undefined && { answer }),
          },
        },
      ];
const goOn = ({ goesOn }: AnswerCardFacts): readonly WayOn[] =>
  goesOn === true ? [{ title: 'Go on where I was', action: { kind: 'go-on' } }] : [];
const stages = [
  ['Stage one', '1'],
  ['Stage two', '2'],
  ['Stage three', '3'],
  ['I do not know', 'unknown'],
] as const;

/** Bound to the question that they belong to; without one there is nothing to choose for. */
const stageChoices = ({ answer }: AnswerCardFacts): readonly WayOn[] =>
  answer === undefined
    ? []
    : stages.map(([title, stage]) => ({ title, action: { kind: 'choose-stage', stage, answer } }));

interface Starter {
  /** Short: a narrow screen cuts a long one off. */
  readonly title: string;
  readonly question: string;
  /** Whose own guidance answers it; the national does where there is none. */
  readonly authority?: string;
}

const starters: readonly Starter[] = [
  { title: 'When must the ELPM be held?', question: 'When must the ELPM be held?', authority: 'southwark' },
  { title: 'What happens at stage two?', question: 'What happens at stage two?', authority: 'southwark' },
  { title: 'A family wants to home educate', question: 'A family wants to home educate: what should we do?' },
  { title: 'Which children are covered?', question: 'Who counts as a child with a social worker?' },
  { title: 'What is not the VSH’s role?', question: 'What is outside the Virtual School Head’s role?' },
];

/** Only questions that this person's guidance answers. */
const startersFor = ({ home }: AnswerCardFacts, count: number): readonly WayOn[] =>
  starters
    .filter(({ authority }) => authority === undefined || home === undefined || authority === home)
    .slice(0, count)
    .map(({ title, question }) => ({ title, action: { kind: 'ask', question } }));

const homeIfUnknown = ({ home }: AnswerCardFacts): readonly WayOn[] => (home === undefined ? [setHome] : []);
const afterSafety: WayOn = {
  title: 'I have reported it, continue',
  action: { kind: 'gate', choice: 'reported' },
};
const notSafety: WayOn = {
  title: 'This is about attendance or education advice',
  action: { kind: 'gate', choice: 'advice' },
};

/** `sources` is how many the whole reply has. */
type WaysOn = (facts: AnswerCardFacts, sources: number, outcome: Outcome) => readonly WayOn[];

const waysOn: Readonly<Record<OutcomeKind, WaysOn>> = {
  'immediate-danger': () => [afterSafety, notSafety],
  worry: () => [afterSafety, notSafety],
  allegation: () => [afterSafety, notSafety],
  'in-case-of-danger': () => [],
  'identifiers-caught': (facts) => [consult(facts)],
  'parent-or-carer': () => [],
  child: () => [],
  'small-talk': (facts) => [...goOn(facts), ...startersFor(facts, 3), stepByStep],
  help: (facts) => [...goOn(facts), ...startersFor(facts, 3), stepByStep, consult(facts), setHome],
  'person-wanted': (facts) => [consult(facts), ...goOn(facts), help],
  'way-to-reach': (facts) => [consult(facts), ...goOn(facts)],
  'term-meant': (facts) => [...goOn(facts), consult(facts), help],
  'parts-left': () => [],
  'home-set': (facts) => startersFor(facts, 3),
  'case-decision': (facts) => [consult(facts)],
  clarify: (facts, _, outcome) => [
    ...(outcome.kind === 'clarify' && outcome.choices !== undefined
      ? outcome.choices.map(({ title, question }): WayOn => ({ title, action: { kind: 'ask', question } }))
      : [...stageChoices(facts), ...walk(facts)]),
    ...goOn(facts),
  ],
  answered: (facts, sources, outcome) => [
    ...goOn(facts),
    ...sideBySide(outcome),
    ...walk(facts),
    consult(facts),
    ...seeSource(facts, sources),
    ...homeIfUnknown(facts),
    ...(outcome.kind === 'answered' && outcome.nothingLocalFor !== undefined ? [holdings(outcome)] : []),
  ],
  closest: (facts, sources) => [
    ...goOn(facts),
    ...walk(facts),
    consult(facts),
    ...seeSource(facts, sources),
    ...homeIfUnknown(facts),
    help,
  ],
  'not-covered': (facts, _, outcome) => [
    ...goOn(facts),
    consult(facts),
    holdings(outcome),
    ...homeIfUnknown(facts),
    help,
  ],
  failed: (facts) => [consult(facts), help],
};

const buttonsAtMost = 6;

/** Undefined where there is nothing to press. */
export function answerCard(outcomes: readonly Outcome[], facts: AnswerCardFacts): AdaptiveCard | undefined {
  // A parent, a carer or a child is shown no way into what is for professionals.
  if (outcomes.some(({ kind }) => kind === 'parent-or-carer' || kind === 'child')) return undefined;
  const sources = sourcesIn(outcomes);
  const ways = outcomes.flatMap((outcome) => waysOn[outcome.kind](facts, sources, outcome));
  const unique = [...new Map(ways.map((way) => [way.title, way])).values()].slice(0, buttonsAtMost);
  if (unique.length === 0) return undefined;
  const body: readonly Element[] = [note(leadOf(outcomes))];
  return card(
    'Buttons: what to do next.',
    body,
    unique.map(({ title, action }) => button(title, action)),
  );
}

function leadOf(outcomes: readonly Outcome[]): string {
  const asked = outcomes.find((outcome) => outcome.kind === 'clarify');
  if (!asked) return 'What next?';
  return asked.choices === undefined ? 'Choose a stage:' : 'Choose what you mean:';
}

/** Each passage counts once, however many of the questions it answers. */
const sourcesIn = (outcomes: readonly Outcome[]): number =>
  new Set(outcomes.flatMap((one) => ('cited' in one ? one.cited.map(({ passage }) => passage.id) : []))).size;
