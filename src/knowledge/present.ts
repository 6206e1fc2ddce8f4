/** Makes one reply of an answer: its words with numbered citations, and the list of sources beneath them. */
import type { Answer } from './answer-question.ts';
import { type CurrencyContext, currencyOf, sourceLine, standingWords } from './currency.ts';
import type { Cited, Outcome } from './outcome.ts';
import { quoted } from './plain-words.ts';
import { type WordsContext, wordsFor } from './words.ts';

export interface Citation {
  /** 1, 2, …: as `[1]` in the text. */
  readonly position: number;
  readonly name: string;
  readonly link: string | undefined;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

export interface Presented {
  /** Markdown. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly passages: readonly string[];
}

/** At most this many citations go on one message. */
const citationsAtMost = 20;

export function present(
  answer: Pick<Answer, 'outcomes'>,
  asked: Omit<WordsContext, 'number' | 'isEditionTold'>,
): Presented {
  const cited = citedIn(answer.outcomes);
  const number = ({ passage }: Cited): number => cited.findIndex((one) => one.passage.id === passage.id) + 1;
  const older = cited.filter((one) => currencyOf(one, asked) === 'older-edition');
  const isEditionTold = ({ passage }: Cited): boolean =>
    older.find((one) => one.passage.source === passage.source)?.passage.id !== passage.id;
  const context = { ...asked, number, isEditionTold };
  const questions = answer.outcomes.map((outcome) => (isOfQuestion(outcome) ? outcome.question : undefined));
  const many = new Set(questions.filter((question) => question !== undefined)).size > 1;
  const sections = answer.outcomes.map((outcome, at) => {
    const words = wordsFor(outcome, context);
    const question = outcome.kind === 'not-covered' ? undefined : questions[at];
    // A term's meaning and the passage about it stand under one heading.
    const isHeaded = many && question !== undefined && question !== questions[at - 1];
    return isHeaded ? `**${quoted(question)}**\n\n${words}` : words;
  });
  const sources = cited.map((one, index) => `[${String(index + 1)}] ${sourceLine(one, context)}`);
  const list =
    sources.length === 0
      ? []
      : [`**${sources.length === 1 ? 'Source' : 'Sources'}**\n\n${sources.join('\n\n')}`];
  return {
    text: [...sections, ...list].join('\n\n'),
    citations: cited.map((one, index) => toCitation(one, index + 1, context)),
    passages: cited.map(({ passage }) => passage.id),
  };
}

type OfQuestion = Extract<Outcome, { question: string }>;

const isOfQuestion = (outcome: Outcome): outcome is OfQuestion => 'question' in outcome;

function citedIn(outcomes: readonly Outcome[]): readonly Cited[] {
  const all = outcomes.flatMap((outcome) => ('cited' in outcome ? outcome.cited : []));
  return [...new Map(all.map((one) => [one.passage.id, one])).values()].slice(0, citationsAtMost);
}

function toCitation(cited: Cited, position: number, context: CurrencyContext): Citation {
  const { passage, source } = cited;
  return {
    position,
    name: cut(source.title, 80),
    link: source.link,
    abstract: cut(`${passage.locator}: ${passage.title}`, 160),
    keywords: [cut(standingWords(cited, context), 28)],
  };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
