/** Draws a page of a PDF: beside what is shown, so that it does not go white while it is drawn in another size. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** As sharp as the screen, and no larger than can be drawn. */
const sharpestPixels = 2_400;
/** Of a frame that is hardly seen. */
const leastPixels = 300;

interface Where {
  readonly canvas: HTMLCanvasElement;
  /** As wide as the page is shown. */
  readonly width: number;
}

export function drawPage(opened: PDFDocumentProxy, number: number, { canvas, width }: Where) {
  let wasStopped = false;
  const isOver = (): boolean => wasStopped;
  let cancel = (): void => undefined;
  const work = async (): Promise<void> => {
    const page = await opened.getPage(number);
    if (isOver()) return;
    const pixels = Math.min(sharpestPixels, Math.max(width, leastPixels) * window.devicePixelRatio);
    const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
    const sheet = document.createElement('canvas');
    sheet.width = Math.floor(viewport.width);
    sheet.height = Math.floor(viewport.height);
    const task = page.render({ canvas: sheet, viewport, annotationMode: 0 });
    cancel = () => {
      task.cancel();
    };
    await task.promise;
    if (isOver()) return;
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    canvas.getContext('2d')?.drawImage(sheet, 0, 0);
  };
  return {
    done: work(),
    isOver,
    stop: (): void => {
      wasStopped = true;
      cancel();
    },
  };
}
