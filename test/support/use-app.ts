/** One app and one connector for the tests of a file. */
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { type AppOptions, type RunningApp, startApp } from './app.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';
import { type Place, somebody, type Talk, talk } from './people.ts';

/** Short waits, so that a test of a failing connector takes a moment. */
export const hasty = {
  timeoutMilliseconds: 700,
  triesAtMost: 3,
  firstPauseMilliseconds: 20,
  longestPauseMilliseconds: 1_500,
  deadlineMilliseconds: 4_000,
} as const;

export interface World {
  readonly app: RunningApp;
  readonly connector: FakeConnector;
  /** A chat of a new person, unless told otherwise. */
  readonly chat: (over?: Partial<Place>) => Talk;
  /** Stops the app and starts it again on the same folder, at once or so much later. */
  readonly restart: (laterByMilliseconds?: number) => Promise<void>;
}

/** What is known only once the tests run, such as where a server of theirs is, comes of a function. */
export function useApp(given: AppOptions | (() => Promise<AppOptions>) = {}): World {
  let options: AppOptions = {};
  let app: RunningApp | undefined;
  let connector: FakeConnector | undefined;
  before(async () => {
    connector = await startConnector();
    options = typeof given === 'function' ? await given() : given;
    app = await startApp({ outbound: hasty, ...options });
  });
  after(async () => {
    await app?.end();
    await connector?.close();
    // A process runs the files of half the suite and forgets none of their modules: an app that has ended is not to stay with them.
    app = undefined;
    connector = undefined;
  });
  const open = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The app runs inside tests only.');
    return value;
  };
  return {
    get app() {
      return open(app);
    },
    get connector() {
      return open(connector);
    },
    chat: (over = {}) =>
      talk({
        port: open(app).port,
        connector: open(connector),
        who: somebody(),
        spot: { kind: 'personal' },
        ...over,
      }),
    restart: async (laterBy = 0) => {
      const { folder, clock, stop } = open(app);
      await stop();
      app = await startApp({
        outbound: hasty,
        ...options,
        folder,
        startAt: plusMilliseconds(clock.now(), laterBy),
      });
    },
  };
}
