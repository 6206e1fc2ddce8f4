/** Where the workspace is shown: in Teams, in a browser of local mode, or somewhere that it cannot sign anybody in. */

export type HostTheme = 'light' | 'dark' | 'contrast';

export interface TeamsHost {
  readonly kind: 'teams';
  readonly theme: HostTheme;
  readonly locale: string;
  /** What a link into the tab asked for. */
  readonly subPage: string | undefined;
  /** Teams keeps it and renews it. */
  readonly token: () => Promise<string>;
  readonly onTheme: (hear: (theme: HostTheme) => void) => void;
}

export type Host = TeamsHost | { readonly kind: 'local' } | { readonly kind: 'outside' };
