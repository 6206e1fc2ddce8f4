/** Screens what a person typed into the form of a move; what they chose is left as it is. */
import type { IdentifierKind, Screened } from '../screening/screen.ts';

type Inputs = Readonly<Record<string, string>>;

/** The inputs in which a person types; everything else is a choice. */
export const typedFields = ['message', 'question', 'advice', 'nextStep'] as const;
export type TypedField = (typeof typedFields)[number];

/** What stood in a field, and what of it was masked. */
export interface MaskedField {
  readonly field: TypedField;
  readonly screened: Screened;
  readonly original: string;
}

export interface MaskedInputs {
  /** With the masks in them. */
  readonly values: Inputs;
  readonly masked: readonly MaskedField[];
  readonly kinds: readonly IdentifierKind[];
}

export function maskTyped(inputs: Inputs, screen: (text: string) => Screened): MaskedInputs {
  const masked = typedFields.flatMap((field): readonly MaskedField[] => {
    const original = inputs[field] ?? '';
    const screened = screen(original);
    return screened.found.length === 0 ? [] : [{ field, screened, original }];
  });
  const values = {
    ...inputs,
    ...Object.fromEntries(masked.map(({ field, screened }) => [field, screened.text])),
  };
  const kinds = [...new Set(masked.flatMap(({ screened }) => screened.found.map(({ kind }) => kind)))];
  return { values, masked, kinds };
}
