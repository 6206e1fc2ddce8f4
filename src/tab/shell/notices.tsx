/** What is said beside the views: a notice that shows for a moment, and words for screen readers only. */
import {
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Notice = {
  readonly kind: 'done' | 'told' | 'trouble';
  readonly title: string;
  readonly words?: string | undefined;
};

interface Saying {
  /** Seen and read out. */
  readonly notify: (notice: Notice) => void;
  /** Read out, not seen. */
  readonly announce: (words: string) => void;
}

const SayingContext = createContext<Saying>({ notify: () => undefined, announce: () => undefined });
export const useSaying = (): Saying => useContext(SayingContext);

export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const intents = { done: 'success', told: 'info', trouble: 'error' } as const;
/** Trouble stays until it is dismissed by a press or has had time to be read twice. */
const shownMilliseconds = { done: 5_000, told: 7_000, trouble: 15_000 } as const;

export function Saying({ children }: { readonly children: ReactNode }) {
  const toasterId = useId('notices');
  const { dispatchToast } = useToastController(toasterId);
  const styles = useHiddenStyles();
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const notify = useCallback(
    ({ kind, title, words }: Notice) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {words !== undefined && <ToastBody>{words}</ToastBody>}
        </Toast>,
        {
          intent: intents[kind],
          timeout: shownMilliseconds[kind],
          politeness: kind === 'trouble' ? 'assertive' : 'polite',
          pauseOnHover: true,
        },
      );
    },
    [dispatchToast],
  );
  const announce = useCallback((words: string) => {
    setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  }, []);
  const saying = useMemo(() => ({ notify, announce }), [notify, announce]);
  return (
    <SayingContext value={saying}>
      {children}
      {/* The same words twice are two announcements. */}
      <div role="status" className={styles.hidden}>
        <span key={said.turn}>{said.words}</span>
      </div>
      <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur limit={3} />
    </SayingContext>
  );
}
