/** What in a draft could tell of a child: guidance is read by everybody, so none of it is kept. */
import { type IdentifierKind, screen } from '../screening/screen.ts';
import { type PassageFields, type ProseField, proseFields } from './passage-fields.ts';

/** By its place: the value itself is never told. */
export interface Flag {
  readonly field: ProseField;
  /** In a field that is a list. */
  readonly item: number | undefined;
  readonly kind: IdentifierKind;
  /** False where an editor may say that it is nobody's. */
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

interface Prose {
  readonly field: ProseField;
  readonly item: number | undefined;
  readonly text: string;
}

const proseOf = (fields: PassageFields): readonly Prose[] =>
  proseFields.flatMap((field): readonly Prose[] => {
    const held = fields[field];
    if (typeof held === 'string') return [{ field, item: undefined, text: held }];
    return held.map((text, item) => ({ field, item, text }));
  });

export interface Screening {
  readonly knownWords: ReadonlySet<string>;
  /** What an editor said is nobody's, in any case of letters. */
  readonly cleared: readonly string[];
  /** As published: what stands there has been read by whoever published it. */
  readonly published: PassageFields | undefined;
}

export function flagsIn(
  fields: PassageFields,
  { knownWords, cleared, published }: Screening,
): readonly Flag[] {
  const passed = new Set(cleared.map(lower));
  const before =
    published === undefined
      ? ''
      : lower(
          proseOf(published)
            .map(({ text }) => text)
            .join('\n'),
        );
  return proseOf(fields).flatMap(({ field, item, text }) =>
    screen(text, { knownWords }).found.flatMap(({ kind, certain, start, end }): readonly Flag[] => {
      const value = lower(text.slice(start, end));
      const isPassed = !certain && (passed.has(value) || before.includes(value));
      return isPassed ? [] : [{ field, item, kind, certain, start, end }];
    }),
  );
}

const lower = (text: string): string => text.toLowerCase();

/** Of a note or a remark: masked, as what people type elsewhere is. */
export const masked = (text: string, knownWords: ReadonlySet<string>): string =>
  screen(text, { knownWords }).text;
