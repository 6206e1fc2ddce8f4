/** What a council decides about a language model for its service, and which supervision an answer falls under. */
import type { WorkingTime } from '../calendar/opening-hours.ts';
import type { MeaningFigures } from '../knowledge/bands.ts';
import type { Topic } from '../knowledge/passage.ts';

/**
 * `auto`: nobody looks. `sampled`: an advisor sees some of them afterwards and grades them. `hold`: an advisor approves
 * or edits it before the asker sees it.
 */
export const supervisions = ['auto', 'sampled', 'hold'] as const;
export type Supervision = (typeof supervisions)[number];

export interface ModelSettings {
  readonly on: boolean;
  /** Hosts that this service's questions may be sent to. */
  readonly endpoints: readonly string[];
  /** Whether passages are also found by their meaning, where nothing answers by its words. */
  readonly byMeaning: boolean;
  /** How much meaning weighs beside the words; every embedder has its own. */
  readonly meaning: MeaningFigures;
  /** Answers that are put into other words for one person on one day. */
  readonly answersPerPersonADay: number;
  /** What all of the service's people may use on one day, prompts and replies together. */
  readonly tokensADay: number;
  readonly supervision: Supervision;
  /** Where a topic has its own. */
  readonly topics: Readonly<Partial<Record<Topic, Supervision>>>;
  /** Of the answers whose supervision is `sampled`, so many in a hundred are shown to an advisor. */
  readonly sampledInAHundred: number;
  /** How long an advisor has for an answer that is held; then the asker gets the guidance's own words. */
  readonly heldFor: WorkingTime;
}

/** The strictest of those that its passages' topics have. */
export function supervisionOf(
  { supervision, topics }: Pick<ModelSettings, 'supervision' | 'topics'>,
  of: readonly Topic[],
): Supervision {
  const theirs = of.map((topic) => topics[topic] ?? supervision);
  return [...supervisions].reverse().find((one) => theirs.includes(one)) ?? supervision;
}
