/** What an input is shown again with: only what can have been typed or chosen there, as a client may send anything at all. */
import { cut } from './cut.ts';

/** What is none of the choices was never chosen and might hold anything: it is neither shown nor kept in a stored reply. */
export function amongChoices(
  value: string | undefined,
  choices: readonly { readonly value: string }[],
): string | undefined {
  const isChoice = (one: string): boolean => choices.some((choice) => choice.value === one);
  if (value === undefined || isChoice(value)) return value;
  const chosen = value.split(',').filter(isChoice);
  return chosen.length === 0 ? undefined : chosen.join(',');
}

const only =
  (form: RegExp) =>
  (value: string | undefined): string | undefined =>
    value !== undefined && form.test(value) ? value : undefined;

export const onlyDay = only(/^\d{4}-\d\d-\d\d$/);
export const onlyTime = only(/^\d\d:\d\d$/);
export const onlySwitch = only(/^(?:true|false)$/);

const timesTooLong = 3;

/** So much of it as its writer can shorten: the whole of a long message would be more than Teams takes in a card. */
export const toShorten = (value: string | undefined, longest: number): string | undefined =>
  value === undefined ? undefined : cut(value, timesTooLong * longest);
