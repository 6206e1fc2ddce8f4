/** What is due to be looked at again, and who has taken it on. */
import { londonDate } from '../calendar/dates.ts';
import type { Instant } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { ServiceId } from '../people/person.ts';
import type { Editor } from './draft.ts';

export type ReviewedKind = 'source' | 'passage';

/** As `guidance:review` lists it. */
export interface ReviewItem {
  readonly due: Day;
  readonly kind: ReviewedKind;
  readonly id: string;
  readonly why: string;
  readonly todo: string;
}

export interface TakenReview {
  readonly service: ServiceId;
  readonly kind: ReviewedKind;
  readonly item: string;
  readonly owner: Editor;
  /** By when they mean to have done it. */
  readonly by: Day | undefined;
  readonly at: Instant;
}

export interface GuidanceReviews {
  list(service: ServiceId): Promise<readonly TakenReview[]>;
  /** In the place of whoever had it. */
  take(taken: TakenReview): Promise<void>;
  giveBack(service: ServiceId, kind: ReviewedKind, item: string): Promise<void>;
}

/** What of the guidance is due, soonest first; one thing may be there for several reasons. */
export type ReviewOf = (guidance: Guidance, today: Day) => readonly ReviewItem[];

export interface OwnedReview extends ReviewItem {
  readonly isPast: boolean;
  /** Of the passage or the source. */
  readonly title: string;
  readonly taken: TakenReview | undefined;
}

interface Listing {
  readonly guidance: Guidance;
  readonly reviewOf: ReviewOf;
  readonly taken: readonly TakenReview[];
  readonly now: Instant;
}

export function reviewList({ guidance, reviewOf, taken, now }: Listing): readonly OwnedReview[] {
  const today = londonDate(now);
  const titles = {
    source: new Map([...guidance.sources.values()].map(({ id, title }) => [id, title])),
    passage: new Map(guidance.passages.map(({ id, title }) => [id, title])),
  };
  return reviewOf(guidance, today).map((item) => ({
    ...item,
    isPast: item.due < today,
    title: titles[item.kind].get(item.id) ?? item.id,
    taken: taken.find((one) => one.kind === item.kind && one.item === item.id),
  }));
}
