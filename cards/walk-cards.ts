/** The cards of a walk through a procedure: choose one, a question, the end, one that is left, one that is old. */
import type { Section } from '../src/escalation/result-words.ts';
import { inputId, type WalkMove } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  buttonRow,
  card,
  type Choice,
  choiceList,
  type Element,
  heading,
  inPlaceButton,
  note,
  picture,
  setApart,
  showButton,
  text,
  warning,
  withoutInputs,
} from './elements.ts';

/** What all cards of one walk carry and say. */
export interface WalkFacts {
  readonly walk: string;
  readonly revision: number;
  readonly title: string;
  /** "Local to Southwark": whose procedure it is. */
  readonly standing: string;
  /** Why the press changed nothing, or what was filled in. */
  readonly notice?: string;
  /** What was answered so far: the question and the answer. */
  readonly answered: readonly (readonly [string, string])[];
}

export interface QuestionFacts extends WalkFacts {
  readonly asks: string;
  readonly options: readonly Choice[];
  /** Counted from 1; `most` is the longest way from here. */
  readonly number: number;
  readonly most: number;
}

const kept =
  'Name nobody: no question here needs it. Your choices are kept for a day, for this conversation alone; nothing about a case is stored.';

export const answerField = 'answer';

export function questionCard(facts: QuestionFacts): AdaptiveCard {
  const { asks, number, most } = facts;
  const count = `Question ${String(number)} of at most ${String(most)}`;
  return card(
    `${facts.title}. ${count}: ${asks}`,
    [
      ...headOf(facts),
      note(count),
      choiceList(inputId(answerField), facts.options, {
        label: asks,
        required: 'Choose an answer, or press “I don’t know”.',
      }),
      ...answeredOf(facts),
      note(kept),
    ],
    [
      inPlaceButton('Next', { kind: 'answer-walk', walk: facts.walk, revision: facts.revision }, 'positive'),
      moveButton(facts, 'skip'),
      ...(facts.answered.length > 0 ? [moveButton(facts, 'back'), moveButton(facts, 'again')] : []),
      moveButton(facts, 'leave'),
    ],
  );
}

export const headOf = ({ title, standing, notice }: WalkFacts): readonly Element[] => [
  heading(title),
  note(standing),
  ...(notice === undefined ? [] : [warning(notice)]),
];

const answeredOf = ({ answered }: WalkFacts): readonly Element[] =>
  answered.length === 0
    ? []
    : [
        setApart(note('Your answers so far')),
        ...answered.map(([asks, answer]) => note(`${asks} **${answer}**`)),
      ];

const moveTitles: Readonly<Record<WalkMove, string>> = {
  skip: 'I don’t know',
  back: 'Back',
  again: 'Start again',
  leave: 'Leave',
};

export const moveButton = ({ walk, revision }: WalkFacts, to: WalkMove): Element =>
  withoutInputs(inPlaceButton(moveTitles[to], { kind: 'move-walk', walk, revision, move: to }));

/** Its address, and in words all that it shows. */
export interface CardPicture {
  readonly url: string;
  readonly shows: string;
}

export interface EndFacts extends WalkFacts {
  readonly procedure: string;
  /** Where the case stands, or what the answers mean. */
  readonly place: string;
  readonly says: readonly string[];
  readonly sections: readonly Section[];
  /** What the source leaves open. */
  readonly open: readonly string[];
  readonly sources: readonly string[];
  /** The stage whose checklist there is. */
  readonly stage: string | undefined;
  readonly picture: CardPicture | undefined;
  readonly hasDates: boolean;
}

const nothingStored =
  'This explains a procedure and decides nothing. No case is stored: your choices are forgotten after a day, or at once when you press Leave.';

export function endCard(facts: EndFacts): AdaptiveCard {
  const { procedure, stage } = facts;
  return card(
    `${facts.title}. ${facts.place}. ${facts.says.join(' ')}`.trim(),
    [
      ...headOf(facts),
      setApart(heading(facts.place)),
      ...facts.says.map(text),
      ...facts.sections.flatMap(drawSection),
      ...(facts.picture ? [setApart(picture(facts.picture.url, facts.picture.shows))] : []),
      ...drawFolded({ title: 'What the source leaves open', lines: facts.open }),
      ...drawFolded({
        title: 'Your answers',
        lines: facts.answered.map(([asks, answer]) => `${asks} **${answer}**`),
      }),
      setApart(note(facts.sources.length === 1 ? 'Source' : 'Sources')),
      ...facts.sources.map(note),
      note(nothingStored),
    ],
    [
      ...(facts.hasDates ? [button('Dates', { kind: 'ask-dates', procedure })] : []),
      ...(stage === undefined ? [] : [button('Checklist', { kind: 'checklist', procedure, stage })]),
      button('Request this consultation', { kind: 'consult', walk: facts.walk }),
      moveButton(facts, 'back'),
      moveButton(facts, 'again'),
      moveButton(facts, 'leave'),
    ],
  );
}

/** Each line by itself: a list in Markdown is cut off at the right by some clients. */
export const drawSection = ({ title, lines }: Section): readonly Element[] =>
  lines.length === 0 ? [] : [setApart(text(`**${title}**`)), ...drawLines(lines)];

const drawLines = (lines: readonly string[]): readonly Element[] =>
  lines.length === 1 ? lines.map(text) : lines.map((line) => ({ ...text(`• ${line}`), spacing: 'Small' }));

/** More than this is a press away, so that a phone shows first what is to be done. */
const shownAtOnce = 4;

/** What is to be read after the rest, said to be there with its number. */
export const drawFolded = (section: Section): readonly Element[] =>
  section.lines.length <= shownAtOnce
    ? drawSection(section)
    : [
        setApart(
          buttonRow([
            showButton(`${section.title} (${String(section.lines.length)})`, drawLines(section.lines), []),
          ]),
        ),
      ];

export interface WalkChoice {
  readonly procedure: string;
  readonly title: string;
}

/** `goesOn`: there is a walk under way to go back to. */
export function chooseWalkCard(
  choices: readonly WalkChoice[],
  { words, goesOn }: { readonly words: string; readonly goesOn: boolean },
): AdaptiveCard {
  return card(
    `Step by step. ${words}`,
    [heading('Step by step'), text(words), note(kept)],
    [
      ...(goesOn ? [button('Go on where I was', { kind: 'go-on' }, 'positive')] : []),
      ...choices.map(({ procedure, title }) => button(title, { kind: 'start-walk', procedure })),
      button('What can I ask?', { kind: 'help' }),
    ],
  );
}
