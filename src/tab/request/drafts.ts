/** What was typed and not sent yet, by the form that it was typed into: kept while the page is open, never in storage. */
import type { Values } from '../shell/form-values.ts';

/** A form of a request: it has one identity until it was sent, so that the same one sent twice counts once. */
export interface Draft {
  readonly once: string;
  readonly values: Values;
  readonly cleared: readonly string[];
}

const drafts = new Map<string, Draft>();

const keyOf = (service: string, reference: string, form: string): string => `${service} ${reference} ${form}`;

export const draftOf = (service: string, reference: string, form: string): Draft | undefined =>
  drafts.get(keyOf(service, reference, form));

export function keepDraft(service: string, reference: string, form: string, draft: Draft): void {
  drafts.set(keyOf(service, reference, form), draft);
}

export function dropDraft(service: string, reference: string, form: string): void {
  drafts.delete(keyOf(service, reference, form));
}

/** Of a request, the forms with words in them. */
export const draftsOf = (service: string, reference: string): readonly string[] =>
  [...drafts.keys()]
    .filter((key) => key.startsWith(`${service} ${reference} `))
    .map((key) => key.slice(`${service} ${reference} `.length));

/** Whether closing the page would lose words. */
export const hasDrafts = (): boolean => drafts.size > 0;
