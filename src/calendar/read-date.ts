/** Reads a date as people in Britain type it. What can be meant in two ways is asked back, never guessed. */
import { type DateForm, dateForms, type ReadDate } from './date-forms.ts';
import type { Day } from './day.ts';

export type { Doubt, ReadDate } from './date-forms.ts';

/** `today` is the day in London: "3 Dec" and "Friday" depend on it. */
export function readDate(text: string, today: Day): ReadDate {
  const said = tidy(text);
  for (const form of dateForms) {
    const read = readForm(form, said, today);
    if (read !== undefined) return read;
  }
  return { kind: 'unreadable' };
}

function readForm({ pattern, read }: DateForm, said: string, today: Day): ReadDate | undefined {
  const match = pattern.exec(said);
  return match === null ? undefined : read(match.groups ?? {}, today);
}

/** "On Friday, the 3rd of Dec. 2026!" as "friday 3 dec 2026". */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/(?<=\p{L})\.|[,;!?]/gu, ' ')
    .replace(/\b(?:on|the|of)\b/gu, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^ | ?\.? ?$/gu, '');
