/** Answers in a model's words that an advisor looks at: before the asker sees them, or afterwards. */
import type { Instant } from '../calendar/clock.ts';
import type { Citation } from '../knowledge/present.ts';
import type { Topic } from '../knowledge/passage.ts';
import type { PersonId, ServiceId } from '../people/person.ts';

/** A reply as it would be sent. */
export interface Worded {
  /** Markdown. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

export const grades = ['right', 'partly-right', 'wrong'] as const;
export type Grade = (typeof grades)[number];

/** How an answer that was held went on; `expired`: nobody looked in time. */
export type Release =
  | 'approved'
  | 'edited'
  | 'declined'
  | 'expired'
  /** Approved, and the model was turned off before it went. */
  | 'switched-off';

export type SupervisedState =
  /** Held: the asker waits. Sampled: the asker has it, and nobody has looked yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'released'; readonly as: Release; readonly by: Looker | undefined; readonly at: Instant }
  | {
      readonly kind: 'graded';
      readonly grade: Grade;
      /** Screened. */
      readonly comment: string | undefined;
      readonly by: Looker;
      readonly at: Instant;
    };

/** Who decided is kept beside it, and stays. */
export type ReleasedState = Omit<Extract<SupervisedState, { kind: 'released' }>, 'by'>;

export interface Looker {
  readonly id: PersonId;
  readonly name: string;
}

export interface Supervised {
  readonly service: ServiceId;
  /** The answer's own id. */
  readonly answer: string;
  readonly mode: 'sampled' | 'hold';
  readonly topic: Topic;
  /** Who asked. */
  readonly person: PersonId;
  /** Screened. */
  readonly question: string;
  /** As the model wrote it and the check let it through. */
  readonly written: Worded;
  /** The guidance's own words. */
  readonly curated: Worded;
  /** Of what was written, so that an approval is of exactly these words. */
  readonly digest: string;
  readonly model: string;
  readonly promptVersion: number;
  readonly at: Instant;
  /** Until when a held one waits. */
  readonly due: Instant | undefined;
  readonly state: SupervisedState;
  /** What an editing advisor made of it. */
  readonly edited: Worded | undefined;
  /** True once the asker has what became of it. */
  readonly isTold: boolean;
  /** Where its card stands in Teams. */
  readonly post: { readonly conversation: string; readonly activity: string } | undefined;
}

/** What an advisor, or the passing of time, makes of one. */
export type Verdict =
  | { readonly kind: 'approve' }
  | { readonly kind: 'edit'; readonly worded: Worded }
  | { readonly kind: 'decline' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'grade'; readonly grade: Grade; readonly comment: string | undefined };

export interface SupervisedAnswers {
  /** Who asked what is read from the answer, which is kept before it. */
  add(
    supervised: Omit<Supervised, 'state' | 'edited' | 'isTold' | 'post' | 'person' | 'question'>,
  ): Promise<void>;
  find(service: ServiceId, answer: string): Promise<Supervised | undefined>;
  /** Only one that waits; false where another came first. */
  decide(which: Pick<Supervised, 'service' | 'answer'>, next: Decided): Promise<boolean>;
  /** `as`: what the asker was really sent. */
  markTold(which: Pick<Supervised, 'service' | 'answer'>, state: ReleasedState): Promise<void>;
  /** False where it was erased meanwhile: then nothing may stand on its card. */
  notePost(service: ServiceId, answer: string, post: NonNullable<Supervised['post']>): Promise<boolean>;
}

export interface Decided {
  readonly state: Exclude<SupervisedState, { kind: 'waiting' }>;
  readonly edited: Worded | undefined;
}

export type Judged =
  | { readonly kind: 'decided'; readonly next: Decided }
  | { readonly kind: 'refused'; readonly why: 'own' | 'decided' | 'other-words' | 'not-held' | 'too-late' };

export interface Judging {
  readonly verdict: Verdict;
  /** Undefined where time passed. */
  readonly by: Looker | undefined;
  /** Of the words that stood on the card that was pressed. */
  readonly digest: string;
  readonly at: Instant;
}

/** Whether somebody may decide so, and what it then is; the one rule for every way to it. */
export function judge(supervised: Supervised, { verdict, by, digest, at }: Judging): Judged {
  const why = refusal(supervised, { verdict, by, digest, at });
  if (why !== undefined) return { kind: 'refused', why };
  if (verdict.kind !== 'grade') {
    const edited = verdict.kind === 'edit' ? verdict.worded : undefined;
    return {
      kind: 'decided',
      next: { state: { kind: 'released', as: releases[verdict.kind], by, at }, edited },
    };
  }
  const { grade, comment } = verdict;
  const looker = by ?? { id: '', name: '' };
  return {
    kind: 'decided',
    next: { state: { kind: 'graded', grade, comment, by: looker, at }, edited: undefined },
  };
}

const releases: Readonly<Record<Exclude<Verdict['kind'], 'grade'>, Exclude<Release, 'switched-off'>>> = {
  approve: 'approved',
  edit: 'edited',
  decline: 'declined',
  expire: 'expired',
};

type Why = Extract<Judged, { kind: 'refused' }>['why'];

/** In the order in which whoever presses had better hear of it. */
function refusal(
  { mode, person, state, digest: stored, due }: Supervised,
  judging: Judging,
): Why | undefined {
  const { verdict, by, digest, at } = judging;
  const isOfMode = (verdict.kind === 'grade') === (mode === 'sampled');
  const rules: readonly (readonly [boolean, Why])[] = [
    [by?.id === person, 'own'],
    [!isOfMode, 'not-held'],
    [state.kind !== 'waiting', 'decided'],
    [verdict.kind !== 'expire' && due !== undefined && at >= due, 'too-late'],
    [digest !== stored, 'other-words'],
  ];
  return rules.find(([applies]) => applies)?.[1];
}

/** What the asker is sent of one that was held. */
export function releasedWords({ state, written, edited, curated }: Supervised): Worded | undefined {
  if (state.kind !== 'released') return undefined;
  switch (state.as) {
    case 'approved':
      return written;
    case 'edited':
      return edited ?? curated;
    case 'declined':
    case 'expired':
    case 'switched-off':
      return curated;
  }
}
