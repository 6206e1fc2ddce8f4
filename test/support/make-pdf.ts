/** Small PDFs, written by hand: text at a place, in one of two fonts. */

export interface PdfText {
  readonly text: string;
  readonly x?: number;
  /** From the bottom of the page, which is 842 high. */
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** Lines of a page from its top, each one step below the last; an empty one leaves a gap. */
export const linesFrom = (
  top: number,
  lines: readonly (string | Omit<PdfText, 'y'>)[],
  step = 14,
): PdfText[] =>
  lines.flatMap((line, index) => {
    const one = typeof line === 'string' ? { text: line } : line;
    return one.text === '' ? [] : [{ ...one, y: top - index * step }];
  });

export function makePdf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${String(5 + index * 2)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, index) => {
      const content = texts.map(textOperator).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${String(6 + index * 2)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects, '');
}

/** With a password that nobody is told: the keys are noise, so none opens it. */
export const makeEncryptedPdf = (): Uint8Array => {
  const noise = '5a'.repeat(32);
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${noise}> /U <${noise}> >>`,
    ],
    '/Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  );
};

function textOperator({ text, x = 60, y, size = 11, isBold = false }: PdfText): string {
  const escaped = text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('•', '\\225')
    .replaceAll('’', '\\222');
  return `BT /${isBold ? 'F2' : 'F1'} ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const text = `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
