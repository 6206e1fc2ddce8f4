/** Which passages are shown as the closest that we have, where nothing answers. */
import { bands } from './bands.ts';
import { namesAll, termsOfOtherFields } from './other-fields.ts';
import { asksAboutOurs } from './ours-asked-about.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './searcher.ts';

export const closestAtMost = 3;

/** What is asked, and whether it is read beside the question before, which tells what it is about. */
interface Asked {
  readonly question?: string;
  readonly context?: string;
  readonly leans: boolean;
}

/** The matter of another team that is told beside a topic of ours weighs nothing: what is on that topic comes near. */
export const closestOf = (hits: readonly Hit[], asked: Asked): readonly Hit[] =>
  (asksAboutOurs(asked.question ?? '', asked.context)
    ? hits.filter((hit) => isMostlySpokenOf(hit, asked) || hit.score >= bands.leastScoreOfClosest)
    : ofItsField(hits, asked.question).filter((hit) => isMostlySpokenOf(hit, asked) || isOnTopic(hit))
  ).slice(0, closestAtMost);

/** Those that speak of most of it; to be on its topic is not enough here. */
export const mostlySpokenOf = (hits: readonly Hit[], asked: Asked): readonly Hit[] =>
  ofItsField(hits, asked.question)
    .filter((hit) => isMostlySpokenOf(hit, asked))
    .slice(0, closestAtMost);

/**
 * Where a question names another team's matter, a passage that shares its other words is about something else, unless
 * it speaks of that too, or so much else of the question is its own.
 */
export function ofItsField(hits: readonly Hit[], question = ''): readonly Hit[] {
  const named = termsOfOtherFields(question);
  if (named.length === 0) return hits;
  return hits.filter(
    ({ passage, score }) => score >= bands.besideOtherField || namesAll(wordsAround(passage), named),
  );
}

/** Also what it is known not to hold: it is then near what is asked. */
const wordsAround = ({ title, text, asks, heard = [], notHeld = [], unsaid }: Passage): string =>
  [title, text, ...asks, ...heard, ...notHeld, ...unsaid].join(' | ');

/** So many of its telling words are held that it is on the topic, whatever else was typed. */
const isOnTopic = (hit: Hit): boolean =>
  hit.score >= bands.onTopic && hit.withHeard().coverage >= bands.closestInOtherWords;

const isMostlySpokenOf = (hit: Hit, { leans }: Asked): boolean =>
  hit.coverage >= bands.closest && hit.gap <= bands.gapOfClosest && (leans || tellsEnough(hit));

/**
 * A question of few words that tell little, such as "what is the benefit cap", is spoken of by many a passage: those
 * words are then not its topic, unless somebody asked for the passage, or beside it, in much the same way.
 */
const tellsEnough = (hit: Hit): boolean =>
  hit.score >= bands.leastScoreOfClosest ||
  Math.max(hit.likeness, hit.likenessToHeard(), hit.likenessToNotHeld()) >= bands.askedLikeClosest;
