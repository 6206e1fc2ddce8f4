/** The figures drawn: a stack of bars a month. What it shows stands in the table beneath it as well. */
import { DataVizPalette, getColorFromToken, VerticalStackedBarChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PictureTable } from '../../web/contract/picture.ts';
import { useThemeChoice } from '../shell/themed.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { monthMark, monthTitle, seriesOf, stacksOf, togetherTitle } from './figures.ts';

const useStyles = makeStyles({
  chart: { minWidth: 0, width: '100%', overflow: 'hidden' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  series: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  colour: { width: '12px', height: '12px', flex: 'none', forcedColorAdjust: 'none' },
});

const palette = [
  DataVizPalette.color1,
  DataVizPalette.color2,
  DataVizPalette.color3,
  DataVizPalette.color4,
  DataVizPalette.color5,
  DataVizPalette.color6,
  DataVizPalette.color7,
  DataVizPalette.color8,
  DataVizPalette.color9,
  DataVizPalette.color10,
];

interface ChartProps {
  readonly months: readonly string[];
  readonly table: PictureTable;
}

const height = 260;

export function FigureChart({ months, table }: ChartProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const { theme } = useThemeChoice();
  const series = seriesOf(table);
  const colorOf = (of: string): string =>
    of === togetherTitle
      ? tokens.colorNeutralForeground3
      : getColorFromToken(
          palette[series.indexOf(of) % palette.length] ?? DataVizPalette.color1,
          theme !== 'light',
        );
  const data = stacksOf(months, table).map(({ month, bars }) => ({
    xAxisPoint: monthMark(reader, month),
    chartData: bars.map((bar) => ({
      legend: bar.series,
      data: bar.count,
      color: colorOf(bar.series),
      xAxisCalloutData: monthTitle(reader, month),
    })),
  }));
  return (
    <>
      {/* Hundreds of bars would each be a stop on the way through the page: who cannot see them has the table. */}
      <div className={styles.chart} inert>
        <VerticalStackedBarChart
          data={data}
          chartTitle={table.title}
          culture={reader.locale}
          height={height}
          hideLabels
          barGapMax={2}
          hideLegend
          hideTooltip
          rotateXAxisLables
        />
      </div>
      <ul className={styles.legend} aria-label="Colours">
        {series.map((one) => (
          <li key={one} className={styles.series}>
            <span className={styles.colour} style={{ backgroundColor: colorOf(one) }} aria-hidden />
            {one}
          </li>
        ))}
      </ul>
    </>
  );
}
