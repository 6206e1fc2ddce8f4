/** Checks a suggestion part by part, so that one that is not borne out falls alone where the others hold without it. */
import type { GivenPassage } from './answer-model.ts';
import { type CheckContext, type CheckedReply, checkReply } from './check-reply.ts';
import type { Segment } from './reply.ts';
import type { Trouble } from './trouble.ts';

export interface LeftOut {
  readonly segment: Segment;
  readonly troubles: readonly Trouble[];
}

export interface CheckedParts {
  /** In their order; together they passed the check of an answer. */
  readonly kept: readonly Segment[];
  readonly left: readonly LeftOut[];
}

export function checkParts(
  segments: readonly Segment[],
  passages: readonly GivenPassage[],
  context: CheckContext,
): CheckedParts {
  const whole = checkReply(segments, passages, context);
  if (whole.kept.length === segments.length) return { kept: whole.kept, left: [] };
  const alone = new Map(segments.map((one) => [one, checkReply([one], passages, context)]));
  const holds = (one: Segment): boolean => alone.get(one)?.kept.length === 1 || isKeptIn(whole, one);
  // A rule may have lost its exception with a part that fell: those that are left are looked at together once more.
  const rest = segments.filter(holds);
  const again = checkReply(rest, passages, context);
  const fell = rest.filter((one) => !isKeptIn(again, one));
  const left = segments.flatMap((one): readonly LeftOut[] => {
    if (!holds(one)) return [{ segment: one, troubles: troublesOf(one, alone.get(one)) }];
    return fell.includes(one) ? [{ segment: one, troubles: troublesOf(one, again) }] : [];
  });
  return { kept: again.kept, left };
}

const isKeptIn = ({ troubles }: CheckedReply, { passages }: Segment): boolean =>
  passages.length > 0 && passages.every((id) => troubles.get(id)?.length === 0);

function troublesOf({ passages }: Segment, checked: CheckedReply | undefined): readonly Trouble[] {
  const found = passages.flatMap((id) => checked?.troubles.get(id) ?? []);
  return found.length === 0 ? ['citation'] : [...new Set(found)];
}
