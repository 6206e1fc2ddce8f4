/** Reads a passage or a segment as sentences of tokens, each with what it means to the check. */
import { quantitiesIn } from './quantities.ts';
import { idsOfTokens, type Sentence, type Token } from './reading.ts';
import type { Found, Run, Vocabulary } from './vocabulary.ts';

export function readText(text: string, vocabulary: Vocabulary): readonly Sentence[] {
  return blocksOf(text).flatMap(({ text: block, item }) =>
    sentencesOf(block).map((sentence, index) =>
      readSentence(sentence, index === 0 ? item : undefined, vocabulary),
    ),
  );
}

interface Block {
  readonly text: string;
  readonly item: Sentence['item'];
}

const listMarker = /^\s*(?:[-*•]|(\d{1,2})[.)])\s+/;

/** Lines that belong together, with the markers of lists taken off. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let list = 0;
  let isInList = false;
  for (const line of text.split('\n')) {
    const marker = listMarker.exec(line);
    const last = blocks.at(-1);
    if (line.trim() === '') isInList = false;
    else if (marker) {
      if (!isInList) list += 1;
      isInList = true;
      blocks.push({
        text: line.slice(marker[0].length),
        item: { list, isOrdered: marker[1] !== undefined },
      });
    } else if (isInList && last) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    else blocks.push({ text: line, item: undefined });
  }
  return blocks;
}

const abbreviated = /(?:\b(?:e\.g|i\.e|etc|no|para|s|reg|ss|mr|mrs|ms|dr|st)\.|\b[A-Z]\.)$/i;

function sentencesOf(block: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of plainForm(block).split(/(?<=[.!?]["')]?)\s+(?=["'(]?[\p{Lu}\d£])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviated.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => sentence.trim() !== '');
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/gi, 'will not'],
  [/\bcan't\b/gi, 'can not'],
  [/\bcannot\b/gi, 'can not'],
  [/n't\b/gi, ' not'],
  [/'(?:re)\b/gi, ' are'],
  [/'(?:ve)\b/gi, ' have'],
  [/'(?:ll)\b/gi, ' will'],
  [/\b(it|that|there|what|here|who)'s\b/gi, '$1 is'],
  // "Children's social care" is one name, and is known by its words.
  [/(?<=\p{L})'s\b/giu, ''],
];

const plainForm = (text: string): string =>
  contractions.reduce(
    (written, [pattern, plain]) => written.replace(pattern, plain),
    // A name with a comma in it is one name.
    text
      .replace(/\b(education), (health and care)\b/gi, '$1 $2')
      // "Who has or has had one" is said otherwise, and stays.
      .replace(/\b(child|children|pupils?) who (?:has|have) (a social worker)\b/gi, '$1 with $2')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[*_`]/g, '')
      .trim(),
  );

const tokenPattern =
  /£?\d+(?:,\d{3})*(?:\.\d+)?(?:[-/–]\d+)*\p{L}{0,3}(?:\([0-9A-Za-z]{1,4}\))*%?|[\p{L}&]+(?:'(?!s\b)\p{L}+)*\+?|[.;:,()—–?!"]/gu;

function readSentence(text: string, item: Sentence['item'], vocabulary: Vocabulary): Sentence {
  const written = [...text.matchAll(tokenPattern)].map(([part]) => part);
  const words = written.map((part, at) =>
    longNumber(part.toLowerCase(), written[at - 1]?.toLowerCase(), written.slice(at + 1, at + 3)),
  );
  const stems = words.map((word) => (/^\p{L}/u.test(word) ? vocabulary.stemOf(word) : word));
  const tokens: Token[] = [];
  let clause = 0;
  let last = 0;
  const around: number[] = [];
  for (let at = 0; at < written.length; ) {
    const run = { written, words, stems, at };
    const { length, ...meaning } = meaningAt(run, vocabulary);
    if (words[at] === '(') around.push(clause);
    if (endsClause(run)) clause = last += 1;
    tokens.push({ ...meaning, text: written.slice(at, at + length).join(' '), clause });
    // What stands in brackets interrupts a clause and does not end it.
    if (words[at] === ')') clause = around.pop() ?? clause;
    at += length;
  }
  return { text, tokens, quantities: quantitiesIn(tokens), ids: idsOfTokens(tokens), item };
}

const newSubject =
  /^(?:and|but|or|which|who|whose|where|so|it|they|this|that|if|unless|when|because|although|while|whereas|once|as|such)$/;
const joining = /^(?:but|if|unless|when|because|although|while|whereas|until|so)$/;

function endsClause({ words, at }: Run): boolean {
  const word = words[at] ?? '';
  if (/^[.;:(—–?!]$/.test(word)) return true;
  return word === ',' ? newSubject.test(words[at + 1] ?? '') : joining.test(word);
}

const numbers: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
};

/** "One in six". */
const isShare = ([within = '', of = '']: readonly string[]): boolean =>
  within.toLowerCase() === 'in' && (of.toLowerCase() in numbers || /^\d+$/.test(of));

