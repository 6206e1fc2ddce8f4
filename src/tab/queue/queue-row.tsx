/** One request in the list: a row of a table, on a phone a small card of the same cells. */
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { memo, type Ref } from 'react';
import { Link } from 'wouter';
import type { Setting } from '../../web/contract/person.ts';
import type { QueueRow } from '../../web/contract/queue.ts';
import { now } from '../shell/clock.ts';
import { Due, Status } from '../shell/marks.tsx';
import { fromNow, instantIn } from '../shell/times.ts';
import { titleIn, useWorkspace } from '../shell/workspace.ts';
import { leaveFor } from './place.ts';

const phone = '@media (max-width: 640px)';

export const useGridStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns:
      '36px minmax(8.5rem, 9rem) minmax(0, 1fr) minmax(0, 9.5rem) minmax(0, 9rem) minmax(0, 11rem)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
    [phone]: {
      gridTemplateColumns: '36px minmax(0, 1fr) auto',
      // The box to be ticked has a margin of its own; what stands at the end of the row has none.
      paddingInline: `${tokens.spacingHorizontalXS} ${tokens.spacingHorizontalM}`,
      columnGap: tokens.spacingHorizontalXS,
    },
  },
  withoutChoice: {
    gridTemplateColumns:
      'minmax(8.5rem, 9rem) minmax(0, 1fr) minmax(0, 9.5rem) minmax(0, 9rem) minmax(0, 11rem)',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr) auto', paddingInline: tokens.spacingHorizontalM },
  },
});

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    boxSizing: 'border-box',
    // High contrast has colours of its own for what is hovered or selected, which the words and links here are not made for.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { rowGap: '2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  tall: { [phone]: { gridRow: '1 / span 3', alignSelf: 'start' } },
  reference: { whiteSpace: 'nowrap', [phone]: { gridColumn: '2' } },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  status: { minWidth: 0, [phone]: { gridColumn: '3', gridRow: '1', justifySelf: 'end' } },
  question: { minWidth: 0, [phone]: { gridColumn: '2 / -1', gridRow: '2' } },
  firstColumn: { [phone]: { gridColumn: '1' } },
  fullWidth: { [phone]: { gridColumn: '1 / -1' } },
  secondColumn: { [phone]: { gridColumn: '2' } },
  words: {
    // What is written from right to left reads so, whatever stands around it.
    unicodeBidi: 'plaintext',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [phone]: { whiteSpace: 'normal', overflowWrap: 'anywhere', maxHeight: '2lh' },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  with: { minWidth: 0, [phone]: { gridColumn: '2', gridRow: '3' } },
  due: { minWidth: 0, [phone]: { gridColumn: '3', gridRow: '3', justifySelf: 'end' } },
  cut: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sign: { verticalAlign: 'text-bottom', marginInlineStart: tokens.spacingHorizontalXXS },
});

interface RowProps {
  readonly row: QueueRow;
  readonly setting: Setting;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Undefined for whoever moves nothing. */
  readonly onSelect: ((reference: string) => void) | undefined;
  readonly onOpen: (reference: string) => void;
  readonly index: number;
  readonly measure: Ref<HTMLDivElement>;
  readonly start: number;
}

export const Row = memo(function Row(props: RowProps) {
  const { row, isCurrent, isSelected, onSelect, onOpen, index, measure, start } = props;
  const styles = useStyles();
  const grid = useGridStyles();
  const { reference } = row;
  return (
    <div
      ref={measure}
      data-index={index}
      data-reference={reference}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={onSelect ? isSelected : undefined}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(
        grid.columns,
        !onSelect && grid.withoutChoice,
        styles.row,
        isSelected && styles.selected,
      )}
      // Placed by script, which the page's policy allows where a style attribute in markup would not be.
      style={{ position: 'absolute', insetInline: 0, transform: `translateY(${String(start)}px)` }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('input, a') === null) onOpen(reference);
      }}
    >
      {onSelect && (
        <div role="gridcell" className={mergeClasses(styles.tall, styles.firstColumn)}>
          <Checkbox
            aria-label={`Select ${reference}`}
            checked={isSelected}
            tabIndex={-1}
            onChange={() => {
              onSelect(reference);
            }}
          />
        </div>
      )}
      <Cells {...props} />
    </div>
  );
});

function Cells({ row, setting, onSelect }: RowProps) {
  const styles = useStyles();
  const { reader, service, me } = useWorkspace();
  const has = onSelect !== undefined;
  const lead = has ? styles.secondColumn : styles.firstColumn;
  return (
    <>
      <div role="gridcell" className={mergeClasses(styles.reference, lead)}>
        <Link
          href={`/requests/${row.reference}`}
          tabIndex={-1}
          className={styles.link}
          onClick={() => {
            leaveFor(service.id, row.reference);
          }}
        >
          {row.reference}
        </Link>
        <div className={styles.small} title={instantIn(reader, row.loggedAt)}>
          {fromNow(reader, row.loggedAt, now())}
          {row.isFlagged && <FlagRegular className={styles.sign} aria-label="No desk’s routing fitted it" />}
          {row.isHeld && <LockClosedRegular className={styles.sign} aria-label="Held" />}
        </div>
      </div>
      <div role="gridcell" className={mergeClasses(styles.question, !has && styles.fullWidth)}>
        <div className={styles.words}>{row.question}</div>
        <div className={styles.small}>
          {titleIn(setting, 'kinds', row.kind)} · {titleIn(setting, 'topics', row.topic)}
          {row.urgency !== 'routine' && ` · ${titleIn(setting, 'urgencies', row.urgency)}`}
        </div>
      </div>
      <div role="gridcell" className={styles.status}>
        <Status status={row.status} title={titleIn(setting, 'statuses', row.status)} />
      </div>
      <div role="gridcell" className={mergeClasses(styles.with, lead)}>
        <span className={styles.cut}>{row.assignee ? <bdi>{row.assignee.name}</bdi> : 'With nobody'}</span>
        <span className={mergeClasses(styles.small, styles.cut)}>
          from {row.requester.id === me.person.id ? 'you' : <bdi>{row.requester.name}</bdi>}
        </span>
      </div>
      <div role="gridcell" className={styles.due}>
        <Due due={row.due} dueState={row.dueState} />
      </div>
    </>
  );
}
