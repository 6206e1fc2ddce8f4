/** The title of a form that was just opened: it takes the focus, and brings the form into sight. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus': { outline: 'none' },
  },
});

export function FormTitle({ title }: { readonly title: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // As much of the whole form as there is room for, its title first.
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <h2 id="move-title" ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h2>
  );
}
