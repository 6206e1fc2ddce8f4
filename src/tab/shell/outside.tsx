/** What somebody sees who opens the workspace where nobody can be signed in: where to find it. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: {
    maxWidth: '38rem',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    overflowY: 'auto',
    maxHeight: '100%',
    boxSizing: 'border-box',
  },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, marginBlock: 0 },
});

export function Outside() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>The Signpost workspace opens in Microsoft Teams</h1>
      <Text as="p">
        It is where the advisors of a Virtual School see their requests. Teams says who you are, so it cannot
        be used in a browser window of its own.
      </Text>
      <ol>
        <li>Open Microsoft Teams, in the app or on the web.</li>
        <li>Choose Apps, look for Signpost and open it; or open a channel that has its tab.</li>
        <li>Choose the tab Workspace.</li>
      </ol>
      <Text as="p">
        If you followed a link from a card, open the card in Teams and press the button there. If you see this
        page inside Teams, reload the tab; if it stays, tell whoever looks after Signpost in your council that
        the tab was not told that it runs in Teams.
      </Text>
    </main>
  );
}
