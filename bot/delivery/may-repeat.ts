/** Messages of a notice that may have been sent before say so, whatever they tell. */
import { mayRepeatWords } from '../../cards/may-repeat.ts';
import type { LeasedNotice } from '../../src/consultations/outbox.ts';
import type { Messenger } from '../messenger.ts';
import type { DeliveryDeps } from './delivery.ts';

const repeating = (messenger: Messenger): Messenger => ({
  send: (address, { text, ...message }) =>
    messenger.send(address, {
      ...message,
      text: text === undefined ? mayRepeatWords : `${text}\n\n${mayRepeatWords}`,
    }),
  // The same card in the same place is no repeat.
  update: (address, activity, message) => messenger.update(address, activity, message),
});

/** A request's own card says it by itself, and about the request. */
export const sayingRepeats = ({ notice, mayRepeat }: LeasedNotice, deps: DeliveryDeps): DeliveryDeps =>
  mayRepeat && notice.kind !== 'post-request' ? { ...deps, messenger: repeating(deps.messenger) } : deps;
