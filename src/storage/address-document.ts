/** An address as it is stored. */
import type { Address } from '../conversation/whereabouts.ts';
import { fromDocument } from './columns.ts';
import type { DocumentText } from './tables.ts';

/** JSON drops what is undefined; the type promises the key. */
export const toAddress = (text: DocumentText): Address => {
  const { channel, serviceUrl, conversation, bot, tenant } = fromDocument(text) as Address;
  return { channel, serviceUrl, conversation, bot, tenant };
};
