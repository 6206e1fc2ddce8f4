/** "Will, Hope and Summer": three names in a row are children, even where each is also a word. */
import { classAt, type Spot } from './name-spot.ts';
import { tokenAt } from './tokens.ts';
import { isGivenName, toSet } from './vocabulary.ts';

const joins = new Set([',', 'and', '&']);
const timesOfYear = toSet('april may june august summer autumn winter');
const places = [-4, -2, 0, 2, 4] as const;

function isMember({ reading, at }: Spot, offset: number): boolean {
  const { word, letters } = tokenAt(reading.tokens, at + offset);
  return letters === 'capital' && isGivenName(word) && classAt(reading, at + offset) !== 'ordinary';
}

/** Whether a comma or an "and" stands at each place between this word and the one at the offset. */
function isJoined({ reading, at }: Spot, offset: number): boolean {
  const step = Math.sign(offset);
  for (let between = step; Math.abs(between) < Math.abs(offset); between += 2 * step)
    if (!joins.has(tokenAt(reading.tokens, at + between).word)) return false;
  return true;
}

export function isInLongList(spot: Spot): boolean {
  if (!spot.reading.capitals || (!joins.has(spot.n1) && !joins.has(spot.p1))) return false;
  const members = places.filter((offset) => isMember(spot, offset) && isJoined(spot, offset));
  const words = members.map((offset) => tokenAt(spot.reading.tokens, spot.at + offset).word);
  // "April, May and June" are months.
  return members.includes(0) && members.length >= 3 && words.some((word) => !timesOfYear.has(word));
}
