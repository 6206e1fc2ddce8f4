/** What people typed, so that a card or a message shows it as they typed it and never acts on it. */

/** Nothing is seen of it, and no reader of Markdown takes what stands around it together. */
const gap = '\u200B';

/**
 * Links and tags are broken by a gap, because Teams on a phone does not honour a backslash everywhere; emphasis, code,
 * headings and quotations by a backslash, because at the worst one is seen. `[name]` stays as it is. A bare address stays
 * too, though Teams makes a link of it: it shows where it leads, and advisors send people such addresses.
 */
export const plainWords = (typed: string): string =>
  typed
    .replace(/[\\*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\s*)([#>])/gmu, '$1\\$2')
    .replace(/\](?=\s*[[(:])/gu, `]${gap}`)
    .replace(/<(?=[\w/!?])/gu, `<${gap}`);

/** Said back within a message of ours: on one line, so that no list, table or heading comes of it either. */
export const plainLine = (typed: string): string => plainWords(typed.replace(/\s+/gu, ' ').trim());

export const quoted = (typed: string): string => `“${plainLine(typed)}”`;

/** The same words again, for a page that shows them as they are. */
export const asTyped = (shown: string): string => shown.replaceAll(gap, '').replace(/\\([\\*`~_#>])/g, '$1');
