/** Where a person finds their chat with the assistant. */
import type { Turn } from './turn.ts';

/** Undefined where the client names no bot of Teams'. */
export function linkToOwnChat({ place }: Pick<Turn, 'place'>): string | undefined {
  const { id } = place.address.bot;
  return /^28:[\w-]+$/.test(id)
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(id)}`
    : undefined;
}
