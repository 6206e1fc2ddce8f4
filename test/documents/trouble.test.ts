/** A file that cannot be read says why and what to do, and the others of its folder are read. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describeTrouble } from '../../src/documents/trouble.ts';
import { createIngestRoom, type IngestRoom } from '../support/ingest-room.ts';
import { makeDocx, makeEncryptedOffice, makePptx, paragraph } from '../support/make-office.ts';
import { linesFrom, makeEncryptedPdf, makePdf } from '../support/make-pdf.ts';

describe('a file that cannot be read', () => {
  let room: IngestRoom;
  beforeEach(() => {
    room = createIngestRoom();
  });
  afterEach(() => {
    room.remove();
  });

  const pdf = makePdf([linesFrom(700, ['The school writes to the parent.'])]);
  const docx = makeDocx(paragraph('The school writes to the parent.'));
  const bomb = (): Uint8Array =>
    zipSync({
      'word/document.xml': new Uint8Array(40 * 1024 * 1024),
      '[Content_Types].xml': new Uint8Array(10),
    });
  /** Its list of names says that the part, which lies there unpacked, holds nothing. */
  const understated = (): Uint8Array => {
    const bytes = zipSync({ 'word/document.xml': [new Uint8Array(25 * 1024 * 1024), { level: 0 }] });
    const listed = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    return bytes.fill(0, listed + 24, listed + 28);
  };
  const typed = makeDocx('', {
    'word/document.xml':
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
  });
  const deep = `<html><body>${'<div>'.repeat(40_000)}deep`;

  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    ['an empty file', 'a.pdf', '', /no text in it/],
    ['a text of spaces', 'a.txt', ' \n\n ', /no text in it/],
    ['an empty DOCX', 'a.docx', makeDocx(''), /no text in it/],
    ['a PDF that was scanned', 'a.pdf', makePdf([[], []]), /2 pages hold pictures and no text.*OCR/],
    ['slides without a word', 'a.pptx', makePptx(['']), /no text.*OCR/],
    ['a PDF with a password', 'a.pdf', makeEncryptedPdf(), /password.*Save a copy without/],
    ['a DOCX with a password', 'a.docx', makeEncryptedOffice(), /password/],
    ['a PDF that is cut off', 'a.pdf', '%PDF-1.5\n1 0 obj\n<< /Type', /damaged/],
    ['a DOCX that is cut off', 'a.docx', docx.slice(0, 400), /damaged/],
    ['a DOCX with declarations of its own', 'a.docx', typed, /damaged/],
    ['a web page nested forty thousand deep', 'a.html', deep, /damaged/],
    ['bytes that are no text', 'a.txt', Buffer.from([1, 0, 2, 0, 3]), /damaged/],
    ['a PDF named as a DOCX', 'a.docx', pdf, /really PDF\. Rename it to end in \.pdf/],
    ['a DOCX named as a PDF', 'a.pdf', docx, /really DOCX\. Rename it to end in \.docx/],
    ['a web page named as text', 'a.txt', '<!DOCTYPE html><p>Stage one', /really HTML/],
    ['a document of the old Office', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Office format/],
    ['an archive that unpacks without end', 'a.docx', bomb(), /unpacks to more than 24 MB/],
    ['an archive that understates its parts', 'a.docx', understated(), /unpacks to more than 24 MB/],
  ];
  for (const [what, name, content, said] of cases) {
    it(`says what to do about ${what}`, async () => {
      room.put(name, content);
      room.put('z-good.txt', 'The lead professional holds the meeting.');
      const { failed, read } = await room.bringIn();
      assert.deepEqual(
        failed.map((one) => one.name),
        [name],
      );
      assert.match(failed.map(({ trouble }) => describeTrouble(trouble)).join(), said);
      assert.deepEqual(
        read.map((one) => one.name),
        ['z-good.txt'],
      );
      assert.match(room.read('report.md'), said);
    });
  }

  it('says how large a file may be, and opens none that is larger', async () => {
    room.put('a.txt', 'a '.repeat(600 * 1024));
    const { failed } = await room.bringIn({ megabytes: 1 });
    assert.match(
      failed.map(({ trouble }) => describeTrouble(trouble)).join(),
      /2 MB and at most 1 MB.*--max-mb/,
    );
  });

  it('passes over hidden files, links and other kinds of file, and says so', async () => {
    room.put('good.txt', 'The lead professional holds the meeting.');
    room.put('.hidden.txt', 'Nobody asked for this.');
    room.put('.git/a.txt', 'Nor for this.');
    room.put('~$open.docx', 'Nor for this.');
    room.put('plan.xlsx', 'Not a document.');
    mkdirSync(join(room.root, 'elsewhere'));
    symlinkSync('/etc/hostname', join(room.root, 'documents', 'link.txt'));
    symlinkSync(join(room.root, 'elsewhere'), join(room.root, 'documents', 'folder'));
    const { read, skipped } = await room.bringIn();
    assert.deepEqual(
      read.map(({ name }) => name),
      ['good.txt'],
    );
    assert.deepEqual(
      skipped.map(({ name, why }) => `${name}: ${why}`),
      [
        '.git: hidden',
        '.hidden.txt: hidden',
        'folder: a link to somewhere else',
        'link.txt: a link to somewhere else',
        'plan.xlsx: not a kind of document that is read',
        '~$open.docx: hidden',
      ],
    );
  });

  it('writes nothing at all where no file could be read', async () => {
    room.put('a.pdf', '');
    await room.bringIn();
    assert.throws(() => room.read('report.md'), /ENOENT/);
  });
});
