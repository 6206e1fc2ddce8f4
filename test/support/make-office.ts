/** Small DOCX and PPTX files, zipped from the least XML that Office itself would open. */
import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)])),
  );
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (all: readonly { id: string; kind: string; target: string }[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const types = (all: readonly (readonly [string, string])[]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
export const heading = (level: number, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${String(level)}"/></w:pPr>${run(text)}</w:p>`;
/** 1 has bullets, 2 has numbers. */
export const item = (list: 1 | 2, text: string, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const headingStyles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${String(level)}"><w:name w:val="heading ${String(level)}"/></w:style>`,
  )
  .join('');
const numbering = [1, 2]
  .map((list) => {
    const levels = [0, 1]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${list === 1 ? 'bullet' : 'decimal'}"/></w:lvl>`,
      )
      .join('');
    return `<w:abstractNum w:abstractNumId="${String(list)}">${levels}</w:abstractNum>`;
  })
  .join('');

/** `more` adds or replaces parts by their path. */
export const makeDocx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': types([
      ['/word/document.xml', `${wordType}.document.main+xml`],
      ['/word/styles.xml', `${wordType}.styles+xml`],
      ['/word/numbering.xml', `${wordType}.numbering+xml`],
    ]),
    '_rels/.rels': relations([{ id: 'r1', kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relations([
      { id: 'r1', kind: 'styles', target: 'styles.xml' },
      { id: 'r2', kind: 'numbering', target: 'numbering.xml' },
    ]),
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${word}>${headingStyles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${word}>${numbering}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    ...more,
  });

export const docxFooter = (text: string): string => `<w:ftr ${word}>${paragraph(text)}</w:ftr>`;

const slideNames =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A placeholder of a role ("title", "body", "ftr", "sldNum"), or a free text box without one. */
export const shape = (role: string | undefined, paragraphs: readonly string[]): string => {
  const placeholder = role === undefined ? '' : `<p:ph type="${role}"/>`;
  const texts = paragraphs.map((text) => `<a:p><a:r><a:t>${escape(text)}</a:t></a:r></a:p>`).join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${texts}</p:txBody></p:sp>`;
};

/** Each slide is the XML of its shapes; they are shown in the order given, whatever their files are called. */
export const makePptx = (
  slides: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array => {
  // Numbered from the end: a reader that trusts the names reads them backwards.
  const nameOf = (index: number) => `slide${String(slides.length - index)}.xml`;
  const ids = slides
    .map((_, index) => `<p:sldId id="${String(256 + index)}" r:id="s${String(index)}"/>`)
    .join('');
  return zip({
    '[Content_Types].xml': types([]),
    '_rels/.rels': relations([{ id: 'r1', kind: 'officeDocument', target: 'ppt/presentation.xml' }]),
    'ppt/presentation.xml': `<p:presentation ${slideNames}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, index) => ({
        id: `s${String(index)}`,
        kind: 'slide',
        target: `slides/${nameOf(index)}`,
      })),
    ),
    ...Object.fromEntries(
      slides.map((shapes, index) => [
        `ppt/slides/${nameOf(index)}`,
        `<p:sld ${slideNames}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
      ]),
    ),
    ...more,
  });
};

/** What a password makes of any Office file: an old-style container with a telling stream. */
export const makeEncryptedOffice = (): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(480),
  ]);
