/** What stands in a text in the place of what was taken out of it: "[name]". */
export const masks = /\[[^\]]{1,40}\]/g;

export const holdsMask = (text: string): boolean => text.search(masks) >= 0;

/** "[name] - who chairs it": whoever it is about stands before what is asked, and is no part of it. */
export const withoutMaskBefore = (text: string): string =>
  text.replace(/^(?:re:? )?\[[^\]]{1,40}\]\s*[-–:,.]\s*(?=\S)/i, '');
