/** What people typed, so that a card or a message shows it as they typed it and never acts on it. */

/** Nothing is seen of it, and no reader of Markdown takes what stands around it together. */
const gap = '\u200B';

/**
 * Links and tags are broken by a gap, because Teams on a phone does not honour a backslash everywhere; emphasis, code,
 * headings and quotations by a backslash, because at the worst one is seen. `[name]` stays as it is.
 */
export const plainWords = (typed: string): string =>
  typed
    .replace(/[\\*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\s*)([#>])/gmu, '$1\\$2')
    .replace(/\](?=\s*[[(:])/gu, `]${gap}`)
    .replace(/<(?=[\w/!?])/gu, `<${gap}`);

/** The same words again, for a page that shows them as they are. */
export const asTyped = (shown: string): string => shown.replaceAll(gap, '').replace(/\\([\\*`~_#>])/g, '$1');
