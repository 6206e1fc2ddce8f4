/** The fields of a card's form as the workspace draws them: read off the card's own elements, so that there is one form. */
import type { Element } from '../../cards/elements.ts';
import { asTyped } from '../../src/knowledge/plain-words.ts';
import type { CannedReply } from '../../src/people/service.ts';
import type { Field } from '../../src/web/contract/forms.ts';

type Choices = readonly { readonly value: string; readonly title: string }[];

const prefix = 'input.';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What every input says of itself. */
const named = (element: Element) => ({
  id: (textOf(element['id']) ?? '').replace(prefix, ''),
  label: textOf(element['label']) ?? '',
  required: element['isRequired'] === true ? textOf(element['errorMessage']) : undefined,
  value: textOf(element['value']),
});

const isEmphatic = (element: Element): boolean => element['color'] === 'Attention';

const styles: Readonly<Record<string, 'list' | 'drop-down' | 'search'>> = {
  expanded: 'list',
  compact: 'drop-down',
  filtered: 'search',
};

const fields: Readonly<Record<string, (element: Element) => Field>> = {
  'Input.Text': (element) => ({
    kind: 'text',
    ...named(element),
    isLong: element['isMultiline'] === true,
    longest: Number(element['maxLength']),
    hint: textOf(element['placeholder']),
  }),
  'Input.ChoiceSet': (element) => ({
    kind: 'choice',
    ...named(element),
    choices: element['choices'] as Choices,
    several: element['isMultiSelect'] === true,
    hint: textOf(element['placeholder']),
    style: styles[textOf(element['style']) ?? ''] ?? 'drop-down',
  }),
  'Input.Date': (element) => ({ kind: 'day', ...named(element) }),
  'Input.Time': (element) => ({ kind: 'time', ...named(element) }),
  TextBlock: (element) => ({
    kind: 'note',
    words: asTyped(textOf(element['text']) ?? ''),
    isWarning: isEmphatic(element),
  }),
};

/** On a card the server puts the chosen words in; a page does that itself. */
const cannedField = (element: Element, replies: readonly CannedReply[]): Field => ({
  kind: 'canned',
  label: named(element).label,
  into: 'message',
  replies: replies.map(({ label: title, text }) => ({ title, text })),
});

/** What is no field of a form (its buttons) is left out. */
export const fieldsFrom = (
  elements: readonly Element[],
  replies: readonly CannedReply[] = [],
): readonly Field[] =>
  elements.flatMap((element) =>
    named(element).id === 'canned'
      ? cannedField(element, replies)
      : (fields[textOf(element['type']) ?? '']?.(element) ?? []),
  );
