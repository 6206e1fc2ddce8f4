/** Guidance that should have been looked at by now. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { PastReview } from '../../web/contract/picture.ts';
import { calendarDay } from '../shell/times.ts';
import { useWorkspace } from '../shell/workspace.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  line: { marginBlock: tokens.spacingVerticalXS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More would bury the rest of the page; they come with the longest past first. */
const listedAtMost = 12;

export function PastReviews({ pastReview }: { readonly pastReview: readonly PastReview[] }) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  if (pastReview.length === 0) return <p className={styles.words}>Nothing is past its review.</p>;
  const left = pastReview.length - listedAtMost;
  return (
    <>
      <ul className={styles.list}>
        {pastReview.slice(0, listedAtMost).map(({ kind, id, title, due, why }) => (
          <li key={`${kind} ${id} ${why}`} className={styles.line}>
            {title}: {why}. Due {calendarDay(reader, due)}.
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.words}>
          And {left} more: <Link href="/guidance/reviews">the reviews</Link> list them all.
        </p>
      )}
    </>
  );
}
