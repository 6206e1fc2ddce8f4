/** The queue: a page of what the reader may see, its counts, a move on many, its export, and its changes as they come. */
import { londonDate } from '../../calendar/dates.ts';
import { plusDays, weekdayOf } from '../../calendar/day.ts';
import { instantInLondon } from '../../calendar/london-clock.ts';
import { digestTimes } from '../../consultations/digest.ts';
import type {
  QueueFilter as Filter,
  QueueOrder,
  QueuePages,
  QueuePlace,
  QueueTally,
} from '../../consultations/queue-page.ts';
import { type ConsultationRequest, openStatuses, requestStatuses } from '../../consultations/request.ts';
import { type Identity, type InService, maySeeAllRequests } from '../../people/workspace.ts';
import type { QueueFilter, queueRoutes, QueueRow } from '../contract/queue.ts';
import type { ChangeFeed } from './change-feed.ts';
import { createChanges } from './changes.ts';
import { type Handlers, type Problematic } from './handler.ts';
import { type ManyParts, moveMany } from './move-many.ts';
import { readPlace, writePlace } from './queue-place.ts';

/** What was typed into the search, read; nothing of it that could identify somebody. */
export interface QueueWords {
  readonly isMine: boolean;
  readonly filters: readonly ('unassigned' | 'urgent' | 'overdue')[];
  readonly reference: string | undefined;
  readonly number: number | undefined;
  readonly words: readonly string[];
  /** `all`: nothing is left to look for. */
  readonly leftOut: 'some' | 'all' | undefined;
}

export interface QueueParts extends ManyParts {
  readonly pages: QueuePages;
  readonly readWords: (typed: string) => QueueWords;
  readonly toRow: (request: ConsultationRequest, reader: 'staff' | 'requester', now: string) => QueueRow;
  readonly exportLink: (who: Identity, at: InService, hasWords: boolean, now: string) => Promise<string>;
  readonly feed: ChangeFeed;
}

const readerOf = ({ roles }: InService): 'staff' | 'requester' =>
  maySeeAllRequests(roles) ? 'staff' : 'requester';

interface Asking {
  readonly who: Identity;
  readonly at: InService;
  readonly now: string;
}

/** Whose queue it is: a requester's holds what they asked for themselves. */
const scopeOf = ({ who, at }: Asking): Pick<Filter, 'service' | 'requester'> => ({
  service: at.service.id,
  requester: readerOf(at) === 'requester' ? who.id : undefined,
});

/** Until the end of London's day, or of its week, which begins on Monday. */
function dueOf(due: QueueFilter['due'], now: string): Filter['due'] {
  const today = londonDate(now);
  switch (due) {
    case undefined:
      return undefined;
    case 'overdue':
      return { from: undefined, before: now };
    case 'today':
      return { from: now, before: digestTimes(now).dayEnds };
    case 'this-week':
      return { from: now, before: instantInLondon(plusDays(today, 7 - weekdayOf(today)), '00:00') };
  }
}

function assigneeOf(
  assigned: QueueFilter['assigned'],
  { who }: Asking,
): Pick<Filter, 'assignee' | 'isUnassigned'> {
  if (assigned === undefined) return {};
  if (assigned === 'nobody') return { isUnassigned: true };
  return { assignee: assigned === 'me' ? who.id : assigned.person };
}

const nothingTyped: QueueWords = {
  isMine: false,
  filters: [],
  reference: undefined,
  number: undefined,
  words: [],
  leftOut: undefined,
};

/** As Teams' search box has it: what is urgent, or whose it is, is asked of what is still to be done. */
const isOfOpen = ({ isMine, filters }: QueueWords): boolean => isMine || filters.length > 0;

