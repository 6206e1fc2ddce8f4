/** "How do Southwark and Norfolk differ?": each authority's own passage, side by side, and said where one has none. */
import { withoutOrigins } from '../came-from.ts';
import { cite } from '../compose.ts';
import type { Cited } from '../outcome.ts';
import type { AuthorityId } from '../passage.ts';
import { chooseAnswer, wantedBy } from '../choose-answer.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';
import { retrieve } from './retrieve.ts';

const comparedAtMost = 3;
/** What is compared where nothing else is said. */
const theirOffer = 'what the Virtual School offers';
const comparing =
  /\b(?:compar\w*|differ\w*|vs\.?|versus|both|either|same as|similar|unlike|than|whereas|in contrast|against ours|with ours)\b/i;
/** Said of two places: "the difference between stage 1 and stage 2" and "do the rules differ for them" are not. */
const comparingPlaces =
  /\b(?:compare[ds]?|comparing|comparison)\b|\bhow (?:do|does|did|would) (?:we|they|you|ours|theirs|it|that|things) (?:all )?(?:compare|differ)|\bdiffer\w* (?:from|to|than|with|between) (?:us|ours?|here|there|them|theirs?|the two)\b|\b(?:vs|versus) (?:us|ours|here)\b|\bdifferences?(?: here| there)?\W*$/i;
/** Words that say no more than that two are put side by side. */
const scaffolding =
  /\b(?:compare[ds]?|comparing|comparison|(?:what(?:'?s| is| are)? )?(?:the )?differen(?:t|ce|ces)(?: between| from| to)?|differ(?:s|ed)?|vs\.?|versus|both|either|same as|whereas|and ours|than ours|with ours|to ours)\b/gi;

/** Leaves the question to the other steps where fewer than two are meant, or no one of them has anything on it. */
export const compareAuthorities: QuestionStep = (progress, knowledge) => {
  const meant = authoritiesCompared(progress, knowledge);
  if (meant.length < 2) return progress;
  const bare = bareQuestion(progress.question, knowledge) || theirOffer;
  const found = meant.map((authority) => ({
    authority,
    cited: ownPassage(authority, bare, progress, knowledge),
  }));
  if (found.every(({ cited }) => cited.length === 0)) return progress;
  return {
    ...progress,
    authorities: ['national', ...meant],
    outcome: {
      kind: 'answered',
      question: progress.question,
      cited: found.flatMap(({ cited }) => cited),
      local: 'theirs',
      nothingLocalFor: undefined,
      compared: found.map(({ authority, cited }) => ({ authority, isHeld: cited.length > 0 })),
    },
  };
};

/** Those named; one alone is set beside the asker's own where the words compare. */
function authoritiesCompared(
  { question, home }: QuestionProgress,
  { names }: Knowledge,
): readonly AuthorityId[] {
  const asked = names.namedIn(withoutOrigins(question, names));
  // "They came from Southwark: how do we differ?" is asked of the place that they came from.
  const named = asked.length < 2 && comparingPlaces.test(question) ? names.namedIn(question) : asked;
  const [only] = named;
  if (named.length === 1 && home !== undefined && only !== home && comparing.test(question)) {
    return [home, ...named];
  }
  return named.slice(0, comparedAtMost);
}

function ownPassage(
  authority: AuthorityId,
  bare: string,
  progress: QuestionProgress,
  knowledge: Knowledge,
): readonly Cited[] {
  const question = `${bare} ${knowledge.names.nameOf(authority)}`;
  const asked = { ...progress, question, authorities: ['national', authority] };
  const { hits } = retrieve(asked, knowledge);
  const own = hits.filter(({ passage }) => passage.authority === authority);
  const chosen = chooseAnswer(own, wantedBy(asked));
  return chosen ? cite(chosen.hit.passage, knowledge) : [];
}

/** What is asked of each: without the names, and without the words that put them side by side. */
function bareQuestion(question: string, { names }: Knowledge): string {
  return names
    .without(question)
    .replace(scaffolding, ' ')
    .replace(/(?:\b(?:and|or|with|in|for|of|at|to|the|do|does)\b[\s,?]*)+$/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
