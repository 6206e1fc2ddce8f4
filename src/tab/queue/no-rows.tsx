/** What stands in the place of a list without a row: that nothing is open is good news, and not that nothing was found. */
import type { Setting } from '../../web/contract/person.ts';
import type { QueueFilter } from '../../web/contract/queue.ts';
import { State } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { type Preset, presetOf, presetsFor } from './filters.ts';

interface NoRowsProps {
  readonly setting: Setting;
  readonly filter: QueueFilter;
  readonly clear: () => void;
}

const byItself = 'What comes in appears here by itself.';
const nothings: { readonly [P in Preset['id']]?: { readonly title: string; readonly words: string } } = {
  open: { title: 'Nothing is open', words: `${byItself} What has ended is among all requests.` },
  mine: {
    title: 'You have none that is open',
    words: 'A request that is assigned to you appears here by itself.',
  },
  unassigned: { title: 'None is with nobody', words: `Every open request is with an advisor. ${byItself}` },
  overdue: { title: 'Nothing is overdue', words: 'No promised reply is late.' },
  today: { title: 'Nothing is due today', words: 'No reply is promised for the rest of today.' },
};

export function NoRows({ setting, filter, clear }: NoRowsProps) {
  const { may } = useWorkspace();
  const action = { label: 'Show all requests', act: clear };
  if (Object.keys(filter).length === 0)
    return (
      <State title="No requests yet" role="status">
        Requests come here as soon as somebody has asked for a consultation.
      </State>
    );
  const preset = filter.words === undefined ? presetOf(filter, presetsFor(may), setting) : undefined;
  const nothing = preset && nothings[preset];
  if (nothing !== undefined)
    return (
      <State title={nothing.title} role="status" action={action}>
        {nothing.words}
      </State>
    );
  return (
    <State title="No request fits" role="status" action={action}>
      None of the requests fits what is searched for and chosen above.
    </State>
  );
}
