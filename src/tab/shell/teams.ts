/** Teams' own script, fenced: the only file that knows it. */
import { app, authentication } from '@microsoft/teams-js';
import type { Host, HostTheme } from './host.ts';

const themes: Readonly<Record<string, HostTheme>> = { dark: 'dark', contrast: 'contrast', glass: 'dark' };
const themeOf = (name: string | undefined): HostTheme => themes[name ?? ''] ?? 'light';

export async function connectTeams(): Promise<Host> {
  try {
    await app.initialize();
  } catch {
    return { kind: 'outside' }; // A frame that is not Teams'.
  }
  const { app: shown, page } = await app.getContext();
  // From here on Teams takes its own waiting picture away; what we wait for, we say ourselves.
  void app.notifySuccess();
  return {
    kind: 'teams',
    theme: themeOf(shown.theme),
    locale: shown.locale,
    subPage: page.subPageId,
    token: () => authentication.getAuthToken(),
    onTheme: (hear) => {
      app.registerOnThemeChangeHandler((name) => {
        hear(themeOf(name));
      });
    },
  };
}
