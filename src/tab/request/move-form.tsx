/** The form of a move: what is typed outlives a closed form, another view, a colleague who was quicker and a lost connection. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MoveForm as Form, PressedMove } from '../../web/contract/forms.ts';
import type { RequestView, SuggestedReply } from '../../web/contract/request.ts';
import { requestCalls } from '../shell/calls.ts';
import { FormFields } from '../shell/form-fields.tsx';
import { Problems } from '../shell/problems.tsx';
import { missingIn, type Values, valuesOf, warningOf } from '../shell/form-values.ts';
import { Shown } from '../shell/states.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { type Draft, draftOf, dropDraft, keepDraft } from './drafts.ts';
import { FormTitle } from './form-title.tsx';
import { LastAsked } from './last-asked.tsx';
import { putIn, Suggest, SuggestedMark } from './suggestion.tsx';
import { useMove } from './use-move.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    maxWidth: '48rem',
    marginBlockStart: tokens.spacingVerticalM,
    boxSizing: 'border-box',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MoveFormProps {
  readonly service: string;
  readonly request: RequestView;
  readonly move: PressedMove;
  /** `revision` is the request's after it. */
  readonly onDone: (revision: number) => void;
  readonly onClose: () => void;
}

export function MoveForm(props: MoveFormProps) {
  const { api } = useWorkspace();
  const { service, request, move } = props;
  const styles = useStyles();
  const form = useQuery({
    queryKey: ['form', service, request.reference, move],
    queryFn: async () => {
      const parts = { service, reference: request.reference, move };
      const answer = await api.send(requestCalls.moveForm, { parts }, [200, 403]);
      return answer.status === 200 ? answer.body : refused(move, answer.body.error);
    },
    // What it begins with may be another a moment later; what was typed is kept beside it.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <section className={styles.form} aria-labelledby="move-title">
      <Shown query={form} what="the form">
        {(found) => <Open key={move} {...props} first={found} />}
      </Shown>
    </section>
  );
}

const refused = (move: PressedMove, error: string): Form => ({
  move,
  title: 'This can no longer be done',
  fields: [],
  problems: [error],
  cleared: [],
  canRestore: false,
  canSuggest: false,
});

interface OpenProps extends MoveFormProps {
  readonly first: Form;
}

/** What the person has before them: the form as it came last, and what they made of it. */
function useDraft({ service, request: { reference }, first }: OpenProps) {
  const [form, setForm] = useState(first);
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = draftOf(service, reference, first.move);
    return kept ?? { once: crypto.randomUUID(), values: valuesOf(first.fields), cleared: first.cleared };
  });
  // What is typed while something is asked for is known to what is done when the answer comes.
  const latest = useRef(draft);
  const keep = (next: Draft): void => {
    latest.current = next;
    keepDraft(service, reference, first.move, next);
    setDraft(next);
  };
  return {
    form,
    draft,
    type: (values: Values): void => {
      keep({ ...latest.current, values });
    },
    /** Words why nothing was put in; none where it was. */
    suggest: (made: SuggestedReply): readonly string[] => {
      const put = putIn(latest.current, form, made);
      if ('words' in put) return [put.words];
      keep(put.draft);
      return [];
    },
    /** The form as the server sends it back stands in the place of what was typed: that is in it, screened. */
    take: (next: Form): void => {
      setForm(next);
      const { values } = latest.current;
      keep({ ...latest.current, values: { ...values, ...valuesOf(next.fields) }, cleared: next.cleared });
    },
    drop: (): void => {
      dropDraft(service, reference, first.move);
    },
  };
}

function Open(props: OpenProps) {
  const { service, request, first, onDone, onClose } = props;
  const styles = useStyles();
  const { form, draft, type, suggest, take, drop } = useDraft(props);
  const [missing, setMissing] = useState<Values>({});
  const [said, setSaid] = useState<readonly string[]>(first.problems);
  const sending = useMove(service, request);
  const isOpen = request.moves.some(({ move }) => move === form.move);
  const send = async (): Promise<void> => {
    const lacking = missingIn(form.fields, draft.values);
    setMissing(lacking);
    if (Object.keys(lacking).length > 0) return;
    const outcome = await sending.mutateAsync({ ...draft, move: form.move });
    if (outcome.kind === 'moved') {
      drop();
      onDone(outcome.revision);
    } else if (outcome.kind === 'mend') {
      take(outcome.form);
      setSaid(outcome.form.problems);
    } else
      setSaid([
        `${outcome.words} Nothing was sent. Your words are still here; what is shown above is as it stands now.`,
      ]);
  };
  const report = (error: unknown): void => {
    setSaid([wordsOf(factsOf(error))]);
  };
  return (
    <>
      <FormTitle title={form.title} />
      <LastAsked request={request} />
      <Problems said={isOpen ? said : [...said, closedNow]} />
      <Suggest
        service={service}
        reference={request.reference}
        form={form}
        onMade={(made) => {
          setSaid(suggest(made));
        }}
        say={setSaid}
      />
      <FormFields
        fields={[...warningOf(form.givesUp), ...form.fields]}
        values={draft.values}
        onChange={type}
        missing={missing}
      />
      <SuggestedMark form={form} draft={draft} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={sending.isPending || !isOpen}
          onClick={() => {
            send().catch(report);
          }}
        >
          {sending.isPending ? 'Sending…' : 'Send'}
        </Button>
        {form.canRestore && <Restore {...props} draft={draft} take={take} say={setSaid} />}
        <Button onClick={onClose}>Close</Button>
        <Button
          appearance="subtle"
          onClick={() => {
            drop();
            onClose();
          }}
        >
          Discard
        </Button>
      </div>
    </>
  );
}

const closedNow = 'As the request stands now, this can no longer be done. Copy your words if you need them.';

interface RestoreProps extends OpenProps {
  readonly draft: Draft;
  readonly take: (form: Form) => void;
  readonly say: (said: readonly string[]) => void;
}

/** The words that were taken for a name are put back by one press. */
function Restore({ service, request, first, draft, take, say }: RestoreProps) {
  const { api } = useWorkspace();
  const restore = async (): Promise<void> => {
    const answer = await api.send(
      requestCalls.restoreWords,
      {
        parts: { service, reference: request.reference },
        body: { move: first.move, once: draft.once, inputs: draft.values, cleared: [...draft.cleared] },
      },
      [200, 403],
    );
    if (answer.status === 200) take(answer.body);
    say(answer.status === 200 ? answer.body.problems : [answer.body.error]);
  };
  return (
    <Button
      onClick={() => {
        restore().catch((error: unknown) => {
          say([wordsOf(factsOf(error))]);
        });
      }}
    >
      That is not a name
    </Button>
  );
}
