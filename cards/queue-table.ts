/** A service's queue as the rows of a table: no typed text unless it is asked for. */
import { londonDate } from '../src/calendar/dates.ts';
import { londonTime } from '../src/calendar/london-clock.ts';
import type { QueueRow } from '../src/consultations/queue.ts';
import type { Service } from '../src/people/service.ts';
import { kindName, phaseLabels, stageLabels, statusLabels, topicLabels, urgencyLabels } from './labels.ts';

export interface QueueTable {
  readonly service: Pick<Service, 'kinds' | 'desks'>;
  readonly nameOf: (authority: string) => string;
  readonly hasWords: boolean;
}

const columns = [
  'reference',
  'kind',
  'topic',
  'stage',
  'phase',
  'authority',
  'status',
  'urgency',
  'desk',
  'logged',
  'first reply',
  'due',
  'ended',
] as const;

/** As spreadsheets read it, in London time. */
const moment = (instant: string | undefined): string =>
  instant === undefined ? '' : `${londonDate(instant)} ${londonTime(instant)}`;

export function queueTable(
  rows: readonly QueueRow[],
  { service, nameOf, hasWords }: QueueTable,
): readonly (readonly string[])[] {
  const cells = (row: QueueRow): readonly string[] => [
    row.reference,
    kindName(service.kinds, row.kind),
    topicLabels[row.topic],
    stageLabels[row.stage],
    phaseLabels[row.phase],
    nameOf(row.authority),
    statusLabels[row.status],
    urgencyLabels[row.urgency],
    service.desks.find(({ id }) => id === row.desk)?.name ?? row.desk,
    moment(row.loggedAt),
    moment(row.firstReply),
    moment(row.due),
    moment(row.endedAt),
    ...(hasWords ? [row.question] : []),
  ];
  return [[...columns, ...(hasWords ? ['question'] : [])], ...rows.map(cells)];
}
