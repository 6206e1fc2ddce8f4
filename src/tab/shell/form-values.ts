/** What somebody has put into a form so far, by the fields' ids; a list of ticks is joined with commas. */
import type { Field } from '../../web/contract/forms.ts';

export type Values = Readonly<Record<string, string>>;

export const valuesOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.flatMap((field) => ('id' in field && field.value !== undefined ? [[field.id, field.value]] : [])),
  );

/** What is to be known before it is sent stands above what is asked. */
export const warningOf = (words: string | undefined): readonly Field[] =>
  words === undefined ? [] : [{ kind: 'note', words, isWarning: true }];

export const ticked = (value: string | undefined): readonly string[] =>
  (value ?? '').split(',').filter((one) => one !== '');

/** As somebody types to find it. */
export const plain = (words: string): string => words.trim().toLowerCase();

/** The choice whose whole title was typed, or what was typed as it is: it must not pass for nothing typed. */
export const searchedFor = (
  typed: string,
  choices: readonly { readonly value: string; readonly title: string }[],
): string => choices.find(({ title }) => plain(title) === plain(typed))?.value ?? typed.trim();

/** In the order in which they are shown, however they were ticked. */
export const tick = (
  value: string | undefined,
  one: string,
  { on, among }: { readonly on: boolean; readonly among: readonly string[] },
): string => {
  const before = new Set(ticked(value));
  if (on) before.add(one);
  else before.delete(one);
  return among.filter((each) => before.has(each)).join(',');
};

/** A field that must be filled in and is not: what to do, by the field's id. */
export const missingIn = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (!('id' in field) || field.required === undefined) return [];
      return (values[field.id] ?? '').trim() === '' ? [[field.id, field.required]] : [];
    }),
  );

/** Words to begin with stand after what was typed. */
export const withCanned = (typed: string | undefined, text: string): string =>
  [(typed ?? '').trim(), text].filter((part) => part !== '').join('\n\n');
