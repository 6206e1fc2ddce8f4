/** The form in which a session is published or changed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../web/contract/forms.ts';
import type { Session } from '../../web/contract/sessions.ts';
import { sessionCalls } from '../shell/calls.ts';
import { FormFields } from '../shell/form-fields.tsx';
import { missingIn, type Values, valuesOf } from '../shell/form-values.ts';
import { useSaying } from '../shell/notices.tsx';
import { Problems } from '../shell/problems.tsx';
import { Shown } from '../shell/states.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { draftIn } from './session-draft.ts';
import { sessionKey, type TypedSession, typedSessions } from './typed-sessions.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '40rem',
    boxSizing: 'border-box',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outline: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FormProps {
  /** Undefined for a new one. */
  readonly session: Session | undefined;
  readonly onDone: () => void;
}

export function SessionForm(props: FormProps) {
  const { api, service } = useWorkspace();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = props.session?.id;
  const form = useQuery({
    queryKey: ['session-form', service.id, id],
    queryFn: () =>
      api.get(sessionCalls.sessionForm, {
        parts: { service: service.id },
        query: id === undefined ? {} : { session: id },
      }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <section className={styles.form} aria-labelledby="session-title">
      <h2 id="session-title" ref={heading} tabIndex={-1} className={styles.title}>
        {id === undefined ? 'Publish a session' : 'Change the session'}
      </h2>
      <Shown query={form} what="the form">
        {({ fields }) => <Filled {...props} first={fields} />}
      </Shown>
    </section>
  );
}

type Sent =
  | { readonly kind: 'done' }
  | { readonly kind: 'overtaken'; readonly words: string; readonly now: Session }
  | { readonly kind: 'not-done'; readonly words: readonly string[]; readonly fields: readonly Field[] };

function useSend({ over: session, once: id }: TypedSession) {
  const { api, service } = useWorkspace();
  const parts = { service: service.id };
  return useMutation({
    mutationFn: async (values: Values): Promise<Sent> => {
      const draft = draftIn(values);
      const answer =
        session === undefined
          ? await api.send(sessionCalls.publishSession, { parts, body: { id, draft } }, [200, 422])
          : await api.send(
              sessionCalls.changeSession,
              { parts: { ...parts, session: session.id }, body: { revision: session.revision, draft } },
              [200, 409, 422],
            );
      if (answer.status === 200) return { kind: 'done' };
      if (answer.status === 409) {
        const { error: words, session: now } = answer.body;
        return { kind: 'overtaken', words, now };
      }
      const { problems, fields } = answer.body.form;
      return { kind: 'not-done', words: problems, fields };
    },
  });
}

const stillHere = 'What you typed is still in the form; the calendar below shows the session as it is now.';
const cancelledNow = 'It is cancelled now: publish another with what you typed.';

/** What is typed outlives a closed form and another view. */
function useTypedSession(session: Session | undefined, first: readonly Field[]) {
  const { service } = useWorkspace();
  const key = sessionKey(service.id, session);
  const [typed, setTyped] = useState<TypedSession>(
    () => typedSessions.read(key) ?? { once: crypto.randomUUID(), values: valuesOf(first), over: session },
  );
  return {
    typed,
    type: (part: Partial<TypedSession>): void => {
      const next = { ...typed, ...part };
      typedSessions.keep(key, next);
      setTyped(next);
    },
    drop: (): void => {
      typedSessions.drop(key);
    },
  };
}

function Filled({ session, first, onDone }: FormProps & { readonly first: readonly Field[] }) {
  const styles = useStyles();
  const { service } = useWorkspace();
  const { notify } = useSaying();
  const queries = useQueryClient();
  const [fields, setFields] = useState(first);
  const { typed, type, drop } = useTypedSession(session, first);
  const { values } = typed;
  const [missing, setMissing] = useState<Values>({});
  const [said, setSaid] = useState<readonly string[]>([]);
  const sending = useSend(typed);
  const discard = (): void => {
    drop();
    onDone();
  };
  const take = (sent: Sent): void => {
    void queries.invalidateQueries({ queryKey: ['sessions', service.id] });
    if (sent.kind === 'done') {
      notify({
        kind: 'done',
        title: session === undefined ? 'The session is published.' : 'The session is changed.',
      });
      discard();
      return;
    }
    if (sent.kind === 'overtaken') {
      // Whoever was quicker is told of: only the next press goes over what they did.
      type({ over: sent.now });
      setSaid([`${sent.words} ${sent.now.state === 'cancelled' ? cancelledNow : stillHere}`]);
      return;
    }
    setSaid(sent.words);
    setFields(sent.fields);
    type({ values: { ...values, ...valuesOf(sent.fields) } });
  };
  const send = (): void => {
    const lacking = missingIn(fields, values);
    setMissing(lacking);
    if (Object.keys(lacking).length > 0) return;
    sending
      .mutateAsync(values)
      .then(take)
      .catch((error: unknown) => {
        setSaid([wordsOf(factsOf(error))]);
      });
  };
  return (
    <>
      <Problems said={said} />
      <FormFields
        fields={fields}
        values={values}
        onChange={(next) => {
          type({ values: next });
        }}
        missing={missing}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={sending.isPending} onClick={send}>
          {session === undefined ? 'Publish' : 'Change'}
        </Button>
        <Button onClick={onDone}>Close</Button>
        <Button appearance="subtle" onClick={discard}>
          Discard
        </Button>
      </div>
    </>
  );
}
