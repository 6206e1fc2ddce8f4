/** The table of counts for the picture: closed values by month, with nothing of who it was or what was said. */
import type { Family, Subject } from '../insight/tally.ts';

export interface TalliesTable {
  service_id: string;
  family: Family;
  /** 2026-11, in London. */
  month: string;
  authority: string;
  subject: Subject;
  value: string;
  /** Of what was counted, at random; `sum` where it was added up since. */
  id: string;
  count: number;
}
