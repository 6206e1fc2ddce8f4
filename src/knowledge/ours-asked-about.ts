/** Whether a question that names another team's matter asks about a topic of ours: "can the grant pay for a school trip". */
import { folded, mayBeOfFamily, termsOfOtherFields } from './other-fields.ts';

const money = '(?:(?:the|this|that|our|vsh|extension) grant|pupil premium|premium plus|pp|ppp|ppg)';
const spending =
  '(?:pay|paid|paying|spend|spent|spending|use|used|using|cover|covered|fund|funded|buy|bought|go|put|for|on)';
const ofMoney = new RegExp(` ${money} (?:.* )?${spending} .*…| ${spending} (?:\\S+ ){0,2}${money} .*…`);

/** What may be done or said of an absence: asked about wherever it stands. */
const ruling = '(?:un)?authorise[dr]?|coded|marked|fined';
const topic = `penalty notice|pn|notice to improve|(?:an?|the|any|no|attendance|absence|issue|get|still|we|to) fine|${money}|pep|personal education plan|ehe|home (?:educat\\w*|school\\w*|ed)|deregister\\w*|exclusion|suspension|elpm|sewo|(?:part time|reduced) timetable|(?:parenting|attendance) contract|(?:attendance|absence|register|what|which) code|persistent(?:ly)? absen\\w+|count(?:ed)? as (?:an? |the )?absen\\w+|virtual school|vsh|vs|${ruling}`;
const ofOurs = new RegExp(` (?:${topic}) (?!(?:child|children|kid|pupil|famil\\w+|young) )`, 'g');
const ofRuling = new RegExp(`^ (?:${ruling}) `);

/** "When a family home educates": what stands behind it is a circumstance, and not what is asked. */
const circumstance =
  / (?:if|while|because|since|once|unless|although|when (?!(?:can|do|does|is|are|should|must|will|would|may) ))/;
const governing = / (?:for|to|at|in|with|of|on|by|about|from|during|after|before|under) (?:\S+ ){0,2}$/;

const leaning = /\b(?:it|that|this|they|them|those|these)\b/i;

/** Each term is read as one mark. */
const marked = (text: string, terms: readonly string[]): string =>
  terms.reduce((rest, term) => rest.replaceAll(term, ' … '), text);

/** Told before what is ours, or behind it. */
function isAskedAbout(text: string, topicNamed: string, at: number): boolean {
  const before = text.slice(0, at + 1);
  const between = before.slice(before.lastIndexOf('…') + 1);
  if (circumstance.test(between)) return false;
  return !before.includes('…') || ofRuling.test(topicNamed) || !governing.test(between);
}

/** True where a topic of ours is what is asked about, and another team's matter only told beside it. */
export function asksAboutOurs(question: string, context = ''): boolean {
  const terms = termsOfOtherFields(question);
  if (terms.length === 0) return false;
  // "Can it pay for school trips" asks about what was asked about before.
  const before = leaning.test(question) && termsOfOtherFields(context).length === 0 ? context : '';
  const text = marked(folded(`${before} ${question}`), terms);
  if (ofMoney.test(text)) return true;
  if (!terms.every(mayBeOfFamily)) return false;
  return [...text.matchAll(ofOurs)].some(({ 0: named, index }) => isAskedAbout(text, named, index));
}
