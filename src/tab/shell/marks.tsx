/** How a status and a due date are shown, wherever a request is: never by colour alone. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import type { QueueRow } from '../../web/contract/queue.ts';
import { now } from './clock.ts';
import { apart, fromNow, instantIn } from './times.ts';
import { useWorkspace } from './workspace.ts';

type Look = 'brand' | 'warning' | 'success' | 'subtle' | 'informative';

const looks: Readonly<Partial<Record<QueueRow['status'], Look>>> = {
  received: 'brand',
  reopened: 'brand',
  waiting: 'warning',
  booked: 'success',
  'advice-given': 'success',
  triage: 'informative',
  allocated: 'informative',
};

const useStyles = makeStyles({
  status: {
    maxWidth: '100%',
    height: 'auto',
    minHeight: '20px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXXS },
});

export function Status({ status, title }: { readonly status: QueueRow['status']; readonly title: string }) {
  const styles = useStyles();
  const look = looks[status];
  return (
    <Badge
      className={styles.status}
      appearance={look === undefined ? 'outline' : 'tint'}
      color={look ?? 'informative'}
      shape="rounded"
    >
      {title}
    </Badge>
  );
}

type Promised = Pick<QueueRow, 'due' | 'dueState'>;

export function Due({ due, dueState }: Promised) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  if (due === undefined || dueState === 'none' || dueState === 'met') {
    return <span>{dueState === 'met' ? 'Replied' : ''}</span>;
  }
  const isLate = dueState === 'overdue';
  return (
    <time dateTime={due} title={instantIn(reader, due)} className={isLate ? styles.late : undefined}>
      {isLate && <ClockAlarmRegular className={styles.sign} aria-hidden />}
      {isLate ? `Overdue by ${apart(reader, due, now())}` : `Due ${fromNow(reader, due, now())}`}
    </time>
  );
}
