/** Whatever a document is made of: no list is cut, no word is lost, and the same document gives the same drafts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, pageAt, type ReadDocument, textsOf } from '../../src/documents/document.ts';
import { propose } from '../../src/documents/propose.ts';
import { readHtml } from '../../src/documents/read-html.ts';
import { readText } from '../../src/documents/read-text.ts';
import { dropRunningLines } from '../../src/documents/running-lines.ts';

const vocabulary =
  'school parent meeting plan absence review council officer pupil written agreed should within days holds asks cookies copyright step'.split(
    ' ',
  );
const words = (most: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const sentence = fc.tuple(words(40), fc.constantFrom('.', ':', '', ';')).map(([text, end]) => text + end);
const place = fc.nat({ max: 5 }).map((page) => pageAt(page + 1));
const marker = fc.constantFrom('•', '1.', '2.', '4.', '(a)', 'Step 2');
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: words(6),
    place,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: sentence, place }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: fc.tuple(marker, sentence).map((parts) => parts.join(' ')),
    place,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ marker, text: sentence, depth: fc.nat({ max: 2 }) }), {
      minLength: 1,
      maxLength: 30,
    }),
    place,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(words(4), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    place,
  }),
);
const document = fc
  .array(block, { maxLength: 25 })
  .map((blocks): ReadDocument => ({ format: 'PDF', length: undefined, blocks, aside: [], notes: [] }));
const size = fc.integer({ min: 200, max: 2000 });

/** How often each word stands in the texts; the word of a marker, "Step", is none. */
function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.replaceAll('Step', '').matchAll(/\p{L}{3,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([one], [other]) => (one < other ? -1 : 1));

describe('a document of any kind', () => {
  it('loses no word: each stands in a draft or in what the report shows as left out', () => {
    fc.assert(
      fc.property(document, size, (read, most) => {
        const { proposals, aside } = propose(read, { size: most, knownWords: new Set(vocabulary) });
        const kept = [...proposals.map(({ original }) => original), ...aside.map(({ text }) => text)];
        assert.deepEqual(sorted(countWords(kept)), sorted(countWords(read.blocks.flatMap(textsOf))));
      }),
      { numRuns: 150 },
    );
  });

  it('has every list whole in one draft', () => {
    fc.assert(
      fc.property(document, size, (read, most) => {
        const lists = read.blocks.flatMap((one, index) =>
          one.kind === 'list'
            ? [
                {
                  ...one,
                  items: one.items.map((item) => ({ ...item, text: `l${String(index)} ${item.text}` })),
                },
              ]
            : [],
        );
        let next = 0;
        const blocks = read.blocks.map((one) => (one.kind === 'list' ? (lists[next++] ?? one) : one));
        const { proposals, aside } = propose(
          { ...read, blocks },
          { size: most, knownWords: new Set(vocabulary) },
        );
        for (const { items } of lists) {
          const name = new RegExp(`\\b${items[0]?.text.split(' ')[0] ?? ''} `, 'g');
          const held = [...proposals.map(({ original }) => original), ...aside.map(({ text }) => text)]
            .map((text) => (text.match(name) ?? []).length)
            .filter((count) => count > 0);
          assert.deepEqual(held, [items.length]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same drafts each time', () => {
    fc.assert(
      fc.property(document, size, (read, most) => {
        const options = { size: most, knownWords: new Set(vocabulary) };
        assert.deepEqual(propose(read, options), propose(read, options));
      }),
      { numRuns: 50 },
    );
  });

  it('gives each draft at most the usual size, or a flag', () => {
    fc.assert(
      fc.property(document, size, (read, most) => {
        for (const { original, flags } of propose(read, { size: most, knownWords: new Set(vocabulary) })
          .proposals) {
          const text = original.replace(/^### .*\n*/gm, '');
          assert.ok(
            text.length <= most || flags.some((flag) => flag.includes('kept whole')),
            String(text.length),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('text and web pages of any kind', () => {
  it('lose no word of a text, whatever its lines and pages', async () => {
    const line = fc.oneof(
      words(12),
      fc.constant(''),
      fc.tuple(marker, words(8)).map((parts) => parts.join(' ')),
      fc.constant('• '),
    );
    const text = fc
      .array(
        fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
        { minLength: 1, maxLength: 5 },
      )
      .map((pages) => pages.join('\f'));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const read = await readText(typed);
        if (!read.ok) {
          assert.equal(read.trouble.kind, 'empty');
          assert.equal(countWords([typed]).size, 0);
          return;
        }
        const { blocks, aside } = read.document;
        // Lines that are the same on several pages are listed once, with their pages.
        const left = aside.flatMap(({ text: said, places }) => places.map(() => said));
        assert.deepEqual(
          sorted(countWords([...blocks.flatMap(textsOf), ...left])),
          sorted(countWords([typed])),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('lose no word of a web page, whatever is within what', () => {
    const tags = [
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'h2',
      'b',
      'nav',
      'section',
      'dl',
      'dt',
      'caption',
      'button',
      'select',
      'object',
    ] as const;
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words(5),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (nodes) => {
        const html = nodes.join(' ');
        const read = readHtml(html);
        const kept = read.ok
          ? [...read.document.blocks.flatMap(textsOf), ...read.document.aside.map(({ text }) => text)]
          : [];
        assert.deepEqual(sorted(countWords(kept)), sorted(countWords([html.replace(/<[^>]*>/g, ' ')])));
      }),
      {
        numRuns: 400,
        examples: [[['<table><tr>school</tr><tr><td>a</td><td>plan</td></tr><div>parent</div></table>']]],
      },
    );
  });

  it('take out of pages only what stands at their edges', () => {
    const page = fc.array(words(3), { minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), (pages) => {
        const lines = pages.flatMap((all, index) =>
          all.map((text, row) => ({ text, page: index + 1, row, last: all.length })),
        );
        const { kept } = dropRunningLines(lines);
        for (const line of lines) {
          if (!kept.includes(line)) assert.ok(line.row < 3 || line.row >= line.last - 3, line.text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
