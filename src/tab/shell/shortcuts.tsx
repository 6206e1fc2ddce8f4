/** Single keys that work anywhere on the page: they can be switched off, and one shows the sheet of all of them. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { isTyping, keyGroups } from './keys.ts';
import { remember, remembered } from './remembered.ts';

interface Shortcuts {
  readonly areOn: boolean;
  readonly turn: (on: boolean) => void;
  readonly openSheet: () => void;
}

const Context = createContext<Shortcuts>({ areOn: true, turn: () => undefined, openSheet: () => undefined });
export const useShortcuts = (): Shortcuts => useContext(Context);

/** A single key of the page; nothing while somebody types, or has a dialog open. */
export function useKey(key: string, act: () => void): void {
  const { areOn } = useShortcuts();
  const doing = useRef(act);
  useEffect(() => {
    doing.current = act;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (event.key !== key || !isPlain || isTyping(event.target) || isDialogOpen()) return;
      event.preventDefault();
      doing.current();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [areOn, key]);
}

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

export function Shortcuts({ children }: { readonly children: ReactNode }) {
  const [areOn, setOn] = useState(() => remembered('shortcuts') !== 'off');
  const [isOpen, setOpen] = useState(false);
  const shortcuts = useMemo(
    () => ({
      areOn,
      turn: (on: boolean) => {
        remember('shortcuts', on ? undefined : 'off');
        setOn(on);
      },
      openSheet: () => {
        setOpen(true);
      },
    }),
    [areOn],
  );
  return (
    <Context value={shortcuts}>
      <SheetKey />
      {children}
      <Sheet isOpen={isOpen} setOpen={setOpen} areOn={areOn} />
    </Context>
  );
}

function SheetKey() {
  const { openSheet } = useShortcuts();
  useKey('?', openSheet);
  return null;
}

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  title: { fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalM },
  key: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyMonospace,
  },
  does: { margin: 0 },
});

interface SheetProps {
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly areOn: boolean;
}

function Sheet({ isOpen, setOpen, areOn }: SheetProps) {
  const styles = useStyles();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          {/* It scrolls on a phone: by keyboard too. */}
          <DialogContent tabIndex={0} role="group" aria-label="All shortcuts">
            {!areOn && <p>Single-key shortcuts are switched off in the menu behind your name.</p>}
            {keyGroups.map(({ title, lines }) => (
              <section key={title}>
                <h3 className={styles.title}>{title}</h3>
                <dl className={styles.lines}>
                  {lines.map(({ keys, does }) => (
                    <Line key={does} keys={keys} does={does} />
                  ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                setOpen(false);
              }}
            >
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Line({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ' or '}
            <kbd className={styles.key}>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}
