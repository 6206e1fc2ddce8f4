/** Whose guidance is looked in: the authority named, else the one just spoken of, else the person's own, else all. */
import type { QuestionStep } from './progress.ts';

export const chooseAuthority: QuestionStep = (progress, { names }) => {
  const asked = names.namedIn(
    `${progress.question.replace(cameHere, ' ')} ${onlyIfChoice(progress.context)}`,
  );
  const named = asked.length > 0 ? asked : names.namedIn(progress.around.replace(cameFrom, ' '));
  const spokenOf = progress.context === '' ? undefined : progress.memory?.authority;
  const chosen = named.length > 0 ? named : [spokenOf ?? progress.home].filter((id) => id !== undefined);
  return { ...progress, authorities: chosen.length > 0 ? ['national', ...chosen] : undefined };
};

/** A follow-up that only named a place keeps it in `context`; it is short. */
const onlyIfChoice = (context: string): string => (context.split(/\s+/).length <= 5 ? context : '');

/** Where somebody has come from is not whose practice is asked about. */
const cameFrom =
  /\b(?:moved|moving|came|comes|coming|transferred|transferring|arrived|arriving)\b(?: \w+){0,4}? from (?:\w+ ?){1,3}/gi;
/** The same before the question in one sentence with it: "moved here from Leeds, who chairs the ELPM". */
const cameHere =
  /\b(?:moved|came|come|transferred|arrived)(?: (?:here|over|across|to us))? from (?:\w+ ?){1,2}(?=[,;])/gi;
