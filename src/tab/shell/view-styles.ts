/** What the views have in common: each scrolls by itself, within margins that a phone has less of. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useViewStyles = makeStyles({
  view: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    maxWidth: '80rem',
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
});
