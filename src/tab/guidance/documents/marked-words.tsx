/** A passage's words as the document has them, with what looks like a name marked. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundPassage } from '../../../web/contract/document-shapes.ts';
import { useHiddenStyles } from '../../shell/notices.tsx';

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
  name: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
});

/** A heading's mark is for the file; here it is a line of its own. */
const plain = (text: string): string => text.replace(/^### /gm, '');

export function MarkedWords({ original, names }: Pick<FoundPassage, 'original' | 'names'>) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of names) {
    parts.push(plain(original.slice(at, start)));
    parts.push(
      <mark key={start} className={styles.name}>
        <span className={hidden}>Perhaps a name: </span>
        {original.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(plain(original.slice(at)));
  return <div className={styles.words}>{parts}</div>;
}
