/** In which colours the workspace is drawn: Teams', or those that the reader chose here. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from './host.ts';

/** `host`: as Teams has it, or outside Teams as the device has it. */
export type ChosenTheme = 'host' | HostTheme;

export const themeTitles: Readonly<Record<ChosenTheme, string>> = {
  host: 'As in Teams or on this device',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};
export const chosenThemes = ['host', 'light', 'dark', 'contrast'] as const satisfies readonly ChosenTheme[];

export const readChosenTheme = (text: string | undefined): ChosenTheme =>
  chosenThemes.find((theme) => theme === text) ?? 'host';

export const fluentThemes: Readonly<Record<HostTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const matches = (query: string): boolean => window.matchMedia(query).matches;

export function deviceTheme(): HostTheme {
  if (matches('(forced-colors: active)') || matches('(prefers-contrast: more)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** Calls back whenever the device changes its mind; gives back how to stop it. */
export function followDevice(hear: (theme: HostTheme) => void): () => void {
  const queries = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map(
    (query) => window.matchMedia(query),
  );
  const told = (): void => {
    hear(deviceTheme());
  };
  for (const query of queries) query.addEventListener('change', told);
  return () => {
    for (const query of queries) query.removeEventListener('change', told);
  };
}
