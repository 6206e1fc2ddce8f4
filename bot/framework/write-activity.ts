/** Writes a message of ours as an activity of the Bot Framework, citations and feedback as Teams wants them. */
import type { Activity, Attachment, Entity } from 'botframework-schema';
import type { AdaptiveCard } from '../../cards/elements.ts';
import { type Mention, mentionWords } from '../../cards/mention.ts';
import type { Citation } from '../../src/knowledge/present.ts';
import type { OutgoingMessage } from '../turn.ts';

export function writeActivity(message: OutgoingMessage, stream?: string): Partial<Activity> {
  const { text, card, feedback, mentions = [] } = message;
  const entities = [
    ...messageEntity(message),
    ...mentions.map(mentionEntity),
    ...(stream === undefined ? [] : [lastOf(stream)]),
  ];
  return {
    type: 'message',
    ...(text !== undefined && { text, textFormat: 'markdown' }),
    ...(card && { attachments: [attachmentOf(card)] }),
    ...(entities.length > 0 && { entities }),
    ...(feedback === true && { channelData: { feedbackLoop: { type: 'custom' } } }),
  };
}

export const attachmentOf = (card: AdaptiveCard): Attachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
});

/** Without it the name is a word like others, and nobody is told. */
const mentionEntity = (mentioned: Mention): Entity => ({
  type: 'mention',
  text: mentionWords(mentioned),
  mentioned: { ...mentioned },
});

/** What takes the place of the progress that was shown. */
const lastOf = (stream: string): Entity => ({ type: 'streaminfo', streamId: stream, streamType: 'final' });

/** What is shown until the reply comes. */
export const progressActivity = (words: string): Partial<Activity> => ({
  type: 'typing',
  text: words,
  entities: [{ type: 'streaminfo', streamType: 'informative', streamSequence: 1 }],
});

/** At most one root message entity; the label of machine-made words only where a model wrote some of them. */
function messageEntity({ citations = [], isByModel = false }: OutgoingMessage): readonly Entity[] {
  if (citations.length === 0 && !isByModel) return [];
  return [citationEntity(citations, isByModel)];
}

function citationEntity(citations: readonly Citation[], isByModel: boolean): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(isByModel && { additionalType: ['AIGeneratedContent'] }),
    citation: citations.map(({ position, name, link, abstract, keywords }) => ({
      '@type': 'Claim',
      position,
      appearance: {
        '@type': 'DigitalDocument',
        name,
        ...(link !== undefined && { url: link }),
        abstract,
        keywords: [...keywords],
      },
    })),
  };
}
