/** Shows that we are typing, only where no reply has left after a second. */
import type { Received } from './received.ts';

const patienceMilliseconds = 1_000;

export function startTyping({ place, event, showTyping, log, id }: Received): { stop(): void } {
  if (place.setting !== 'personal' || event.kind !== 'message') return { stop: () => undefined };
  const timer = setTimeout(() => {
    showTyping().catch((error: unknown) => {
      log.debug('typing.unsent', { turn: id, error });
    });
  }, patienceMilliseconds);
  return {
    stop: () => {
      clearTimeout(timer);
    },
  };
}
