/** The messenger over the connector: what Teams answers becomes one of three kinds of trouble. */
import { RestError } from '@azure/core-http';
import type { Activity } from 'botframework-schema';
import type { Address } from '../../src/conversation/whereabouts.ts';
import type { Messenger, TeamsTrouble, Sent } from '../messenger.ts';
import type { OutgoingMessage } from '../turn.ts';
import { type Connectors, pauseAsked } from './connectors.ts';
import { NoResponse } from './outbound-http.ts';
import { writeActivity } from './write-activity.ts';

export const createMessenger = (connectors: Connectors): Messenger => ({
  send: (address, message) =>
    attempt(async () => {
      const client = await connectors.at(address.serviceUrl);
      const sent = await client.conversations.sendToConversation(
        address.conversation,
        addressed(address, message),
      );
      return sent.id;
    }),
  update: (address, activity, message) =>
    attempt(async () => {
      const client = await connectors.at(address.serviceUrl);
      await client.conversations.updateActivity(address.conversation, activity, addressed(address, message));
    }),
});

function addressed(address: Address, message: OutgoingMessage): Activity {
  return {
    ...writeActivity(message),
    channelId: address.channel,
    serviceUrl: address.serviceUrl,
    from: { id: address.bot.id, name: address.bot.name },
    conversation: {
      id: address.conversation,
      ...(address.tenant !== undefined && { tenantId: address.tenant }),
    },
  } as Activity;
}

async function attempt<T>(work: () => Promise<T>): Promise<Sent<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return { ok: false, trouble };
  }
}

/** Undefined where the error is not about sending. */
export function troubleOf(error: unknown): TeamsTrouble | undefined {
  if (error instanceof NoResponse) {
    return { kind: error.mayHaveArrived ? 'uncertain' : 'unavailable', code: error.code };
  }
  return error instanceof RestError ? troubleOfAnswer(error) : undefined;
}

function troubleOfAnswer(refusal: RestError): TeamsTrouble {
  const { statusCode: status = 0, code } = refusal;
  if (refusals.has(status)) return { kind: 'refused', status };
  if (isNotTaken(status)) {
    const retryAfter = pauseAsked(refusal);
    return { kind: 'unavailable', code: String(status), ...(retryAfter !== undefined && { retryAfter }) };
  }
  return { kind: 'uncertain', code: status >= 400 ? String(status) : (code ?? 'UNREADABLE') };
}

/** A 500 may come after the message was taken; these say that it was not. */
const isNotTaken = (status: number): boolean =>
  (status >= 400 && status < 500) || [502, 503, 504].includes(status);

/** Not 401: a secret that ran out is renewed, and what waited for it then goes. */
const refusals: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 413]);
