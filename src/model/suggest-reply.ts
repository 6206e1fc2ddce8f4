/** What of a request a model is handed for a suggested reply, and what of its draft an advisor is shown. */
import { createHash } from 'node:crypto';
import { currencyNotes, standingWords } from '../knowledge/currency.ts';
import type { Day } from '../calendar/day.ts';
import { answerQuestion } from '../knowledge/answer-question.ts';
import type { Cited, Outcome } from '../knowledge/outcome.ts';
import type { AuthorityId, Guidance, Passage } from '../knowledge/passage.ts';
import type { Knowledge } from '../knowledge/steps/progress.ts';
import type { CheckContext } from '../rewording/check-reply.ts';
import { checkParts } from '../rewording/check-parts.ts';
import { mayBeHandedOver } from '../rewording/may-be-reworded.ts';
import { readReply, type Segment } from '../rewording/reply.ts';
import { toGiven } from '../rewording/reword-answer.ts';
import { suggestReplyPromptVersion, type SuggestReplyRequest } from '../rewording/suggest-reply.ts';
import { holdsMask } from '../screening/masks.ts';
import { screen } from '../screening/screen.ts';
import type { AskedFor, NoSuggestion } from './ask-for-suggestion.ts';
import type { Suggestion } from './suggestion.ts';
import { staysHere } from './word-answer.ts';

export interface Suggesting {
  /** Of the guidance. */
  readonly version: number;
  readonly knowledge: Knowledge;
  readonly check: CheckContext;
}

export interface AskedOfAdvisors {
  /** As it is kept: screened. */
  readonly question: string;
  readonly authority: AuthorityId;
  /** The passages of the answer that led to it. */
  readonly alreadyRead: readonly string[];
}

const passagesAtMost = 5;

export function replyRequestFor(
  { question: kept, authority, alreadyRead }: AskedOfAdvisors,
  { knowledge }: Suggesting,
): SuggestReplyRequest | NoSuggestion {
  const { names, knownWords } = knowledge;
  // Once more, and without what the requester said is no name: that was for the advisors, and this leaves.
  const { text: question, found } = screen(kept, { knownWords });
  // What was taken out of it as it was written tells of somebody, as it does in a chat.
  if (holdsMask(kept) || found.some(({ certain }) => certain)) return 'stays-here';
  const answer = answerQuestion({ text: question, home: authority, memory: undefined }, knowledge);
  if (staysHere(answer)) return 'stays-here';
  const passages = handedOver(answer.outcomes, alreadyRead, knowledge);
  if (passages.length === 0) return 'nothing-held';
  const given = passages.map((passage) => toGiven({ passage }, names));
  const read = alreadyRead.filter((id) => given.some((one) => one.id === id));
  return { question, role: undefined, passages: given, alreadyRead: read };
}

/** Those that answer it first, then those that the requester has read. */
function handedOver(
  outcomes: readonly Outcome[],
  alreadyRead: readonly string[],
  { guidance }: Knowledge,
): readonly Passage[] {
  const fitting = outcomes.flatMap((outcome) =>
    (outcome.kind === 'answered' && outcome.leadsWithUnsaid === undefined) || outcome.kind === 'closest'
      ? outcome.cited.map(({ passage }) => passage)
      : [],
  );
  const read = guidance.passages.filter(({ id }) => alreadyRead.includes(id));
  return [...new Set([...fitting, ...read])].filter(mayBeHandedOver).slice(0, passagesAtMost);
}

/** The same is not asked for twice. */
export const keyOf = (request: object, { version }: Pick<Suggesting, 'version'>): string =>
  createHash('sha256')
    .update(JSON.stringify([request, version, suggestReplyPromptVersion]))
    .digest('base64url');

export interface ReplyRoom {
  readonly request: SuggestReplyRequest;
  /** As many characters as a reply may have. */
  readonly longest: number;
  /** In London. */
  readonly today: Day;
}

export function readReplySuggestion(
  room: ReplyRoom,
  asked: Exclude<AskedFor, NoSuggestion>,
  suggesting: Suggesting,
): Suggestion | NoSuggestion {
  const reply = readReply(asked.text);
  if (reply === undefined) return 'not-borne-out';
  if (reply.completeness === 'none' || reply.segments.length === 0) return 'no-answer';
  const { check, version } = suggesting;
  const { kept } = checkParts(reply.segments, room.request.passages, check);
  const shown = fitting(kept, room, suggesting);
  if (shown.length === 0) return 'not-borne-out';
  const promptVersion = suggestReplyPromptVersion;
  return {
    text: wordsOf(shown, room, suggesting),
    passages: passagesOf(shown),
    leftOut: reply.segments.length - shown.length,
    by: { model: asked.model, promptVersion, guidanceVersion: version },
  };
}

/** As many from the beginning as there is room for; what a part lost with those behind it, it may not stand without. */
function fitting(kept: readonly Segment[], room: ReplyRoom, suggesting: Suggesting): readonly Segment[] {
  for (let count = kept.length; count > 0; count -= 1) {
    const some = kept.slice(0, count);
    if (wordsOf(some, room, suggesting).length > room.longest) continue;
    return count === kept.length ? some : checkParts(some, room.request.passages, suggesting.check).kept;
  }
  return [];
}

const passagesOf = (segments: readonly Segment[]): readonly string[] => [
  ...new Set(segments.flatMap(({ passages }) => passages)),
];

/** What the source leaves open, how current it is and what the sources are is ours to say, not the model's. */
function wordsOf(
  segments: readonly Segment[],
  { today }: Pick<ReplyRoom, 'today'>,
  suggesting: Suggesting,
): string {
  const { guidance, names } = suggesting.knowledge;
  const context = { names, sources: guidance.sources, today };
  const cited = passagesOf(segments).flatMap((id) => citedBy(id, guidance));
  const open = cited.flatMap((one) => [...one.passage.unsaid, ...currencyNotes(one, context)]);
  const sources = cited.map(
    (one) => `${one.source.title}, ${one.passage.locator} (${standingWords(one, context)})`,
  );
  return [
    ...segments.map(({ text }) => text.trim()),
    ...[...new Set(open)],
    `From: ${[...new Set(sources)].join('; ')}.`,
  ].join('\n\n');
}

function citedBy(id: string, { passages, sources }: Guidance): readonly Cited[] {
  const passage = passages.find((one) => one.id === id);
  const source = passage && sources.get(passage.source);
  return passage && source ? [{ passage, source }] : [];
}
