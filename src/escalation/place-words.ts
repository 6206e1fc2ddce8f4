/** Where a case stands, in words: a title and why it is so. */
import type { Numbering } from './numbering.ts';
import type { Place } from './place.ts';
import type { Citation, Condition, Move, Procedure } from './procedure.ts';
import type { Result } from './result.ts';

export interface PlaceWords {
  readonly title: string;
  /** Paragraphs. */
  readonly says: readonly string[];
}

export function placeWords(
  procedure: Procedure,
  { place, findings, moves }: Pick<Result, 'place' | 'findings' | 'moves'>,
  { mark }: Numbering,
): PlaceWords {
  const because = (conditions: readonly Condition[]): string =>
    conditions.map(({ id, says }) => ` ${says}${mark(citesOf(moves, id))}.`).join('');
  switch (place.kind) {
    case 'no-stages':
      return { title: findings.map(({ title }) => title)[0] ?? procedure.title, says: [] };
    case 'cannot-tell':
      return cannotTell(place);
    case 'not-begun':
      return {
        title: `Before ${place.next.title}`,
        says: [`By your answers nothing of it has begun. It begins with **${place.next.title}**.`],
      };
    case 'at':
      return { title: place.stage.title, says: [`The case is here.${because(place.because)}`] };
    case 'between':
      return movesOn(place, because(place.because));
    case 'beyond':
      return {
        title: `On from ${place.from.title}`,
        says: [`${because(place.because).trim()} ${place.says}`],
      };
  }
}

const citesOf = (moves: readonly Move[], condition: string): readonly Citation[] =>
  moves.flatMap(({ when, cite }) => (when === condition ? cite : []));

const movesOn = (
  { from, to }: Extract<Place, { readonly kind: 'between' }>,
  because: string,
): PlaceWords => ({
  title: `Between ${from.title} and ${to.title}`,
  says: [
    `It moves on to **${to.title}**.${because} Nothing of that stage is known to be done, by your answers.`,
  ],
});

function cannotTell({ unanswered }: Extract<Place, { readonly kind: 'cannot-tell' }>): PlaceWords {
  const asked = unanswered.map(({ asks }) => `“${asks}”`).join(' ');
  return {
    title: 'It cannot be told from these answers',
    says: [
      `No step that was asked about is known to be done. Find out, and start again: ${asked}`.trim(),
      'Until then, the first stage is shown below.',
    ],
  };
}
