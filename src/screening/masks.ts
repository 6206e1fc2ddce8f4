/** What stands in a text in the place of what was taken out of it: "[name]". */
export const masks = /\[[^\]]{1,40}\]/g;

export const holdsMask = (text: string): boolean => text.search(masks) >= 0;
