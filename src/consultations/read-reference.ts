/** The reference of a request, out of what somebody typed. */

/**
 * As it is typed on a phone, or pasted with what stood around it. Never by the number alone: it begins again each year,
 * and a merger is not taken back.
 */
export function readReference(typed: string, prefix: string): string | undefined {
  const parts = /^\W*(?:([a-z]+)[\W_]*)?(\d{4})[\W_]+(\d{4,9})\W*$/i.exec(typed);
  const [, named = prefix, year = '', number = ''] = parts ?? [];
  return parts === null || named.toUpperCase() !== prefix ? undefined : `${prefix}-${year}-${number}`;
}
