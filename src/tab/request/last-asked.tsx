/** What the requester said last, within the form that answers it: on a narrow page the conversation lies out of sight beneath. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { RequestView } from '../../web/contract/request.ts';

const useStyles = makeStyles({
  asked: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    // Once it is opened the words stand beneath, whole.
    '&[open] summary bdi': { display: 'none' },
    overflowWrap: 'anywhere',
  },
  words: { unicodeBidi: 'plaintext', whiteSpace: 'pre-wrap', margin: 0 },
  who: { fontWeight: tokens.fontWeightSemibold },
});

const narrow = '(max-width: 900px)';

const followWidth = (told: () => void): (() => void) => {
  const width = window.matchMedia(narrow);
  width.addEventListener('change', told);
  return () => {
    width.removeEventListener('change', told);
  };
};

/** About three lines of a phone. */
const atOnce = 100;

const beginningOf = (words: string): string => {
  const gap = words.lastIndexOf(' ', atOnce);
  return `${words.slice(0, gap > 0 ? gap : atOnce)} …`;
};

export function LastAsked({ request }: { readonly request: RequestView }) {
  const styles = useStyles();
  const isNarrow = useSyncExternalStore(followWidth, () => window.matchMedia(narrow).matches);
  const said = request.conversation.findLast((each) => each.as === 'requester');
  if (!isNarrow || request.as === 'requester' || said === undefined) return null;
  const title = <span className={styles.who}>{said.title}: </span>;
  if (said.words.length <= atOnce) {
    return (
      <p className={styles.asked}>
        {title}
        <bdi>{said.words}</bdi>
      </p>
    );
  }
  return (
    <details className={styles.asked}>
      <summary>
        {title}
        <bdi>{beginningOf(said.words)}</bdi>
      </summary>
      <p className={styles.words}>{said.words}</p>
    </details>
  );
}
