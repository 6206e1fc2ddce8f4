/** Writes a source's file from what an editor named it by. */
import { stringify } from 'yaml';
import type { Source } from '../knowledge/passage.ts';

/** Every field, in the order in which the files have them; one without a value is not written. */
const inOrder: Readonly<Record<keyof Source, undefined>> = {
  id: undefined,
  title: undefined,
  publisher: undefined,
  authority: undefined,
  standing: undefined,
  published: undefined,
  checked: undefined,
  reviewDue: undefined,
  supersededBy: undefined,
  link: undefined,
  places: undefined,
  numbered: undefined,
};

/** A date alone would be read as a number, so every text is in quotes. */
export function sourceFileText(source: Source): string {
  const body = stringify(
    { ...inOrder, ...source },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return `---\n${body.trimEnd()}\n---\n`;
}
