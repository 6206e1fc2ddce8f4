/** The index of what is held: all authorities with their counts, or one with the titles of its passages. */
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  buttonRow,
  card,
  type Choice,
  choiceInput,
  heading,
  note,
  setApart,
  showButton,
  text,
} from './elements.ts';

export const authorityField = 'authority';

export interface HoldingsFacts {
  /** "254 passages of 49 sources". */
  readonly summary: string;
  readonly holdings: readonly {
    readonly name: string;
    readonly count: string;
    readonly topics: string;
    readonly dates: string;
  }[];
  readonly authorities: readonly Choice[];
  /** Why it is shown where another was asked for. */
  readonly notice?: string;
}

/** The rest is a press away: a phone shows these. */
const shownAtOnce = 6;

export function holdingsCard({ summary, holdings, authorities, notice }: HoldingsFacts): AdaptiveCard {
  const lines = holdings.map(({ name, count, topics, dates }) => [
    setApart(text(`**${name}**: ${count}`)),
    { ...note(`${topics}. ${dates}`), spacing: 'Small' },
  ]);
  const rest = lines.slice(shownAtOnce);
  return card(
    `What I hold: ${summary}.`,
    [
      heading('What I hold'),
      ...(notice === undefined ? [] : [text(notice)]),
      text(`${summary}. I answer from these and from nothing else; each answer names its source.`),
      ...lines.slice(0, shownAtOnce).flat(),
      ...(rest.length === 0
        ? []
        : [setApart(buttonRow([showButton(`More authorities (${String(rest.length)})`, rest.flat(), [])]))]),
      setApart(
        choiceInput(inputId(authorityField), authorities, {
          label: 'See the titles of',
          value: authorities[0]?.value,
        }),
      ),
    ],
    [
      button('Show', { kind: 'holdings' }, 'positive'),
      button('Request a consultation', { kind: 'consult' }),
      button('What can I ask?', { kind: 'help' }),
    ],
  );
}

export interface HoldingFacts {
  readonly name: string;
  readonly authority: string;
  readonly count: string;
  readonly dates: string;
  readonly topics: readonly { readonly title: string; readonly titles: readonly string[] }[];
  /** The walk through what its Virtual School offers, where that is held. */
  readonly offer: string | undefined;
}

/** So that no card grows past what Teams takes, however much is held. */
const titlesAtMost = 40;

export function holdingCard({ name, authority, count, dates, topics, offer }: HoldingFacts): AdaptiveCard {
  return card(
    `What I hold of ${name}: ${count}.`,
    [
      heading(`What I hold of ${name}`),
      text(`${count}. ${dates}`),
      ...topics.map(({ title, titles }) => {
        const shown = titles.slice(0, titlesAtMost);
        const more = titles.length - shown.length;
        const body = [
          ...shown.map((each) => ({ ...text(`• ${each}`), spacing: 'Small' })),
          ...(more > 0 ? [note(`and ${String(more)} more: ask about them.`)] : []),
        ];
        return buttonRow([showButton(`${title} (${String(titles.length)})`, body, [])]);
      }),
    ],
    [
      ...(offer === undefined
        ? []
        : [button('What the Virtual School offers', { kind: 'start-walk', procedure: offer, authority })]),
      button('All that I hold', { kind: 'holdings' }),
      button('Request a consultation', { kind: 'consult' }),
      button('What can I ask?', { kind: 'help' }),
    ],
  );
}
