/** The keys that do something in the workspace, as its sheet lists them. */

export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    lines: [
      { keys: ['?'], does: 'Show this sheet' },
      { keys: ['Esc'], does: 'Close what is open' },
      { keys: ['Tab'], does: 'Go to the next part of the page' },
    ],
  },
  {
    title: 'In the list of requests',
    lines: [
      { keys: ['/'], does: 'Go to the search' },
      { keys: ['j', '↓'], does: 'Next request' },
      { keys: ['k', '↑'], does: 'Request before' },
      { keys: ['Home', 'End'], does: 'First, last request that is loaded' },
      { keys: ['Enter'], does: 'Open the request' },
      { keys: ['x', 'Space'], does: 'Select it, or not' },
    ],
  },
  {
    title: 'On a passage of a document',
    lines: [
      { keys: ['j', '↓'], does: 'Next passage' },
      { keys: ['k', '↑'], does: 'Passage before' },
      { keys: ['a'], does: 'Accept it' },
      { keys: ['e'], does: 'Edit it first' },
      { keys: ['r'], does: 'Turn it down' },
      { keys: ['x'], does: 'Choose it, or not' },
    ],
  },
  {
    title: 'On a page of a PDF',
    lines: [
      { keys: ['+'], does: 'Show it larger' },
      { keys: ['-'], does: 'Show it smaller' },
      { keys: ['0'], does: 'Show its whole width' },
    ],
  },
  {
    title: 'In a request',
    lines: [{ keys: ['u'], does: 'Back to the list' }],
  },
];

/** Nobody who types loses a letter to a shortcut. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
