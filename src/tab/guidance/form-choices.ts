/** What a form offers to choose from, with what is chosen already among it. */

export interface Named {
  readonly id: string;
  readonly title: string;
}

interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A value that is no more to be had stays shown. */
export const currentChoices = (options: readonly Choice[], value: string): readonly Choice[] =>
  value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, { value, title: value }];

const suggestedAtMost = 30;

/** Those that hold what is typed, in their id or their title; of a whole id all, so that another can be chosen. */
export function suggestions(options: readonly Choice[], typed: string): readonly Choice[] {
  const words = options.some(({ value }) => value === typed)
    ? []
    : typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options
    .filter(({ value, title }) => {
      const text = `${value} ${title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, suggestedAtMost);
}
