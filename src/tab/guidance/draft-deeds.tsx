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

const titlesFor = ({ draft, kind }: DeedProps): Readonly<Record<Deed, string>> => ({
  save: 'Save the draft',
  submit: 'Send to a second reader',
  approve: 'Approve',
  return: 'Send back',
  reject: draft?.state === 'waiting' ? 'Turn down' : 'Throw the draft away',
  publish: kind === 'retire' ? 'Publish without it' : 'Publish',
});

const isForward = (deed: Deed): boolean => deed === 'publish' || deed === 'approve' || deed === 'submit';

export function Deeds(props: DeedProps) {
  const styles = useGuidanceStyles();
  const { draft, isDoing, note, setNote, act } = props;
  const [remark, setRemark] = useState('');
  const deeds = openDeeds(props);
  const titles = titlesFor(props);
  const first = deeds.find(isForward);
  if (deeds.length === 0) return null;
  return (
    <section aria-label="What to do with it" className={styles.row}>
      {draft?.acts.includes('save') !== false && (
        <Words label="Why, for the second reader" value={note} set={setNote} />
      )}
      {deeds.includes('return') && <Words label="What you say of it" value={remark} set={setRemark} />}
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

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

const Words = ({ label, value, set }: WordsProps) => (
  <Field label={label}>
    <Input
      value={value}
      maxLength={1_000}
      onChange={(_, data) => {
        set(data.value);
      }}
    />
  </Field>
);
