/** What stands beside words that began as a language model's suggestion: its reader is told, and so is the record. */
import { draftedIn, type Happening } from '../src/consultations/event.ts';
import type { Drafted } from '../src/model/suggestion.ts';

/** For whoever the words are to; undefined where an advisor made them their own. */
export const draftedForReader = (happening: Happening, who: string): string | undefined =>
  labelOf(draftedIn(happening), who);

/** Where the words stand without the event that brought them. */
export function labelOf(drafted: Drafted | undefined, who = 'an advisor'): string | undefined {
  return drafted?.share === 'mostly'
    ? `AI-generated: a language model wrote most of these words from published guidance; ${who} read and sent them.`
    : undefined;
}

const kept: Readonly<Record<Drafted['share'], string>> = {
  mostly: 'most of these words are its',
  partly: 'the advisor has changed most of it',
};

/** For advisors and for the record. */
export function draftedForDesk(drafted: Drafted): string {
  const { model, promptVersion, guidanceVersion, share } = drafted;
  return `Began as a suggestion of the language model ${model} (prompt version ${String(promptVersion)}, guidance version ${String(guidanceVersion)}); ${kept[share]}.`;
}

export const draftedForRecord = (happening: Happening): string | undefined => {
  const drafted = draftedIn(happening);
  return drafted && draftedForDesk(drafted);
};
