/** What the form of a move is drawn from, and the part of its buttons' payloads that tells one form from another. */
import type { PressedMove } from '../src/consultations/read-move.ts';
import type { Booking, ConsultationRequest } from '../src/consultations/request.ts';
import type { Drafted } from '../src/model/suggestion.ts';
import type { Inputs } from './actions.ts';
import type { Choice } from './elements.ts';

export interface MoveFormFacts {
  readonly request: ConsultationRequest;
  readonly move: PressedMove;
  /** As whom the form is filled in. */
  readonly as: 'requester' | 'advisor';
  /** What was typed before, screened; empty on a fresh form. */
  readonly values: Inputs;
  readonly problems: readonly string[];
  /** The place or time to come that the move gives up by ending the request. */
  readonly givesUp: Booking | undefined;
  readonly kinds: readonly Choice[];
  /** Of the service, where it has several. */
  readonly desks: readonly Choice[];
  /** Who it can be given to; undefined where Teams would not say. */
  readonly advisors: readonly Choice[] | undefined;
  /** Words that an advisor may begin with. */
  readonly canned: readonly Choice[];
  /** References of open requests that may be the same. */
  readonly likely: readonly string[];
  /** Digests of words that the person told us are not names. */
  readonly cleared: readonly string[];
  /** Something was masked that may be no name. */
  readonly canRestore: boolean;
  /** That a language model may be asked for words to begin with. */
  readonly canSuggest: boolean;
  /** Of the words in it, that they began so. */
  readonly drafted: Drafted | undefined;
  /** Made with the form: the same one sent twice counts once. */
  readonly form: string;
}

export const formOf = ({ request: { reference, revision }, move, form, cleared }: MoveFormFacts) => ({
  move,
  reference,
  revision,
  form,
  cleared,
});
