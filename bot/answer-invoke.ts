/** Answers to what is neither a message nor a card in a conversation: a dialog, a list of results, or words in their place. */
import { type AdaptiveCard, card, text } from '../cards/elements.ts';
import type { SearchResult } from '../cards/search-results.ts';
import type { AnsweredInPlace, Turn, TurnEvent } from './turn.ts';

type Answering = Pick<Turn, 'answerInvoke'>;

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Opens the dialog, or takes the place of what stands in it. */
export function showDialog({ answerInvoke }: Answering, title: string, content: AdaptiveCard): void {
  answerInvoke({
    task: { type: 'continue', value: { title, card: { contentType: cardType, content } } },
  });
}

/** The previews are read by the one who searches; whoever chooses one brings its card into what they write. */
export function showResults({ answerInvoke }: Answering, results: readonly SearchResult[]): void {
  answerInvoke({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results.map(({ title, words: text, card: content }) => ({
        contentType: cardType,
        content,
        // Teams lets a preview lead nowhere: the way on stands on the card.
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
      })),
    },
  });
}

/** Words in the place of whatever the event asked for; false where the only way to answer it is a message. */
export function answerWithWords(
  { event, answerInvoke }: { readonly event: TurnEvent } & Answering,
  words: string,
): boolean {
  if (event.kind === 'unread-invoke') {
    const refuse = event.of === 'pressed' ? refusePress : waysOfWords[event.of];
    refuse({ answerInvoke }, words);
    return true;
  }
  if (!isAnsweredInPlace(event)) return false;
  waysOfWords[event.kind]({ answerInvoke }, words);
  return true;
}

type InPlace = Extract<TurnEvent, { readonly kind: AnsweredInPlace }>;

/** A button's client may not be able to show an answer in the card's place. */
const isAnsweredInPlace = (event: TurnEvent): event is InPlace =>
  Object.hasOwn(waysOfWords, event.kind) && (event.kind !== 'pressed' || event.inPlace);

type Say = (turn: Answering, words: string) => void;

const sayOnCard: Say = ({ answerInvoke }, words) => {
  answerInvoke({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
};

/** The client leaves the card as it is, with what was typed on it. The request itself succeeds, or nothing of it is read. */
const refusePress: Say = ({ answerInvoke }, words) => {
  const value = { code: 'BadRequest', message: plain(words) };
  answerInvoke({ statusCode: 400, type: 'application/vnd.microsoft.error', value });
};

const sayInDialog: Say = (turn, words) => {
  showDialog(turn, 'Signpost', card(words, [text(words)]));
};

const waysOfWords: Readonly<Record<AnsweredInPlace, Say>> = {
  pressed: sayOnCard,
  search: ({ answerInvoke }, words) => {
    answerInvoke({ composeExtension: { type: 'message', text: plain(words) } });
  },
  'message-chosen': sayInDialog,
  'message-confirmed': sayInDialog,
  'dialog-opened': sayInDialog,
  'dialog-sent': sayInDialog,
};

/** Marks of emphasis would be shown as they are written. */
const plain = (words: string): string => words.replaceAll('**', '');
