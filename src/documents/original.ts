/** The document's own words as plain Markdown: what an editor rewrites, and a reader may check. */
import type { Block } from './document.ts';

export const originalOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .filter(({ text }) => text !== '')
        .map(({ marker, text, depth }) => `${'   '.repeat(depth)}${shown(marker)} ${text}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  }
}

const shown = (marker: string): string => (/[\p{L}\p{N}]/u.test(marker) ? marker : '-');
