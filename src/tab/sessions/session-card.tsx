/** One session: when, how and for whom, each of its places with who has it, and what an advisor can do with it. */
import {
  Badge,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Setting } from '../../web/contract/person.ts';
import type { Session } from '../../web/contract/sessions.ts';
import { sessionCalls } from '../shell/calls.ts';
import { useNextFocus } from '../shell/next-focus.ts';
import { useSaying } from '../shell/notices.tsx';
import { timeIn } from '../shell/times.ts';
import { factsOf, wordsOf } from '../shell/trouble.ts';
import { titleIn, useWorkspace } from '../shell/workspace.ts';
import { takenIn } from './calendar.ts';
import { sessionKey, typedSessions } from './typed-sessions.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  time: { margin: 0, fontSize: tokens.fontSizeBase400 },
  small: { color: tokens.colorNeutralForeground2, margin: 0 },
  places: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  link: { color: tokens.colorBrandForegroundLink },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginBlockStart: 'auto' },
});

const ways = { teams: 'In Teams', online: 'Online', 'in-person': 'In person' } as const;
const states = {
  open: { title: 'Places free', color: 'success' },
  full: { title: 'Full', color: 'warning' },
  past: { title: 'Past', color: 'informative' },
  cancelled: { title: 'Cancelled', color: 'danger' },
} as const;

interface CardProps {
  readonly session: Session;
  readonly setting: Setting;
  readonly onChange: (session: Session) => void;
}

export function SessionCard({ session, setting, onChange }: CardProps) {
  const styles = useStyles();
  const { reader, may, service } = useWorkspace();
  const isTyped = typedSessions.read(sessionKey(service.id, session)) !== undefined;
  const { title, color } = states[session.state];
  const when = `${timeIn(reader, session.starts)} to ${timeIn(reader, session.ends)}`;
  const { place, toNext } = useNextFocus<HTMLElement>({ revision: session.revision, isSending: false });
  const canChange = may('advise') && (session.state === 'open' || session.state === 'full');
  return (
    <article ref={place} tabIndex={-1} className={styles.card} aria-label={`${when}, ${title}`}>
      <div className={styles.head}>
        <h3 className={styles.time}>{when}</h3>
        <Badge appearance="tint" color={color} shape="rounded">
          {title}
        </Badge>
        <span>
          {takenIn(session)} of {session.places.length} booked
        </span>
      </div>
      <About session={session} setting={setting} />
      {session.state !== 'cancelled' && <Places session={session} />}
      {canChange && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={
              isTyped ? `Change (not sent yet) the session at ${when}` : `Change the session at ${when}`
            }
            onClick={() => {
              onChange(session);
            }}
          >
            {isTyped ? 'Change (not sent yet)' : 'Change'}
          </Button>
          <Cancel session={session} when={when} onCancelled={toNext} />
        </div>
      )}
    </article>
  );
}

function About({ session, setting }: Pick<CardProps, 'session' | 'setting'>) {
  const styles = useStyles();
  const { audience, way, where, note, minutes, desk, publishedBy } = session;
  const whom = [
    ...audience.roles.map((role) => titleIn(setting, 'roles', role)),
    ...audience.phases.map((phase) => titleIn(setting, 'phases', phase)),
  ];
  return (
    <>
      <p className={styles.small}>
        {ways[way]}
        {where !== undefined && `: ${where}`}. {minutes} minutes each.
        {setting.desks.length > 1 && ` ${titleIn(setting, 'desks', desk)}.`}
      </p>
      <p className={styles.small}>For {whom.length === 0 ? 'everybody' : whom.join(', ')}.</p>
      {note !== undefined && <p className={styles.small}>{note}</p>}
      {publishedBy && <p className={styles.small}>Published by {publishedBy.name}.</p>}
    </>
  );
}

function Places({ session }: Pick<CardProps, 'session'>) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  return (
    <ol className={styles.places} aria-label="Places">
      {session.places.map(({ starts, isTaken, reference }) => (
        <li key={starts}>
          {timeIn(reader, starts)}{' '}
          {reference === undefined ? (
            isTaken ? (
              'booked'
            ) : (
              'free'
            )
          ) : (
            <Link href={`/requests/${reference}`} className={styles.link}>
              {reference}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

interface Cancelling {
  readonly session: Session;
  /** With the session's revision then. */
  readonly onCancelled: (revision: number) => void;
}

function useCancel({ session, onCancelled }: Cancelling) {
  const { id, revision } = session;
  const booked = takenIn(session);
  const { api, service } = useWorkspace();
  const { notify } = useSaying();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.send(
        sessionCalls.cancelSession,
        { parts: { service: service.id, session: id }, body: { revision, booked } },
        [200, 409],
      ),
    onSuccess: async (answer) => {
      // Its buttons will be gone: the session itself takes the focus, and says by its name what it is now.
      if (answer.status === 200) onCancelled(answer.body.revision);
      await queries.invalidateQueries({ queryKey: ['sessions', service.id] });
      notify(
        answer.status === 200
          ? { kind: 'done', title: 'The session is cancelled.', words: 'Whoever had booked is told.' }
          : { kind: 'trouble', title: 'Not cancelled.', words: answer.body.error },
      );
    },
    onError: (error) => {
      notify({ kind: 'trouble', title: 'Not cancelled.', words: wordsOf(factsOf(error)) });
    },
  });
}

function Cancel(props: Cancelling & { readonly when: string }) {
  const { session, when } = props;
  const [isOpen, setOpen] = useState(false);
  const cancelling = useCancel(props);
  const taken = takenIn(session);
  return (
    <Dialog
      modalType="alert"
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" aria-label={`Cancel session at ${when}`}>
          Cancel session
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Cancel the session {when}?</DialogTitle>
          <DialogContent>
            {taken === 0
              ? 'Nobody has booked a place of it.'
              : `${taken === 1 ? 'One place is' : `${String(taken)} places are`} booked: they are given up, and whoever booked is told.`}{' '}
            It cannot be taken back; a new session can be published.
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabled={cancelling.isPending}
              onClick={() => {
                cancelling.mutate(undefined, {
                  onSettled: () => {
                    setOpen(false);
                  },
                });
              }}
            >
              Cancel the session
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep it</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
