/** Above the list: the lists that are one press away with their counts, the search, the order, and the way to more filters. */
import { Button, CounterBadge, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useId } from 'react';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueCounts, QueueFilter } from '../../web/contract/queue.ts';
import { useKey } from '../shell/shortcuts.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import {
  narrowed,
  narrowedFields,
  type Order,
  orderTitles,
  orders,
  presetOf,
  presetsFor,
} from './filters.ts';
import { moveTo } from './place.ts';

const phone = '@media (max-width: 640px)';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  presets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    [phone]: { display: 'none' },
  },
  onPhone: { display: 'none', [phone]: { display: 'inline-flex', flex: '1 1 100%' } },
  preset: {
    minWidth: '24px',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    '&[aria-pressed="true"]': { fontWeight: tokens.fontWeightSemibold },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
  search: {
    flex: '1 1 14rem',
    minWidth: 0,
    maxWidth: '32rem',
    [phone]: { flex: '1 1 8rem', maxWidth: 'none' },
  },
  order: { [phone]: { display: 'none' } },
});

interface ToolbarProps {
  readonly setting: Setting;
  readonly counts: QueueCounts | undefined;
  readonly filter: QueueFilter;
  readonly order: Order;
  readonly change: (filter: QueueFilter) => void;
  readonly isFiltering: boolean;
  readonly toggleFilters: () => void;
}

export function QueueToolbar(props: ToolbarProps) {
  const { setting, filter, order, change, isFiltering, toggleFilters } = props;
  const styles = useStyles();
  const { may } = useWorkspace();
  const searchId = useId();
  useKey('/', () => document.getElementById(searchId)?.focus());
  // A list that is one press away is seen to be pressed: only the reader's own narrowing is counted.
  const isPreset = presetOf(filter, presetsFor(may), setting) !== undefined;
  const fields = isPreset ? 0 : narrowedFields(filter);
  return (
    <>
      <Presets {...props} />
      <div className={styles.row}>
        <PresetChoice {...props} className={styles.onPhone} />
        <Input
          id={searchId}
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          className={styles.search}
          aria-label="Search by reference or words"
          placeholder="Reference or words"
          maxLength={200}
          value={filter.words ?? ''}
          onChange={(_, { value }) => {
            change(narrowed(filter, 'words', value === '' ? undefined : value));
          }}
        />
        <Button
          icon={<FilterRegular />}
          appearance={isFiltering ? 'primary' : 'secondary'}
          aria-expanded={isFiltering}
          aria-controls="queue-filters"
          onClick={toggleFilters}
        >
          Filters{fields > 0 ? ` (${String(fields)})` : ''}
        </Button>
        <OrderChoice order={order} className={styles.order} />
      </div>
    </>
  );
}

interface OrderProps {
  readonly order: Order;
  readonly className?: string;
}

export function OrderChoice({ order, className }: OrderProps) {
  const { service } = useWorkspace();
  return (
    <Select
      className={className}
      aria-label="Order"
      value={order}
      onChange={(_, { value }) => {
        const next = orders.find((one) => one === value);
        if (next) moveTo(service.id, { order: next, top: undefined });
      }}
    >
      {orders.map((each) => (
        <option key={each} value={each}>
          {orderTitles[each]}
        </option>
      ))}
    </Select>
  );
}

const withWords = (filter: QueueFilter, words: string | undefined): QueueFilter =>
  words === undefined ? filter : { ...filter, words };

/** The same lists where there is no room to have them side by side. */
function PresetChoice({
  setting,
  counts,
  filter,
  change,
  className,
}: ToolbarProps & { readonly className: string }) {
  const { may } = useWorkspace();
  const presets = presetsFor(may);
  return (
    <Select
      className={className}
      aria-label="List"
      value={presetOf(filter, presets, setting) ?? ''}
      onChange={(_, { value }) => {
        const preset = presets.find(({ id }) => id === value);
        if (preset) change(withWords(preset.filter(setting), filter.words));
      }}
    >
      {presetOf(filter, presets, setting) === undefined && <option value="">My own filters</option>}
      {presets.map(({ id, title }) => {
        const count = countOf(counts)[id];
        return (
          <option key={id} value={id}>
            {title}
            {count !== undefined && ` (${String(count)})`}
          </option>
        );
      })}
    </Select>
  );
}

const countOf = (counts: QueueCounts | undefined) =>
  ({
    mine: counts?.mine,
    unassigned: counts?.unassigned,
    overdue: counts?.overdue,
    today: counts?.dueToday,
  }) as Readonly<Record<string, number | undefined>>;

function Presets({ setting, counts, filter, change }: ToolbarProps) {
  const styles = useStyles();
  const { may } = useWorkspace();
  const presets = presetsFor(may);
  const pressed = presetOf(filter, presets, setting);
  return (
    <div className={styles.presets} role="group" aria-label="Lists">
      {presets.map(({ id, title, filter: of }) => {
        const count = countOf(counts)[id];
        return (
          <Button
            key={id}
            size="small"
            className={styles.preset}
            appearance={pressed === id ? 'primary' : 'subtle'}
            aria-pressed={pressed === id}
            onClick={() => {
              change(withWords(of(setting), filter.words));
            }}
          >
            {title}
            {count !== undefined && count > 0 && (
              <CounterBadge
                className={styles.count}
                count={count}
                overflowCount={999}
                size="small"
                color={id === 'overdue' ? 'danger' : 'informative'}
              />
            )}
          </Button>
        );
      })}
    </div>
  );
}
