/** A message read as a command: short, without mention or spare space, so that no pattern has much to do. */

const longest = 90;

/** Undefined where it is too long to be one. */
export function commandOf(text: string): string | undefined {
  if (text.length > 10 * longest) return undefined;
  const bare = text
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length <= longest ? bare : undefined;
}
