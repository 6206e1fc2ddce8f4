/** One request with whoever looks at it in the workspace, and what became of what they did to it. */
import type { Instant } from '../calendar/clock.ts';
import type { Service } from '../people/service.ts';
import { type Identity, mayAdvise, maySeeAllRequests, type WorkspaceRole } from '../people/workspace.ts';
import type { PressedMove } from './read-move.ts';
import type { ConsultationRequest } from './request.ts';

export interface Seeing {
  readonly who: Identity;
  readonly service: Service;
  readonly roles: readonly WorkspaceRole[];
  readonly request: ConsultationRequest;
  readonly as: 'requester' | 'advisor' | 'manager';
  readonly now: Instant;
}

/** As what somebody sees a request, an advisor also what they asked for themselves; undefined where they may not. */
export function seenAs(
  { requester }: Pick<ConsultationRequest, 'requester'>,
  { id }: Pick<Identity, 'id'>,
  roles: readonly WorkspaceRole[],
): Seeing['as'] | undefined {
  if (mayAdvise(roles)) return 'advisor';
  if (requester.id === id) return 'requester';
  return maySeeAllRequests(roles) ? 'manager' : undefined;
}

/** A form of a move as it is sent. */
export interface SentForm {
  readonly move: PressedMove;
  /** Made with the form: the same one sent twice counts once. */
  readonly once: string;
  /** Digests of words that the person told us are not names. */
  readonly cleared: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** What became of a move; `request` is as it stands now. */
export type Outcome<Form> =
  | {
      readonly kind: 'moved' | 'stale' | 'refused';
      readonly words: string;
      readonly request: ConsultationRequest;
      /** Fixed words that are shown first. */
      readonly safety?: string | undefined;
    }
  /** Nothing was done: the words need a change. */
  | {
      readonly kind: 'mend';
      readonly words: string;
      readonly form: Form;
      readonly safety?: string | undefined;
    }
  | { readonly kind: 'unknown' };
