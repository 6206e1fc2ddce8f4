/** Where the focus goes on once something is done: to what can be done next, or to what shows what became of it. */
import { type RefObject, useEffect, useRef, useState } from 'react';

interface Shown {
  readonly revision: number;
  /** The buttons cannot be pressed yet, nor have the focus. */
  readonly isSending: boolean;
}

interface NextFocus<E> {
  /** Its first button that can be pressed gets the focus, or else the place itself. */
  readonly place: RefObject<E | null>;
  /** Once what is shown is of that revision or later: the button that was pressed may be gone with the one before. */
  readonly toNext: (revision: number) => void;
}

export function useNextFocus<E extends HTMLElement>({ revision, isSending }: Shown): NextFocus<E> {
  const place = useRef<E>(null);
  const [wanted, setWanted] = useState<{ readonly from: number }>();
  const given = useRef(wanted);
  const isShown = wanted !== undefined && !isSending && revision >= wanted.from;
  useEffect(() => {
    // Once: what a colleague does later takes nobody's place on the page.
    if (!isShown || given.current === wanted) return;
    given.current = wanted;
    (place.current?.querySelector<HTMLElement>('button:not([disabled])') ?? place.current)?.focus();
  }, [isShown, wanted]);
  return {
    place,
    toNext: (from) => {
      setWanted({ from });
    },
  };
}