/** "One" counts only where it names a stage or a share: elsewhere it is mostly a pronoun. */
const longNumber = (word: string, before: string | undefined, after: readonly string[]): string =>
  word === 'one' && (/^(?:stages?|tiers?|strand|phase|level|part)$/.test(before ?? '') || isShare(after))
    ? '1'
    : (numbers[word] ?? word);

type Meant = Omit<Token, 'text' | 'clause'> & { readonly length: number };

const unmeant: Omit<Meant, 'kind' | 'length'> = {
  ids: [],
  cues: [],
  actor: undefined,
  action: undefined,
  term: undefined,
  sensitive: false,
  isNamed: false,
};

function meaningAt(run: Run, vocabulary: Vocabulary): Meant {
  const word = run.words[run.at] ?? '';
  if (/^[£\d]/.test(word)) return { ...unmeant, kind: 'number', ids: [`figure:${word}`], length: 1 };
  return /\p{L}/u.test(word) ? wordsAt(run, vocabulary) : { ...unmeant, kind: 'mark', length: 1 };
}

function wordsAt(run: Run, vocabulary: Vocabulary): Meant {
  const cue = isVerdict(run) ? undefined : vocabulary.cueAt(run);
  const phrase = vocabulary.phraseAt(run);
  const [longest] = [phrase, cue]
    .filter((found) => found !== undefined && found.length > 1)
    .sort((one, other) => (other?.length ?? 0) - (one?.length ?? 0));
  if (longest === undefined) return asWord(run, phrase, cue, vocabulary);
  if (longest === phrase) return asPhrase(longest, run, vocabulary);
  return { ...unmeant, kind: 'small', cues: longest.cues, length: longest.length };
}

/** "No: it is …" answers a question and denies nothing that follows. */
const isVerdict = ({ words, at }: Run): boolean => at === 0 && /^[.,:;!]$/.test(words[1] ?? '');

/** "The meeting" may stand for the planning meeting, as the last word of a name does. */
function asPhrase(phrase: Found, run: Run, vocabulary: Vocabulary): Meant {
  const last = run.stems[run.at + phrase.length - 1] ?? '';
  const kind = kindOf(run, phrase.length, vocabulary);
  return { ...phrase, ids: [...phrase.ids, last], cues: [], kind, isNamed: isNamed(run) };
}

function asWord(run: Run, phrase: Found | undefined, cue: Found | undefined, vocabulary: Vocabulary): Meant {
  const stem = run.stems[run.at] ?? '';
  const known = phrase ?? { ...unmeant, length: 1 };
  return {
    ...known,
    ids: [stem, ...known.ids],
    cues: cue?.cues ?? [],
    kind: kindOf(run, 1, vocabulary),
    sensitive: known.sensitive || vocabulary.isSensitive(run),
    isNamed: isNamed(run),
    length: 1,
  };
}

function kindOf(run: Run, length: number, vocabulary: Vocabulary): Token['kind'] {
  const { words, stems, at } = run;
  if (isVerdict(run) && /^(?:yes|no)$/.test(words[at] ?? '')) return 'small';
  const within = words.slice(at, at + length);
  if (within.every((word) => vocabulary.isSmall(word))) return 'small';
  const isPlain = within.every(
    (word, offset) => vocabulary.isSmall(word) || vocabulary.isPlain(stems[at + offset] ?? ''),
  );
  return isPlain ? 'plain' : 'content';
}

/** A capital that does not merely begin the sentence, or a word in capitals. */
const isNamed = ({ written, at }: Run): boolean =>
  /^\p{Lu}/u.test(written[at] ?? '') &&
  (/^\p{Lu}{2}/u.test(written[at] ?? '') || (at > 0 && !/^[.:?!"]$/.test(written[at - 1] ?? '')));
