/** Sends a move and says what became of it: done, overtaken by somebody, refused, or to be mended first. */
import { useMutation } from '@tanstack/react-query';
import type { MoveForm, PressedMove } from '../../web/contract/forms.ts';
import type { RequestView } from '../../web/contract/request.ts';
import { requestCalls } from '../shell/calls.ts';
import { useSaying } from '../shell/notices.tsx';
import { useSafety } from '../shell/safety.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import type { Draft } from './drafts.ts';
import { useArrived } from './use-request.ts';

export type MoveOutcome =
  /** `revision` is the request's as it is now. */
  | { readonly kind: 'moved'; readonly revision: number }
  /** `words` say what is different now; nothing was done. */
  | { readonly kind: 'stale' | 'refused'; readonly revision: number; readonly words: string }
  | { readonly kind: 'mend'; readonly form: MoveForm };

interface Sending extends Draft {
  readonly move: PressedMove;
}

export function useMove(service: string, { reference, revision }: RequestView) {
  const { api } = useWorkspace();
  const { notify } = useSaying();
  const showSafety = useSafety();
  const arrived = useArrived(service);
  return useMutation({
    mutationFn: async ({ move, once, values, cleared }: Sending): Promise<MoveOutcome> => {
      const answer = await api.send(
        requestCalls.move,
        {
          parts: { service, reference },
          body: { move, once, inputs: values, cleared: [...cleared], revision },
        },
        [200, 403, 409, 422],
      );
      showSafety(answer.body.safety);
      switch (answer.status) {
        case 200:
          arrived(answer.body.request);
          notify({ kind: 'done', title: answer.body.words });
          return { kind: 'moved', revision: answer.body.request.revision };
        case 422:
          return { kind: 'mend', form: answer.body.form };
        default:
          arrived(answer.body.request);
          return {
            kind: answer.body.code,
            revision: answer.body.request.revision,
            words: answer.body.error,
          };
      }
    },
  });
}

export function useBooking(service: string, { reference, revision }: RequestView) {
  const { api } = useWorkspace();
  const { notify } = useSaying();
  const arrived = useArrived(service);
  return useMutation({
    mutationFn: async (place: { readonly session: string; readonly starts: string }) => {
      const answer = await api.send(
        requestCalls.book,
        { parts: { service, reference }, body: { ...place, revision } },
        [200, 403, 409],
      );
      arrived(answer.body.request);
      if (answer.status !== 200) return { kind: 'not-done', words: answer.body.error } as const;
      notify({ kind: 'done', title: answer.body.words });
      return { kind: 'booked', revision: answer.body.request.revision } as const;
    },
  });
}

export function useHold(service: string, { reference }: RequestView) {
  const { api } = useWorkspace();
  const { notify } = useSaying();
  const arrived = useArrived(service);
  return useMutation({
    mutationFn: async (isHeld: boolean) => {
      const answer = await api.send(
        requestCalls.hold,
        { parts: { service, reference }, body: { isHeld } },
        [200, 409],
      );
      arrived(answer.body.request);
      const words = answer.status === 200 ? answer.body.words : answer.body.error;
      notify({ kind: answer.status === 200 ? 'done' : 'trouble', title: words });
    },
  });
}
