/** One table of the picture: its title, its chart, and the same figures as a table beneath. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PictureTable } from '../../web/contract/picture.ts';
import { emptyWords, seriesOf } from './figures.ts';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PanelProps {
  readonly months: readonly string[];
  readonly table: PictureTable;
  readonly authority: string | undefined;
}

export function Panel({ months, table, authority }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const empty = emptyWords(table, authority);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {table.title}
      </h3>
      {empty === undefined ? (
        <>
          {seriesOf(table).length > 0 && <FigureChart months={months} table={table} />}
          <FigureTable months={months} table={table} />
        </>
      ) : (
        <p className={styles.words}>{empty}</p>
      )}
    </section>
  );
}
