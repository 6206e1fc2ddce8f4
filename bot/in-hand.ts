/** Replies that are being written in this process, so that whoever waits for one can stop it. */

export interface InHand {
  /** `done` is to be called when the reply is there, however it came to be. */
  begin(key: string): { readonly signal: AbortSignal; readonly done: () => void };
  /** False where there was none. */
  stop(key: string): boolean;
}

export function createInHand(): InHand {
  const running = new Map<string, Set<AbortController>>();
  return {
    begin: (key) => {
      const controller = new AbortController();
      const theirs = running.get(key) ?? new Set();
      running.set(key, theirs.add(controller));
      return {
        signal: controller.signal,
        done: () => {
          theirs.delete(controller);
          if (theirs.size === 0) running.delete(key);
        },
      };
    },
    stop: (key) => {
      const theirs = running.get(key) ?? [];
      let stopped = false;
      for (const controller of theirs) {
        controller.abort();
        stopped = true;
      }
      return stopped;
    },
  };
}
