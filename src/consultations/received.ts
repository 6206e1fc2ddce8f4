/** What the record of a request begins with. */
import type { Received } from './event.ts';
import type { NewRequest } from './request.ts';

export const receivedOf = ({
  details,
  asked,
  origin,
  consultationDay,
  desk,
  isFlagged,
  due,
}: NewRequest): Received => {
  const { question, contactTimes, ...bands } = details;
  const routed = { desk, isFlagged, due };
  return { kind: 'received', bands, question, contactTimes, asked, origin, consultationDay, ...routed };
};
