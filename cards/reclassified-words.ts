/** What somebody changed a request from and to, as each reader may know it: its kind, how urgent, and its desk. */
import { type Classified, classifiedBefore } from '../src/consultations/classified.ts';
import type { Happening, RequestEvent } from '../src/consultations/event.ts';
import { listed } from '../src/knowledge/words.ts';
import type { Desk, OfferedKind } from '../src/people/service.ts';
import { kindName, urgencyLabels } from './labels.ts';

/** A request's whole record, with the names of what its events say by id. */
export interface RecordFacts {
  readonly events: readonly RequestEvent[];
  readonly kinds: readonly OfferedKind[];
  readonly desks: readonly Desk[];
}

type Reclassified = Extract<Happening, { kind: 'reclassified' }>;

interface Change {
  readonly what: string;
  readonly before: string | undefined;
  readonly now: string;
}

const changeWords = ({ what, before, now }: Change): readonly string[] => {
  if (before === now) return [];
  return [before === undefined ? `${what} to “${now}”` : `${what} from “${before}” to “${now}”`];
};

const deskName = ({ desks }: RecordFacts, desk: string): string =>
  desks.find(({ id }) => id === desk)?.name ?? desk;

function changesOf(
  record: Pick<RecordFacts, 'kinds'>,
  { requestKind, urgency }: Reclassified,
  before: Classified | undefined,
): readonly string[] {
  return [
    ...changeWords({
      what: 'changed it',
      before: before && kindName(record.kinds, before.kind),
      now: kindName(record.kinds, requestKind),
    }),
    ...changeWords({
      what: 'changed how urgent it is',
      before: before && urgencyLabels[before.urgency],
      now: urgencyLabels[urgency],
    }),
  ];
}

/** After who did it. What changed nothing else took away the mark that no desk says it takes such requests. */
export function reclassifiedWords(record: RecordFacts, happening: Reclassified, seq: number): string {
  const before = classifiedBefore(record.events, seq);
  const isMoved = before !== undefined && before.desk !== happening.desk;
  const changes = [
    ...changesOf(record, happening, before),
    ...(isMoved ? [`sent it to “${deskName(record, happening.desk)}”`] : []),
  ];
  return changes.length === 0 ? 'said that it belongs to this desk' : listed(changes);
}

/** After who did it; undefined where only its desk changed, which is among advisors. */
export function reclassifiedForRequester(
  record: Omit<RecordFacts, 'desks'>,
  happening: Reclassified,
  seq: number,
): string | undefined {
  const changes = changesOf(record, happening, classifiedBefore(record.events, seq));
  return changes.length === 0 ? undefined : listed(changes);
}
