/** Reads the little Markdown that answers are written in; whatever else is typed stays text. */

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export type Inline =
  | { readonly kind: 'text' | 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const bullet = /^(?:[-*]|\d+[.)])\s+/;

export function blocksOf(text: string): readonly Block[] {
  return text.split(/\n{2,}/).flatMap((part): readonly Block[] => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const first = lines.findIndex((line) => bullet.test(line));
    if (lines.length === 0) return [];
    if (first === -1) return [{ kind: 'paragraph', text: lines.join(' ') }];
    const before = lines.slice(0, first).join(' ');
    const items = lines.slice(first).reduce<string[]>((found, line) => {
      if (bullet.test(line)) found.push(line.replace(bullet, ''));
      else found[found.length - 1] = `${found.at(-1) ?? ''} ${line.trim()}`;
      return found;
    }, []);
    return [
      ...(before === '' ? [] : [{ kind: 'paragraph', text: before } as const]),
      { kind: 'list', items },
    ];
  });
}

/** Only https leads anywhere. */
const pattern = /\*\*(.+?)\*\*|(?<![\w*])[_*]([^_*\n]+?)[_*](?![\w*])|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

export function inlinesOf(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, bold, italic, label, href] = match;
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
    if (bold !== undefined) found.push({ kind: 'bold', text: bold });
    else if (italic !== undefined) found.push({ kind: 'italic', text: italic });
    else found.push({ kind: 'link', text: label ?? '', href: href ?? '' });
    at = match.index + whole.length;
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
  return found;
}
