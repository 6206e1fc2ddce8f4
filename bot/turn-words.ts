/** The few words that a turn needs where no feature has a say. */
import type { AnsweredInPlace, TurnEvent } from './turn.ts';

export const notAllowedWords =
  'This assistant is for professionals of the councils and schools that have been let in, and I do not know you as one of them. Ask your council’s Virtual School to let your organisation in. If a child is in danger, call 999.';

/** In the place where a button was pressed, when what it asked for stands in a message of its own. */
export const seeMessageWords = 'See the message below.';

export const oldButtonWords =
  'That button is from an older message and no longer works. Type your question, **request a consultation**, **my requests** or **help**.';

type Unread = Extract<TurnEvent, { readonly kind: 'unread-invoke' }>;

/** What was not read may have told of anything. */
const danger = 'If a child is in danger, call 999.';
const sayItToMe = 'open a chat with me and say “request a consultation”';

export const unreadWords = ({ of, isTooLong }: Unread): string =>
  `${(isTooLong ? tooLongWords[of] : undefined) ?? unreadable[of]} ${danger}`;

const tooLongWords: Readonly<Partial<Record<AnsweredInPlace, string>>> = {
  search: 'That is longer than what I look for. Type a reference, or a few words of a request’s question.',
  'message-chosen':
    'That message is longer than I can take, and nothing of it is kept. To ask about it, open a chat with me, say “request a consultation”, and put your question in a few words of your own, without names.',
};

const notRead = 'I could not read what was sent: nothing of it is kept, and nothing was sent on.';

const unreadable: Readonly<Record<AnsweredInPlace, string>> = {
  pressed:
    'I could not read what that button sent: nothing has changed, and the card is as it was. Press it once more, or type your question, **request a consultation**, **my requests** or **help**.',
  search:
    'I could not read that search. Type a reference, or a few words of a request’s question; “my requests”, in a chat with me, lists yours.',
  'message-chosen': `I could not read that message, and nothing of it is kept. Choose it once more, or ${sayItToMe}.`,
  'message-confirmed': `${notRead} Choose the message once more, or ${sayItToMe}.`,
  'dialog-opened': `I could not open that. Press the button once more, or ${sayItToMe}.`,
  'dialog-sent': `${notRead} Open it once more, or ${sayItToMe}.`,
};
