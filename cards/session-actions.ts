/** The buttons of surgery sessions: publish, list, change and cancel them, and book a place of one. */
import { idOf, type Payload, referenceOf, whole } from './payload.ts';

export type SessionAction =
  | { readonly kind: 'list-sessions' }
  /** The form of a new session, or of one that there is. */
  | { readonly kind: 'open-session'; readonly session?: string }
  /** `session` is made with the form: the same form sent twice publishes one session. */
  | { readonly kind: 'publish-session'; readonly session: string }
  | { readonly kind: 'change-session'; readonly session: string; readonly revision: number }
  /** Whether it is meant: everybody who has booked would be told. */
  | { readonly kind: 'ask-cancel-session'; readonly session: string; readonly revision: number }
  | {
      readonly kind: 'cancel-session';
      readonly session: string;
      readonly revision: number;
      /** So many places were booked when that was asked; undefined on a card that did not ask. */
      readonly booked: number | undefined;
    };

export type PlaceAction =
  /** Shows the places that a request can have. */
  | { readonly kind: 'pick-session'; readonly reference: string }
  /** The place is an input of the card. */
  | { readonly kind: 'book-place'; readonly reference: string; readonly revision: number };

type Both = SessionAction | PlaceAction;

type Parsers = { readonly [K in Both['kind']]: (payload: Payload) => Extract<Both, { kind: K }> | undefined };

export const sessionParsers: Parsers = {
  'list-sessions': () => ({ kind: 'list-sessions' }),
  'open-session': ({ session }) =>
    session === undefined
      ? { kind: 'open-session' }
      : whole(idOf(session), (id) => ({ kind: 'open-session', session: id })),
  'publish-session': (payload) =>
    whole(idOf(payload['session']), (session) => ({ kind: 'publish-session', session })),
  'change-session': (payload) => whole(sessionOf(payload), (held) => ({ kind: 'change-session', ...held })),
  'ask-cancel-session': (payload) =>
    whole(sessionOf(payload), (held) => ({ kind: 'ask-cancel-session', ...held })),
  'cancel-session': (payload) =>
    whole(sessionOf(payload), (held) => ({
      kind: 'cancel-session',
      ...held,
      booked: countOf(payload['booked']),
    })),
  'pick-session': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'pick-session', reference })),
  'book-place': (payload) =>
    whole(referenceOf(payload['reference']), (reference) =>
      whole(revisionOf(payload), (revision) => ({ kind: 'book-place', reference, revision })),
    ),
};

const revisionOf = ({ revision }: Payload): number | undefined =>
  Number.isSafeInteger(revision) && Number(revision) > 0 ? Number(revision) : undefined;

const countOf = (count: unknown): number | undefined =>
  Number.isSafeInteger(count) && Number(count) >= 0 ? Number(count) : undefined;

function sessionOf(payload: Payload) {
  const session = idOf(payload['session']);
  const revision = revisionOf(payload);
  return session === undefined || revision === undefined ? undefined : { session, revision };
}
