/** The checklist of a stage as a PDF to keep and print: tagged, so that it can be read aloud in its order. */
import PDFDocument from 'pdfkit';
import type { Instant } from '../calendar/clock.ts';
import type { ChecklistItem, ChecklistPage } from '../escalation/checklist.ts';
import { fontPaths } from './fonts.ts';
import { type Run, runsOf } from './inline-runs.ts';

/** A4, in points. */
const margin = 50;
const box = { side: 11, indent: 22 };
const ink = '#1b1b1b';
const linkInk = '#0b4f8a';
const keep = { heading: 90 };

type Sheet = PDFKit.PDFDocument;
type Place = PDFKit.PDFStructureElement;

/** `made` stands in the file's own description: the same checklist of the same instant gives the same bytes. */
export function drawChecklistPdf(page: ChecklistPage, made: Instant): Promise<Uint8Array> {
  const sheet = newSheet(page, new Date(made));
  const chunks: Buffer[] = [];
  const drawn = new Promise<Uint8Array>((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    sheet.on('error', reject);
  });
  drawAll(sheet, page);
  numberPages(sheet, page);
  sheet.end();
  return drawn;
}

const titleOf = ({ checklist: { stage } }: ChecklistPage): string => `Checklist, ${stage}`;

function newSheet(page: ChecklistPage, made: Date): Sheet {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    bufferPages: true,
    info: {
      Title: `${titleOf(page)}: ${page.checklist.procedure}`,
      Subject: page.standing,
      CreationDate: made,
      ModDate: made,
    },
  };
  // The library makes this kind, for assistive technology; its types do not know it yet.
  const sheet = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  for (const [name, file] of Object.entries(fontPaths)) sheet.registerFont(name, file);
  return sheet.font('plain').fillColor(ink);
}

function drawAll(sheet: Sheet, page: ChecklistPage): void {
  const { checklist, standing, sources, asAt } = page;
  const whole = sheet.struct('Document');
  sheet.addStructure(whole);
  const draw = { sheet, whole };
  heading(draw, 'H1', titleOf(page), 20);
  paragraph(draw, `${checklist.procedure}. **${standing}.**`);
  paragraph(draw, `As at ${asAt}. ${purpose}`);
  heading(draw, 'H2', 'Steps', 14);
  const list = sheet.struct('L');
  whole.add(list);
  for (const item of checklist.items) drawItem(sheet, list, item);
  list.end();
  section(draw, 'What moves it on', checklist.moves);
  section(draw, 'National law that touches it, apart from these steps', checklist.law);
  section(draw, 'What the source leaves open', checklist.open);
  section(draw, 'Sources', sources);
  whole.end();
}

const purpose =
  'Take this to a team around the family (TAF) or another meeting. It explains a procedure, decides nothing and holds no case.';

interface Draw {
  readonly sheet: Sheet;
  readonly whole: Place;
}

/** A heading at the foot of a page would stand apart from what it heads. */
function startAbove(sheet: Sheet, needed: number): void {
  if (sheet.y + needed > sheet.page.height - margin) sheet.addPage();
}

function heading({ sheet, whole }: Draw, level: 'H1' | 'H2', words: string, size: number): void {
  startAbove(sheet, keep.heading);
  whole.add(
    sheet.struct(level, {}, () => {
      sheet.font('bold').fontSize(size).text(words, margin).font('plain').fontSize(11).moveDown(0.4);
    }),
  );
}

function paragraph({ sheet, whole }: Draw, words: string): void {
  const element = sheet.struct('P');
  whole.add(element);
  drawRuns(sheet, element, runsOf(words), margin);
  element.end();
  sheet.moveDown(0.5);
}

/** The lines of a section, none where there is nothing to say. */
function section(draw: Draw, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const { sheet, whole } = draw;
  sheet.moveDown(0.5);
  heading(draw, 'H2', title, 14);
  const list = sheet.struct('L');
  whole.add(list);
  for (const line of lines) {
    startAbove(sheet, 30);
    const body = listItem(sheet, list, () => {
      sheet.text('•', margin, sheet.y, { lineBreak: false });
    });
    drawRuns(sheet, body.element, runsOf(line), margin + 14);
    body.end();
    sheet.moveDown(0.3);
  }
  list.end();
}

/** A list item with its mark; what is drawn next goes into its body, on the line of the mark. */
function listItem(sheet: Sheet, list: Place, mark: () => void) {
  const item = sheet.struct('LI');
  list.add(item);
  const top = sheet.y;
  item.add(sheet.struct('Lbl', {}, mark));
  sheet.y = top;
  const element = sheet.struct('LBody');
  item.add(element);
  return {
    element,
    end: (): void => {
      element.end();
      item.end();
    },
  };
}

/** A box to tick, what is done, and the facts of it; a step is not torn over two pages. */
function drawItem(sheet: Sheet, list: Place, { brief, does, marks, facts }: ChecklistItem): void {
  const left = margin + box.indent;
  const lines = [does + marks, ...facts.map(([name, words]) => `**${name}:** ${words}`)];
  startAbove(sheet, heightOf(sheet, [brief, ...lines], left));
  const body = listItem(sheet, list, () => {
    sheet
      .rect(margin, sheet.y + 1, box.side, box.side)
      .lineWidth(1.2)
      .stroke(ink);
  });
  for (const [at, line] of [`**${brief}**`, ...lines].entries()) {
    const element = sheet.struct('P');
    body.element.add(element);
    drawRuns(sheet, element, runsOf(line), left, at === 0 ? 12 : 11);
    element.end();
  }
  body.end();
  sheet.moveDown(0.6);
}

/** In the bold letters, which are the wider ones. */
function heightOf(sheet: Sheet, lines: readonly string[], left: number): number {
  const width = sheet.page.width - margin - left;
  sheet.font('bold');
  const height = lines.reduce((sum, line) => sum + sheet.heightOfString(line, { width }), 0);
  sheet.font('plain');
  return height;
}

function drawRuns(sheet: Sheet, place: Place, runs: readonly Run[], left: number, size = 11): void {
  const width = sheet.page.width - margin - left;
  sheet.x = left;
  for (const [at, { text, look, link }] of runs.entries()) {
    const draw = (): void => {
      sheet
        .font(look)
        .fontSize(size)
        .fillColor(link === undefined ? ink : linkInk)
        .text(text, {
          width,
          continued: at < runs.length - 1,
          underline: link !== undefined,
          link: link ?? null,
        });
    };
    place.add(link === undefined ? draw : sheet.struct('Link', {}, draw));
  }
  sheet.font('plain').fontSize(11).fillColor(ink);
}

/** "Checklist, Stage one · page 1 of 2 · as at …", which a screen reader passes over. */
function numberPages(sheet: Sheet, page: ChecklistPage): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    sheet.switchToPage(at);
    const foot = `${titleOf(page)} · as at ${page.asAt} · page ${String(at + 1)} of ${String(count)}`;
    sheet.markContent('Artifact', { type: 'Pagination' });
    // Below the margin text would begin a page of its own.
    sheet.page.margins.bottom = 0;
    sheet.fontSize(9).text(foot, margin, sheet.page.height - margin + 12, { lineBreak: false });
    sheet.page.margins.bottom = margin;
    sheet.endMarkedContent();
  }
}
