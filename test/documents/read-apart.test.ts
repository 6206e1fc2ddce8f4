/** A document that an editor brings in is read in a thread of its own, which may not take more than it is given. */
import assert from 'node:assert/strict';
import { createReadApart, type ReadingBounds, usualBounds } from '../../src/documents/read-apart.ts';
import type { ToRead } from '../../src/editorial/documents/reading.ts';
import { makeDocx, paragraph } from '../support/make-office.ts';
import { linesFrom, makePdf } from '../support/make-pdf.ts';

describe('a document that is read apart', () => {
  const read = (
    over: Partial<ToRead>,
    bounds: Partial<ReadingBounds> = {},
    signal = new AbortController().signal,
  ) => {
    const pages: (readonly [number, number])[] = [];
    const toRead: ToRead = {
      bytes: new Uint8Array(),
      ending: 'txt',
      knownWords: new Set(),
      glossary: new Set(),
      earlier: [],
      namedLike: undefined,
      ...over,
    };
    const watch = { signal, onPage: (page: number, of: number) => void pages.push([page, of]) };
    return createReadApart({ ...usualBounds, ...bounds })(toRead, watch).then((reading) => ({
      reading,
      pages,
    }));
  };
  const pdf = makePdf([
    linesFrom(700, ['The school writes to the parent.']),
    linesFrom(700, ['The parent writes back.']),
  ]);
  const wordy = makeDocx(paragraph('a b').repeat(60_000));

  it('gives what it holds, and tells its pages while it is read', async () => {
    const bytes = new Uint8Array(pdf);
    const { reading, pages } = await read({ bytes, ending: 'pdf' });
    assert.equal(reading.kind, 'read');
    assert.deepEqual(pages, [
      [1, 2],
      [2, 2],
    ]);
    assert.deepEqual(bytes, new Uint8Array(pdf), 'what was handed over is still there');
  });

  it('is given up where it takes more memory than a reading is given, and the turns go on meanwhile', async () => {
    let last = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 20);
    const { reading } = await read({ bytes: wordy, ending: 'docx' }, { heapMegabytes: 96 });
    clearInterval(timer);
    assert.equal(reading.kind, 'refused');
    assert.match(reading.why, /more memory or time/);
    assert.ok(longest < 1_500, `Nothing else ran for ${String(Math.round(longest))} ms.`);
  });

  it('is given up where the process grows, of which no heap tells', async () => {
    const { reading } = await read({ bytes: wordy, ending: 'docx' }, { growthMegabytes: 20 });
    assert.match(reading.kind === 'refused' ? reading.why : '', /more memory or time/);
  });

  it('is given up where it takes too long', async () => {
    const { reading } = await read({ bytes: wordy, ending: 'docx' }, { milliseconds: 50 });
    assert.match(reading.kind === 'refused' ? reading.why : '', /more memory or time/);
  });

  it('is stopped where the server stops', async () => {
    const stopping = new AbortController();
    const stopped = read({ bytes: wordy, ending: 'docx' }, {}, stopping.signal);
    setTimeout(() => {
      stopping.abort();
    }, 100);
    assert.equal((await stopped).reading.kind, 'stopped');
    assert.equal((await read({}, {}, stopping.signal)).reading.kind, 'stopped');
  });
});
