/** The buttons by which an advisor says that they are away, and that they are back. */
import type { Payload } from './payload.ts';

export type AwayAction =
  | { readonly kind: 'go-away' }
  /** The last day and the cover are inputs of the card. */
  | { readonly kind: 'save-away' }
  | { readonly kind: 'come-back' };

export const awayParsers: {
  readonly [K in AwayAction['kind']]: (payload: Payload) => Extract<AwayAction, { kind: K }> | undefined;
} = {
  'go-away': () => ({ kind: 'go-away' }),
  'save-away': () => ({ kind: 'save-away' }),
  'come-back': () => ({ kind: 'come-back' }),
};
