/** A passage that is put right before it becomes a draft: the same form and the same checks as a draft's. */
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DocumentView, FoundPassage } from '../../../web/contract/document-shapes.ts';
import type { DraftProblem, Flag } from '../../../web/contract/draft-shapes.ts';
import { useSaying } from '../../shell/notices.tsx';
import { Shown } from '../../shell/states.tsx';
import { factsOf, wordsOf } from '../../shell/trouble.ts';
import { useWorkspace } from '../../shell/workspace.ts';
import { FlagBar } from '../draft-notices.tsx';
import { useGuidanceStyles } from '../layout.tsx';
import { PassageForm } from '../passage-form.tsx';
import { tidied } from '../typed-fields.ts';
import { useGuidance, useRenewal } from '../use-guidance.ts';
import { useLook } from '../use-look.ts';
import { documentCalls } from './calls.ts';
import { editKey, type FoundEdit, foundEdits } from './found-edits.ts';

interface EditFoundProps {
  readonly view: DocumentView;
  readonly passage: FoundPassage;
  readonly leave: () => void;
}

interface NotDone {
  readonly error: string;
  readonly flags?: readonly Flag[];
  readonly problems?: readonly DraftProblem[];
}

export function EditFound({ view, passage, leave }: EditFoundProps) {
  const guidance = useGuidance();
  const { typed, type, drop } = useFoundEdit(view, passage);
  const done = (): void => {
    drop();
    leave();
  };
  const { accept, isAccepting, notDone } = useAccepting(view, passage, done);
  const kind = passage.published === undefined ? 'new' : 'edit';
  const look = useLook({ ...typed, kind, passage: passage.published ?? typed.fields.id }, true).data;
  return (
    <>
      <FlagBar
        flags={look?.flags}
        fields={typed.fields}
        clear={(words) => {
          type(({ fields, cleared }) => ({ fields, cleared: [...new Set([...cleared, ...words])] }));
        }}
      />
      <Shown query={guidance} what="the guidance">
        {({ choices, passages }) => (
          <PassageForm
            fields={typed.fields}
            change={(part) => {
              type((now) => ({ ...now, fields: { ...now.fields, ...part } }));
            }}
            problems={look?.problems ?? []}
            choices={choices}
            passages={passages}
            isNew={kind === 'new'}
            isReadOnly={false}
          />
        )}
      </Shown>
      {notDone !== undefined && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{notDone}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <Buttons
        isAccepting={isAccepting}
        leave={done}
        accept={() => {
          accept(typed);
        }}
      />
    </>
  );
}

/** What is typed outlives another passage and another view. */
function useFoundEdit({ id }: DocumentView, { number, fields }: FoundPassage) {
  const { service } = useWorkspace();
  const key = editKey(service.id, id, number);
  const [typed, setTyped] = useState<FoundEdit>(() => foundEdits.read(key) ?? { fields, cleared: [] });
  const latest = useRef(typed);
  return {
    typed,
    type: (change: (now: FoundEdit) => FoundEdit): void => {
      latest.current = change(latest.current);
      foundEdits.keep(key, latest.current);
      setTyped(latest.current);
    },
    drop: (): void => {
      foundEdits.drop(key);
    },
  };
}

interface ButtonsProps {
  readonly accept: () => void;
  readonly isAccepting: boolean;
  readonly leave: () => void;
}

function Buttons({ accept, isAccepting, leave }: ButtonsProps) {
  const styles = useGuidanceStyles();
  return (
    <div className={styles.row}>
      <Button appearance="primary" disabledFocusable={isAccepting} onClick={accept}>
        Accept as edited
      </Button>
      <Button onClick={leave}>Leave it as it was</Button>
    </div>
  );
}

function useAccepting(view: DocumentView, passage: FoundPassage, leave: () => void) {
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const renew = useRenewal();
  const [notDone, setNotDone] = useState<string>();
  const accepting = useMutation({
    mutationFn: ({ fields, cleared }: FoundEdit) =>
      api.send(
        documentCalls.acceptPassage,
        {
          parts: { service: service.id, document: view.id, number: String(passage.number) },
          body: { fields: tidied(fields), cleared },
        },
        [200, 403, 409, 422],
      ),
    onSuccess: (answer) => {
      renew();
      if (answer.status === 200) {
        notify({ kind: 'done', title: 'Accepted: a draft was begun.' });
        leave();
        return;
      }
      const said = answer.body as NotDone;
      setNotDone([said.error, ...(said.problems ?? []).map(({ message }) => message)].join(' '));
    },
    onError: (error) => {
      setNotDone(wordsOf(factsOf(error)));
    },
  });
  return {
    accept: (typed: FoundEdit): void => {
      if (!accepting.isPending) accepting.mutate(typed);
    },
    isAccepting: accepting.isPending,
    notDone,
  };
}
