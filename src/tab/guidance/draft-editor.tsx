/** A draft: typed with checks, the answer and the difference beside it, then tried, passed on and published. */
import { useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { DraftProblem, DraftView, Looked } from '../../web/contract/draft-shapes.ts';
import type { GuidanceView } from '../../web/contract/passage-shapes.ts';
import { Shown, State } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { Deeds } from './draft-deeds.tsx';
import { WordingPanel } from './wording.tsx';
import { SuggestedBar } from './suggested-bar.tsx';
import { FlagBar, KeptBar, NotDoneBar, StandingBar } from './draft-notices.tsx';
import { GuidancePage } from './layout.tsx';
import { PassageForm } from './passage-form.tsx';
import { Elsewhere, Sides } from './draft-sides.tsx';
import { kindTitles } from './titles.ts';
import { TrialPanel } from './trial.tsx';
import { blankFields } from './typed-fields.ts';
import type { Unsaved } from './unsaved.ts';
import { type EditorProps as Opened, useTyped } from './use-typed.ts';
import { type Doing, useDraftDeeds } from './use-draft-deeds.ts';
import { useDraft, useGaps, useGuidance, usePassage } from './use-guidance.ts';
import { useLook } from './use-look.ts';

type Kind = DraftView['kind'];

/** A draft that is not kept by the server yet. */
export function NewDraft() {
  const { kind: named = 'new', of = '' } = useParams();
  const kind: Kind = named === 'edit' || named === 'retire' ? named : 'new';
  const guidance = useGuidance();
  const title = kind === 'new' ? 'New passage' : kind === 'edit' ? 'Change a passage' : 'Retire a passage';
  return (
    <GuidancePage title={title}>
      <Shown query={guidance} what="the guidance">
        {(known) => {
          if (kind !== 'new') return <OfPassage key={of} guidance={known} kind={kind} passage={of} />;
          const blank = {
            guidance: known,
            draft: undefined,
            kind,
            passage: '',
            base: known.version,
          } as const;
          return of === '' ? (
            <Editor key="new" {...blank} fields={blankFields} />
          ) : (
            <OfGap key={of} {...blank} id={of} />
          );
        }}
      </Shown>
    </GuidancePage>
  );
}

interface OfPassageProps {
  readonly guidance: GuidanceView;
  readonly kind: Kind;
  readonly passage: string;
}

function OfPassage({ passage, ...rest }: OfPassageProps) {
  const found = usePassage(passage);
  return (
    <Shown query={found} what="the passage">
      {({ fields, version }) => (
        <Editor {...rest} draft={undefined} passage={passage} fields={fields} base={version} />
      )}
    </Shown>
  );
}

/** What people asked does not belong in an address: the gap's id stands there, and leads to its questions. */
function OfGap({ id, ...rest }: Omit<EditorProps, 'fields' | 'gap'> & { readonly id: string }) {
  const gaps = useGaps();
  return (
    <Shown query={gaps} what="the question">
      {({ gaps: all }) => {
        const gap = all.find((one) => one.id === id);
        return gap ? (
          <Editor {...rest} gap={gap} fields={{ ...blankFields, asks: [gap.question, ...gap.alike] }} />
        ) : (
          <State title="The question is gone" role="status">
            It was deleted, or is older than the board. <Link href="/guidance/gaps">Go to the gaps.</Link>
          </State>
        );
      }}
    </Shown>
  );
}

export function DraftEditor() {
  const { draft: id = '' } = useParams();
  const guidance = useGuidance();
  const draft = useDraft(id);
  const { data } = draft;
  const title = data ? `${kindTitles[data.kind]}: ${data.title === '' ? data.passage : data.title}` : 'Draft';
  return (
    <GuidancePage title={title}>
      <Shown query={guidance} what="the guidance">
        {(known) => (
          <Shown query={draft} what="the draft">
            {(view) => (
              <Editor
                key={view.id}
                guidance={known}
                draft={view}
                kind={view.kind}
                passage={view.passage}
                fields={view.fields}
                base={view.base}
              />
            )}
          </Shown>
        )}
      </Shown>
    </GuidancePage>
  );
}

interface EditorProps extends Opened {
  readonly guidance: GuidanceView;
}

function Editor(props: EditorProps) {
  const { guidance, draft, kind } = props;
  const state = useTyped(props);
  const { typed, isChanged, change } = state;
  const look = useEditorLook(props, typed);
  const { act, isDoing, notDone, forget } = useEditorDeeds(props, state);
  const problems = problemsIn(look, notDone);
  return (
    <>
      {draft && <StandingBar draft={draft} />}
      <KeptBar {...state} />
      {notDone && <NotDoneBar notDone={notDone} onClose={forget} />}
      <SuggestedBar
        draft={draft}
        isByModel={typed.isByModel}
        isRead={typed.isRead}
        setRead={(isRead) => {
          change({ isRead });
        }}
      />
      <FlagBar
        flags={look?.flags}
        fields={typed.fields}
        clear={(words) => {
          change({ cleared: [...new Set([...typed.cleared, ...words])] });
        }}
      />
      <Deeds
        {...{ draft, kind, isChanged, isDoing, act }}
        secondReader={guidance.secondReader}
        note={typed.note}
        setNote={(note) => {
          change({ note });
        }}
      />
      <Body {...props} typed={typed} change={change} look={look} problems={problems} />
      <Elsewhere problems={problems} />
      {draft && <TrialPanel key={draft.revision} draft={draft.id} isSaved={!isChanged} />}
    </>
  );
}

const problemsIn = (...said: readonly (Pick<Looked, 'problems'> | undefined)[]): readonly DraftProblem[] =>
  said.flatMap((one) => one?.problems ?? []);

interface BodyProps extends EditorProps {
  readonly typed: Unsaved;
  readonly change: (part: Partial<Unsaved>) => void;
  readonly look: Looked | undefined;
  readonly problems: readonly DraftProblem[];
}

function Body({ guidance, draft, kind, passage, typed, change, look, problems }: BodyProps) {
  if (kind === 'retire')
    return (
      <p>“{typed.fields.title}” is taken out of the next version. Its words stay in every version before.</p>
    );
  const isReadOnly = draft?.acts.includes('save') === false;
  return (
    <Sides look={look} draft={draft}>
      {guidance.canSuggest && !isReadOnly && (
        <WordingPanel
          fields={typed.fields}
          draft={draft?.id}
          own={kind === 'edit' ? passage : ''}
          passages={guidance.passages}
          isNew={kind === 'new'}
          put={(part) => {
            change({ fields: { ...typed.fields, ...part }, isByModel: true, isRead: false });
          }}
        />
      )}
      <PassageForm
        fields={typed.fields}
        change={(part) => {
          change({ fields: { ...typed.fields, ...part } });
        }}
        problems={problems}
        choices={guidance.choices}
        passages={guidance.passages}
        isNew={kind === 'new'}
        isReadOnly={isReadOnly}
      />
    </Sides>
  );
}

function useEditorLook({ kind, passage, draft }: EditorProps, { fields, cleared }: Unsaved) {
  const { may } = useWorkspace();
  const id = kind === 'new' ? fields.id : passage;
  const isOpen = draft?.state !== 'published' && draft?.state !== 'rejected';
  return useLook({ kind, passage: id, fields, cleared }, may('approve-guidance') && isOpen).data;
}

function useEditorDeeds(
  { kind, passage, draft }: EditorProps,
  { typed, isChanged, settle }: ReturnType<typeof useTyped>,
) {
  const [, navigate] = useLocation();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const { act, ...deeds } = useDraftDeeds({
    draft,
    onDone: (sent, done) => {
      settle(sent, done);
      // The way back leads to where it was begun from, not to the form that would begin it again.
      if (isHere.current && done.id !== draft?.id) navigate(`/guidance/drafts/${done.id}`, { replace: true });
    },
  });
  return {
    ...deeds,
    act: (doing: Pick<Doing, 'deed' | 'remark'>): void => {
      const begun = { kind, passage: kind === 'new' ? undefined : passage };
      act({ ...doing, typed, draft, begun, isChanged });
    },
  };
}
