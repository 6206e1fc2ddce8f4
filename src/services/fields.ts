/** The shapes of single fields that councils write, and of what is wrong with fields that do not go together. */
import { z } from 'zod';
import { isDay } from '../calendar/day.ts';
import { workingUnits } from '../calendar/opening-hours.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
export const words = z.string().trim().min(1);
/** What stands on a button or in a list. */
export const label = words.max(80);
export const day = z.string().refine(isDay, 'Write a day that exists as 2026-09-02: year, month, day.');
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of the 24-hour clock, in quotes: "09:00".');
export const workingTime = z.strictObject({
  count: z.int().min(1).max(100),
  unit: z.enum(workingUnits),
});

/** A list that is not empty, which its type says too. */
export const atLeastOne = <const T extends z.ZodType>(one: T, remedy: string) =>
  z
    .array(one)
    .min(1, remedy)
    .transform((list) => list as [z.output<T>, ...z.output<T>[]]);

/** What is wrong with fields that are each right and do not go together; the path names the later one. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const report = (faults: readonly Fault[], context: z.RefinementCtx): void => {
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message });
};

/** For a list in which no two may have the same `field`. */
export const eachOnce =
  <const F extends string>(field: F) =>
  (list: readonly Readonly<Record<F, string>>[], context: z.RefinementCtx): void => {
    const values = list.map((one) => one[field]);
    const again = values.flatMap((value, index) =>
      values.indexOf(value) === index ? [] : [{ value, index }],
    );
    report(
      again.map(({ value, index }) => ({ path: [index, field], message: `"${value}" is here twice.` })),
      context,
    );
  };
