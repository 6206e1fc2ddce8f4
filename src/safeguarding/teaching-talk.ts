/** Who teaches a child themselves: "she's going to teach them herself" has the small words of harm, and is home education. */

const parent =
  "(?:(?:she|he|they|mum|dad|mother|father|parents?|carers?|nan|gran)(?:['’]?s|['’]?re| is| are| was| were)? )?";
const intending =
  '(?:going to |gonna |wants? to |wanted to |will |would |planning to |plans to |trying to )?';
const teaching = '(?:teach|home[- ]?educate|home[- ]?school|educate|tutor|school)(?:s|es|ing)?';
const pupil =
  '(?: (?:them|him|her|the (?:kids?|child|children|boys?|girls?|lads?|twins)))?(?: all| both)?(?: (?:at|from) home)?';
const themselves = ' (?:herself|himself|themselves|themself)\\b';
const taught = new RegExp(`\\b${parent}${intending}${teaching}${pupil}${themselves}`, 'gi');

/** For the fitted words, which hear only how often such words told of harm; the rules read what was typed. */
export const withoutTeaching = (message: string): string => message.replace(taught, 'home educate');
