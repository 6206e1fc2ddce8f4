/** The fixed words of safety, before all else: they stay until whoever told of danger has put them away. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Markdown } from './markdown.tsx';

type ShowSafety = (words: string | undefined) => void;

const SafetyContext = createContext<ShowSafety>(() => undefined);
/** Shows the fixed words that came with an answer, where there are any; whatever became of the move itself. */
export const useSafety = (): ShowSafety => useContext(SafetyContext);

export function SafetyFirst({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState<string>();
  const dialog = useRef<HTMLDivElement>(null);
  useHeldFocus(words !== undefined, dialog);
  const show: ShowSafety = (next) => {
    if (next !== undefined) setWords(next);
  };
  return (
    <SafetyContext value={show}>
      {children}
      {/* An alert: no press beside it and no slip of a key takes it away unread. */}
      <Dialog open={words !== undefined} modalType="alert">
        <DialogSurface>
          <div ref={dialog}>
            <DialogBody>
              <DialogTitle>Before anything else</DialogTitle>
              <DialogContent>{words !== undefined && <Markdown text={words} />}</DialogContent>
              <DialogActions>
                <Button
                  appearance="primary"
                  onClick={() => {
                    setWords(undefined);
                  }}
                >
                  I have read this
                </Button>
              </DialogActions>
            </DialogBody>
          </div>
        </DialogSurface>
      </Dialog>
    </SafetyContext>
  );
}

/**
 * Keeps the focus with the words as long as they are shown. The view beneath sets it once its move is made, and Fluent UI
 * hides from a screen reader whatever dialog the focus has left. What wanted it gets it afterwards: on a slow machine the
 * view may have set it before the words are drawn, so it is followed from the first.
 */
function useHeldFocus(isOpen: boolean, dialog: RefObject<HTMLElement | null>): void {
  const wanted = useRef<HTMLElement>(undefined);
  const isHeld = useRef(isOpen);
  // Never taken off and put on again: a view may set the focus in the very step that brings the words.
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || dialog.current?.contains(target) === true) return;
      // Fluent UI's own markers pass the focus on; nobody has wanted it there.
      if (!target.hasAttribute('data-tabster-dummy')) wanted.current = target;
      if (isHeld.current) dialog.current?.querySelector('button')?.focus();
    };
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('focusin', follow);
    };
  }, [dialog]);
  useEffect(() => {
    isHeld.current = isOpen;
    if (!isOpen) return undefined;
    // Only once the words have faded out: until then, Fluent UI takes the focus back to them.
    const giveBack = (): void => {
      if (dialog.current === null) wanted.current?.focus();
      else requestAnimationFrame(giveBack);
    };
    return giveBack;
  }, [isOpen, dialog]);
}
