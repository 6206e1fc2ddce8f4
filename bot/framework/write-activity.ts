/** Writes a message of ours as an activity of the Bot Framework, citations and feedback as Teams wants them. */
import type { Activity, Attachment, Entity } from 'botframework-schema';
import type { AdaptiveCard } from '../../cards/elements.ts';
import type { Citation } from '../../src/knowledge/present.ts';
import type { OutgoingMessage } from '../turn.ts';

export function writeActivity({ text, card, citations, feedback }: OutgoingMessage): Partial<Activity> {
  return {
    type: 'message',
    ...(text !== undefined && { text, textFormat: 'markdown' }),
    ...(card && { attachments: [attachmentOf(card)] }),
    ...(citations && citations.length > 0 && { entities: [citationEntity(citations)] }),
    ...(feedback === true && { channelData: { feedbackLoop: { type: 'custom' } } }),
  };
}

export const attachmentOf = (card: AdaptiveCard): Attachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
});

/** One root message entity. No label of machine-made words: a person wrote every word that we show. */
function citationEntity(citations: readonly Citation[]): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
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
