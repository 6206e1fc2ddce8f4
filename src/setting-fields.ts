/** The shapes of single settings of the environment. */
import { z } from 'zod';

export const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

export const port = (otherwise: number) =>
  text.transform((value, context) => {
    const number = value === undefined ? otherwise : Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
    context.addIssue({ code: 'custom', message: 'must be a whole number from 0 to 65535' });
    return z.NEVER;
  });

export const oneOf = <const T extends string>(values: readonly T[], otherwise: T) =>
  text.transform((value, context): T => {
    const found = values.find((one) => one === (value ?? otherwise).toLowerCase());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `must be one of: ${values.join(', ')}` });
    return z.NEVER;
  });

/** `https://` and a host; a missing address is told of by itself. */
export const isPublicAddress = (address: string): boolean =>
  address === '' || (/^https:\/\/[^/?#@\s]+\/?$/.test(address) && URL.canParse(address));

/** As Azure shows an id. */
export const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `https://`; a test on this machine may do without. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}

export const isThisMachine = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';
