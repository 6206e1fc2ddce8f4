/** What became of one reply of a model's, in closed words and figures: for the log and the metrics, without a word of its text. */
import type { RewordingEnd, RewordingRecord } from './reword-answer.ts';
import { type Trouble, troubles } from './trouble.ts';

export interface RecordCounts {
  readonly end: RewordingEnd;
  readonly promptVersion: number;
  readonly guidanceVersion: number | undefined;
  /** Passages of the answer: shown in the model's words, rejected by the check, left as they were by the model. */
  readonly reworded: number;
  readonly rejected: number;
  readonly left: number;
  /** How many passages had each trouble; one may have several. */
  readonly troubles: readonly (readonly [Trouble, number])[];
}

export function countsOf({ end, promptVersion, guidanceVersion, passages }: RewordingRecord): RecordCounts {
  const reworded = passages.filter(({ kind }) => kind === 'reworded').length;
  const found = passages.map((passage) => (passage.kind === 'curated' ? passage.troubles : []));
  const rejected = found.filter(({ length }) => length > 0).length;
  return {
    end,
    promptVersion,
    guidanceVersion,
    reworded,
    rejected,
    left: passages.length - reworded - rejected,
    troubles: troubles.flatMap((trouble): readonly (readonly [Trouble, number])[] => {
      const count = found.filter((each) => each.includes(trouble)).length;
      return count > 0 ? [[trouble, count]] : [];
    }),
  };
}

/** "figure 1, omission 2"; undefined where nothing was wrong. */
export const troubleWords = ({ troubles: found }: Pick<RecordCounts, 'troubles'>): string | undefined =>
  found.length === 0 ? undefined : found.map(([trouble, count]) => `${trouble} ${String(count)}`).join(', ');
