/** The life of a request as one table: which move is whose, from where to where it leads, and who is told of it. */
import type { ActorRole, MoveKind, RequestEvent } from './event.ts';
import {
  type ConsultationRequest,
  endStatuses,
  openStatuses,
  type RequestStatus,
  type RestingStatus,
} from './request.ts';

/** `back`: where an open request stands that waits for nobody: booked, with its advisor, or at rest. */
export type Target = RequestStatus | 'back';

export interface MoveRule {
  readonly by: readonly ActorRole[];
  /** From each status in which the move is open, to the one that it leads to. */
  readonly leads: Readonly<Partial<Record<RequestStatus, Target>>>;
  /**
   * It takes nothing back that another move may have done meanwhile, so that a press on an older card counts too.
   */
  readonly isAdditive: boolean;
  /** Who hears of it beside the advisory channel's card, which always shows the present state. */
  readonly tells: readonly ('requester' | 'assignee' | 'channel')[];
}

type Leads = MoveRule['leads'];

const lead = (to: Target, ...from: readonly RequestStatus[]): Leads =>
  Object.fromEntries(from.map((status) => [status, to]));

const stay = (...statuses: readonly RequestStatus[]): Leads =>
  Object.fromEntries(statuses.map((status) => [status, status]));

const ended = lead('closed', ...openStatuses);
const beforeAdvice = ['received', 'triage', 'waiting', 'allocated', 'booked', 'reopened'] as const;

export const life: Readonly<Record<MoveKind, MoveRule>> = {
  acknowledged: {
    by: ['advisor'],
    leads: lead('triage', 'received', 'reopened'),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  assigned: {
    by: ['advisor'],
    leads: {
      ...lead('allocated', 'received', 'triage', 'allocated', 'reopened'),
      ...stay('waiting', 'booked', 'advice-given'),
    },
    isAdditive: false,
    tells: ['requester', 'assignee', 'channel'],
  },
  reclassified: {
    by: ['advisor'],
    leads: stay(...openStatuses),
    isAdditive: false,
    tells: ['channel'],
  },
  asked: {
    by: ['advisor'],
    leads: lead('waiting', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  added: {
    by: ['requester'],
    leads: { ...stay(...openStatuses), ...lead('back', 'waiting') },
    isAdditive: true,
    tells: ['assignee', 'channel'],
  },
  changed: {
    by: ['requester'],
    leads: stay(...beforeAdvice),
    isAdditive: false,
    tells: ['assignee', 'channel'],
  },
  replied: {
    by: ['advisor'],
    // Nobody answers what they have not looked at.
    leads: { ...stay(...openStatuses), ...lead('triage', 'received', 'reopened') },
    isAdditive: true,
    tells: ['requester', 'channel'],
  },
  noted: {
    by: ['advisor'],
    leads: stay(...openStatuses, ...endStatuses),
    isAdditive: true,
    tells: ['channel'],
  },
  booked: {
    by: ['advisor', 'requester'],
    leads: lead('booked', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'assignee', 'channel'],
  },
  unbooked: {
    // The assistant gives up the places of a session that was cancelled.
    by: ['advisor', 'requester', 'service'],
    leads: { ...stay(...openStatuses), ...lead('back', 'booked') },
    isAdditive: false,
    tells: ['requester', 'assignee', 'channel'],
  },
  advised: {
    by: ['advisor'],
    leads: lead('advice-given', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  signposted: {
    by: ['advisor'],
    leads: lead('signposted', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  escalated: {
    by: ['advisor'],
    leads: lead('escalated', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  declined: {
    by: ['advisor'],
    leads: lead('declined', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  closed: { by: ['advisor'], leads: ended, isAdditive: false, tells: ['requester', 'channel'] },
  withdrawn: {
    by: ['requester'],
    leads: lead('withdrawn', ...openStatuses),
    isAdditive: false,
    tells: ['assignee', 'channel'],
  },
  reopened: {
    by: ['requester', 'advisor'],
    // What was merged goes on under the other reference.
    leads: lead('reopened', 'signposted', 'escalated', 'declined', 'withdrawn', 'closed'),
    isAdditive: false,
    tells: ['requester', 'assignee', 'channel'],
  },
  'due-set': { by: ['advisor'], leads: stay(...openStatuses), isAdditive: false, tells: ['channel'] },
  merged: {
    by: ['advisor'],
    leads: lead('merged', ...openStatuses),
    isAdditive: false,
    tells: ['requester', 'channel'],
  },
  joined: { by: ['advisor'], leads: stay(...openStatuses), isAdditive: true, tells: ['channel'] },
  rated: {
    by: ['requester'],
    leads: stay('signposted', 'escalated', 'declined', 'closed'),
    isAdditive: true,
    tells: ['channel'],
  },
  held: {
    by: ['manager'],
    leads: stay(...openStatuses, ...endStatuses),
    isAdditive: true,
    tells: [],
  },
  released: {
    by: ['manager'],
    leads: stay(...openStatuses, ...endStatuses),
    isAdditive: true,
    tells: [],
  },
  // What is still open is in use; a person's request to be erased closes it first.
  erased: { by: ['service', 'manager'], leads: stay(...endStatuses), isAdditive: true, tells: [] },
};

type Standing = Pick<ConsultationRequest, 'status' | 'assignee' | 'booking' | 'rests'>;

/** Undefined where the move is not open to a request in that status. */
export function statusAfter(
  { status, assignee, booking, rests }: Standing,
  kind: MoveKind,
): RequestStatus | undefined {
  // A booking outlives what is asked and advised meanwhile, and can be given up wherever the request stands.
  if (kind === 'unbooked' && booking === undefined) return undefined;
  const target = life[kind].leads[status];
  if (target !== 'back') return target;
  if (kind !== 'unbooked' && booking !== undefined) return 'booked';
  return assignee === undefined ? rests : 'allocated';
}

/** What an advisor does who has looked at the request, whether or not it stays with them. */
const looks: ReadonlySet<MoveKind> = new Set([
  'acknowledged',
  'assigned',
  'asked',
  'replied',
  'booked',
  'advised',
]);

/** A requester who books and gives up leaves the request as unseen as it was. */
export function restsAfter(
  { rests }: Pick<ConsultationRequest, 'rests'>,
  { kind, as }: { readonly kind: MoveKind } & Pick<RequestEvent, 'as'>,
): RestingStatus {
  if (kind === 'reopened') return 'reopened';
  return as === 'advisor' && looks.has(kind) ? 'triage' : rests;
}
