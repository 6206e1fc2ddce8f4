/** Every filter that is not one press away: the statuses with their counts, and a list for each of the others. */
import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueCounts, QueueFilter } from '../../web/contract/queue.ts';
import { queueCalls } from '../shell/calls.ts';
import { ExportLink } from '../shell/export-link.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { countWords } from './count-words.ts';
import { listFilters, narrowed, type Status } from './filters.ts';
import { usePlace } from './place.ts';
import { OrderChoice } from './queue-toolbar.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '45vh',
    overflowY: 'auto',
  },
  lists: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))',
  },
  statuses: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap' },
  legend: { padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  onPhone: { display: 'none', '@media (max-width: 640px)': { display: 'grid' } },
});

interface PanelProps {
  readonly setting: Setting;
  readonly counts: QueueCounts | undefined;
  readonly filter: QueueFilter;
  readonly change: (filter: QueueFilter) => void;
}

export function FilterPanel(props: PanelProps) {
  const { setting, filter, change } = props;
  const styles = useStyles();
  const { api, may, service } = useWorkspace();
  const { order } = usePlace(service.id);
  return (
    <section id="queue-filters" aria-label="Filters" className={styles.panel}>
      <Statuses {...props} />
      <div className={styles.lists}>
        {listFilters(setting).map(({ field, label, choices }) => (
          <Field key={field} label={label}>
            <Select
              value={filter[field]?.[0] ?? ''}
              onChange={(_, { value }) => {
                change(
                  narrowed(filter, field, (value === '' ? undefined : [value]) as QueueFilter[typeof field]),
                );
              }}
            >
              <option value="">Any</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.title}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <Field label="Order" className={styles.onPhone}>
          <OrderChoice order={order} />
        </Field>
        {may('see-all-requests') && <Assigned {...props} />}
        {may('see-all-requests') && <Due {...props} />}
      </div>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            change({});
          }}
        >
          Take all filters away
        </Button>
        {may('see-all-requests') && (
          <ExportLink
            make="Save the whole queue (CSV)"
            open="Open the queue as a table"
            ask={() => api.get(queueCalls.exportQueue, { parts: { service: service.id }, body: {} })}
          />
        )}
      </div>
    </section>
  );
}

function Statuses({ setting, counts, filter, change }: PanelProps) {
  const styles = useStyles();
  const chosen: readonly string[] = filter.status ?? [];
  const countOf = (value: string): string => {
    const count = counts?.byStatus.find(({ status }) => status === value)?.count ?? 0;
    return countWords(count, counts?.isMore ?? false);
  };
  return (
    <fieldset className={styles.statuses}>
      <legend className={styles.legend}>Status</legend>
      {setting.statuses.map(({ value, title }) => (
        <Checkbox
          key={value}
          label={`${title} (${countOf(value)})`}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) => {
            const next = checked === true ? [...chosen, value] : chosen.filter((one) => one !== value);
            change(narrowed(filter, 'status', next as readonly Status[]));
          }}
        />
      ))}
    </fieldset>
  );
}

const whoOf = (assigned: QueueFilter['assigned']): string =>
  typeof assigned === 'object' ? `person ${assigned.person}` : (assigned ?? '');

const assignedTo = (value: string): QueueFilter['assigned'] =>
  value === 'me' || value === 'nobody'
    ? value
    : value.startsWith('person ')
      ? { person: value.slice('person '.length) }
      : undefined;

function Assigned({ setting, filter, change }: PanelProps) {
  const { me, may } = useWorkspace();
  const others = (setting.advisors ?? []).filter(({ id }) => id !== me.person.id);
  return (
    <Field label="With">
      <Select
        value={whoOf(filter.assigned)}
        onChange={(_, { value }) => {
          change(narrowed(filter, 'assigned', assignedTo(value)));
        }}
      >
        <option value="">Anybody</option>
        {may('advise') && <option value="me">Me</option>}
        <option value="nobody">Nobody</option>
        {others.map(({ id, name }) => (
          <option key={id} value={`person ${id}`}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const dueTitles = { overdue: 'Overdue', today: 'Today', 'this-week': 'This week' } as const;
const dues = Object.keys(dueTitles) as readonly (keyof typeof dueTitles)[];

function Due({ filter, change }: PanelProps) {
  return (
    <Field label="First reply due">
      <Select
        value={filter.due ?? ''}
        onChange={(_, { value }) => {
          change(
            narrowed(
              filter,
              'due',
              dues.find((due) => due === value),
            ),
          );
        }}
      >
        <option value="">Any time</option>
        {dues.map((due) => (
          <option key={due} value={due}>
            {dueTitles[due]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
