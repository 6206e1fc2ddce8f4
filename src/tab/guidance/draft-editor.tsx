/** A draft: typed with checks, the answer and the difference beside it, then tried, passed on and published. */
import { useLocation, useParams } from 'wouter';
import type { DraftProblem, DraftView, Looked } from '../../web/contract/draft-shapes.ts';
import type { GuidanceView } from '../../web/contract/passage-shapes.ts';
import { Shown } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { Deeds } from './draft-deeds.tsx';
import { FlagBar, NotDoneBar, Restored, StandingBar } from './draft-notices.tsx';
import { GuidancePage } from './layout.tsx';
import { PassageForm } from './passage-form.tsx';
import { Elsewhere, Sides } from './draft-sides.tsx';
import { kindTitles } from './titles.ts';
import { TrialPanel } from './trial.tsx';
import { blankFields } from './typed-fields.ts';
import type { Unsaved } from './unsaved.ts';
import { type EditorProps as Opened, useTyped } from './use-typed.ts';
import { type Doing, useDraftDeeds } from './use-draft-deeds.ts';
import { useDraft, useGuidance, usePassage } from './use-guidance.ts';
import { useLook } from './use-look.ts';

type Kind = DraftView['kind'];

/** A draft that is not kept by the server yet. */
export function NewDraft() {
  const { kind: named = 'new', passage = '' } = useParams();
  const kind: Kind = named === 'edit' || named === 'retire' ? named : 'new';
  const guidance = useGuidance();
  const found = usePassage(kind === 'new' ? '' : passage);
  const title = kind === 'new' ? 'New passage' : kind === 'edit' ? 'Change a passage' : 'Retire a passage';
  return (
    <GuidancePage title={title}>
      <Shown query={guidance} what="the guidance">
        {(known) =>
          kind === 'new' ? (
            <Editor
              key="new"
              guidance={known}
              draft={undefined}
              kind={kind}
              passage=""
              fields={blankFields}
            />
          ) : (
            <Shown query={found} what="the passage">
              {({ fields }) => (
                <Editor
                  key={passage}
                  guidance={known}
                  draft={undefined}
                  kind={kind}
                  passage={passage}
                  fields={fields}
                />
              )}
            </Shown>
          )
        }
      </Shown>
    </GuidancePage>
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
                key={`${view.id} ${String(view.revision)}`}
                guidance={known}
                draft={view}
                kind={view.kind}
                passage={view.passage}
                fields={view.fields}
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
      <Restored {...state} />
      {notDone && <NotDoneBar notDone={notDone} onClose={forget} />}
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

function Body({ guidance, draft, kind, typed, change, look, problems }: BodyProps) {
  if (kind === 'retire')
    return <p>The passage is taken out of the next version. Its words stay in every version before.</p>;
  return (
    <Sides look={look} draft={draft}>
      <PassageForm
        fields={typed.fields}
        change={(part) => {
          change({ fields: { ...typed.fields, ...part } });
        }}
        problems={problems}
        choices={guidance.choices}
        passages={guidance.passages}
        isNew={kind === 'new'}
        isReadOnly={draft?.acts.includes('save') === false}
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
  { typed, isChanged, forget: forgetTyped }: ReturnType<typeof useTyped>,
) {
  const [, navigate] = useLocation();
  const { act, ...deeds } = useDraftDeeds((answer) => {
    forgetTyped();
    if (answer.kind === 'draft')
      navigate(`/guidance/drafts/${answer.draft.id}`, { replace: draft !== undefined });
  });
  return {
    ...deeds,
    act: (doing: Pick<Doing, 'deed' | 'remark'>): void => {
      const begun = { kind, passage: kind === 'new' ? undefined : passage };
      act({ ...doing, typed, draft, begun, isChanged });
    },
  };
}
