/** What the queue is narrowed to: the filter that the server is sent, the lists that are one press away, and in words. */
import type { Setting } from '../../web/contract/person.ts';
import type { QueueFilter, queueOrders } from '../../web/contract/queue.ts';
import type { Permission } from '../../web/contract/routes.ts';

export type Order = (typeof queueOrders)[number];
export type Status = NonNullable<QueueFilter['status']>[number];

export const orderTitles: Readonly<Record<Order, string>> = {
  due: 'Due first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  changed: 'Changed last first',
};
export const orders = Object.keys(orderTitles) as readonly Order[];

export const openStatuses = (setting: Setting): readonly Status[] =>
  setting.statuses.filter(({ isOpen }) => isOpen).map(({ value }) => value as Status);

/** A list that is one press away. */
export interface Preset {
  readonly id: 'open' | 'mine' | 'unassigned' | 'overdue' | 'today' | 'all';
  readonly title: string;
  readonly filter: (setting: Setting) => QueueFilter;
}

const mine: Preset = {
  id: 'mine',
  title: 'Mine',
  filter: (setting) => ({ status: [...openStatuses(setting)], assigned: 'me' }),
};
const staffPresets: readonly Preset[] = [
  {
    id: 'unassigned',
    title: 'With nobody',
    filter: (setting) => ({ status: [...openStatuses(setting)], assigned: 'nobody' }),
  },
  { id: 'overdue', title: 'Overdue', filter: () => ({ due: 'overdue' }) },
  { id: 'today', title: 'Due today', filter: () => ({ due: 'today' }) },
];

const open: Preset = {
  id: 'open',
  title: 'Open',
  filter: (setting) => ({ status: [...openStatuses(setting)] }),
};
const all: Preset = { id: 'all', title: 'All', filter: () => ({}) };

/** A requester has none with nobody, and no promise to keep; a manager who does not advise is given none. */
export function presetsFor(may: (permission: Permission) => boolean): readonly Preset[] {
  const between = may('see-all-requests') ? staffPresets : [];
  return [open, ...(may('advise') ? [mine] : []), ...between, all];
}

const ordered = (filter: QueueFilter): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([name]) => name !== 'words')
      .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );

/** The list that a filter is, whatever is searched for within it; undefined where it is one of the reader's own. */
export const presetOf = (
  filter: QueueFilter,
  presets: readonly Preset[],
  setting: Setting,
): Preset['id'] | undefined =>
  presets.find((preset) => ordered(preset.filter(setting)) === ordered(filter))?.id;

/** Without a value the field is left out: the server then leaves it open. */
export function narrowed<K extends keyof QueueFilter>(
  filter: QueueFilter,
  field: K,
  value: QueueFilter[K] | undefined,
): QueueFilter {
  const others = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field));
  const isOpen = value === undefined || (Array.isArray(value) && value.length === 0);
  return isOpen ? others : { ...others, [field]: value };
}

type Listed = 'kind' | 'topic' | 'authority' | 'phase' | 'urgency' | 'desk';
const lists: readonly {
  readonly field: Listed;
  readonly of: 'kinds' | 'topics' | 'authorities' | 'phases' | 'urgencies' | 'desks';
  readonly label: string;
}[] = [
  { field: 'kind', of: 'kinds', label: 'Kind' },
  { field: 'topic', of: 'topics', label: 'Topic' },
  { field: 'authority', of: 'authorities', label: 'Authority' },
  { field: 'phase', of: 'phases', label: 'Phase' },
  { field: 'urgency', of: 'urgencies', label: 'Urgency' },
  { field: 'desk', of: 'desks', label: 'Desk' },
];

/** The filters that are chosen from a list, where there is anything to choose. */
export const listFilters = (setting: Setting) =>
  lists.flatMap(({ field, of, label }) =>
    setting[of].length > 1 ? [{ field, label, choices: setting[of] }] : [],
  );

/** How many of the fields behind "Filters" are narrowed. */
export const narrowedFields = (filter: QueueFilter): number =>
  Object.keys(filter).filter((name) => name !== 'words').length;
