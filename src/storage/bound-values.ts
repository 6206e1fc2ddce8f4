/** The guard before both drivers: each value that is bound to a statement is fit for it, or refused by name. */
import { StorageError } from './errors.ts';

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);
const nul = String.fromCharCode(0);

const refuse = (position: number, what: string): never => {
  throw new StorageError(
    'bad-value',
    `Value ${position + 1} of a statement is ${what}, which cannot be stored: convert it in the store that binds it.`,
  );
};

const checkText = (value: string, position: number): string =>
  value.includes(nul) ? refuse(position, 'a text with a NUL character') : value;

const checkNumber = (value: number, position: number): number =>
  Number.isFinite(value) ? value : refuse(position, 'not a finite number');

const checkBigint = (value: bigint, position: number): bigint =>
  value > largest || value < smallest ? refuse(position, 'an integer of more than 64 bits') : value;

/** What PostgreSQL may be handed. `pg` itself would turn undefined to null and an array to SQL without a word. */
export const toPostgresValue = (
  value: unknown,
  position: number,
): string | number | bigint | boolean | null => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return checkText(value, position);
  if (typeof value === 'number') return checkNumber(value, position);
  if (typeof value === 'bigint') return checkBigint(value, position);
  return refuse(position, value instanceof Date ? 'a Date' : typeof value);
};

/**
 * What SQLite may be handed. libsql aborts the whole process on a boolean, cuts text at NUL when it reads,
 * and binds every number as a real: so booleans and whole numbers go as integers.
 */
export const toSqliteValue = (value: unknown, position: number): string | number | bigint | null => {
  const checked = toPostgresValue(value, position);
  if (typeof checked === 'boolean') return checked ? 1n : 0n;
  return typeof checked === 'number' && Number.isSafeInteger(checked) ? BigInt(checked) : checked;
};
