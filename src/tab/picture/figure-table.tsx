/** The figures themselves: a table by value and month, which scrolls within itself where the page is narrow. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PictureTable } from '../../web/contract/picture.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { countWords, figureWords, monthTitle, togetherTitle } from './figures.ts';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: {
    borderCollapse: 'collapse',
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  value: {
    textAlign: 'left',
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    minWidth: '7rem',
    maxWidth: '14rem',
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TableProps {
  readonly months: readonly string[];
  readonly table: PictureTable;
}

export function FigureTable({ months, table }: TableProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const { title, rows, states, together, togetherSum } = table;
  const head = mergeClasses(styles.cell, styles.head);
  const valueHead = mergeClasses(styles.cell, styles.value);
  const cellOf = (words: string): string => mergeClasses(styles.cell, /^\d/.test(words) ? '' : styles.quiet);
  return (
    // A region that can be scrolled must be reached by the keyboard.
    <div className={styles.scroll} role="region" aria-label={`${title}: table`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(head, styles.value)} />
            <th scope="col" className={head}>
              All months
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className={head}>
                {monthTitle(reader, month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row" className={valueHead}>
                {row.title}
              </th>
              <td className={mergeClasses(styles.cell, styles.sum)}>{figureWords(row.sum, 'shown')}</td>
              {months.map((month, at) => {
                const words = figureWords(row.figures[at] ?? null, states[at]);
                return (
                  <td key={month} className={cellOf(words)}>
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
          {togetherSum > 0 && (
            <tr>
              <th scope="row" className={valueHead}>
                {togetherTitle}
              </th>
              <td className={mergeClasses(styles.cell, styles.sum)}>{countWords(togetherSum)}</td>
              {months.map((month, at) => {
                const words = countWords(together[at] ?? null, states[at]);
                return (
                  <td key={month} className={cellOf(words)}>
                    {words}
                  </td>
                );
              })}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
