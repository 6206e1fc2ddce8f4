/** What a message adds to the picture: how each of its questions ended, on which topic, at which stage, for whom. */
import type { Instant } from '../calendar/clock.ts';
import type { Answer } from '../knowledge/answer-question.ts';
import type { OutcomeKind } from '../knowledge/outcome.ts';
import { type AuthorityId, type Topic, topics } from '../knowledge/passage.ts';
import type { AboutQuestion } from '../knowledge/steps/progress.ts';
import { monthOf } from './month.ts';
import { anyAuthority, notSaid, type SubjectOf, summed, type Tally } from './tally.ts';

export const outcomes = ['answered', 'closest', 'not-covered'] as const;
/** Words of safety came first; a decision on one child was declined. */
export const apartWhys = ['safety', 'decision'] as const;
export const stages = ['1', '2', '3', 'none'] as const;

/** With what nothing was found for, so that no topic stands for what was not covered alone: the two tables would tell of each other. */
const gathered: readonly Topic[] = ['evidence', 'data'];
export const otherTopic = 'other';
export const questionTopics: readonly string[] = [
  ...topics.filter((topic) => !gathered.includes(topic)),
  otherTopic,
];

const safety: ReadonlySet<OutcomeKind> = new Set(['immediate-danger', 'worry', 'allegation']);
/** Professionals only: of others not even that they wrote is kept. */
const uncounted: ReadonlySet<OutcomeKind> = new Set(['parent-or-carer', 'child']);

type Counted = Pick<Answer, 'outcomes' | 'about'>;

/** `home` is the authority that the person works in. A message that is set apart counts once, whatever followed. */
export function questionTallies(
  { outcomes: ended, about }: Counted,
  home: AuthorityId | undefined,
  at: Instant,
): readonly Tally[] {
  const has = (kinds: ReadonlySet<OutcomeKind>): boolean => ended.some(({ kind }) => kinds.has(kind));
  if (has(uncounted)) return [];
  if (has(safety)) return [apart('safety', home, at)];
  if (has(new Set(['case-decision']))) return [apart('decision', home, at)];
  return summed(about.flatMap((each) => ofQuestion(each, home, at)));
}

const apart = (value: (typeof apartWhys)[number], home: AuthorityId | undefined, at: Instant): Tally => ({
  family: 'apart',
  month: monthOf(at),
  authority: home ?? notSaid,
  subject: 'why',
  value,
  count: 1,
});

/** What somebody first said of an answer. */
export const feedbackTally = (reaction: 'like' | 'dislike', at: Instant): Tally => ({
  family: 'feedback',
  month: monthOf(at),
  authority: anyAuthority,
  subject: 'reaction',
  value: reaction,
  count: 1,
});

function ofQuestion(
  { outcome, topic, stage, authority }: AboutQuestion,
  home: AuthorityId | undefined,
  at: Instant,
): readonly Tally[] {
  const ended = outcomes.find((one) => one === outcome);
  if (ended === undefined) return [];
  const tally = (subject: SubjectOf<'questions'>, value: string): Tally => ({
    family: 'questions',
    month: monthOf(at),
    authority: authority ?? home ?? notSaid,
    subject,
    value,
    count: 1,
  });
  const named = topic !== undefined && questionTopics.includes(topic) ? topic : otherTopic;
  return [
    tally('outcome', ended),
    tally('topic', named),
    tally('stage', stage === undefined ? 'none' : String(stage)),
  ];
}
