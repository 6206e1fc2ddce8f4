/** What can happen to a request: each kind of event with the facts that are true of it; texts are screened. */
import type { Instant } from '../calendar/clock.ts';
import type { Address } from '../conversation/whereabouts.ts';
import type { Drafted } from '../model/suggestion.ts';
import type {
  Actor,
  AdvicePurpose,
  AskedBefore,
  Booking,
  DeskId,
  Rating,
  RequestBands,
  RequestKind,
  RequestStage,
  Urgency,
} from './request.ts';

export const actorRoles = ['requester', 'advisor', 'manager', 'service'] as const;
/** As whom somebody acts on a request; `service` is the assistant itself, by a rule. */
export type ActorRole = (typeof actorRoles)[number];

/** Stands where the assistant acts by a rule. */
export const serviceActor: Actor = { id: 'service', name: 'Signpost' };

export const declineReasons = ['not-in-scope', 'not-in-cohort', 'not-ours', 'not-enough', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const withdrawReasons = ['settled', 'asked-elsewhere', 'by-mistake', 'other'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export interface Received {
  readonly kind: 'received';
  readonly bands: RequestBands;
  readonly question: string;
  readonly contactTimes: string | undefined;
  readonly asked: AskedBefore | undefined;
  readonly origin: Address | undefined;
  readonly consultationDay: string | undefined;
  readonly desk: DeskId;
  readonly isFlagged: boolean;
  readonly due: Instant | undefined;
}

/** Words to the requester. */
interface MaybeDrafted {
  /** That they began as a language model's suggestion, and how much of them still is. */
  readonly drafted?: Drafted;
}

/** What another kind or urgency promises; undefined leaves the promise as it is. */
export type NewPromise = { readonly kind: 'none' } | { readonly kind: 'by'; readonly due: Instant };

/** Everything that may happen to a request that is there. */
export type Move =
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'assigned'; readonly to: Actor }
  /** An advisor changes what kind it is or how urgent; it may go to another desk for that. */
  | {
      readonly kind: 'reclassified';
      readonly requestKind: RequestKind;
      readonly urgency: Urgency;
      readonly desk: DeskId;
      readonly isFlagged: boolean;
      readonly promise: NewPromise | undefined;
    }
  /** The requester is asked for more. */
  | ({ readonly kind: 'asked'; readonly message: string } & MaybeDrafted)
  /** The requester adds to it, or answers. */
  | { readonly kind: 'added'; readonly message: string }
  /** The requester changes what they had written. */
  | {
      readonly kind: 'changed';
      readonly question: string;
      readonly urgency: Urgency;
      readonly promise: NewPromise | undefined;
    }
  /** An advisor's words to the requester. */
  | ({ readonly kind: 'replied'; readonly message: string } & MaybeDrafted)
  /** Among advisors only. */
  | { readonly kind: 'noted'; readonly message: string }
  | ({ readonly kind: 'booked' } & Booking)
  /** The place or time is given up. */
  | { readonly kind: 'unbooked' }
  | ({
      readonly kind: 'advised';
      readonly purposes: readonly AdvicePurpose[];
      readonly advice: string;
      readonly nextStep: string | undefined;
      readonly stage: RequestStage | undefined;
    } & MaybeDrafted)
  | ({ readonly kind: 'signposted'; readonly message: string } & MaybeDrafted)
  | ({ readonly kind: 'escalated'; readonly message: string } & MaybeDrafted)
  | ({ readonly kind: 'declined'; readonly reason: DeclineReason; readonly message: string } & MaybeDrafted)
  | ({ readonly kind: 'closed'; readonly message: string } & MaybeDrafted)
  | { readonly kind: 'withdrawn'; readonly reason: WithdrawReason; readonly message: string | undefined }
  | {
      readonly kind: 'reopened';
      readonly message: string;
      /** Whoever opens it again is owed a reply anew. */
      readonly promise?: NewPromise | undefined;
    }
  | { readonly kind: 'due-set'; readonly due: Instant | undefined }
  | { readonly kind: 'merged'; readonly into: string }
  /** The other side of a merger. */
  | { readonly kind: 'joined'; readonly from: string }
  | { readonly kind: 'rated'; readonly rating: Rating; readonly message: string | undefined }
  | { readonly kind: 'held' }
  | { readonly kind: 'released' }
  /** Texts, their salts and the links to people went; the facts and the chain stay. */
  | {
      readonly kind: 'erased';
      readonly rule: string;
      /** Of a part: what went, by event and field. Undefined where everything before it went. */
      readonly gone: readonly string[] | undefined;
    };

export type MoveKind = Move['kind'];

/** An advisor's words to a requester, of whichever move. */
export type SpokenMove = Extract<Move, MaybeDrafted & { readonly kind: SpokenKind }>;
type SpokenKind = 'asked' | 'replied' | 'advised' | 'signposted' | 'escalated' | 'declined' | 'closed';

const spoken: ReadonlySet<MoveKind> = new Set<SpokenKind>([
  'asked',
  'replied',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
]);
export const isSpoken = (move: Happening): move is SpokenMove =>
  move.kind !== 'received' && spoken.has(move.kind);

/** Undefined where a model has no part in its words. */
export const draftedIn = (happening: Happening): Drafted | undefined =>
  isSpoken(happening) ? happening.drafted : undefined;
export type Happening = Received | Move;
export type HappeningKind = Happening['kind'];

export interface RequestEvent {
  /** The request's revision after it: 1 for its first. */
  readonly seq: number;
  readonly by: Actor;
  readonly as: ActorRole;
  readonly at: Instant;
  readonly happening: Happening;
}
