/** Answers the gap board and the review list. */
import { askAgain, markNotOurs, readBoard } from '../../editorial/gap-board.ts';
import type { GuidanceDraft } from '../../editorial/draft.ts';
import type { Gap } from '../../editorial/gaps.ts';
import { type OwnedReview, reviewList } from '../../editorial/review-list.ts';
import type { Instant } from '../../calendar/clock.ts';
import type { gapRoutes } from '../contract/gaps.ts';
import type { Gap as GapBody, ReviewRow } from '../contract/gap-shapes.ts';
import { editorAt, type GuidancePorts } from './guidance-ports.ts';
import { type Asked, type Handlers, notThere } from './handler.ts';

export function createGapHandlers(ports: GuidancePorts): Handlers<typeof gapRoutes> {
  const { editorial, reviews } = ports;
  const listed = async (service: string, now: Instant): Promise<readonly ReviewRow[]> => {
    const { guidance } = await editorial.held.published();
    const taken = await reviews.list(service);
    return reviewList({ guidance, reviewOf: ports.reviewOf, taken, now }).map(toReviewRow);
  };
  return {
    gaps: async ({ at, who }) => {
      const board = await readBoard(editorial, editorAt(ports, who, at));
      const drafts = await editorial.drafts.list(at.service.id, 'all');
      return { status: 200, body: { gaps: board.map((gap) => toGap(gap, drafts)) } };
    },
    markGap: async ({ at, who, body: { answers, reason } }) => {
      const marked = await markNotOurs(editorial, editorAt(ports, who, at), answers, reason);
      return { status: 200, body: { marked } };
    },
    askAgain: async ({ at, who, body: { question, draft } }) => {
      const editor = editorAt(ports, who, at);
      const asked = await askAgain(editorial, editor, { question, draft });
      if (asked === undefined) return notThere;
      const { outcomes } = asked.answer;
      const preview = ports.show(outcomes, asked.knowledge, editor);
      return { status: 200, body: { kinds: outcomes.map(({ kind }) => kind), preview } };
    },
    reviews: async ({ at, now }) => ({
      status: 200,
      body: { reviews: await listed(at.service.id, now) },
    }),
    takeReview: async (asked) => {
      if (!(await take(ports, asked))) return notThere;
      const { kind, id } = asked.body;
      const rows = await listed(asked.at.service.id, asked.now);
      return { status: 200, body: { reviews: rows }, about: [`${kind} ${id}`] };
    },
  };
}

/** False where there is no such thing. */
async function take(
  { editorial, reviews }: GuidancePorts,
  { at, who, body: { kind, id, isMine, by }, now }: Asked<(typeof gapRoutes)['takeReview']>,
): Promise<boolean> {
  const service = at.service.id;
  const { guidance } = await editorial.held.published();
  const isThere =
    kind === 'source' ? guidance.sources.has(id) : guidance.passages.some((passage) => passage.id === id);
  if (!isThere) return false;
  const owner = { id: who.id, name: who.name };
  if (isMine) await reviews.take({ service, kind, item: id, owner, by, at: now });
  else await reviews.giveBack(service, kind, id);
  return true;
}

function toGap({ mark, ...gap }: Gap, drafts: readonly GuidanceDraft[]): GapBody {
  if (mark?.kind !== 'drafted') return { ...gap, ...(mark && { mark }) };
  const state = drafts.find(({ id }) => id === mark.draft)?.state;
  return { ...gap, mark: { ...mark, ...(state && { state }) } };
}

const toReviewRow = ({ taken, due, isPast, kind, id, title, why, todo }: OwnedReview): ReviewRow => ({
  kind,
  id,
  title,
  due,
  isPast,
  why,
  todo,
  ...(taken && { owner: taken.owner }),
  ...(taken?.by !== undefined && { by: taken.by }),
});
