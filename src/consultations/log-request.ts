/** Saves a request and, in the same transaction, the notice that posts it: neither is ever there alone. */
import type { NewRequest } from './request.ts';
import { lineOfCard, type Outbox } from './outbox.ts';
import type { Logged, RequestStore } from './request-store.ts';

export async function logRequest(
  stores: { readonly requests: RequestStore; readonly outbox: Outbox },
  request: NewRequest,
): Promise<Logged> {
  const logged = await stores.requests.log(request);
  if (logged.isNew) {
    const { service, reference } = logged.request;
    await stores.outbox.add({
      service,
      key: `post ${reference}`,
      notice: { kind: 'post-request', reference },
      line: lineOfCard(reference),
      at: request.at,
    });
    if (request.due !== undefined || request.consultationDay !== undefined) {
      await stores.outbox.add({
        service,
        key: `plan ${reference} 1`,
        notice: { kind: 'plan-reminders', reference, revision: 1 },
        line: undefined,
        at: request.at,
      });
    }
  }
  return logged;
}
