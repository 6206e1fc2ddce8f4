/** Writes a source's file from what an editor named it by. */
import { stringify } from 'yaml';
import type { Source } from '../knowledge/passage.ts';

/** In the order in which the files have them. A date alone would be read as a number, so every text is in quotes. */
export function sourceFileText({
  id,
  title,
  publisher,
  authority,
  standing,
  published,
  checked,
  reviewDue,
  supersededBy,
  link,
  places,
  numbered,
}: Source): string {
  const head = {
    id,
    title,
    publisher,
    authority,
    standing,
    published,
    checked,
    reviewDue,
    supersededBy,
    link,
  };
  const body = stringify(
    { ...head, places, numbered },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return `---\n${body.trimEnd()}\n---\n`;
}
