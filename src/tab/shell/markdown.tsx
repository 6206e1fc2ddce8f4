/** Shows the words of an answer as Teams does: paragraphs, lists, bold, italics and links, and nothing else that is typed. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { blocksOf, type Inline, inlinesOf } from './read-markdown.ts';

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere' },
  block: { marginBlock: tokens.spacingVerticalS },
});

export function Markdown({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.words}>
      {blocksOf(text).map((block, number) =>
        block.kind === 'list' ? (
          <ul key={number} className={styles.block}>
            {block.items.map((item, at) => (
              <li key={at}>{inlinesOf(item).map(draw)}</li>
            ))}
          </ul>
        ) : (
          <p key={number} className={styles.block}>
            {inlinesOf(block.text).map(draw)}
          </p>
        ),
      )}
    </div>
  );
}

function draw(part: Inline, at: number): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'bold':
      return <strong key={at}>{inlinesOf(part.text).map(draw)}</strong>;
    case 'italic':
      return <em key={at}>{part.text}</em>;
    case 'link':
      return (
        <Link key={at} href={part.href} target="_blank" rel="noreferrer" inline>
          {part.text}
        </Link>
      );
  }
}
