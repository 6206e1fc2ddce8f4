/** The guidance's part of the workspace: which of its pages an address leads to. */
import { Link, Route, Switch } from 'wouter';
import { type Later, later } from '../shell/later.tsx';
import { State } from '../shell/states.tsx';
import { useWorkspace } from '../shell/workspace.ts';

const Passages = later(async () => (await import('./passages.tsx')).Passages);
const Passage = later(async () => (await import('./passage.tsx')).Passage);
const Drafts = later(async () => (await import('./drafts.tsx')).Drafts);
const DraftEditor = later(async () => (await import('./draft-editor.tsx')).DraftEditor);
const NewDraft = later(async () => (await import('./draft-editor.tsx')).NewDraft);
const Documents = later(async () => (await import('./documents/documents.tsx')).Documents);
const BroughtDocument = later(async () => (await import('./documents/document.tsx')).BroughtDocument);
const Gaps = later(async () => (await import('./gaps.tsx')).Gaps);
const Reviews = later(async () => (await import('./reviews.tsx')).Reviews);
const Versions = later(async () => (await import('./versions.tsx')).Versions);

const pages: readonly {
  readonly path: string;
  readonly may: 'read-guidance' | 'approve-guidance' | 'edit-guidance';
  readonly page: Later;
}[] = [
  { path: '/guidance', may: 'read-guidance', page: Passages },
  { path: '/guidance/passages/:passage', may: 'read-guidance', page: Passage },
  { path: '/guidance/drafts', may: 'approve-guidance', page: Drafts },
  { path: '/guidance/drafts/new/:kind/:of?', may: 'edit-guidance', page: NewDraft },
  { path: '/guidance/drafts/:draft', may: 'approve-guidance', page: DraftEditor },
  { path: '/guidance/documents', may: 'edit-guidance', page: Documents },
  { path: '/guidance/documents/:document', may: 'edit-guidance', page: BroughtDocument },
  { path: '/guidance/gaps', may: 'approve-guidance', page: Gaps },
  { path: '/guidance/reviews', may: 'read-guidance', page: Reviews },
  { path: '/guidance/versions', may: 'read-guidance', page: Versions },
];

export function GuidanceView() {
  const { may } = useWorkspace();
  return (
    <Switch>
      {pages.map(({ path, may: needed, page: { component: Page } }) => (
        <Route key={path} path={path}>
          {may(needed) ? (
            <Page />
          ) : (
            <State title="This is not open to you" role="status">
              Your role in this service does not include it. <Link href="/guidance">Go to the passages.</Link>
            </State>
          )}
        </Route>
      ))}
      <Route>
        <State title="There is nothing here" role="status">
          The address leads to no page of the guidance. <Link href="/guidance">Go to the passages.</Link>
        </State>
      </Route>
    </Switch>
  );
}
