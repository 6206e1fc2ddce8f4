/** The buttons of a request: to look at it, to open a move's form, to change what stands in it, to make the move. */
import { type PressedMove, pressedMoves } from '../src/consultations/read-move.ts';
import { among, clearedOf, idOf, type Payload, referenceOf, whole } from './payload.ts';

/** A move on a request as a card showed it. */
interface OnRequest {
  readonly move: PressedMove;
  readonly reference: string;
  readonly revision: number;
}

/** A form of a move, by the id that was made with it. */
interface OnForm extends OnRequest {
  readonly form: string;
  /** Keyed digests of words that the person told us are not names. */
  readonly cleared: readonly string[];
}

export type MoveAction =
  | { readonly kind: 'see-request'; readonly reference: string }
  | ({ readonly kind: 'open-move' } & OnRequest)
  /** A move that is done at the press. `to` is whom it is assigned to, where that is not whoever presses. */
  | ({ readonly kind: 'make-move'; readonly to?: string } & OnRequest)
  | ({ readonly kind: 'send-move' } & OnForm)
  /** The chosen words are put into the form, for the person to change. */
  | ({ readonly kind: 'fill-move' } & OnForm)
  /** A language model is asked for words to begin with: they are put into the form, after what was typed. */
  | ({ readonly kind: 'suggest-move' } & OnForm)
  /** "That is not a name", on the form of a move. */
  | ({ readonly kind: 'restore-move' } & OnForm);

type Parsers = {
  readonly [K in MoveAction['kind']]: (payload: Payload) => Extract<MoveAction, { kind: K }> | undefined;
};

export const moveParsers: Parsers = {
  'see-request': (payload) =>
    whole(referenceOf(payload['reference']), (reference) => ({ kind: 'see-request', reference })),
  'open-move': (payload) => whole(moveOf(payload), (move) => ({ kind: 'open-move', ...move })),
  'make-move': (payload) =>
    whole(moveOf(payload), (move) => ({ kind: 'make-move', ...move, ...toOf(payload['to']) })),
  'send-move': (payload) => whole(formOf(payload), (form) => ({ kind: 'send-move', ...form })),
  'fill-move': (payload) => whole(formOf(payload), (form) => ({ kind: 'fill-move', ...form })),
  'suggest-move': (payload) => whole(formOf(payload), (form) => ({ kind: 'suggest-move', ...form })),
  'restore-move': (payload) => whole(formOf(payload), (form) => ({ kind: 'restore-move', ...form })),
};

function moveOf({ move: pressed, reference: of, revision }: Payload): OnRequest | undefined {
  const move = among(pressed, pressedMoves);
  const reference = referenceOf(of);
  if (move === undefined || reference === undefined) return undefined;
  return Number.isSafeInteger(revision) && Number(revision) > 0
    ? { move, reference, revision: Number(revision) }
    : undefined;
}

function formOf(payload: Payload): OnForm | undefined {
  const move = moveOf(payload);
  const form = idOf(payload['form']);
  const cleared = clearedOf(payload['cleared']);
  return move && form !== undefined && cleared ? { ...move, form, cleared } : undefined;
}

/** As Teams and Entra name people. */
const toOf = (value: unknown): { readonly to?: string } =>
  typeof value === 'string' && /^[\w:.@-]{1,200}$/.test(value) ? { to: value } : {};
