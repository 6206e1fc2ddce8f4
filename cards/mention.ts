/** Somebody named in a message so that Teams tells them of it. */
import { plainWords } from '../src/knowledge/plain-words.ts';

export interface Mention {
  /** As the channel knows them (29:…). */
  readonly id: string;
  readonly name: string;
}

/** Teams finds the one who is meant by these words, exactly as they stand in the text. */
export const mentionWords = ({ name }: Pick<Mention, 'name'>): string => `<at>${plainWords(name)}</at>`;
