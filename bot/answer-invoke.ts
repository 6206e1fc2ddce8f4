/** Answers to what is neither a message nor a card in a conversation: a dialog, a list of results, or words in their place. */
import { type AdaptiveCard, card, text } from '../cards/elements.ts';
import type { SearchResult } from '../cards/search-results.ts';
import type { Turn, TurnEvent } from './turn.ts';

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
  switch (event.kind) {
    case 'pressed':
      if (!event.inPlace) return false;
      answerInvoke({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
      return true;
    case 'search':
      answerInvoke({ composeExtension: { type: 'message', text: plain(words) } });
      return true;
    case 'message-chosen':
    case 'message-confirmed':
    case 'dialog-opened':
    case 'dialog-sent':
      showDialog({ answerInvoke }, 'Signpost', card(words, [text(words)]));
      return true;
    default:
      return false;
  }
}

/** Marks of emphasis would be shown as they are written. */
const plain = (words: string): string => words.replaceAll('**', '');