/** What is chosen and what is typed: “urgent”, “mine overdue” and the like are typed as in Teams' search box. */
function toFilter(chosen: QueueFilter, typed: QueueWords, asking: Asking): Filter {
  const { filters, reference, number, words } = typed;
  const assigned = typed.isMine ? 'me' : filters.includes('unassigned') ? 'nobody' : chosen.assigned;
  return {
    ...scopeOf(asking),
    statuses: chosen.status ?? (isOfOpen(typed) ? openStatuses : undefined),
    kinds: chosen.kind,
    topics: chosen.topic,
    authorities: chosen.authority,
    phases: chosen.phase,
    urgencies: filters.includes('urgent') ? ['soon', 'deadline'] : chosen.urgency,
    desks: chosen.desk,
    ...assigneeOf(assigned, asking),
    due:
      readerOf(asking.at) === 'staff'
        ? dueOf(filters.includes('overdue') ? 'overdue' : chosen.due, asking.now)
        : undefined,
    reference,
    number,
    words,
  };
}

/** The promise is between advisors and their service, and the place of a next page would tell it. */
const orderFor = ({ at, body: { order } }: Asking & { readonly body: { readonly order: QueueOrder } }) =>
  readerOf(at) === 'requester' && order === 'due' ? 'newest' : order;

const badPlace: Problematic = {
  status: 400,
  problem: { code: 'after', field: 'after', error: 'That is no page of this order.' },
};

/** Undefined where it is none of this order. */
const placeOf = (after: string | undefined, order: QueueOrder): QueuePlace | 'first' | undefined =>
  after === undefined ? 'first' : readPlace(after, order);

export function createQueueHandlers(parts: QueueParts): Handlers<typeof queueRoutes> {
  const { pages, readWords, toRow } = parts;
  const read = (filter: QueueFilter): QueueWords =>
    filter.words === undefined || filter.words.trim() === '' ? nothingTyped : readWords(filter.words);
  return {
    queue: async (asked) => {
      const { filter, after, limit } = asked.body;
      const order = orderFor(asked);
      const place = placeOf(after, order);
      if (place === undefined) return badPlace;
      const typed = read(filter);
      const leftOut = typed.leftOut === undefined ? {} : { wordsLeftOut: typed.leftOut };
      if (typed.leftOut === 'all') return { status: 200, body: { rows: [], ...leftOut } };
      const page = await pages.page({
        filter: toFilter(filter, typed, asked),
        order,
        after: place === 'first' ? undefined : place,
        limit,
      });
      const reader = readerOf(asked.at);
      const rows = page.requests.map((request) => toRow(request, reader, asked.now));
      const next = page.next === undefined ? {} : { next: writePlace(page.next, order) };
      return { status: 200, body: { rows, ...next, ...leftOut } };
    },
    queueCounts: async (asked) => ({
      status: 200,
      body: await countsOf(asked, asked.body.filter, parts, read),
    }),
    moveMany: (asked) => moveMany(asked, parts),
    exportQueue: async ({ who, at, body, now }) => ({
      status: 200,
      body: { url: await parts.exportLink(who, at, body.hasWords, now) },
    }),
    changes: createChanges(parts.feed),
  };
}

const nothing: QueueTally = { byStatus: [], isMore: false };

async function countsOf(
  asked: Asking,
  filter: QueueFilter,
  { pages }: QueueParts,
  read: (filter: QueueFilter) => QueueWords,
) {
  const typed = read(filter);
  const { statuses, ...ofAnyStatus } = toFilter(filter, typed, asked);
  const counted =
    typed.leftOut === 'all' ? nothing : await pages.countByStatus({ ...ofAnyStatus, statuses: undefined });
  const byStatus = requestStatuses.map((status) => ({
    status,
    count: counted.byStatus.find((one) => one.status === status)?.count ?? 0,
  }));
  const fits = byStatus.filter(({ status }) => statuses?.includes(status) ?? true);
  const figures = await pages.figures({
    ...scopeOf(asked),
    me: asked.who.id,
    now: asked.now,
    dayEnds: digestTimes(asked.now).dayEnds,
  });
  const promised = readerOf(asked.at) === 'staff' ? {} : { overdue: 0, dueToday: 0 };
  const total = fits.reduce((sum, { count }) => sum + count, 0);
  return { total, byStatus, isMore: counted.isMore, ...figures, ...promised };
}
