/** Why a document could not be read, and what its owner can do about it, in words. */
import type { Trouble } from './document.ts';

type Words = { readonly [K in Trouble['kind']]: (trouble: Extract<Trouble, { kind: K }>) => string };

const endings = { PDF: '.pdf', DOCX: '.docx', PPTX: '.pptx', HTML: '.html', Markdown: '.md', text: '.txt' };

const words: Words = {
  empty: () => 'there is no text in it. Check that it is the right file and that it was saved whole.',
  'no-text': ({ pages }) =>
    `its ${pages === 1 ? 'page holds a picture' : `${String(pages)} pages hold pictures`} and no text: it was scanned. Make its text readable first (OCR, "recognise text" in the scanner's or PDF program) and bring that in.`,
  encrypted: () =>
    'it is protected with a password. Save a copy without the password, or ask its owner for one.',
  broken: () =>
    'it is damaged, or not complete. Open it in its own program and save it again, or fetch it again.',
  'old-format': () =>
    'it is of the old Office format (.doc, .ppt). Open it and save it as .docx or .pptx first.',
  'unknown-format': () =>
    'this kind of file cannot be read. Save it as PDF, DOCX, PPTX, HTML, Markdown or text.',
  'wrong-ending': ({ really }) =>
    `its name says otherwise, but it is really ${really}. Rename it to end in ${endings[really]}.`,
  'too-big': ({ megabytes, allowed }) =>
    `it is ${String(megabytes)} MB and at most ${String(allowed)} MB are read. Save it with smaller pictures, split it, or allow more with --max-mb.`,
  'too-many-pages': ({ pages, allowed }) =>
    `it has ${String(pages)} pages and at most ${String(allowed)} are read. Split it and bring in the parts that are needed.`,
  'unpacks-too-big': ({ allowed }) =>
    `its text unpacks to more than ${String(allowed)} MB, which no honest document does. If it is honest, split it.`,
  'takes-too-much': () =>
    'reading it takes more memory or time than a reading is given. Split it, or save its text alone and bring that in.',
  'too-many-parts': ({ parts, allowed }) =>
    `it falls into ${String(parts)} passages and at most ${String(allowed)} are kept. Split it and bring in the parts that are needed.`,
  unreadable: () => 'it cannot be opened. Check that it is a file and that you may read it.',
};

/** "it is damaged, …": to follow the file's name. */
export function describeTrouble(trouble: Trouble): string {
  const say = words[trouble.kind] as (trouble: Trouble) => string;
  return say(trouble);
}
