/** A message read as a command: short, without mention, markup or spare space, so that no pattern has much to do. */
import { plainMessage } from '../src/knowledge/strip-hidden.ts';

const longest = 90;

/** Undefined where it is too long to be one. */
export function commandOf(text: string): string | undefined {
  if (text.length > 10 * longest) return undefined;
  // "@Signpost, my requests" leaves the comma.
  const bare = plainMessage(text)
    .replaceAll('\n', ' ')
    .replace(/^[,:;] */, '');
  return bare.length <= longest ? bare : undefined;
}
