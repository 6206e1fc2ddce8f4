/** What is told of the request that another was merged into, to whoever asked for the other one. */
import type { HappeningKind, RequestEvent } from '../src/consultations/event.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Service } from '../src/people/service.ts';
import type { Words } from './request-words.ts';

const joinedWords: Partial<Readonly<Record<HappeningKind, (service: string) => string>>> = {
  advised: (service) => `${service} has given advice on it.`,
  signposted: (service) => `${service} has dealt with it, and pointed its requester elsewhere.`,
  escalated: (service) => `${service} has passed it on.`,
  declined: (service) => `${service} has not taken it on.`,
  closed: (service) => `${service} has closed it.`,
  withdrawn: () => 'It was withdrawn by whoever asked for it.',
  reopened: () => 'It was opened again.',
  merged: () => 'It goes on together with another still.',
};

/** What the requester of a merged request is told of the one that it went into: without its reference and its words. */
export function joinedNotice(
  { reference }: ConsultationRequest,
  { happening }: RequestEvent,
  { name }: Pick<Service, 'name'>,
): Words | undefined {
  const words = joinedWords[happening.kind]?.(name);
  if (words === undefined) return undefined;
  return {
    text: `**${reference}** was put together with another request about the same. ${words} If you need an answer of your own, request another consultation.`,
  };
}
