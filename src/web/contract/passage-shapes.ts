/** A passage as it is browsed, shown and typed. */
import { z } from 'zod';
import { choices, list } from './routes.ts';

/** What is typed. */
export const typed = (most: number) => z.string().max(most);
export const several = (most: number, longest: number) => list(typed(longest), { most });

export const changeKinds = ['new', 'edit', 'retire'] as const;
export const changeKind = z.enum(changeKinds);
export const draftStates = ['draft', 'waiting', 'approved', 'published', 'rejected'] as const;
export const draftState = z.enum(draftStates);
export const draftActs = ['save', 'submit', 'approve', 'return', 'reject', 'publish'] as const;
export const draftAct = z.enum(draftActs);
export const currencies = ['current', 'due', 'doubtful', 'waiting', 'superseded'] as const;
export const currency = z.enum(currencies);

/** A passage as its form holds it; absent is the empty text or the empty list. */
export const passageFields = z.strictObject({
  id: typed(100),
  title: typed(200),
  source: typed(100),
  locator: typed(500),
  authority: typed(64),
  standing: typed(30),
  topic: typed(40),
  audience: several(12, 40),
  holds: several(20, 40),
  asks: several(80, 400),
  stage: typed(2),
  unsaid: several(20, 800),
  asAt: typed(10),
  commencement: typed(30),
  untilThen: typed(100),
  supersededBy: typed(100),
  confidence: typed(10),
  related: several(60, 100),
  text: typed(10_000),
});
export type PassageFields = z.output<typeof passageFields>;

/** Words in the text that look like a name and are none of a child's, as the editor says. */
export const cleared = several(60, 120).default([]);
export const note = typed(1_000).default('');

export const passageRow = z.object({
  id: z.string(),
  title: z.string(),
  authority: z.string(),
  standing: z.string(),
  topic: z.string(),
  source: z.string(),
  sourceTitle: z.string(),
  locator: z.string(),
  stage: z.number().int().optional(),
  asAt: z.string().optional(),
  currency,
  reviewDue: z.string().optional(),
});
export type PassageRow = z.output<typeof passageRow>;

/** What a passage's form may choose from. */
export const formChoices = z.object({
  authorities: choices,
  topics: list(z.string()),
  audiences: list(z.string()),
  facts: choices,
  sources: list(
    z.object({
      id: z.string(),
      title: z.string(),
      authority: z.string(),
      standing: z.string(),
      places: list(z.string()),
      numbered: z.record(z.string(), z.number()),
    }),
  ),
});

export type FormChoices = z.output<typeof formChoices>;

export const guidance = z.object({
  /** The version that is answered from. */
  version: z.number().int(),
  passages: list(passageRow, { most: 100_000 }),
  choices: formChoices,
  /** Whether a change is published only once a second person has read it. */
  secondReader: z.boolean(),
  /** Whether a language model may be asked for wording. */
  canSuggest: z.boolean(),
});
export type GuidanceView = z.output<typeof guidance>;

/** An answer as people would be shown it: Markdown, and what its buttons say. */
export const preview = z.object({ text: z.string(), buttons: list(z.string()) });
export type Preview = z.output<typeof preview>;

/** What it is called, and its path, which its keepers know it by. */
export const namedFile = z.object({ title: z.string(), path: z.string() });

export const passageView = z.object({
  version: z.number().int(),
  fields: passageFields,
  preview,
  source: z.object({
    title: z.string(),
    publisher: z.string(),
    published: z.string().optional(),
    checked: z.string(),
    reviewDue: z.string().optional(),
    link: z.string().optional(),
  }),
  currency,
  /** Files of the guidance that name it. */
  namedIn: list(namedFile),
  /** Open drafts of it, for who may see them. */
  drafts: list(z.object({ id: z.string(), kind: changeKind, state: draftState, by: z.string() })),
});
export type PassageView = z.output<typeof passageView>;
