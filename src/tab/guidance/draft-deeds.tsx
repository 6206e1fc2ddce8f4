/** The buttons of a draft: what its reader may do with it now. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftView } from '../../web/contract/draft-shapes.ts';
import { useGuidanceStyles } from './layout.tsx';
import type { Deed } from './use-draft-deeds.ts';

interface DeedProps {
  readonly draft: DraftView | undefined;
  readonly kind: DraftView['kind'];
  readonly isChanged: boolean;
  readonly isDoing: boolean;
  readonly secondReader: boolean;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly act: (doing: { readonly deed: Deed; readonly remark: string }) => void;
}

/** Of a draft that is not begun, whatever can be done with one that is. */
function openDeeds({ draft, secondReader, isChanged }: DeedProps): readonly Deed[] {
  if (draft === undefined) return ['save', secondReader ? 'submit' : 'publish'];
  // What was changed has been read by nobody.
  if (isChanged)
    return draft.acts.includes('save') ? ['save', secondReader ? 'submit' : 'publish', 'reject'] : [];
  return draft.acts.filter((act) => act !== 'save');
}

export function Deeds(props: DeedProps) {
  const styles = useGuidanceStyles();
  const { draft, kind, isDoing, note, setNote, act } = props;
  const [remark, setRemark] = useState('');
  const deeds = openDeeds(props);
  const titles: Readonly<Record<Deed, string>> = {
    save: 'Save the draft',
    submit: 'Send to a second reader',
    approve: 'Approve',
    return: 'Send back',
    reject: draft?.state === 'waiting' ? 'Turn down' : 'Throw the draft away',
    publish: kind === 'retire' ? 'Publish without it' : 'Publish',
  };
  const isReader = deeds.includes('return') || deeds.includes('approve');
  const [first] = deeds.filter((deed) => deed === 'publish' || deed === 'approve' || deed === 'submit');
  if (deeds.length === 0) return null;
  return (
    <section aria-label="What to do with it" className={styles.row}>
      {(draft === undefined || draft.acts.includes('save')) && (
        <Field label="Why, for the second reader">
          <Input
            value={note}
            maxLength={1_000}
            onChange={(_, { value }) => {
              setNote(value);
            }}
          />
        </Field>
      )}
      {isReader && (
        <Field label="What you say of it">
          <Input
            value={remark}
            maxLength={1_000}
            onChange={(_, { value }) => {
              setRemark(value);
            }}
          />
        </Field>
      )}
      {deeds.map((deed) => (
        <Button
          key={deed}
          appearance={deed === first ? 'primary' : 'secondary'}
          disabledFocusable={isDoing}
          onClick={() => {
            act({ deed, remark });
          }}
        >
          {titles[deed]}
        </Button>
      ))}
    </section>
  );
}
