/** The surgery calendar: sessions with their places and who is booked; an advisor publishes, changes and cancels. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Setting } from '../../web/contract/person.ts';
import type { Session } from '../../web/contract/sessions.ts';
import { sessionCalls } from '../shell/calls.ts';
import { now } from '../shell/clock.ts';
import { Heading } from '../shell/heading.tsx';
import { useSetting } from '../shell/setting.ts';
import { Loading, Shown, State } from '../shell/states.tsx';
import { calendarDay, dayOf } from '../shell/times.ts';
import { useViewStyles } from '../shell/view-styles.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { byDay, mondayOf, plusDays, type Shown as Weeks, weeksFrom, weeksShown } from './calendar.ts';
import { SessionCard } from './session-card.tsx';
import { sessionKey, typedSessions } from './typed-sessions.ts';

const SessionForm = lazy(async () => ({ default: (await import('./session-form.tsx')).SessionForm }));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  space: { flex: '1 1 0' },
  day: { margin: 0, marginBlockStart: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
  sessions: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

/** A session whose form is open, as it was when it was opened: its lock is of that revision; or a new one. */
type Opened = { readonly session: Session | undefined };

function useSessions({ from, until }: Weeks) {
  const { api, service } = useWorkspace();
  return useQuery({
    queryKey: ['sessions', service.id, from, until],
    queryFn: ({ signal }) =>
      api.get(sessionCalls.sessions, { parts: { service: service.id }, query: { from, until }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function SessionsView() {
  const styles = useStyles();
  const views = useViewStyles();
  const { may, reader, service } = useWorkspace();
  const [monday, setMonday] = useState(() => mondayOf(dayOf(reader, now())));
  const [opened, setOpened] = useState<Opened>();
  const top = useRef<HTMLDivElement>(null);
  const weeks = weeksFrom(monday);
  const found = useSessions(weeks);
  const setting = useSetting();
  const isTyped = opened === undefined && typedSessions.read(sessionKey(service.id, undefined)) !== undefined;
  const close = (): void => {
    setOpened(undefined);
    requestAnimationFrame(() => top.current?.querySelector('button')?.focus());
  };
  return (
    <div className={views.view}>
      <div className={views.inner}>
        <Heading title="Surgeries" />
        <div ref={top} className={styles.row}>
          {may('advise') && (
            <Button
              appearance="primary"
              icon={<AddRegular />}
              onClick={() => {
                setOpened({ session: undefined });
              }}
            >
              {isTyped ? 'Publish a session (not sent yet)' : 'Publish a session'}
            </Button>
          )}
          <span className={styles.space} />
          <WeekChoice monday={monday} choose={setMonday} />
        </div>
        {opened && (
          <Suspense fallback={<Loading what="the form" />}>
            <SessionForm key={opened.session?.id ?? 'new'} session={opened.session} onDone={close} />
          </Suspense>
        )}
        <Shown query={setting} what="the calendar">
          {(known) => (
            <Shown query={found} what="the calendar">
              {({ sessions }) => (
                <Days
                  {...{ sessions, weeks }}
                  setting={known}
                  onChange={(session) => {
                    setOpened({ session });
                  }}
                />
              )}
            </Shown>
          )}
        </Shown>
      </div>
    </div>
  );
}

interface WeekChoiceProps {
  readonly monday: string;
  readonly choose: (monday: string) => void;
}

function WeekChoice({ monday, choose }: WeekChoiceProps) {
  const { reader } = useWorkspace();
  const { from, until } = weeksFrom(monday);
  const by = (days: number) => () => {
    choose(plusDays(monday, days));
  };
  return (
    <>
      <span aria-live="polite">
        {calendarDay(reader, from)} to {calendarDay(reader, until)}
      </span>
      <Button
        icon={<ChevronLeftRegular />}
        aria-label={`${String(weeksShown)} weeks before`}
        onClick={by(-weeksShown * 7)}
      />
      <Button
        onClick={() => {
          choose(mondayOf(dayOf(reader, now())));
        }}
      >
        This week
      </Button>
      <Button
        icon={<ChevronRightRegular />}
        aria-label={`${String(weeksShown)} weeks on`}
        onClick={by(weeksShown * 7)}
      />
    </>
  );
}

interface DaysProps {
  readonly sessions: readonly Session[];
  readonly weeks: Weeks;
  readonly setting: Setting;
  readonly onChange: (session: Session) => void;
}

function Days({ sessions, setting, onChange }: DaysProps) {
  const styles = useStyles();
  const { reader, may } = useWorkspace();
  if (sessions.length === 0) {
    return (
      <State title="No session in these weeks" role="status">
        {may('advise')
          ? 'Publish one, and requesters can book its places from their requests.'
          : 'When the advisors publish one, you can book a place from your request.'}
      </State>
    );
  }
  return (
    <>
      {byDay(sessions, reader).map(({ day, sessions: of }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.day}>
            {calendarDay(reader, day)}
          </h2>
          <ul className={styles.sessions}>
            {of.map((session) => (
              <li key={session.id}>
                <SessionCard session={session} setting={setting} onChange={onChange} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
