/** A message to a person in their own chat; one who has removed the bot is noted, and reached in another way. */
import type { Sent, SendTrouble } from '../messenger.ts';
import type { OutgoingMessage } from '../turn.ts';
import type { DeliveryDeps } from './delivery.ts';

/** Blocked, unknown, removed. Any other refusal is of what we sent, and the person is still there. */
const personGone: ReadonlySet<number> = new Set([403, 404, 410]);

export type Reached =
  | { readonly kind: 'sent' }
  /** No chat of theirs is known, or Teams says that they are gone. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'trouble'; readonly trouble: SendTrouble };

export async function reachPerson(
  person: string,
  message: OutgoingMessage,
  { storage, messenger, services, log }: DeliveryDeps,
): Promise<Reached> {
  const { whereabouts } = storage;
  // A request goes to the service of its authority; its requester may know the bot through another.
  for (const { id } of services) {
    const personal = await whereabouts.personal(id, person);
    if (!personal) continue;
    const sent = await messenger.send(personal, message);
    if (sent.ok) return { kind: 'sent' };
    if (!isGone(sent)) return { kind: 'trouble', trouble: sent.trouble };
    log.info('outbox.person-gone', { service: id, status: statusOf(sent.trouble) });
    await whereabouts.forgetPersonal(id, person);
  }
  return { kind: 'gone' };
}

const statusOf = (trouble: SendTrouble): number => (trouble.kind === 'refused' ? trouble.status : 0);

const isGone = ({ trouble }: Extract<Sent<unknown>, { ok: false }>): boolean =>
  trouble.kind === 'refused' && personGone.has(trouble.status);
