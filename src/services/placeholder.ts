/** What stands in a council's file until somebody writes the real thing. */

const placeholder = /\[[^\]]*\]|example|to be (?:set|confirmed)|tbc|xxx/i;

export const isPlaceholder = (value: string): boolean => placeholder.test(value);
