/** One request: where it stands, what was said, what advisors noted, what can be done, and everything that it is. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { PressedMove } from '../../web/contract/forms.ts';
import type { Setting } from '../../web/contract/person.ts';
import type { RequestView as Shape } from '../../web/contract/request.ts';
import { Heading } from '../shell/heading.tsx';
import { Due, Status } from '../shell/marks.tsx';
import { useNextFocus } from '../shell/next-focus.ts';
import { useSaying } from '../shell/notices.tsx';
import { useSetting } from '../shell/setting.ts';
import { useKey } from '../shell/shortcuts.tsx';
import { Loading, Shown } from '../shell/states.tsx';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { useViewStyles } from '../shell/view-styles.ts';
import { titleIn, useWorkspace } from '../shell/workspace.ts';
import { Conversation, InternalNotes } from './conversation.tsx';
import { draftsOf } from './drafts.ts';
import { Asked, Deadlines, Duplicates, Facts, History, Record } from './facts.tsx';
import { MoveBar, type Opened } from './move-bar.tsx';
import { useHold, useMove } from './use-move.ts';
import { useRequest } from './use-request.ts';

const MoveForm = lazy(async () => ({ default: (await import('./move-form.tsx')).MoveForm }));
const BookingForm = lazy(async () => ({ default: (await import('./booking-form.tsx')).BookingForm }));

const narrow = '@media (max-width: 900px)';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    alignSelf: 'flex-start',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
  },
  standing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

export function RequestView() {
  const styles = useStyles();
  const views = useViewStyles();
  const { reference } = useParams<{ reference: string }>();
  const { me, service, choose } = useWorkspace();
  // A link leads to a request of any service that the reader belongs to: the workspace is shown for that one then, as
  // what the reader may do there, and the changes that come, are those of its own desk.
  const theirs = me.services.find(({ prefix }) => reference.startsWith(`${prefix}-`)) ?? service;
  const isElsewhere = theirs.id !== service.id;
  useEffect(() => {
    if (isElsewhere) choose(theirs.id);
  }, [isElsewhere, choose, theirs.id]);
  const request = useRequest(service.id, reference, !isElsewhere);
  const setting = useSetting();
  const [, navigate] = useLocation();
  useKey('u', () => {
    navigate('/');
  });
  return (
    <div className={views.view} tabIndex={-1}>
      <div className={views.inner}>
        <Link href="/" className={styles.back}>
          <ArrowLeftRegular aria-hidden /> All requests
        </Link>
        {request.data === undefined && <Heading title={`Request ${reference}`} />}
        <Shown query={request} what="the request">
          {(found) => (
            <Shown query={setting} what="the request">
              {(known) => <Request key={reference} service={service.id} request={found} setting={known} />}
            </Shown>
          )}
        </Shown>
      </div>
    </div>
  );
}

interface RequestProps {
  readonly service: string;
  readonly request: Shape;
  readonly setting: Setting;
}

function useSaidChange({ revision, status }: Shape, title: string): void {
  const { announce } = useSaying();
  const before = useRef(revision);
  useEffect(() => {
    if (before.current === revision) return;
    before.current = revision;
    announce(`The request has changed. It is now: ${title}.`);
  }, [revision, status, title, announce]);
}

function Request(props: RequestProps) {
  const { request, setting } = props;
  const styles = useStyles();
  useSaidChange(request, titleIn(setting, 'statuses', request.status));
  return (
    <>
      <Standing {...props} />
      {request.warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <Moves {...props} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Conversation request={request} />
          <InternalNotes request={request} />
        </div>
        <div className={styles.column}>
          <Deadlines request={request} setting={setting} />
          <Facts request={request} setting={setting} />
          <Asked request={request} setting={setting} />
          <Duplicates request={request} setting={setting} />
          <History request={request} setting={setting} />
          <Record request={request} setting={setting} />
        </div>
      </div>
    </>
  );
}

function Standing({ request, setting }: RequestProps) {
  const styles = useStyles();
  // Of what has ended it no longer says anything that nobody has it.
  const isOpen = request.endedAt === undefined;
  return (
    <div className={styles.standing}>
      <Heading title={`Request ${request.reference}`} />
      <Status status={request.status} title={titleIn(setting, 'statuses', request.status)} />
      <Due due={request.due} dueState={request.dueState} />
      {(request.assignee !== undefined || isOpen) && (
        <span>{request.assignee === undefined ? 'With nobody yet' : `With ${request.assignee.name}`}</span>
      )}
    </div>
  );
}

function Moves({ service, request }: RequestProps) {
  const [opened, setOpened] = useState<Opened>();
  const pressing = useMove(service, request);
  const { revision } = request;
  const { place, toNext } = useNextFocus<HTMLDivElement>({ revision, isSending: pressing.isPending });
  const holding = useHold(service, request);
  const { notify } = useSaying();
  const tell = (error: unknown): void => {
    notify({ kind: 'trouble', title: wordsOf(factsOf(error)) });
  };
  const press = (move: PressedMove): void => {
    pressing
      .mutateAsync({ move, once: crypto.randomUUID(), values: {}, cleared: [] })
      .then((outcome) => {
        if (outcome.kind === 'stale' || outcome.kind === 'refused') {
          notify({ kind: 'trouble', title: 'Nothing was done.', words: outcome.words });
        }
        toNext(outcome.kind === 'mend' ? revision : outcome.revision);
      })
      .catch((error: unknown) => {
        tell(error);
        toNext(revision);
      });
  };
  const close = (shown: number): void => {
    setOpened(undefined);
    toNext(shown);
  };
  const closing = {
    onDone: close,
    onClose: () => {
      close(revision);
    },
  };
  return (
    <div ref={place} tabIndex={-1}>
      <MoveBar
        request={request}
        drafted={draftsOf(service, request.reference)}
        isSending={pressing.isPending}
        onOpen={setOpened}
        onPress={press}
        onHold={() => {
          holding.mutateAsync(!request.isHeld).catch(tell);
        }}
      />
      <Suspense fallback={<Loading what="the form" />}>
        {opened === 'booking' && <BookingForm {...{ service, request }} {...closing} />}
        {opened !== undefined && opened !== 'booking' && (
          <MoveForm key={opened} {...{ service, request }} move={opened} {...closing} />
        )}
      </Suspense>
    </div>
  );
}
