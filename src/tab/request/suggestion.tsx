/** A language model's words to begin a reply with: asked for by a press, put beneath what was typed, unmistakably marked. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { MoveForm, PressedMove } from '../../web/contract/forms.ts';
import type { SuggestedReply } from '../../web/contract/request.ts';
import { requestCalls } from '../shell/calls.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useWorkspace } from '../shell/workspace.ts';
import type { Draft, Suggested } from './drafts.ts';

const useStyles = makeStyles({
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flex: '1 1 14rem' },
  // 24 pixels high, so that it can be hit.
  link: {
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
  sources: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** The field that it goes into. */
const fields: Readonly<Partial<Record<PressedMove, string>>> = { replied: 'message', advised: 'advice' };
export const suggestedInto = (move: PressedMove): string => fields[move] ?? 'message';

const inItAlready = 'The suggestion stands in the form already.';
const noRoom =
  'The suggestion has no room beside your words. Shorten them, or take some of them out, and ask again.';

export type PutIn = { readonly words: string } | { readonly draft: Draft };

/** Beneath what was typed, which is never changed for it. */
export function putIn(
  draft: Draft,
  { move, fields: all }: Pick<MoveForm, 'move' | 'fields'>,
  made: SuggestedReply,
): PutIn {
  if (made.kind === 'none') return { words: made.words };
  const id = suggestedInto(move);
  const typed = (draft.values[id] ?? '').trim();
  if (typed.includes(made.text)) return { words: inItAlready };
  const text = typed === '' ? made.text : `${typed}\n\n${made.text}`;
  const longest = all.find((field) => field.kind === 'text' && field.id === id);
  if (longest?.kind === 'text' && text.length > longest.longest) return { words: noRoom };
  const { sources, by, leftOut } = made;
  const suggested: Suggested = { sources, model: by.model, leftOut };
  return { draft: { ...draft, values: { ...draft.values, [id]: text }, suggested } };
}

interface SuggestProps {
  readonly service: string;
  readonly reference: string;
  readonly form: Pick<MoveForm, 'move' | 'canSuggest'>;
  readonly onMade: (made: SuggestedReply) => void;
  readonly say: (said: readonly string[]) => void;
}

export function Suggest({ service, reference, form, onMade, say }: SuggestProps) {
  const styles = useStyles();
  const { api } = useWorkspace();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const asking = useMutation({
    mutationFn: async () => {
      const move = form.move === 'advised' ? 'advised' : 'replied';
      return api.send(
        requestCalls.suggestReply,
        { parts: { service, reference }, body: { move } },
        [200, 403],
      );
    },
    onSuccess: (answer) => {
      // Closed or thrown away meanwhile: it goes nowhere.
      if (!isHere.current) return;
      if (answer.status === 200) onMade(answer.body);
      else say([answer.body.error]);
    },
    onError: (error) => {
      if (isHere.current) say([wordsOf(factsOf(error))]);
    },
  });
  if (!form.canSuggest) return null;
  return (
    <div className={styles.ask}>
      <Button
        icon={<SparkleRegular aria-hidden />}
        disabledFocusable={asking.isPending}
        onClick={() => {
          if (!asking.isPending) asking.mutate();
        }}
      >
        {asking.isPending ? 'Searching guidance…' : 'Suggest a reply'}
      </Button>
      <span className={styles.hint}>
        A language model drafts it from published guidance. It goes beneath what you have written, and nothing
        is sent.
      </span>
    </div>
  );
}

/** Beside the words, as long as any are there. */
export function SuggestedMark({
  form,
  draft,
}: {
  readonly form: Pick<MoveForm, 'move' | 'drafted'>;
  readonly draft: Draft;
}) {
  const { suggested } = draft;
  const isWritten = (draft.values[suggestedInto(form.move)] ?? '').trim() !== '';
  if (!isWritten || (suggested === undefined && form.drafted === undefined)) return null;
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline" icon={<SparkleRegular aria-hidden />}>
        <MessageBarBody>
          <strong>AI-generated.</strong> A language model{suggested && ` (${suggested.model})`} suggested
          words of this from published guidance. Read each sentence before you send it. The record says so;
          where most of the words you send are its, the requester is told too. {suggested?.leftOut}
          {suggested && <Sources sources={suggested.sources} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Sources({ sources }: Pick<Suggested, 'sources'>) {
  const styles = useStyles();
  const { may } = useWorkspace();
  return (
    <ul className={styles.sources} aria-label="What it stands on">
      {sources.map(({ id, title }) => (
        <li key={id}>
          {may('read-guidance') ? (
            <Link href={`/guidance/passages/${id}`} className={styles.link}>
              {title}
            </Link>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  );
}
