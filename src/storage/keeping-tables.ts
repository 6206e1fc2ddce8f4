/** The tables that say what was erased, what was taken out and who looked at what; none holds content. */
import type { Instant } from '../calendar/clock.ts';
import type { ActorRole } from '../consultations/event.ts';
import type { ExportKind } from '../consultations/exports.ts';
import type { Family, Subject } from '../insight/tally.ts';

/** What went by which rule on which London day: it holds no content. */
export interface ErasuresTable {
  service_id: string;
  rule: string;
  /** A request's reference, or a kind of row. */
  what: string;
  day: string;
  count: number;
  at: Instant;
}

/** That somebody looked at something in the workspace, or did something there. */
export interface AccessesTable {
  service_id: string;
  id: string;
  person: string;
  /** A closed word. */
  deed: string;
  /** A reference, or another opaque id; empty for the whole queue. */
  about: string;
  at: Instant;
}

/** A link to an export: who asked, as whom, for what, and whether it was opened; never what it showed. */
export interface ExportsTable {
  service_id: string;
  /** The link itself is known to its reader only. */
  token_digest: string;
  kind: ExportKind;
  reference: string | null;
  made_by: string;
  made_as: ActorRole;
  made_at: Instant;
  good_until: Instant;
  opened_at: Instant | null;
}

/** Counts for the picture: closed values by month, with nothing of who it was or what was said. */
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
