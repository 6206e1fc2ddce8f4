/** GET /calendar/…, /checklists/… and /pictures/…: what holds no case and names nobody, for whoever has its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CalendarEntry, calendarFile } from '../calendar/calendar-file.ts';
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

export function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  { now, calendarEntry }: OpenFiles,
): Promise<void> {
  const entry = calendarEntry(request.url ?? '');
  if (entry === undefined) {
    sendRefusal(request, response, refuse(400, 'address', 'That address holds no date of ours.'));
  } else {
    sendContent(response, 200, 'text/calendar; charset=utf-8', calendarFile(entry, now()), {
      'cache-control': briefly,
      'content-disposition': `attachment; filename="${fileName(entry)}.ics"`,
    });
  }
  return Promise.resolve();
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

const fileName = ({ title, day }: CalendarEntry): string =>
  `${title.split(':', 1).join('')}-${day}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
