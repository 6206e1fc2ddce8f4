/** What every suggestion of a language model says of itself. */
import { z } from 'zod';

/** Which model wrote, told by which prompt, from which guidance. */
export const suggestedBy = z.object({
  model: z.string(),
  promptVersion: z.number().int(),
  guidanceVersion: z.number().int(),
});
/** Nothing is suggested: why, in words. */
export const notSuggested = z.object({ kind: z.literal('none'), why: z.string(), words: z.string() });
