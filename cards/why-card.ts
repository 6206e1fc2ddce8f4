/** How an answer came about, for an editor: the search, the scores and the gate, section by section. */
import type { WordedBy } from '../src/knowledge/answer-log.ts';
import type { ExplanationSection } from '../src/knowledge/explanation-words.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Element,
  heading,
  note,
  setApart,
  text,
  warning,
} from './elements.ts';
import { seeSourceTitle } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

export interface WhyCardFacts {
  readonly answer: string;
  readonly sections: readonly ExplanationSection[];
  /** What would be different now. */
  readonly differences: readonly string[];
  readonly sources: number;
  /** Undefined where every word was the guidance's own. */
  readonly wordedBy?: WordedBy | undefined;
  /** That the answer was given from; undefined where it was not kept. */
  readonly answeredFrom?: number | undefined;
}

const title = 'Why this answer';
/** Teams takes 28 KB for a message; the rest is for what stands around the lines. */
const bytesAtMost = 22_000;

export function whyCard({ answer, sections, differences, sources, ...worded }: WhyCardFacts): AdaptiveCard {
  const lines = [
    ...differences.map((sentence) => warning(plainWords(sentence))),
    ...sections.flatMap(drawSection),
  ];
  const shown = asManyAsFit(lines);
  const rest = 'The rest does not fit on a card: "npm run ask -- --why" shows all of it.';
  return card(
    title,
    [
      heading(title),
      note(
        'For editors. Worked out again from the question as it was kept, without what was taken out of it.',
      ),
      ...wordedNote(worded),
      ...shown,
      ...(shown.length < lines.length ? [note(rest)] : []),
    ],
    [
      ...(sources > 0 ? [button(seeSourceTitle(sources), { kind: 'see-source', answer })] : []),
      button('What can I ask?', { kind: 'help' }),
    ],
  );
}

const wordedNote = ({
  wordedBy,
  answeredFrom,
}: Pick<WhyCardFacts, 'wordedBy' | 'answeredFrom'>): readonly Element[] =>
  wordedBy === undefined
    ? []
    : [
        note(
          `Put into other words by the language model ${wordedBy.model}, prompt version ${String(wordedBy.promptVersion)}, from ${answeredFrom === undefined ? 'a version of the guidance that was not kept' : `version ${String(answeredFrom)} of the guidance`}. It chose nothing: what is below decided.`,
        ),
      ];

/** Typed words are in the lines: they are shown as they were typed. */
const drawSection = ({ title: name, lines }: ExplanationSection): readonly Element[] => [
  setApart(heading(plainWords(name))),
  ...lines.map((line) => text(plainWords(line))),
];

function asManyAsFit(elements: readonly Element[]): readonly Element[] {
  let bytes = 0;
  const end = elements.findIndex((element) => {
    bytes += new TextEncoder().encode(JSON.stringify(element)).length + 1;
    return bytes > bytesAtMost;
  });
  return end === -1 ? elements : elements.slice(0, end);
}
