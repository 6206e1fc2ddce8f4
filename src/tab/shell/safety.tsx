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
import { createContext, type ReactNode, useContext, useState } from 'react';
import { Markdown } from './markdown.tsx';

type ShowSafety = (words: string | undefined) => void;

const SafetyContext = createContext<ShowSafety>(() => undefined);
/** Shows the fixed words that came with an answer, where there are any; whatever became of the move itself. */
export const useSafety = (): ShowSafety => useContext(SafetyContext);

export function SafetyFirst({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState<string>();
  const show: ShowSafety = (next) => {
    if (next !== undefined) setWords(next);
  };
  return (
    <SafetyContext value={show}>
      {children}
      {/* An alert: no press beside it and no slip of a key takes it away unread. */}
      <Dialog open={words !== undefined} modalType="alert">
        <DialogSurface>
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
        </DialogSurface>
      </Dialog>
    </SafetyContext>
  );
}
