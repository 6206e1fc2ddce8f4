/** The frame around every view: the bar with its navigation, what holds for all views, and the view itself. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { AccountMenu } from './account-menu.tsx';
import { Boundary } from './boundary.tsx';
import { useBarStyles } from './hint.tsx';
import { ServiceChoice } from './service-choice.tsx';
import { State } from './states.tsx';
import { hasUnsent } from './unsent.ts';
import { isAt, type View, views } from './views.ts';
import { useWorkspace } from './workspace.ts';

/** Below it the navigation stands at the foot, where a thumb reaches it. */
const phone = '@media (max-width: 640px)';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  skip: {
    position: 'absolute',
    top: '-10rem',
    left: tokens.spacingHorizontalM,
    zIndex: 10,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus': { top: tokens.spacingVerticalS },
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalL,
    minHeight: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [phone]: { paddingInline: tokens.spacingHorizontalM, gap: tokens.spacingHorizontalS },
  },
  product: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', [phone]: { display: 'none' } },
  service: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    flex: '0 1 auto',
    minWidth: 0,
  },
  space: { flex: '1 1 0' },
  navigation: {
    display: 'flex',
    [phone]: {
      order: 3,
      justifyContent: 'space-around',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground3,
      paddingBottom: 'env(safe-area-inset-bottom)',
    },
  },
  wide: { alignSelf: 'stretch', [phone]: { display: 'none' } },
  narrow: { display: 'none', [phone]: { display: 'flex' } },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '44px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
    [phone]: {
      flexDirection: 'column',
      justifyContent: 'center',
      gap: 0,
      flex: '1 1 0',
      paddingInline: 0,
      minHeight: '52px',
      minWidth: 0,
      fontSize: tokens.fontSizeBase200,
    },
  },
  main: {
    flex: '1 1 0',
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    ':focus': { outline: 'none' },
  },
  icon: { fontSize: '20px', flex: 'none' },
});

export function Frame() {
  const styles = useStyles();
  const { service, me } = useWorkspace();
  const [address] = useLocation();
  useUnsentKept();
  return (
    <div className={styles.frame}>
      <a href="#view" className={styles.skip}>
        Skip to the view
      </a>
      <header className={styles.bar}>
        <span className={styles.product}>Signpost</span>
        {me.services.length > 1 ? <ServiceChoice /> : <span className={styles.service}>{service.name}</span>}
        <Navigation className="wide" />
        <span className={styles.space} />
        <AccountMenu />
      </header>
      <Banners />
      <main id="view" tabIndex={-1} className={styles.main}>
        <Boundary of={address}>
          <Switch>
            {views.map((view) => (
              // An area's own pages go on below its path.
              <Route key={view.id} path={view.path === '/' ? '/' : `${view.path}/*?`}>
                <Opened view={view} />
              </Route>
            ))}
            <Route>
              <State title="There is nothing here" role="status">
                The address leads to no view of the workspace. <Link href="/">Go to the requests.</Link>
              </State>
            </Route>
          </Switch>
        </Boundary>
      </main>
      <Navigation className="narrow" />
    </div>
  );
}

/** Words that were typed and not sent are not closed away without a question. */
function useUnsentKept(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (hasUnsent()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, []);
}

function Opened({ view }: { readonly view: View }) {
  const { may: needed, label } = view;
  const Shown = view.shown.component;
  const { may, service } = useWorkspace();
  // Another service is another desk: what was chosen, opened or selected belongs to the one before.
  if (may(needed)) return <Shown key={service.id} />;
  return (
    <State title={`${label} is not open to you`} role="status">
      Your role in this service does not include it. Whoever runs the service can give you the role.
    </State>
  );
}

function Navigation({ className }: { readonly className: 'wide' | 'narrow' }) {
  const styles = useStyles();
  const { may } = useWorkspace();
  const [address] = useLocation();
  const open = views.filter((view) => view.isInNavigation && may(view.may));
  return (
    <nav aria-label="Views" className={`${styles.navigation} ${styles[className]}`}>
      {open.map((view) => (
        <Link
          key={view.id}
          href={view.path}
          className={styles.place}
          aria-current={isAt(view, address) ? 'page' : undefined}
        >
          <view.icon className={styles.icon} aria-hidden />
          {view.label}
        </Link>
      ))}
    </nav>
  );
}

const followConnection = (told: () => void): (() => void) => {
  window.addEventListener('online', told);
  window.addEventListener('offline', told);
  return () => {
    window.removeEventListener('online', told);
    window.removeEventListener('offline', told);
  };
};

/** What holds for all views at the moment. */
function Banners() {
  const { me, service } = useWorkspace();
  const bars = useBarStyles();
  const isOnline = useSyncExternalStore(followConnection, () => navigator.onLine);
  return (
    <section aria-label="What holds at the moment">
      {!isOnline && (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>
            You are offline. What is shown may be out of date; it is renewed by itself once you are back.
          </MessageBarBody>
        </MessageBar>
      )}
      {!me.isSure && (
        <MessageBar intent="warning">
          <MessageBarBody>
            Teams would not say of every advisors’ team whether you are in it, so you may see less than you
            should. Open the workspace again in a minute.
          </MessageBarBody>
        </MessageBar>
      )}
      {service.isExample && (
        <MessageBar intent="info" className={bars.bar}>
          <MessageBarBody className={bars.words}>
            A worked example: no real request belongs here.
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
