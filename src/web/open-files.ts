/** GET /calendar/… and /checklists/…: what holds no case and names nobody, for whoever has its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CalendarEntry, calendarFile } from '../calendar/calendar-file.ts';
import type { Instant } from '../calendar/clock.ts';
import { type ChecklistPage, checklistPage, checklistPolicy } from './checklist-page.ts';
import { refuse, sendRefusal, sendText } from './reply.ts';

export interface OpenFiles {
  readonly now: () => Instant;
  /** By the whole path; undefined where it is none that we made, or its days come to nothing. */
  readonly calendarEntry: (path: string) => CalendarEntry | undefined;
  /** By the whole path; undefined where there is no such stage. */
  readonly checklist: (path: string) => ChecklistPage | undefined;
}

/** A council may change how its days are counted: a file is asked for again before it is old. */
const briefly = 'private, max-age=300';

export function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  { now, calendarEntry }: OpenFiles,
): Promise<void> {
  const entry = calendarEntry(request.url ?? '');
  if (entry === undefined) {
    sendRefusal(request, response, refuse(400, 'address', 'That address holds no date of ours.'));
  } else {
    sendText(response, 200, 'text/calendar; charset=utf-8', calendarFile(entry, now()), {
      'cache-control': briefly,
      'content-disposition': `attachment; filename="${fileName(entry)}.ics"`,
    });
  }
  return Promise.resolve();
}

export function answerChecklist(
  request: IncomingMessage,
  response: ServerResponse,
  { checklist }: OpenFiles,
): Promise<void> {
  const page = checklist(request.url ?? '');
  if (page === undefined) {
    sendRefusal(request, response, refuse(404, 'no-stage', 'There is no checklist at that address.'));
  } else {
    sendText(response, 200, 'text/html; charset=utf-8', checklistPage(page), {
      'cache-control': briefly,
      'content-security-policy': checklistPolicy,
    });
  }
  return Promise.resolve();
}

const fileName = ({ title, day }: CalendarEntry): string =>
  `${title.split(':', 1).join('')}-${day}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
