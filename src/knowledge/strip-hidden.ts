/** Cleans what a person typed: hidden characters, markup and stray spaces go; words, signs and line breaks stay. */

export const longestQuestion = 2_000;

/** Invisible by Unicode's own reckoning (zero-width, bidi, tags, variation selectors, soft hyphen), and formats. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;
/** NFKC would turn 3½ into 31⁄2 and 10² into 102: these keep their shape. */
const keepsShape = /([¼-¾⅐-⅟²³¹⁰-⁹₀-₉]+)/u;

const mention = /<at(?:\s[^<>]*)?>[^<]*<\/at>/gi;
const breakingTag = /<(?:br|\/p|\/div|\/li)(?:\s[^<>]*)?\/?>/gi;
const tag = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]*)?\/?>/gi;
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|#39|#160);/gi;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/** One plain form of every letter, and nothing that cannot be seen; of any length, line breaks kept. */
export function stripHidden(text: string): string {
  const visible = text.replace(invisible, '').replace(lineBreak, '\n').replace(control, '');
  return visible
    .split(keepsShape)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFKC')))
    .join('')
    .replace(invisible, '');
}

/** Teams mentions go with the name in them: a name there is the assistant's own or a colleague's. */
function stripMarkup(text: string): string {
  return text
    .replace(mention, ' ')
    .replace(breakingTag, '\n')
    .replace(tag, ' ')
    .replace(entity, (found) => entities[found.toLowerCase()] ?? ' ');
}

function capAtWord(text: string): string {
  if (text.length <= longestQuestion) return text;
  const cut = text.slice(0, longestQuestion);
  if (/\s/.test(text.charAt(longestQuestion))) return cut.trimEnd();
  const lastSpace = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  if (lastSpace > longestQuestion / 2) return cut.slice(0, lastSpace).trimEnd();
  return cut.replace(/[\ud800-\udbff]$/, '');
}

/** The message plain, visible and single-spaced, however long it is. */
export const plainMessage = (text: string): string =>
  stripMarkup(stripHidden(text))
    .split('\n')
    .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n');

/** The question as every later step sees it: at most 2,000 characters of that. */
export const normaliseQuestion = (text: string): string => capAtWord(plainMessage(text));
