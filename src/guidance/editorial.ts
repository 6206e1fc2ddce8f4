/** What an editor should mend although nothing keeps it from starting: dead locators, orphans, missing dates, unexplained words. */
import type { Problem } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { GlossaryEntry, Guidance, Passage, Source } from '../knowledge/passage.ts';
import { toPlain } from '../screening/normalise.ts';
import { wordsToModel } from '../rewording/words-to-a-model.ts';
import { findNumbers } from '../screening/numbers.ts';
import { filesIn } from './files.ts';
import { bodyLine, faultOf } from './in-file.ts';
import { faultOfLocator } from './locators.ts';
import { isUnused, outdatedIn, toldApartOneWay, unexplainedIn, wordsInUse } from './wording.ts';

/** `asked`: what people are known to type, in which a word of the glossary may be in use as well. */
export function checkEditorial(
  files: GuidanceFiles,
  guidance: Guidance,
  asked: readonly string[],
): readonly Problem[] {
  const cited = new Set(guidance.passages.map(({ source }) => source));
  return [
    ...[...guidance.sources.values()].flatMap((source) => checkSource(files, source, cited)),
    ...guidance.passages.flatMap((passage) =>
      checkPassageWords(fileOf(files, 'passages', passage.id), passage, guidance),
    ),
    ...checkGlossary(files, guidance, asked),
  ];
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The file of a source or a passage, which is named by its id. */
export function fileOf(files: GuidanceFiles, folder: 'sources' | 'passages', id: string): TextFile {
  const found = filesIn(files, folder).find(([path]) => path.endsWith(`/${id}.md`));
  return { file: found?.[0] ?? folder, text: found?.[1] ?? '' };
}

function checkSource(files: GuidanceFiles, source: Source, cited: ReadonlySet<string>): readonly Problem[] {
  if (cited.has(source.id)) return [];
  return [
    faultOf(
      fileOf(files, 'sources', source.id),
      'id',
      'no passage uses this source. Write one or remove it.',
    ),
  ];
}

/** Of one passage, whose file is `own`. */
export function checkPassageWords(own: TextFile, passage: Passage, guidance: Guidance): readonly Problem[] {
  const source = guidance.sources.get(passage.source);
  const locator = source && faultOfLocator(passage, source);
  return [
    ...(locator === undefined ? [] : [faultOf(own, 'locator', locator)]),
    ...(source?.published === undefined && passage.asAt === undefined
      ? [faultOf(own, 'asAt', 'its source bears no date, so write the day on which this was true.')]
      : []),
    ...contactsIn(own).map(({ kind, line }) => ({
      file: own.file,
      line,
      message: `it holds what reads as one person's ${kind}. Write the role, and where to look for the contact.`,
    })),
    // What it is asked by is never handed to one.
    ...wordsToModel(`${passage.title}\n${passage.text}`).map((words) => ({
      file: own.file,
      line: bodyLine(own.text, words),
      message: `"${words}" speaks to a model and not to a reader. It is not handed to one as it stands; take it out, or write it anew.`,
    })),
    ...unexplainedIn(passage, guidance).map((letters) => ({
      file: own.file,
      line: bodyLine(own.text, letters),
      message: `"${letters}" is in no entry of the glossary. Add it there, or write it out.`,
    })),
    ...outdatedIn(passage, guidance).map(({ term, supersededBy = '' }) => ({
      file: own.file,
      line: bodyLine(own.text, term),
      message: `"${term}" is an older name. Say that it is now "${supersededBy}", or relate a passage that does.`,
    })),
  ];
}

/** How to reach a person, anywhere in the file of a passage: such details change, and may be somebody's own. */
function contactsIn({ text }: TextFile): readonly { readonly kind: string; readonly line: number }[] {
  return text.split('\n').flatMap((written, index) =>
    findNumbers(toPlain(written).text)
      .filter(({ kind }) => kind === 'phone number' || kind === 'email address')
      .map(({ kind }) => ({ kind, line: index + 1 })),
  );
}

function checkGlossary(
  files: GuidanceFiles,
  { glossary, passages }: Guidance,
  asked: readonly string[],
): readonly Problem[] {
  const texts = [
    ...passages.flatMap(({ title, text, asks, unsaid }) => [title, text, ...asks, ...unsaid]),
    ...[...filesIn(files, 'procedures'), ...filesIn(files, 'offers')].map(([, text]) => text),
    ...asked,
  ];
  const inUse = wordsInUse(texts);
  const terms = new Set(glossary.map(({ term }) => term));
  return glossary.flatMap((entry) => {
    const other = toldApartOneWay(entry, glossary);
    return [
      ...(isUnused(entry, inUse)
        ? [faultOfTerm(files, entry, 'nothing uses it. Use it, or remove it.')]
        : []),
      ...(other === undefined
        ? []
        : [
            faultOfTerm(
              files,
              entry,
              `it is told apart from "${other}", whose own entry does not say so. Say it there too.`,
            ),
          ]),
      ...(entry.supersededBy !== undefined && !terms.has(entry.supersededBy)
        ? [faultOfTerm(files, entry, `there is no term "${entry.supersededBy}" to replace it.`)]
        : []),
    ];
  });
}

function faultOfTerm(files: GuidanceFiles, { term }: GlossaryEntry, message: string): Problem {
  for (const [file, text] of filesIn(files, 'glossary')) {
    const at = text
      .split('\n')
      .findIndex((line) => /^- term: /.test(line) && line.endsWith(unquoted(term, line)));
    if (at !== -1) return { file, line: at + 1, message: `${term}: ${message}` };
  }
  return { file: 'glossary', line: 1, message: `${term}: ${message}` };
}

const unquoted = (term: string, line: string): string => (line.endsWith('"') ? `"${term}"` : ` ${term}`);
