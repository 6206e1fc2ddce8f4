/** One draft as the file that an editor works on: nearly a passage, with the document's words beside it. */
import { stringify } from 'yaml';
import type { Source } from '../knowledge/passage.ts';
import type { Proposal } from './propose.ts';

export interface Draft {
  readonly id: string;
  readonly document: string;
  readonly proposal: Proposal;
  /** The draft whose source text this one replaces, where an editor had worked on that. */
  readonly replaces: string | undefined;
}

export const toWrite = 'TO WRITE: the answer in our own words, its first sentence the answer itself.';

export function printDraft({ id, document, proposal, replaces }: Draft, source: Source): string {
  const { title, locator, original, guesses, flags } = proposal;
  const passage = {
    id,
    title,
    source: source.id,
    locator,
    authority: source.authority,
    standing: source.standing,
    ...guesses,
    asks: [],
  };
  const forEditor = {
    guessed: ['title', ...Object.keys(guesses)],
    document,
    ...(replaces === undefined ? {} : { replaces }),
    flags,
    original,
  };
  // Folding would break the document's lines where it has none.
  const options = { lineWidth: 0, blockQuote: 'literal' } as const;
  return [
    '---',
    stringify(passage, options).trimEnd(),
    '# For the editor. Take out everything from here to the next "---" before it becomes a passage.',
    stringify(forEditor, options).trimEnd(),
    '---',
    toWrite,
    '',
  ].join('\n');
}
