/** What can be wrong with a part of a reply, each a word that may be kept, counted and shown to an editor. */

export const troubles = [
  /** Not the shape that was asked for, or cut off in the middle. */
  'malformed',
  /** Links, markup, marks of citation, or far longer than its passages. */
  'form',
  /** It cites what it was not given, or nothing. */
  'citation',
  /** What could identify somebody. */
  'identifier',
  /** It says what its passages do not. */
  'unsupported',
  'figure',
  'negation',
  /** Must, should, may: another force than the passage's. */
  'force',
  /** A condition, a limit or an exception that changed or went. */
  'condition',
  'actor',
  'authority',
  /** An item or a step of a list is missing, or stands in another place. */
  'list',
  /** Something binding was left out. */
  'omission',
  /** "Yes" or "No" where the passage does not say so. */
  'verdict',
] as const;
export type Trouble = (typeof troubles)[number];
