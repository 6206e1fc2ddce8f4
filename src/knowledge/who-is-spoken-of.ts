/** Whose number is asked for: "how many penalty notices can a school issue" is not how many a parent can get. */
import type { Passage } from './passage.ts';

/** Beside "parent", "mum" or "you", which the guidance means where it says nothing else. */
const others: readonly string[] = [
  'social workers?|sws?',
  'schools?(?! (?:weeks?|days?|years?|terms?|sessions?|hours?|age|attendance|places?|roll))',
  'head ?teachers?|heads?(?! of)',
  'teachers?',
  'councils?|local authorit(?:y|ies)|las?|authorit(?:y|ies)|boroughs?',
  'virtual schools?|virtual school heads?|vsh?',
  'sewos?|attendance officers?|advis[eo]rs?|officers?',
  'dsls?|designated safeguarding leads?|designated teachers?|dts?',
  'police|courts?|governors?',
];
const count = '\\b(?:how many|maximum|max|limit|number of)\\b[^.?!;]*?';
const may = '(?:can|could|may|might|(?:is|are) allowed to)';
const one = '(?:an?|the|one|each|any|our|my|a single)';
const asking = others.map(
  (who) =>
    new RegExp(
      `${count}\\b(?:${may} (?:${one} )?(?:${who})|${one} (?:${who}) ${may}|schools ${may}|per (?:${who}))\\b`,
      'i',
    ),
);
const spokenOf = others.map((who) => new RegExp(`\\b(?:${who})\\b`, 'i'));
/** Whoever it is issued to is whose number it is. */
const toSomebody =
  /\b(?:to|per|for|against|with|give|send|issue|serve|fine) (?:(?:an?|the|each|every|one|any|both|single|same|of|my|this|that) )*(?:parents?|mum|dad|famil(?:y|ies)|carers?|child(?:ren)?|pupils?|person|people|adult)\b/i;

/** True where the number is asked of somebody of whom the passage says nothing. */
export function isOfSomebodyElse({ title, text }: Pick<Passage, 'title' | 'text'>, question = ''): boolean {
  if (toSomebody.test(question)) return false;
  const at = asking.findIndex((pattern) => pattern.test(question));
  return at >= 0 && !(spokenOf[at]?.test(`${title} | ${text}`) ?? false);
}
