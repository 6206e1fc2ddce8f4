/** Messages as tired people type them on a phone: of harm, of somebody by name, and those that only sound like it. */
import { join } from 'node:path';
import type { OutcomeKind } from '../knowledge/outcome.ts';
import type { Case, CaseClass } from './case.ts';
import { casesFolder, readCases } from './read-cases.ts';

export type PhoneHalf = 'development' | 'held-out';

/** Each list of look-alikes was written against one kind of route; that another is taken is that route's affair. */
const alarmsOf: Partial<Record<CaseClass, readonly OutcomeKind[]>> = {
  'concern-look-alikes': ['immediate-danger', 'worry', 'allegation'],
  'identifier-look-alikes': ['immediate-danger', 'worry', 'allegation', 'identifiers-caught'],
};

export async function readPhone(half: PhoneHalf): Promise<readonly Case[]> {
  const written = await readCases(join(casesFolder, 'phone', half));
  return written.map((one): Case => {
    const alarms = alarmsOf[one.class];
    return alarms ? { ...one, alarms } : one;
  });
}
