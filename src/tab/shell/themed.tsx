/** Draws everything within in the chosen theme, with the page's own nonce on every style that a component makes. */
import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Host, HostTheme } from './host.ts';
import { remember, remembered } from './remembered.ts';
import { type ChosenTheme, deviceTheme, fluentThemes, followDevice, readChosenTheme } from './theme.ts';

interface ThemeChoice {
  readonly chosen: ChosenTheme;
  /** What is drawn in now. */
  readonly theme: HostTheme;
  readonly choose: (theme: ChosenTheme) => void;
}

const Choice = createContext<ThemeChoice>({ chosen: 'host', theme: 'light', choose: () => undefined });
export const useThemeChoice = (): ThemeChoice => useContext(Choice);

const useStyles = makeStyles({ all: { height: '100dvh', overflow: 'clip' } });

const nonceOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

function useHostTheme(host: Host | undefined): HostTheme {
  const [heard, setHeard] = useState<HostTheme>();
  useEffect(() => {
    if (host?.kind !== 'teams') return followDevice(setHeard);
    host.onTheme(setHeard);
    return undefined;
  }, [host]);
  return heard ?? (host?.kind === 'teams' ? host.theme : deviceTheme());
}

/**
 * Within the renderer: a style made outside it would lack the nonce, and be refused. What fills the page stands on an
 * element of its own: menus and dialogs wear the provider's class, and one that fills the page would cover it.
 */
function Coloured({ theme, children }: { readonly theme: HostTheme; readonly children: ReactNode }) {
  const styles = useStyles();
  useEffect(() => {
    // The browser's own parts of a field follow: the sign of a calendar, a scroll bar.
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={fluentThemes[theme]} data-theme={theme}>
      <div className={styles.all}>{children}</div>
    </FluentProvider>
  );
}

export function Themed({
  host,
  children,
}: {
  readonly host: Host | undefined;
  readonly children: ReactNode;
}) {
  const hostTheme = useHostTheme(host);
  const [chosen, setChosen] = useState<ChosenTheme>(() => readChosenTheme(remembered('theme')));
  const theme = chosen === 'host' ? hostTheme : chosen;
  const renderer = useMemo(() => {
    const nonce = nonceOf(document);
    return createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  }, []);
  const choice = useMemo(
    () => ({
      chosen,
      theme,
      choose: (next: ChosenTheme) => {
        remember('theme', next);
        setChosen(next);
      },
    }),
    [chosen, theme],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Coloured theme={theme}>
        <Choice value={choice}>{children}</Choice>
      </Coloured>
    </RendererProvider>
  );
}
