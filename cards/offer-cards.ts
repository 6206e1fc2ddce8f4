/** The cards of what Virtual Schools offer: the end of the walk, the choice of two authorities, and the two side by side. */
import type { SourceGroup } from '../src/escalation/source-lines.ts';
import type { RowWords } from '../src/offer/offer-words.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Choice,
  choiceInput,
  columns,
  type Element,
  folded,
  heading,
  note,
  setApart,
  text,
  warning,
  withoutInputs,
} from './elements.ts';
import { drawFolded, drawSection, headOf, moveButton, type WalkFacts } from './walk-cards.ts';

export interface OfferFacts extends WalkFacts {
  /** "Salford, for school: training". */
  readonly place: string;
  readonly says: string;
  readonly rows: readonly RowWords[];
  readonly contacts: readonly string[];
  readonly outOfScope: readonly string[];
  readonly open: readonly string[];
  readonly sources: readonly SourceGroup[];
  /** Whose it is, for the comparison that begins with it; undefined where there is nothing to compare with. */
  readonly compare: { readonly one: string; readonly audience?: string } | undefined;
  readonly cohort: string | undefined;
}

/** On a phone more than these hide what stands beneath them. */
const rowsAtOnce = 4;
const sourcesAtOnce = 3;
/** Teams takes 28 KB for a message. */
const bytesAtMost = 26_000;

const nothingStored =
  'This tells what is offered and decides nothing. No case is stored: your choices are forgotten after a day, or at once when you press Leave.';

/** However much an authority offers, Teams takes the card: rows that have no room are said to be left out. */
export function offerCard(facts: OfferFacts): AdaptiveCard {
  for (let count = facts.rows.length; ; count -= 1) {
    const drawn = drawOffer(facts, count);
    if (count === 0 || new TextEncoder().encode(JSON.stringify(drawn)).length <= bytesAtMost) return drawn;
  }
}

function drawOffer(facts: OfferFacts, count: number): AdaptiveCard {
  const { compare, cohort } = facts;
  const rows = facts.rows.slice(0, count);
  const more = rows.slice(rowsAtOnce);
  const left = facts.rows.length - count;
  return card(
    `${facts.title}. ${facts.place}. ${facts.says}`,
    [
      ...headOf(facts),
      setApart(heading(facts.place)),
      text(facts.says),
      ...rows.slice(0, rowsAtOnce).flatMap(drawRow),
      ...folded(`More of the offer (${String(more.length)})`, more.flatMap(drawRow)),
      ...(left > 0 ? [note(`And ${String(left)} more: press Back and choose what you need.`)] : []),
      ...drawSection({ title: 'How to reach the Virtual School', lines: facts.contacts }),
      ...folded('Out of scope, and where to go instead', facts.outOfScope.map(text)),
      ...drawFolded({ title: 'What the sources leave open', lines: facts.open }),
      ...drawFolded({
        title: 'Your answers',
        lines: facts.answered.map(([asks, answer]) => `${asks} **${answer}**`),
      }),
      ...drawSources(facts.sources),
      note(nothingStored),
    ],
    [
      ...(compare ? [button('Compare with another', { kind: 'ask-compare', ...compare })] : []),
      ...(cohort === undefined
        ? []
        : [button('Does a child count?', { kind: 'start-walk', procedure: cohort })]),
      button('Request this consultation', { kind: 'consult', walk: facts.walk }),
      moveButton(facts, 'back'),
      moveButton(facts, 'again'),
      moveButton(facts, 'leave'),
    ],
  );
}

const drawRow = ({ title, offered, details }: RowWords): readonly Element[] => [
  setApart(text(title)),
  { ...text(offered), spacing: 'Small' },
  { ...note(details), spacing: 'Small' },
];

function drawSources(groups: readonly SourceGroup[]): readonly Element[] {
  const count = groups.flatMap(({ places }) => places).length;
  const lines = groups.flatMap(({ document, places }) => [
    note(document),
    ...places.map((place) => ({ ...note(place), spacing: 'Small' })),
  ]);
  const title = count === 1 ? 'Source' : 'Sources';
  if (count > sourcesAtOnce) return folded(`${title} (${String(count)})`, lines);
  return count === 0 ? [] : [setApart(note(title)), ...lines];
}

export const oneField = 'one';
export const otherField = 'other';

export interface CompareFormFacts {
  readonly authorities: readonly Choice[];
  readonly one: string | undefined;
  readonly audience: string | undefined;
  /** Why it is shown again. */
  readonly problem?: string;
}

export function compareForm({ authorities, one, audience, problem }: CompareFormFacts): AdaptiveCard {
  const authority = (field: string, label: string, value: string | undefined): Element =>
    choiceInput(inputId(field), authorities, { label, required: 'Choose an authority.', value });
  return card(
    'Two Virtual Schools’ offers side by side: choose two authorities.',
    [
      heading('Two offers side by side'),
      ...(problem === undefined ? [] : [warning(problem)]),
      text('I hold the offers of these. Each holds in its own authority only.'),
      authority(oneField, 'First authority', one),
      authority(otherField, 'Second authority', undefined),
    ],
    [
      button('Compare', { kind: 'compare-offers', ...(audience !== undefined && { audience }) }, 'positive'),
      withoutInputs(button('What can I ask?', { kind: 'help' })),
    ],
  );
}

export interface CompareFacts {
  readonly one: Choice;
  readonly other: Choice;
  /** "For: school". */
  readonly forWhom: string | undefined;
  readonly audience: string | undefined;
  readonly needs: readonly {
    readonly title: string;
    readonly one: readonly string[];
    readonly other: readonly string[];
  }[];
  readonly sources: readonly SourceGroup[];
  /** The walk through the offer. */
  readonly procedure: string;
}

const notHeld = '_Nothing is held._';

export function compareCard(facts: CompareFacts): AdaptiveCard {
  const { one, other, procedure } = facts;
  const side = (lines: readonly string[]): readonly Element[] =>
    (lines.length === 0 ? [notHeld] : lines).map((line) => ({ ...text(line), spacing: 'Small' }));
  const inFull = ({ value, title }: Choice): Element =>
    button(`${title}: in full`, { kind: 'start-walk', procedure, authority: value });
  return card(
    `What the Virtual Schools of ${one.title} and ${other.title} offer, side by side.`,
    [
      heading(`${one.title} and ${other.title}, side by side`),
      note(
        'Each holds in its own authority only. Where nothing is held there may be something all the same: ask.',
      ),
      ...(facts.forWhom === undefined ? [] : [note(facts.forWhom)]),
      columns([text(`**${one.title}**`)], [text(`**${other.title}**`)]),
      ...facts.needs.flatMap((need) => [
        setApart(note(`**${need.title}**`)),
        columns(side(need.one), side(need.other)),
      ]),
      ...drawSources(facts.sources),
    ],
    [
      inFull(one),
      inFull(other),
      button('Compare others', {
        kind: 'ask-compare',
        ...(facts.audience !== undefined && { audience: facts.audience }),
      }),
      button('Request a consultation', { kind: 'consult' }),
    ],
  );
}
