/** Above a page of a PDF: the way to the others, and how large it is shown. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSaying } from '../../shell/notices.tsx';
import { useGuidanceStyles } from '../layout.tsx';
import { larger, type Size, smaller } from './page-size.ts';

const useStyles = makeStyles({
  bar: {
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  part: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  size: { minWidth: '3.5rem', textAlign: 'center' },
});

interface BarProps {
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
  readonly size: Size;
  readonly choose: (size: Size) => void;
}

export function PageBar({ page, pages, go, size, choose }: BarProps) {
  const styles = useStyles();
  const { row } = useGuidanceStyles();
  return (
    <div className={mergeClasses(row, styles.bar)}>
      <div className={styles.part}>
        <Button
          disabledFocusable={page <= 1}
          onClick={() => {
            go(page - 1);
          }}
        >
          Page before
        </Button>
        <span role="status">{`Page ${String(page)} of ${String(pages)}`}</span>
        <Button
          disabledFocusable={page >= pages}
          onClick={() => {
            go(page + 1);
          }}
        >
          Next page
        </Button>
      </div>
      <SizeChoice size={size} choose={choose} />
    </div>
  );
}

function SizeChoice({ size, choose }: Pick<BarProps, 'size' | 'choose'>) {
  const styles = useStyles();
  const { announce } = useSaying();
  const steps = [
    { label: 'Smaller', to: smaller(size) },
    { label: 'Larger', to: larger(size) },
  ] as const;
  const [less, more] = steps.map(({ label, to }) => (
    <Button
      key={label}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        choose(to);
        announce(`The page is shown at ${String(to * 100)} per cent of the width.`);
      }}
    >
      {label}
    </Button>
  ));
  return (
    <div className={styles.part} role="group" aria-label="Size of the page">
      {less}
      <span className={styles.size}>{String(size * 100)} %</span>
      {more}
    </div>
  );
}
