/** An outcome in the words of a model, as far as the check lets them through, and the record of how it came about. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { Cited, Outcome, RewordedPart } from '../knowledge/outcome.ts';
import type { Audience } from '../knowledge/passage.ts';
import type { GivenPassage, ModelResult, ModelTrouble, RewordRequest } from './answer-model.ts';
import { type CheckContext, checkReply } from './check-reply.ts';
import { passagesToReword } from './may-be-reworded.ts';
import { promptVersion } from './prompt.ts';
import { type Completeness, readReply } from './reply.ts';
import type { Trouble } from './trouble.ts';

/** How the model's turn ended. */
export type RewordingEnd = Completeness | 'malformed' | 'refused' | 'truncated' | ModelTrouble;

/** One passage of the answer, and whose words it was shown in. */
export type RewordedPassage =
  | { readonly kind: 'reworded'; readonly passage: string }
  /** Without troubles: the model left it to its own words, or was not asked. */
  | { readonly kind: 'curated'; readonly passage: string; readonly troubles: readonly Trouble[] };

/** Kept with the answer; it holds no word that anybody wrote. */
export interface RewordingRecord {
  /** Undefined where none replied. */
  readonly model: string | undefined;
  readonly promptVersion: number;
  /** Undefined where none was kept. */
  readonly guidanceVersion: number | undefined;
  readonly end: RewordingEnd;
  readonly passages: readonly RewordedPassage[];
}

export interface Reworded {
  readonly outcome: Outcome;
  readonly record: RewordingRecord;
}

export interface Asked {
  /** Screened. */
  readonly question: string;
  readonly role: Audience | undefined;
}

/** Undefined where nothing of the outcome may go to a model. */
export function rewordRequestFor(
  outcome: Outcome,
  asked: Asked,
  names: Pick<AuthorityNames, 'nameOf'>,
): RewordRequest | undefined {
  const passages = passagesToReword(outcome).map((cited) => toGiven(cited, names));
  return passages.length === 0 ? undefined : { ...asked, passages };
}

export const toGiven = (
  { passage: { id, title, text, standing, authority, stage, commencement } }: Pick<Cited, 'passage'>,
  { nameOf }: Pick<AuthorityNames, 'nameOf'>,
): GivenPassage => ({
  id,
  title,
  text,
  standing,
  authority: nameOf(authority),
  stage,
  isNotCommenced: commencement === 'not-commenced',
});

export interface Rewording {
  readonly request: RewordRequest;
  readonly result: ModelResult;
  readonly guidanceVersion: number | undefined;
}

/** `outcome` is the one that the request was made for; where nothing passes, it comes back as it was. */
export function rewordAnswer(
  outcome: Outcome,
  { request, result, guidanceVersion }: Rewording,
  context: CheckContext,
): Reworded {
  const { end, parts, troubles } = readResult(request, result, context);
  const carried = new Set(parts.flatMap(({ passages }) => passages));
  const passages = passagesOf(outcome).map(
    (passage): RewordedPassage =>
      carried.has(passage)
        ? { kind: 'reworded', passage }
        : { kind: 'curated', passage, troubles: troubles.get(passage) ?? [] },
  );
  const model = result.kind === 'trouble' ? undefined : result.model;
  const record = { model, promptVersion, guidanceVersion, end, passages };
  const isWritten = outcome.kind === 'answered' && parts.length > 0;
  return { outcome: isWritten ? { ...outcome, reworded: parts } : outcome, record };
}

/** Whether a model wrote any word of it: then, and only then, it is labelled so. */
export const isReworded = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' && outcome.reworded !== undefined;

const passagesOf = (outcome: Outcome): readonly string[] =>
  'cited' in outcome ? outcome.cited.map(({ passage }) => passage.id) : [];

interface ReadResult {
  readonly end: RewordingEnd;
  readonly parts: readonly RewordedPart[];
  readonly troubles: ReadonlyMap<string, readonly Trouble[]>;
}

const nothing = { parts: [], troubles: new Map<string, readonly Trouble[]>() };

function readResult(request: RewordRequest, result: ModelResult, context: CheckContext): ReadResult {
  if (result.kind === 'trouble') return { ...nothing, end: result.trouble };
  if (result.kind !== 'replied') return { ...nothing, end: result.kind };
  const reply = readReply(result.text);
  if (!reply) return { ...nothing, end: 'malformed' };
  // "None" is no refusal of ours: what the gate decided stands, in its own words.
  if (reply.completeness === 'none') return { ...nothing, end: 'none' };
  const { kept, troubles } = checkReply(reply.segments, request.passages, { ...context, role: request.role });
  return { end: reply.completeness, parts: kept, troubles };
}
