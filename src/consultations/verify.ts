/** The port through which every record is checked against its chain, and the lists against the records. */
import type { ServiceId } from '../people/person.ts';
import type { ChainFault } from './chain.ts';

export type RecordFault =
  | ChainFault
  /** Its events cannot be read as the life of a request. */
  | { readonly kind: 'unreadable' }
  /** What lists are drawn from does not say what its events say. */
  | { readonly kind: 'row-altered'; readonly column: string }
  /** Rows that belong to no request. */
  | { readonly kind: 'astray'; readonly table: string }
  /** A number that was given out has no request, and nothing says that it was erased. */
  | { readonly kind: 'absent' };

export interface FaultyRecord {
  readonly service: ServiceId;
  readonly reference: string;
  readonly faults: readonly RecordFault[];
}

export interface Verified {
  readonly checked: number;
  readonly faulty: readonly FaultyRecord[];
}

export interface RecordVerifier {
  /** `seen` is told the last hash of each record: kept elsewhere, they show whether a whole chain was written anew. */
  verify(seen?: (record: SeenRecord) => void): Promise<Verified>;
  /** The services that have a request of that reference: one, unless two share a prefix. */
  servicesOf(reference: string): Promise<readonly ServiceId[]>;
}

export interface SeenRecord {
  readonly service: ServiceId;
  readonly reference: string;
  readonly last: string;
}

const lines: {
  readonly [K in RecordFault['kind']]: (fault: Extract<RecordFault, { kind: K }>) => string;
} = {
  gap: ({ seq }) => `event ${String(seq)} is missing, repeated or out of order`,
  altered: ({ seq }) => `event ${String(seq)} is not as it was written`,
  'text-altered': ({ seq, field }) => `${thing(field)} of event ${String(seq)} is not as it was written`,
  'text-missing': ({ seq, field }) => `${thing(field)} of event ${String(seq)} is gone, and was not erased`,
  'text-unknown': ({ field }) => `${thing(field)} is there that no event speaks of`,
  unreadable: () => 'its events cannot be read',
  'row-altered': ({ column }) => `the list’s ${column} is not what its events say`,
  astray: ({ table }) => `rows of ${table} belong to no request`,
  absent: () => 'its number was given out, it is not there, and it was not erased',
};

/** Fields of our own names, and of opaque ids: none holds a word that was typed. */
const thing = (field: string): string => `“${field.replace(/^~/, '')}”`;

export const faultWords = (fault: RecordFault): string =>
  (lines[fault.kind] as (fault: RecordFault) => string)(fault);
