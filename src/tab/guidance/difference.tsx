/** Two texts line by line: what is taken out and what is put in, told by words as well as by colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { diffLines } from 'diff';
import { useMemo } from 'react';
import { useHiddenStyles } from '../shell/notices.tsx';

const useStyles = makeStyles({
  lines: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  added: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  removed: {
    textDecorationLine: 'none',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** Long stretches of what is the same are left out, but for the lines beside a difference. */
const kept = 2;

function folded(value: string, isFirst: boolean, isLast: boolean): string {
  const lines = value.replace(/\n$/, '').split('\n');
  if (lines.length <= kept * 2 + 1) return value;
  const head = isFirst ? [] : lines.slice(0, kept);
  const tail = isLast ? [] : lines.slice(-kept);
  return [
    ...head,
    `… ${String(lines.length - head.length - tail.length)} lines are the same …`,
    ...tail,
    '',
  ].join('\n');
}

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

export function Difference({ before, after, label }: DifferenceProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const parts = useMemo(() => diffLines(before, after), [before, after]);
  if (before === after) return <p>Nothing is different.</p>;
  return (
    <pre className={styles.lines} role="group" aria-label={label} tabIndex={0}>
      {parts.map((part, at) => {
        if (part.added)
          return (
            <ins key={at} className={styles.added}>
              <span className={hidden}>Put in: </span>
              {marked(part.value, '+ ')}
            </ins>
          );
        if (part.removed)
          return (
            <del key={at} className={mergeClasses(styles.removed)}>
              <span className={hidden}>Taken out: </span>
              {marked(part.value, '- ')}
            </del>
          );
        return <span key={at}>{marked(folded(part.value, at === 0, at === parts.length - 1), '  ')}</span>;
      })}
    </pre>
  );
}

const marked = (value: string, mark: string): string =>
  value
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${mark}${line}\n`)
    .join('');
