/** A passage as an editor's form holds it: every field as text, so that what is half typed is kept and can be checked. */
import type { Passage } from '../knowledge/passage.ts';

/** Absent is the empty text or the empty list. */
export interface PassageFields {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly locator: string;
  readonly authority: string;
  readonly standing: string;
  readonly topic: string;
  readonly audience: readonly string[];
  readonly holds: readonly string[];
  readonly asks: readonly string[];
  readonly stage: string;
  readonly unsaid: readonly string[];
  readonly asAt: string;
  readonly commencement: string;
  readonly untilThen: string;
  readonly supersededBy: string;
  readonly confidence: string;
  readonly related: readonly string[];
  readonly text: string;
}

export type FieldName = keyof PassageFields;

/** In the order in which a file has them. */
export const fieldNames = [
  'id',
  'title',
  'source',
  'locator',
  'authority',
  'standing',
  'topic',
  'audience',
  'holds',
  'asks',
  'stage',
  'unsaid',
  'asAt',
  'commencement',
  'untilThen',
  'supersededBy',
  'confidence',
  'related',
  'text',
] as const satisfies readonly FieldName[];

export const isFieldName = (name: string): name is FieldName => fieldNames.some((one) => one === name);

/** What people write in words of their own, and what could therefore tell of somebody. */
export const proseFields = ['title', 'locator', 'asks', 'unsaid', 'text'] as const;
export type ProseField = (typeof proseFields)[number];

export const fieldsOf = (passage: Passage): PassageFields => ({
  id: passage.id,
  title: passage.title,
  source: passage.source,
  locator: passage.locator,
  authority: passage.authority,
  standing: passage.standing,
  topic: passage.topic,
  audience: passage.audience,
  holds: passage.holds,
  asks: passage.asks,
  stage: passage.stage === undefined ? '' : String(passage.stage),
  unsaid: passage.unsaid,
  asAt: passage.asAt ?? '',
  commencement: passage.commencement ?? '',
  untilThen: passage.untilThen ?? '',
  supersededBy: passage.supersededBy ?? '',
  confidence: passage.confidence,
  related: passage.related,
  text: passage.text,
});
