/** The picture for managers: counts by whole months in which no small one stands, nor can be worked out from the others. */
import { z } from 'zod';
import { choices, day, list, type RouteTable } from './routes.ts';

export const month = z.string().regex(/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/);

/** So much of a count as is shown; where it is not whole, more may stand among the small counts told together. */
export const figure = z.object({ count: z.number().int(), isWhole: z.boolean() });
export type Figure = z.output<typeof figure>;

/** `few`: fewer than may be shown. `not-yet`: the month is not settled. */
export const monthState = z.enum(['shown', 'few', 'not-yet']);

export const pictureTable = z.object({
  id: z.string(),
  title: z.string(),
  /** By month, as are all lists below it; null where the month is not shown. */
  states: list(monthState),
  rows: list(
    z.object({ value: z.string(), title: z.string(), figures: list(figure.nullable()), sum: figure }),
  ),
  /** Small counts, told of together. */
  together: list(z.number().int().nullable()),
  togetherSum: z.number().int(),
});
export type PictureTable = z.output<typeof pictureTable>;

export const pictureSection = z.object({
  family: z.enum(['questions', 'apart', 'requests', 'feedback', 'surgery']),
  title: z.string(),
  totals: list(z.number().int().nullable()),
  total: z.number().int(),
  tables: list(pictureTable),
});
export type PictureSection = z.output<typeof pictureSection>;

/** Guidance that an editor should have looked at by now; it tells of no person. */
export const pastReview = z.object({
  kind: z.enum(['source', 'passage']),
  id: z.string(),
  title: z.string(),
  due: day,
  why: z.string(),
});
export type PastReview = z.output<typeof pastReview>;

/** When the figures of the next month come. */
const next = day;
const reviews = { pastReview: list(pastReview) };

export const picture = z.discriminatedUnion('kind', [
  /** No month is over in which anything was counted. */
  z.object({ kind: z.literal('none'), next, ...reviews }),
  z.object({
    kind: z.literal('shown'),
    next,
    /** What there is to choose from. */
    first: month,
    last: month,
    months: list(month),
    authority: z.string().optional(),
    /** Those that can be looked at by themselves in some of these months. */
    authorities: choices,
    sections: list(pictureSection),
    /** Of no authority; undefined where one is asked for. */
    surgeries: z
      .object({ offered: list(z.number().int()), booked: list(z.number().int().nullable()) })
      .optional(),
    ...reviews,
  }),
]);
export type Picture = z.output<typeof picture>;
export type ShownPicture = Extract<Picture, { kind: 'shown' }>;

/** Without a range the last twelve months; without an authority all of them. */
export const pictureAsked = z.strictObject({
  from: month.optional(),
  until: month.optional(),
  authority: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .optional(),
});
export type PictureAsked = z.output<typeof pictureAsked>;

export const pictureRoutes = {
  picture: {
    method: 'GET',
    path: '/services/:service/picture',
    may: 'see-picture',
    query: pictureAsked,
    replies: { 200: picture },
  },
  /** A link for one reader, good once and for some minutes, to the same figures as a table (CSV). */
  exportPicture: {
    method: 'POST',
    path: '/services/:service/picture/export',
    may: 'see-picture',
    body: pictureAsked,
    replies: { 200: z.object({ url: z.string() }) },
    audit: 'picture-exported',
  },
} as const satisfies RouteTable;
