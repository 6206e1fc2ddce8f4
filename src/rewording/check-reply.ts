/** Checks what a model wrote, part by part: each segment against the passages that it cites, and each passage for what it lost. */
import type { Audience } from '../knowledge/passage.ts';
import type { GivenPassage } from './answer-model.ts';
import { actorTroubles } from './check-actors.ts';
import { countsLost } from './check-counts.ts';
import { cuesLost, cueTroubles, prefixesLost } from './check-cues.ts';
import { denialTroubles } from './check-denials.ts';
import { enumerationTroubles } from './check-enumerations.ts';
import { figuresLost, figureTroubles, oneForMany } from './check-figures.ts';
import { formTroubles, identifierTroubles } from './check-form.ts';
import { labelTroubles } from './check-labels.ts';
import { omissionsIn } from './check-omissions.ts';
import { successorTroubles } from './check-successors.ts';
import { supportTroubles } from './check-support.ts';
import { turnTroubles } from './check-turned.ts';
import { twinTroubles } from './check-twins.ts';
import { readText } from './read-text.ts';
import { idsOf, type Sentence } from './reading.ts';
import type { Segment } from './reply.ts';
import type { Trouble } from './trouble.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CheckContext {
  readonly vocabulary: Vocabulary;
  /** Lower-case words of the guidance, which are no strangers. */
  readonly knownWords: ReadonlySet<string>;
  /** As whom the person asks, where that is known: only they are "you". */
  readonly role?: Audience | undefined;
}

export interface CheckedReply {
  /** Those that may be shown, in their order. */
  readonly kept: readonly Segment[];
  /** For each passage that was given, what is wrong with the words made of it; none where they may be shown. */
  readonly troubles: ReadonlyMap<string, readonly Trouble[]>;
}

interface Read {
  readonly passage: GivenPassage;
  readonly sentences: readonly Sentence[];
  /** The title tells too, but nothing in it must be told. */
  readonly support: readonly Sentence[];
}

interface ReadSegment {
  readonly segment: Segment;
  readonly sentences: readonly Sentence[];
}

export function checkReply(
  segments: readonly Segment[],
  passages: readonly GivenPassage[],
  context: CheckContext,
): CheckedReply {
  const given = new Map(passages.map((passage) => [passage.id, readPassage(passage, context)]));
  const read = segments.map((written) => {
    const segment = withoutVerdict(written, given);
    return { segment, sentences: readText(segment.text, context.vocabulary) };
  });
  const troubles = new Map(passages.map(({ id }) => [id, new Set<Trouble>()]));
  const add = (ids: readonly string[], found: readonly Trouble[]): void => {
    for (const id of ids) for (const one of found) troubles.get(id)?.add(one);
  };
  const isGiven = ({ segment }: ReadSegment): boolean => citesOnlyGiven(segment, given);
  for (const one of read.filter((segment) => !isGiven(segment))) add(one.segment.passages, ['citation']);
  for (const one of read.filter(isGiven)) add(one.segment.passages, segmentTroubles(one, given, context));
  for (const [id, one] of given) add([id], lossesOf(one, read, context));
  spread(segments, troubles);
  const isKept = ({ passages: ids }: Segment): boolean => ids.every((id) => troubles.get(id)?.size === 0);
  return {
    kept: read.filter((one) => isGiven(one) && isKept(one.segment)).map(({ segment }) => segment),
    troubles: new Map([...troubles].map(([id, found]) => [id, [...found]])),
  };
}

/** Read once: the same passages are asked for again and again. */
const readings = new WeakMap<Vocabulary, Map<string, readonly Sentence[]>>();
const readingsKept = 2_000;

function readOnce(text: string, vocabulary: Vocabulary): readonly Sentence[] {
  const kept = readings.get(vocabulary) ?? new Map<string, readonly Sentence[]>();
  readings.set(vocabulary, kept);
  const known = kept.get(text);
  if (known) return known;
  const made = readText(text, vocabulary);
  if (kept.size < readingsKept) kept.set(text, made);
  return made;
}

const readPassage = (passage: GivenPassage, { vocabulary }: CheckContext): Read => {
  const sentences = readOnce(passage.text, vocabulary);
  return { passage, sentences, support: [...sentences, ...readOnce(`${passage.title}.`, vocabulary)] };
};

const citesOnlyGiven = ({ passages }: Segment, given: ReadonlyMap<string, Read>): boolean =>
  passages.length > 0 && new Set(passages).size === passages.length && passages.every((id) => given.has(id));

