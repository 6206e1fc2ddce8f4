/** Whose guidance is looked in: the authority named, else the one just spoken of, else the person's own, else all. */
import { withoutOrigins } from '../came-from.ts';
import type { AuthorityId } from '../passage.ts';
import type { QuestionStep } from './progress.ts';

export const chooseAuthority: QuestionStep = (progress, { names }) => {
  const namedIn = (text: string): readonly AuthorityId[] => names.namedIn(withoutOrigins(text, names));
  const asked = namedIn(`${progress.question} ${onlyIfChoice(progress.context)}`);
  const named = asked.length > 0 ? asked : namedIn(progress.around);
  const spokenOf = progress.context === '' ? undefined : progress.memory?.authority;
  const chosen = named.length > 0 ? named : [spokenOf ?? progress.home].filter((id) => id !== undefined);
  return { ...progress, authorities: chosen.length > 0 ? ['national', ...chosen] : undefined };
};

/** A follow-up that only named a place keeps it in `context`; it is short. */
const onlyIfChoice = (context: string): string => (context.split(/\s+/).length <= 5 ? context : '');
