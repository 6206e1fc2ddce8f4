/** The forms of a request that were typed into and not sent yet. */
import type { Values } from '../shell/form-values.ts';
import { createUnsent } from '../shell/unsent.ts';

/** What a language model suggested, which stands in the form. */
export interface Suggested {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly model: string;
  readonly leftOut: string | undefined;
}

/** A form of a request: it has one identity until it was sent, so that the same one sent twice counts once. */
export interface Draft {
  readonly once: string;
  readonly values: Values;
  readonly cleared: readonly string[];
  readonly suggested?: Suggested;
}

const drafts = createUnsent<Draft>();

const keyOf = (service: string, reference: string, form: string): string => `${service} ${reference} ${form}`;

export const draftOf = (service: string, reference: string, form: string): Draft | undefined =>
  drafts.read(keyOf(service, reference, form));

export function keepDraft(service: string, reference: string, form: string, draft: Draft): void {
  drafts.keep(keyOf(service, reference, form), draft);
}

export function dropDraft(service: string, reference: string, form: string): void {
  drafts.drop(keyOf(service, reference, form));
}

/** Of a request, the forms with words in them. */
export const draftsOf = (service: string, reference: string): readonly string[] =>
  drafts
    .keys()
    .filter((key) => key.startsWith(`${service} ${reference} `))
    .map((key) => key.slice(`${service} ${reference} `.length));