function segmentTroubles(
  { segment, sentences }: ReadSegment,
  given: ReadonlyMap<string, Read>,
  { knownWords, role }: CheckContext,
): readonly Trouble[] {
  const cited = segment.passages.flatMap((id) => given.get(id) ?? []);
  const texts = cited.flatMap(({ passage }) => [passage.title, passage.text]);
  const own = cited.flatMap((one) => one.sentences);
  const support = cited.flatMap((one) => one.support);
  return [
    ...formTroubles(segment.text, texts),
    ...identifierTroubles(segment.text, texts, knownWords),
    ...supportTroubles(sentences, support),
    ...figureTroubles(sentences, support),
    ...oneForMany(sentences, own),
    ...labelTroubles(sentences, support),
    ...cueTroubles(sentences, support),
    ...prefixesLost(sentences, own),
    ...twinTroubles(sentences, own),
    ...actorTroubles(sentences, support, role),
    ...turnTroubles(sentences, own),
    ...denialTroubles(sentences, own),
    ...successorTroubles(sentences, own),
    ...verdictTroubles(sentences, cited),
    ...mixtureTroubles(cited),
  ];
}

/** Local practice in one breath with national guidance would read as national. */
const mixtureTroubles = (cited: readonly Read[]): readonly Trouble[] =>
  new Set(cited.map(({ passage }) => `${passage.authority} ${passage.standing}`)).size > 1
    ? ['authority']
    : [];

const verdict = /^\W*(yes|no)\b(?! (?:single|time|other|more|longer|later|permission|number))(?=\W)/i;

/** Before what the passages say without a "Yes" or "No" of their own, one is left away: the rest is checked and shown. */
function withoutVerdict(segment: Segment, given: ReadonlyMap<string, Read>): Segment {
  const cited = segment.passages.flatMap((id) => given.get(id) ?? []);
  const said = verdict.exec(segment.text);
  if (said === null || verdictIn(segment.text) === undefined) return segment;
  if (cited.some(({ passage }) => verdictIn(passage.text) !== undefined)) return segment;
  const rest = segment.text.slice(said[0].length).replace(/^\s*[,.:;!—–-]+\s*/, '');
  return rest === '' ? segment : { ...segment, text: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` };
}

/** "Yes" and "No" answer the question, so they must be the passage's own. */
function verdictTroubles(sentences: readonly Sentence[], cited: readonly Read[]): readonly Trouble[] {
  const said = sentences.map(({ text }) => verdictIn(text)).filter((one) => one !== undefined);
  const held = cited.map(({ passage }) => verdictIn(passage.text));
  return said.every((one) => held.includes(one)) ? [] : ['verdict'];
}

function verdictIn(text: string): string | undefined {
  const said = verdict.exec(text);
  return said && /^[,.:;!—–-]/.test(text.slice(said[0].length).trimStart())
    ? said[1]?.toLowerCase()
    : undefined;
}

function lossesOf(
  read: Read,
  segments: readonly ReadSegment[],
  { vocabulary }: CheckContext,
): readonly Trouble[] {
  const own = segments.filter(({ segment }) => segment.passages.includes(read.passage.id));
  if (own.length === 0) return [];
  const reply = own.flatMap((one) => one.sentences);
  const { spokenOf, told, troubles } = omissionsIn(read.sentences, reply);
  return [
    ...troubles,
    ...cuesLost(told, reply),
    // Counted over all its parts: each by itself may have no more than the passage.
    ...prefixesLost(reply, read.sentences),
    ...countsLost(told, reply),
    ...figuresLost(told, reply),
    ...enumerationTroubles(spokenOf, reply),
    ...authorityTroubles(read, reply, vocabulary),
  ];
}

/** Where a local passage names whose practice it is, so does whatever is made of it. */
function authorityTroubles(
  { passage: { standing, authority }, sentences }: Read,
  reply: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly Trouble[] {
  if (standing !== 'local') return [];
  const placeIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
    new Set([...idsOf(sentences)].filter(vocabulary.isPlace));
  const own = placeIn(readOnce(authority, vocabulary));
  const isNamed = (sentences: readonly Sentence[]): boolean =>
    [...placeIn(sentences)].some((id) => own.has(id));
  return isNamed(sentences) && !isNamed(reply) ? ['authority'] : [];
}

/** A segment goes with the first of its passages, and takes its other passages along. */
function spread(segments: readonly Segment[], troubles: ReadonlyMap<string, Set<Trouble>>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { passages } of segments) {
      const found = passages.flatMap((id) => [...(troubles.get(id) ?? [])]);
      for (const id of passages) {
        const own = troubles.get(id);
        if (own?.size !== 0) continue;
        for (const one of found) own.add(one);
        changed ||= found.length > 0;
      }
    }
  }
}
