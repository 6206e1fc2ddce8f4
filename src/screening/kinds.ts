/** What can identify a child in typed text, in the words that people read in its place: "[name]". */

export const identifierKinds = [
  'name',
  'initials',
  'date of birth',
  'UPN',
  'NHS number',
  'national insurance number',
  'case reference',
  'address',
  'postcode',
  'phone number',
  'email address',
  'vehicle registration',
  'school',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** One finding by its place in a text; the value itself is never copied. */
export interface Span {
  readonly kind: IdentifierKind;
  /** Uncertain findings are masked too, but a person may say that they are wrong. */
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}
