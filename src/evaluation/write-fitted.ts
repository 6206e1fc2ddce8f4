/** Writes a file of fitted words: data that no person edits, under what was measured of it. */
import { writeFile } from 'node:fs/promises';
import { type FittedWords, writeFittedWords } from '../knowledge/fitted-words.ts';

const widest = 105;

interface FittedFile {
  readonly path: string;
  readonly command: string;
  readonly what: string;
  readonly classes: readonly string[];
  readonly fitted: FittedWords;
  readonly enough: number;
  readonly figures: readonly string[];
  /** Numbers that were chosen beside the one that is enough. */
  readonly also?: readonly Chosen[];
}

interface Chosen {
  readonly name: string;
  readonly says: string;
  readonly value: number;
}

const toConstant = ({ name, says, value }: Chosen): string =>
  `/** ${says} */\nexport const ${name} = ${String(value)};\n`;

export async function writeFitted(of: FittedFile): Promise<void> {
  const lines: string[] = [''];
  for (const entry of writeFittedWords(of.fitted)) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > widest) lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last};${entry}`;
  }
  const also = (of.also ?? []).map(toConstant).join('');
  const text = `/** The words of ${of.what} with their weights, written by "npm run ${of.command}"; not to be edited. */
/* eslint-disable max-lines -- a table that no person writes */
// For ${of.classes.join(', ')} against none, in tenths, by stem or pair of stems ("." is a sentence's end).
${of.figures.map((line) => `// ${line}`).join('\n')}

/** From these log-odds on, a message is taken for one of them. */
export const enough = ${String(of.enough)};
${also}export const bias: readonly number[] = [${of.fitted.bias.join(', ')}];
export const words = \`${lines.join(';\n')}\`;
`;
  await writeFile(of.path, text);
}
