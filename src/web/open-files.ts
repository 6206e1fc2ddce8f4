/** GET /calendar/… and /checklists/…: what holds no case and names nobody, for whoever has its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type BookedTime,
  bookedTimeFile,
  type CalendarEntry,
  calendarFile,
} from '../calendar/calendar-file.ts';
import type { Instant } from '../calendar/clock.ts';
import { type ChecklistPage, checklistPage, checklistPolicy } from './checklist-page.ts';
import { refuse, sendRefusal, sendText } from './reply.ts';

export interface OpenFiles {
  readonly now: () => Instant;
  /** By the whole path; undefined where it is none that we made, or its days come to nothing. */
  readonly calendarEntry: (path: string) => CalendarEntry | undefined;
  /** By the whole path; undefined where nothing was booked under it. */
  readonly bookedTime: (path: string) => Promise<BookedTime | undefined>;
  /** By the whole path; undefined where there is no such stage. */
  readonly checklist: (path: string) => ChecklistPage | undefined;
}

/** A council may change how its days are counted: a file is asked for again before it is old. */
const briefly = 'private, max-age=300';

export async function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  { now, calendarEntry, bookedTime }: OpenFiles,
): Promise<void> {
  const path = request.url ?? '';
  const send = (file: string, name: string, cache: string): void => {
    sendText(response, 200, 'text/calendar; charset=utf-8', file, {
      'cache-control': cache,
      'content-disposition': `attachment; filename="${fileName(name)}.ics"`,
    });
  };
  const entry = calendarEntry(path);
  if (entry !== undefined) {
    send(calendarFile(entry, now()), `${titleOf(entry)}-${entry.day}`, briefly);
    return;
  }
  const booked = await bookedTime(path);
  // It may be given up at any moment.
  if (booked !== undefined) send(bookedTimeFile(booked, now()), booked.title, 'private, no-cache');
  else sendRefusal(request, response, refuse(400, 'address', 'That address holds no date of ours.'));
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

const titleOf = ({ title }: CalendarEntry): string => title.split(':', 1).join('');

const fileName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
