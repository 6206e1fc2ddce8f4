/** What was said and done on a request, as the workspace lists it: the conversation, the notes apart, and every event. */
import { cut } from '../../cards/cut.ts';
import { draftedForReader, draftedForRecord } from '../../cards/drafted-words.ts';
import { declineLabels, purposeLabels, ratingLabels, withdrawLabels } from '../../cards/labels.ts';
import { asTyped } from '../../src/knowledge/plain-words.ts';
import type { RecordFacts } from '../../cards/reclassified-words.ts';
import { historyFor } from '../../cards/requester-history.ts';
import { lineOf } from '../../cards/request-words.ts';
import type { Happening, HappeningKind, RequestEvent } from '../../src/consultations/event.ts';
import type { RequestView } from '../../src/web/contract/request.ts';
import { type Reader, someone } from './row.ts';

type Said = Pick<RequestView['conversation'][number], 'title' | 'words' | 'nextStep' | 'purposes'>;

type Tell = {
  readonly [K in HappeningKind]?: (happening: Extract<Happening, { kind: K }>) => Said;
};

const withMessage =
  (title: string) =>
  ({ message }: { readonly message: string | undefined }): Said => ({ title, words: message ?? '' });

/** What passes between a requester and the advisors; all else is among advisors, or no words. */
const conversation: Tell = {
  received: ({ question }) => ({ title: 'Question', words: question }),
  asked: withMessage('Asked the requester'),
  added: withMessage('Added by the requester'),
  changed: ({ question }) => ({ title: 'Question changed', words: question }),
  replied: withMessage('Reply'),
  advised: ({ advice, nextStep, purposes }) => ({
    title: 'Advice',
    words: advice,
    ...(nextStep !== undefined && { nextStep }),
    ...(purposes.length > 0 && { purposes: purposes.map((purpose) => purposeLabels[purpose]) }),
  }),
  signposted: withMessage('Signposted'),
  escalated: withMessage('Escalated'),
  declined: ({ reason, message }) => ({ title: `Declined: ${declineLabels[reason]}`, words: message }),
  closed: withMessage('Closed'),
  withdrawn: ({ reason, message }) => ({
    title: `Withdrawn: ${withdrawLabels[reason]}`,
    words: message ?? '',
  }),
  reopened: withMessage('Opened again'),
  rated: ({ rating, message }) => ({ title: ratingLabels[rating], words: message ?? '' }),
};

/** Of whom an event tells, and of which record. */
interface Reading {
  readonly record: RecordFacts;
  readonly reader: Reader;
  /** The reader's own id. */
  readonly own: string;
}

const happened = ({ seq, at, by, as, happening }: RequestEvent, { reader, own }: Reading) => ({
  seq,
  at,
  by: someone(by, reader, own),
  as,
  kind: happening.kind,
});

const draftedFor = ({ happening, by }: RequestEvent, { reader }: Reading): string | undefined =>
  reader === 'requester' ? draftedForReader(happening, by.name) : draftedForRecord(happening);

export const conversationOf = (
  events: readonly RequestEvent[],
  reading: Reading,
): RequestView['conversation'] =>
  events.flatMap((event) => {
    const tell = conversation[event.happening.kind] as ((happening: Happening) => Said) | undefined;
    if (tell === undefined) return [];
    const drafted = draftedFor(event, reading);
    return [
      { ...happened(event, reading), ...tell(event.happening), ...(drafted !== undefined && { drafted }) },
    ];
  });

/** None for a requester. */
export const notesOf = (events: readonly RequestEvent[], reading: Reading): RequestView['notes'] =>
  reading.reader === 'requester'
    ? []
    : events.flatMap((event) =>
        event.happening.kind === 'noted'
          ? [{ ...happened(event, reading), words: event.happening.message }]
          : [],
      );

const lineShown = 280;

/** In the words of the thread beneath the card, or where it has none, of the closed list. */
const staffLines: Readonly<Partial<Record<HappeningKind, string>>> = {
  received: 'The request was received.',
  held: 'It is held past its time of retention.',
  released: 'It is held no more.',
  erased: 'Its words were erased.',
};

function linesFor(event: RequestEvent, { reader, record }: Reading): readonly string[] {
  if (reader === 'requester') return historyFor(record, [event]).map(({ words }) => words);
  const line = lineOf(event, record) ?? staffLines[event.happening.kind];
  return line === undefined ? [] : [line];
}

export const eventsOf = (events: readonly RequestEvent[], reading: Reading): RequestView['events'] =>
  events.flatMap((event) =>
    linesFor(event, reading).map((line) => ({
      ...happened(event, reading),
      line: cut(asTyped(line), lineShown),
    })),
  );
