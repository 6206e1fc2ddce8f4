/** The dialog between somebody's message and a consultation request: its words, masked, to be changed and confirmed. */
import type { Action } from './actions.ts';
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  card,
  heading,
  linkButton,
  note,
  setApart,
  text,
  textInput,
  warning,
} from './elements.ts';
import { longestQuestion } from './request-form.ts';

export interface MessageRequestFacts {
  /** Screened. */
  readonly words: string;
  /** True where the message is longer than a request may be. */
  readonly isCut: boolean;
  /** What was taken out of it. */
  readonly kinds: readonly string[];
  readonly problems: readonly string[];
  /** Of what it tells, with the service's words for it. */
  readonly concern:
    | { readonly kind: NonNullable<Extract<Action, { kind: 'use-message' }>['seen']>; readonly words: string }
    | undefined;
}

export function messageRequestCard(facts: MessageRequestFacts): AdaptiveCard {
  const { words, concern, problems } = facts;
  const use: Action = { kind: 'use-message', ...(concern && { seen: concern.kind }) };
  return card(
    'Words of the message, to be checked before they go into a consultation request',
    [
      ...(concern ? [text(concern.words)] : []),
      concern ? setApart(heading('Check these words')) : heading('Check these words'),
      note(
        'Only what stands here goes on: not who wrote it, when, its link, its replies or its files. Put it in general terms. Nothing is kept until you press the button, and nothing is sent before you send the form.',
      ),
      ...problems.map(warning),
      ...notices(facts),
      textInput(inputId('question'), {
        label: 'Your question, in general terms',
        required: 'Write your question.',
        lines: true,
        longest: longestQuestion,
        value: words,
      }),
    ],
    [button('Use these words', use, 'positive')],
  );
}

const notices = ({ kinds, isCut }: MessageRequestFacts) => [
  ...(kinds.length > 0
    ? [
        warning(
          `Something that could identify a child was taken out and is marked ${kinds.map((kind) => `[${kind}]`).join(', ')}. Check the rest: I cannot recognise everything.`,
        ),
      ]
    : []),
  ...(isCut
    ? [warning(`The message is longer than ${String(longestQuestion)} characters: this is its beginning.`)]
    : []),
];

/** After it: where the form is. `link` opens the chat with the assistant. */
export const messageTakenCard = (words: string, link: string | undefined): AdaptiveCard =>
  card(words, [text(words)], link === undefined ? [] : [linkButton('Open our chat', link)]);
