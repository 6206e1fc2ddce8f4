/** The port to questions that were not answered well, and to what editors made of them. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** Why a question is on the board; one may be there for several reasons. */
export type GapReason = 'not-covered' | 'closest' | 'disliked' | 'escalated';

/** `drafted`: guidance is being, or was, written for it. */
export type GapMark =
  | { readonly kind: 'not-ours'; readonly reason: string }
  | { readonly kind: 'drafted'; readonly draft: string };

/** A question by the id of its answer: nothing here says who asked. */
export interface GapQuestion {
  readonly answer: string;
  /** Screened. */
  readonly question: string;
  readonly outcomes: readonly string[];
  readonly at: Instant;
  readonly isEscalated: boolean;
  /** What was said with each dislike, screened; an empty text where nothing was. */
  readonly dislikes: readonly string[];
  readonly mark: GapMark | undefined;
}

export interface GapStore {
  /** Newest first, at most 2,000. */
  unmet(service: ServiceId, since: Instant): Promise<readonly GapQuestion[]>;
  /** The marks of these answers, in the place of earlier ones; what was erased meanwhile is left out. Gives how many are there. */
  mark(
    service: ServiceId,
    answers: readonly string[],
    mark: GapMark,
    by: PersonId,
    at: Instant,
  ): Promise<number>;
  /** Gives how many of them are there. */
  unmark(service: ServiceId, answers: readonly string[]): Promise<number>;
  /** Screened questions that were answered from passages, each once, newest first; none that is `neverShown`. */
  recentlyAnswered(service: ServiceId, atMost: number): Promise<readonly string[]>;
}
