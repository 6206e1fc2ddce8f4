/** What stands in the place of a list without a row: that nothing is open is good news, and not that nothing was found. */
import type { Setting } from '../../web/contract/person.ts';
import type { QueueFilter } from '../../web/contract/queue.ts';
import { State } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { presetOf, presetsFor } from './filters.ts';

interface NoRowsProps {
  readonly setting: Setting;
  readonly filter: QueueFilter;
  readonly clear: () => void;
}

export function NoRows({ setting, filter, clear }: NoRowsProps) {
  const { may } = useWorkspace();
  const action = { label: 'Show all requests', act: clear };
  if (Object.keys(filter).length === 0)
    return (
      <State title="No requests yet" role="status">
        Requests come here as soon as somebody has asked for a consultation.
      </State>
    );
  if (filter.words === undefined && presetOf(filter, presetsFor(may), setting) === 'open')
    return (
      <State title="Nothing is open" role="status" action={action}>
        What comes in appears here by itself. What has ended is among all requests.
      </State>
    );
  return (
    <State title="No request fits" role="status" action={action}>
      None of the requests fits what is searched for and chosen above.
    </State>
  );
}
