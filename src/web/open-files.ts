/** GET /calendar/…, /checklists/… and /pictures/…: what holds no case and names nobody, for whoever has its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type BookedTime,
  bookedTimeFile,
  type CalendarEntry,
  calendarFile,
} from '../calendar/calendar-file.ts';
import type { Instant } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import type { ChecklistPage } from '../escalation/checklist.ts';
import { createKeptFiles } from './kept-files.ts';
import { checklistPage, checklistPolicy } from './checklist-page.ts';
import { refuse, sendRefusal, sendContent } from './reply.ts';

export interface OpenFiles {
  readonly now: () => Instant;
  /** The version of the guidance that all but the calendar is made of. */
  readonly version: () => number;
  /** By the whole path; undefined where it is none that we made, or its days come to nothing. */
  readonly calendarEntry: (path: string) => CalendarEntry | undefined;
  /** By the whole path; undefined where nothing was booked under it. */
  readonly bookedTime: (path: string) => Promise<BookedTime | undefined>;
  /** By the whole path; undefined where there is no such stage. */
  readonly checklist: (path: string) => ChecklistPage | undefined;
  readonly drawPdf: (page: ChecklistPage, made: Instant) => Promise<Uint8Array>;
  /** An SVG, by the whole path; undefined where there is no such stage. */
  readonly picture: (path: string) => string | undefined;
  readonly drawPng: (svg: string) => Promise<Uint8Array>;
}

export type KeptFiles = ReturnType<typeof createKeptFiles>;

/** Of one version of the guidance and one day, as its sources' currency is told as at a day. */
export const keptFilesOf = ({ version, now }: OpenFiles): KeptFiles =>
  createKeptFiles(() => `${String(version())} ${londonDate(now())}`);

/** A council may change how its days are counted: a file is asked for again before it is old. */
const briefly = 'private, max-age=300';

export async function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  { now, calendarEntry, bookedTime }: OpenFiles,
): Promise<void> {
  const path = request.url ?? '';
  const send = (file: string, name: string, cache: string): void => {
    sendContent(response, 200, 'text/calendar; charset=utf-8', file, {
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

export async function answerChecklist(
  request: IncomingMessage,
  response: ServerResponse,
  { checklist, drawPdf, now }: OpenFiles,
  kept: KeptFiles,
): Promise<void> {
  const path = request.url ?? '';
  const page = checklist(path);
  if (page === undefined) {
    sendRefusal(request, response, refuse(404, 'no-stage', 'There is no checklist at that address.'));
  } else if (path.endsWith('.pdf')) {
    const pdf = await kept(path, () => drawPdf(page, now()));
    sendContent(response, 200, 'application/pdf', pdf, {
      'cache-control': briefly,
      'content-disposition': `inline; filename="checklist-${path.split('/').at(-1) ?? ''}"`,
    });
  } else {
    sendContent(response, 200, 'text/html; charset=utf-8', checklistPage({ ...page, pdf: `${path}.pdf` }), {
      'cache-control': briefly,
      'content-security-policy': checklistPolicy,
    });
  }
}

/** Shown in cards, so it is fetched from Teams' own address. */
export async function answerPicture(
  request: IncomingMessage,
  response: ServerResponse,
  { picture, drawPng }: OpenFiles,
  kept: KeptFiles,
): Promise<void> {
  const path = request.url ?? '';
  const svg = picture(path);
  if (svg === undefined) {
    sendRefusal(request, response, refuse(404, 'no-stage', 'There is no picture at that address.'));
    return;
  }
  const png = await kept(path, () => drawPng(svg));
  sendContent(response, 200, 'image/png', png, {
    'cache-control': briefly,
    'cross-origin-resource-policy': 'cross-origin',
  });
}

const titleOf = ({ title }: CalendarEntry): string => title.split(':', 1).join('');

const fileName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
