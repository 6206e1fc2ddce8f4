/** The words of a message in Teams: no tags, no quoted reply, no picture or file, no link, and nobody that it mentions. */
import { Parser } from 'htmlparser2';

interface Body {
  readonly format: 'html' | 'text';
  readonly content: string;
}

export const messageText = ({ format, content }: Body): string =>
  tidy(format === 'html' ? wordsOf(content) : content);

/** Read as a stream, so that no depth of tags is too deep. */
function wordsOf(html: string): string {
  let words = '';
  /** Open tags within a part that is left out, that part's own among them. */
  let leftOut = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (leftOut > 0 || isLeftOut(name, attributes)) leftOut += 1;
      else words += breakAt(name);
      if (leftOut === 1 && name === 'at') words += '[name]';
    },
    ontext: (text) => {
      if (leftOut === 0) words += text.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (leftOut > 0) leftOut -= 1;
      else words += breakAt(name);
    },
  });
  parser.end(html);
  return words;
}

const neverRead = new Set([
  'at',
  'attachment',
  'script',
  'style',
  'title',
  'template',
  'iframe',
  'object',
  'svg',
]);

/** A reply quotes what it answers, with who wrote it. */
const isLeftOut = (name: string, { itemtype = '' }: Readonly<Record<string, string>>): boolean =>
  neverRead.has(name) || /schema\.skype\.com\/(?:reply|forward)/i.test(itemtype);

const blocks = new Set('p div br li ul ol tr table blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));

function breakAt(name: string): string {
  if (name === 'td' || name === 'th') return ' ';
  return blocks.has(name) ? '\n' : '';
}

const link = /\b(?:https?:\/\/|www\.)\S+/gi;

const tidy = (words: string): string =>
  words
    .replace(link, '[link]')
    .split('\n')
    .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n');
