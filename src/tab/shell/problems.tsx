/** What stands in the way of a form that was sent: read out at once, and brought before whoever sent it. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({ problems: { ':focus': { outline: 'none' } } });

export function Problems({ said }: { readonly said: readonly string[] }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long form may be scrolled far below what is said of it.
    if (said.length > 0) place.current?.focus();
  }, [said]);
  return (
    <div role="alert" ref={place} tabIndex={-1} className={styles.problems}>
      {said.map((problem) => (
        <MessageBar key={problem} intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
