/** What an answer stands on: each passage whole, with its source, its place in it, its standing and its dates. */
import { writtenDate } from '../src/calendar/dates.ts';
import { type CurrencyContext, currencyNotes, standingWords } from '../src/knowledge/currency.ts';
import type { WordedBy } from '../src/knowledge/answer-log.ts';
import type { Source } from '../src/knowledge/passage.ts';
import type { AnswerSource, GoneSource, HeldSource } from '../src/knowledge/source-of-answer.ts';
import {
  type AdaptiveCard,
  button,
  buttonRow,
  card,
  type Element,
  factTable,
  heading,
  linkButton,
  note,
  setApart,
  text,
  warning,
} from './elements.ts';

export interface SourceCardFacts {
  readonly answer: string;
  readonly sources: readonly AnswerSource[];
  /** How many were shown on the cards before. */
  readonly from: number;
  /** The version that is shown, and the one that the answer was given from. */
  readonly version: number;
  readonly answeredFrom: number | undefined;
  /** Who put the answer into other words; undefined where every word was the guidance's. */
  readonly wordedBy?: WordedBy | undefined;
  readonly currency: CurrencyContext;
  /** A way to the reasons, for an editor whom nobody looks over the shoulder. */
  readonly offersWhy: boolean;
}

/** Each may have a button of its own, and with the three beneath them a card has no more than six. */
const shownAtMost = 3;
/** Teams takes 28 KB for a message; the rest is for what stands around the passages. */
const bytesAtMost = 21_000;
/** One passage alone must fit as well, in any script: how long each of its texts may be, tried one after the other. */
const longestTexts = [6_000, 1_000, 250] as const;

export function sourceCard(facts: SourceCardFacts): AdaptiveCard {
  const { sources, from } = facts;
  const shown = shownFrom(sources.slice(from), facts.currency);
  const left = sources.length - from - shown.length;
  const summary = summaryOf(sources.length, from, shown.length);
  return card(
    summary,
    [heading(summary), ...shown.flat(), note(versionWords(facts)), ...wordedNote(facts)],
    [
      button('Request a consultation', { kind: 'consult', answer: facts.answer }),
      ...(left > 0
        ? [
            button(left === 1 ? 'See the last source' : `See ${String(left)} more sources`, {
              kind: 'see-source',
              answer: facts.answer,
              from: from + shown.length,
            }),
          ]
        : []),
      ...(facts.offersWhy ? [button('Why this answer?', { kind: 'why', answer: facts.answer })] : []),
    ],
  );
}

function summaryOf(count: number, from: number, shown: number): string {
  if (count === 1) return 'The source of this answer';
  if (shown === count) return `The ${String(count)} sources of this answer`;
  const last = from + shown;
  const which = shown === 1 ? `Source ${String(last)}` : `Sources ${String(from + 1)} to ${String(last)}`;
  return `${which} of ${String(count)}`;
}

/** At least one, and as many as one card holds. */
function shownFrom(
  sources: readonly AnswerSource[],
  currency: CurrencyContext,
): readonly (readonly Element[])[] {
  const shown: (readonly Element[])[] = [];
  let bytes = 0;
  for (const source of sources.slice(0, shownAtMost)) {
    const drawn = source.kind === 'held' ? drawToFit(source, currency) : drawGone(source);
    bytes += bytesOf(drawn);
    if (shown.length > 0 && bytes > bytesAtMost) break;
    shown.push(drawn);
  }
  return shown;
}

const drawGone = ({ number, title }: GoneSource): readonly Element[] => [
  setApart(heading(`[${String(number)}] ${title ?? 'A passage that is no longer there'}`)),
  warning(
    'This has been taken out of the guidance since the answer: do not rely on it. Ask the question again.',
  ),
];

const bytesOf = (elements: readonly Element[]): number =>
  new TextEncoder().encode(JSON.stringify(elements)).length;

function drawToFit(held: HeldSource, currency: CurrencyContext): readonly Element[] {
  const [longest, ...shorter] = longestTexts;
  let drawn = drawHeld(held, currency, longest);
  for (const shortened of shorter) {
    if (bytesOf(drawn) > bytesAtMost) drawn = drawHeld(held, currency, shortened);
  }
  return drawn;
}

const cut = (words: string, longest: number): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1)}… (The rest is too long for a card.)`;

const cutTogether = (sentences: readonly string[], longest: number): readonly string[] => {
  const all = sentences.join(' ');
  return all.length <= longest ? sentences : [cut(all, longest)];
};

function drawHeld(held: HeldSource, currency: CurrencyContext, longest: number): readonly Element[] {
  const { number, cited, changed } = held;
  const { passage, source } = cited;
  const open = [...cutTogether(passage.unsaid, longest), ...currencyNotes(cited, currency)];
  return [
    setApart(heading(`[${String(number)}] ${passage.title}`)),
    ...(changed === true
      ? [warning('Changed since the answer: below are its words now. Ask the question again to be sure.')]
      : []),
    text(cut(passage.text, longest)),
    ...open.map((sentence) => text(`_${sentence}_`)),
    factTable(factsOf(held, currency).map(([title, value]) => [title, cut(value, longest)])),
    source.link === undefined
      ? note('No address of this document is held here: ask the publisher for it.')
      : buttonRow([linkButton('Open the document', source.link)]),
  ];
}

type Fact = readonly [string, string];

function factsOf(held: HeldSource, currency: CurrencyContext): readonly Fact[] {
  const { cited, replacedBy, untilThen, replaces, olderEditions } = held;
  const { passage, source } = cited;
  const newer = replacedBy && currency.sources.get(replacedBy.source);
  const maybe = (title: string, value: string | undefined): readonly Fact[] =>
    value === undefined ? [] : [[title, value]];
  return [
    ['Source', source.title],
    ['Publisher', source.publisher],
    ['Dated', dated(source)],
    ['Where in it', passage.locator],
    ['Standing', standingWords(cited, currency)],
    ['Last checked', writtenDate(source.checked)],
    ...maybe('Review due', source.reviewDue && writtenDate(source.reviewDue)),
    ...(passage.confidence === 'high' ? [] : [['Confidence', passage.confidence] as const]),
    ...maybe('Replaced by', replacedBy && `${replacedBy.title}${newer ? ` (${newer.title})` : ''}`),
    ...maybe('Until then', untilThen?.title),
    ...maybe('Replaces', listOf(replaces.map(({ title }) => title))),
    ...maybe('Newer than', listOf(olderEditions.map((older) => `${older.title} (${dated(older)})`))),
  ];
}

/** Beneath the passages themselves: what is above is as people approved it. */
const wordedNote = ({ wordedBy }: SourceCardFacts): readonly Element[] =>
  wordedBy === undefined
    ? []
    : [
        note(
          `The answer was put into other words by the language model ${wordedBy.model} (prompt version ${String(wordedBy.promptVersion)}), and checked against these passages. What stands here is the guidance itself.`,
        ),
      ];

const dated = ({ published }: Source): string =>
  published === undefined ? 'undated' : writtenDate(published);

const listOf = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.join('; ');

function versionWords({ version, answeredFrom, sources }: SourceCardFacts): string {
  const shown = `As published now, in version ${String(version)} of the guidance.`;
  if (answeredFrom === version) return shown;
  if (answeredFrom === undefined) return `${shown} From which version the answer was given was not kept.`;
  const isTold = sources.every((one) => one.kind === 'gone' || one.changed !== undefined);
  const earlier = `${shown} The answer was given from version ${String(answeredFrom)}`;
  return isTold ? `${earlier}.` : `${earlier}, which is not there to compare with.`;
}
