/** A view's title: it names the page, and gets the focus where the reader came from another view. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { isTyping } from './keys.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
});

/** Of this page's life: the first view leaves the focus where the browser put it. */
let shown: string | undefined;

interface HeadingProps {
  readonly title: string;
  /** Where the view gives the focus to something better, such as the row that was left. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

export function Heading({ title, takesFocus = true, children }: HeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Signpost workspace`;
    // A title that stood in while the view was loaded took the focus away with it.
    const isLost = shown !== title || document.activeElement === document.body;
    // A title that changes with what is saved takes nothing from whoever goes on typing.
    if (takesFocus && shown !== undefined && isLost && !isTyping(document.activeElement))
      heading.current?.focus();
    shown = title;
  }, [title, takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {title}
      {children}
    </h1>
  );
}
