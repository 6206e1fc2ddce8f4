/** What the guidance lacks: questions that were not answered well, and what is due to be looked at again. */
import { z } from 'zod';
import { answerIds, gap, reviewRow } from './gap-shapes.ts';
import { preview, typed } from './passage-shapes.ts';
import { day, list, problem, type RouteTable } from './routes.ts';

const root = '/services/:service/guidance';

export const gapRoutes = {
  gaps: {
    method: 'GET',
    path: `${root}/gaps`,
    may: 'approve-guidance',
    replies: { 200: z.object({ gaps: list(gap) }) },
    audit: 'gaps-read',
  },
  /** Without a reason it is put back on the board. `marked`: none where the question was deleted meanwhile. */
  markGap: {
    method: 'POST',
    path: `${root}/gaps`,
    may: 'edit-guidance',
    body: z.strictObject({ answers: answerIds, reason: typed(300).optional() }),
    replies: { 200: z.object({ marked: z.number().int() }) },
    audit: 'gap-marked',
  },
  /** As it would be answered now, or with a draft published. Nothing of it is kept. */
  askAgain: {
    method: 'POST',
    path: `${root}/questions`,
    may: 'approve-guidance',
    body: z.strictObject({ question: typed(2_000), draft: z.uuid().optional() }),
    replies: { 200: z.object({ kinds: list(z.string()), preview }), 404: problem },
  },
  reviews: {
    method: 'GET',
    path: `${root}/reviews`,
    may: 'read-guidance',
    replies: { 200: z.object({ reviews: list(reviewRow) }) },
  },
  takeReview: {
    method: 'PUT',
    path: `${root}/reviews`,
    may: 'edit-guidance',
    body: z.strictObject({
      kind: z.enum(['source', 'passage']),
      id: typed(100),
      /** False gives it back. */
      isMine: z.boolean(),
      by: day.optional(),
    }),
    replies: { 200: z.object({ reviews: list(reviewRow) }), 404: problem },
    audit: 'review-taken',
  },
} as const satisfies RouteTable;
