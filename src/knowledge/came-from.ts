/** Where a family came from, or used to live: an authority that is named as that is not the one that is asked about. */
import type { AuthorityNames } from './authorities.ts';

const moving = '(?:mov(?:ed|es|ing)|transfer(?:red|s|ring)|relocat(?:ed|es|ing)|originally)';
/** Papers and help come, return and are new from an authority too: of these it must be people who did. */
const person =
  '(?:child(?:ren)?|kids?|famil(?:y|ies)|pupils?|students?|bab(?:y|ies)|siblings?|twins|boys?|girls?|lads?|lass|mum|mother|dad|father|parents?|carers?|couple|who|he|she|they|yp|young (?:person|people)|one)';
const came =
  "(?:(?:has|have|had|['’]s|['’]ve|just|only|recently|is|are|was|were|in care|now|lac)\\s+)*(?:c(?:ame|omes?|oming)|arriv(?:ed|es|ing)|return(?:ed|s|ing)|(?:been )?placed|placement|new|fresh)";
const usedTo =
  "(?:used to (?:live|be|go to school|attend(?: school)?|be (?:living|at school|on roll))|(?:previously|formerly|originally)(?: lived| living| at school| on roll| in care| looked after| home educated)?|(?:was|were) (?:living|at school|on roll|home educated)|(?<!\\b(?:has|have|had) |[’']ve )lived|went to school)";
const left = `${person}(?: (?:has|have|had|just|recently))* left`;
/** At the start of what is asked nobody is named: "new to us from", "came to us from". */
const atStart =
  '(?<=^|[.,;:?!\\n]\\s*)(?:just )?(?:came|arrived|placed|new(?= from)|new (?:here|to us|starter|arrival|in))';
/** What stands before the name: "moved here from", "used to live in". */
const origin = new RegExp(
  `(?:\\b(?:(?:${moving}|${person}\\s+${came}|new (?:starter|arrival|to us|here))(?: [\\w’']+){0,5}?(?<!from) from|${person}\\s+(?:is|are|was|were) (?:originally )?from|(?:${usedTo}|${left})(?: (?:in|at|with|under|near|of|by))?)|${atStart}(?: [\\w’']+){0,5}? from)\\s+(?:the )?(?:london borough of )?$`,
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
