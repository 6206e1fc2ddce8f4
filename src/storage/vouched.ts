/** What a record's events vouch for beside its texts: who its people are, and the forms that it came with. */
import { digestOf } from '../consultations/chain.ts';

export type NewPerson = Readonly<Record<'ref' | 'person' | 'name' | 'salt', string>>;

/** What an event vouches for beside its texts; no text has such a name. */
const beside = '~';
export const onceField = `${beside}once`;
export const submissionField = `${beside}submission`;
export const personField = (ref: string): string => `${beside}person ${ref}`;
export const personText = ({ person, name }: { readonly person: string; readonly name: string }): string =>
  JSON.stringify([person, name]);

export const isTextField = (field: string): boolean => !field.startsWith(beside);

/** What else of the record the event vouches for: the forms that it came with. */
export interface Beside {
  readonly once?: string | undefined;
  readonly submission?: string;
}

/** The people that it is the first to name, so that none can be made into another; the forms are random already. */
export const vouchedFor = (
  people: readonly NewPerson[],
  { once, submission }: Beside,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(people.map((each) => [personField(each.ref), digestOf(each.salt, personText(each))])),
  ...(once === undefined ? {} : { [onceField]: digestOf('', once) }),
  ...(submission === undefined ? {} : { [submissionField]: digestOf('', submission) }),
});
