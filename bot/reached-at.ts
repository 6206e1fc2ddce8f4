/** Where people reach this server from outside Teams, for the links that it hands out. */

interface Listening {
  listen(host: string, port: number): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

export interface Reached {
  /** Without a path and without a slash at its end. */
  readonly address: () => string;
  /** The same server, whose port is known once it listens: told to take any, it is another than the one it was told. */
  readonly noting: (web: Listening) => Listening;
}

type Told =
  | { readonly mode: 'local'; readonly host: string; readonly port: number }
  | { readonly mode: 'production'; readonly publicAddress: string };

export function reachedAt(config: Told): Reached {
  let port = config.mode === 'local' ? config.port : 0;
  return {
    address: () =>
      config.mode === 'production' ? config.publicAddress : `http://${config.host}:${String(port)}`,
    noting: (web) => ({
      close: () => web.close(),
      listen: async (host, wanted) => {
        const listening = await web.listen(host, wanted);
        ({ port } = listening);
        return listening;
      },
    }),
  };
}
