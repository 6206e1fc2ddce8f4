/** Where a family came from, or used to live: an authority that is named as that is not the one that is asked about. */
import type { AuthorityNames } from './authorities.ts';

const moved =
  '(?:mov(?:ed|es|ing)|c(?:ame|omes?|oming)|transfer(?:red|s|ring)|arriv(?:ed|es|ing)|relocat(?:ed|es|ing)|return(?:ed|s|ing)|new|originally|fresh)';
const usedTo =
  "(?:used to (?:live|be|go to school|attend(?: school)?|be (?:living|at school|on roll))|(?:previously|formerly|originally)(?: lived| living| at school| on roll| in care| looked after| home educated)?|(?:was|were) (?:living|at school|on roll|home educated)|(?<!\\b(?:has|have|had) |[’']ve )lived|went to school|left)";
/** What stands before the name: "moved here from", "used to live in". */
const origin = new RegExp(
  `\\b(?:${moved}(?: [\\w’']+){0,5}? from|${usedTo}(?: (?:in|at|with|under|near|of|by))?)\\s+(?:the )?(?:london borough of )?$`,
  'i',
);
/** "Who chairs it there": the place that was left is asked about after all. */
const askedOfThere =
  /(?<!\b(?:is|are|was|were|if|be) )\bthere\b(?!['’]?s\b| (?:is|are|was|were|be|an?|any)\b)/i;

/** The text without the names of the authorities that somebody came from, and of those that `goes` is true of. */
export function withoutOrigins(
  text: string,
  names: Pick<AuthorityNames, 'without' | 'namedIn'>,
  goes: (id: string) => boolean = () => false,
): string {
  const rest = names.without(text, (id, before) => origin.test(before) || goes(id));
  const isOnlyPlace = askedOfThere.test(text) && names.namedIn(rest).length === 0;
  return isOnlyPlace ? names.without(text, goes) : rest;
}
