/** Which questions would be answered differently if a draft were published: asked of both, a part at a time. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import { answerQuestion } from '../knowledge/answer-question.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Knowledge } from '../knowledge/steps/progress.ts';
import type { EditorAt, Editorial, PublishedNow } from './editorial.ts';
import type { GuidanceDraft } from './draft.ts';
import { draftKnowledge } from './draft-knowledge.ts';

/** Where a question comes from: the ways of asking that passages list, or what people asked of late. */
export type TrialOrigin = 'asks' | 'people';

interface TrialQuestion {
  readonly question: string;
  readonly origin: TrialOrigin;
}

/** How a question ends: as what, and from which passages. */
export interface Ending {
  readonly kinds: readonly string[];
  readonly passages: readonly { readonly id: string; readonly title: string }[];
}

export interface Difference extends TrialQuestion {
  readonly before: Ending;
  readonly after: Ending;
}

export interface TrialPart {
  readonly kind: 'part';
  /** All that are asked. */
  readonly of: number;
  /** Where the next part begins; undefined after the last. */
  readonly next: number | undefined;
  /** They end as something else, or from other passages. */
  readonly differing: readonly Difference[];
  /** So many say the same from the same passages, in words that the draft changes. */
  readonly reworded: number;
}

/** Two answers take some two milliseconds: a part is over within a tenth of a second or two, with turns between. */
const partSize = 60;
/** The draft's own ways of asking, its neighbours', what people asked of late, and then the others', so many in all. */
const askedAtMost = 3_000;
const recentAtMost = 500;

export async function tryDraft(
  editorial: Editorial,
  at: EditorAt,
  id: string,
  from: number,
): Promise<TrialPart | { readonly kind: 'unreadable' } | { readonly kind: 'unknown' }> {
  const draft = await editorial.drafts.find({ service: at.service.id, id });
  if (draft === undefined) return { kind: 'unknown' };
  const published = await editorial.held.published();
  const next = draftKnowledge(editorial, draft, published);
  if (next === undefined) return { kind: 'unreadable' };
  const recent = await editorial.gaps.recentlyAnswered(at.service.id, recentAtMost);
  const questions = questionsFor(draft, published, recent);
  const part = questions.slice(from, from + partSize);
  const differing: Difference[] = [];
  let reworded = 0;
  for (const asked of part) {
    await letTurnsRun();
    const before = endingOf(asked.question, at, published.knowledge);
    const after = endingOf(asked.question, at, next);
    if (before.key !== after.key) differing.push({ ...asked, before: before.ending, after: after.ending });
    else if (before.words !== after.words) reworded += 1;
  }
  const end = from + part.length;
  return {
    kind: 'part',
    of: questions.length,
    next: end < questions.length ? end : undefined,
    differing,
    reworded,
  };
}

/** Each once, the likeliest to differ first; the same for the same draft and version, so that parts fit together. */
function questionsFor(
  { fields }: GuidanceDraft,
  { guidance }: PublishedNow,
  recent: readonly string[],
): readonly TrialQuestion[] {
  const own = guidance.passages.find(({ id }) => id === fields.id);
  const isNear = ({ id, topic, authority, related }: Passage): boolean =>
    fields.related.includes(id) ||
    related.includes(fields.id) ||
    (topic === fields.topic && (authority === fields.authority || authority === 'national'));
  const asksOf = (passages: readonly Passage[]): readonly string[] => passages.flatMap(({ asks }) => asks);
  const near = guidance.passages.filter(isNear);
  const inOrder: readonly TrialQuestion[] = [
    ...[...fields.asks, ...asksOf(own ? [own] : []), ...asksOf(near)].map(ofPassage),
    ...recent.map((question) => ({ question, origin: 'people' as const })),
    ...asksOf(guidance.passages).map(ofPassage),
  ];
  const once = new Map<string, TrialQuestion>();
  for (const one of inOrder) if (!once.has(one.question)) once.set(one.question, one);
  once.delete('');
  return [...once.values()].slice(0, askedAtMost);
}

const ofPassage = (question: string): TrialQuestion => ({ question, origin: 'asks' });

interface Ended {
  readonly ending: Ending;
  readonly key: string;
  /** All that is read of its passages. */
  readonly words: string;
}

function endingOf(text: string, at: EditorAt, knowledge: Knowledge): Ended {
  const { outcomes } = answerQuestion({ text, home: at.service.authority, memory: undefined }, knowledge);
  const kinds = outcomes.map(({ kind }) => kind);
  const passages = outcomes.flatMap(citedIn);
  const ids = passages.map(({ id }) => id);
  return {
    ending: { kinds, passages: passages.map(({ id, title }) => ({ id, title })) },
    key: [...kinds, ...ids].join(' '),
    words: JSON.stringify(passages),
  };
}

const citedIn = (outcome: Outcome): readonly Passage[] =>
  'cited' in outcome ? outcome.cited.map(({ passage }) => passage) : [];
