/** A small vocabulary of Adaptive Card 1.5 elements: every text wraps, every input has a label and says what is wrong. */
import { type Action, packAction } from './actions.ts';
import { amongChoices, onlyDay, onlySwitch, onlyTime, toShorten } from './shown-values.ts';

export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly $schema: string;
  /** What a screen reader says, and what shows where cards do not. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
  /** By which Teams asks for the card of each of these people. */
  readonly refresh?: { readonly action: Element; readonly userIds: readonly string[] };
}

export function card(
  summary: string,
  body: readonly Element[],
  actions: readonly Element[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    speak: summary,
    fallbackText: summary,
    body,
    ...(actions.length > 0 && { actions }),
  };
}

export const heading = (words: string): Element => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
});

export const text = (words: string): Element => ({ type: 'TextBlock', text: words, wrap: true });

/** Shown where somebody asks for it. */
export const folded = (title: string, body: readonly Element[]): readonly Element[] =>
  body.length === 0 ? [] : [setApart(buttonRow([showButton(title, body, [])]))];

/** Quieter words: an explanation, a date. */
export const note = (words: string): Element => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  isSubtle: true,
  size: 'Small',
});

/** Something is wrong or must not be missed; the words carry it, the colour only helps. */
export const warning = (words: string): Element => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  color: 'Attention',
  weight: 'Bolder',
});

export const factTable = (facts: readonly (readonly [string, string])[]): Element => ({
  type: 'FactSet',
  facts: facts.map(([title, value]) => ({ title, value })),
});

export interface Choice {
  readonly value: string;
  readonly title: string;
}

interface InputOptions {
  readonly label: string;
  readonly required?: string;
  readonly value?: string | undefined;
}

const inputBase = ({ label, required, value }: InputOptions) => ({
  label,
  ...(required !== undefined && { isRequired: true, errorMessage: required }),
  ...(value !== undefined && { value }),
});

export const choiceInput = (id: string, choices: readonly Choice[], options: InputOptions): Element => ({
  type: 'Input.ChoiceSet',
  id,
  style: 'compact',
  wrap: true,
  choices: choices.map(({ value, title }) => ({ title, value })),
  ...inputBase({ ...options, value: amongChoices(options.value, choices) }),
});

/** One of them, all to be read at once: for answers that are sentences. */
export const choiceList = (id: string, choices: readonly Choice[], options: InputOptions): Element => ({
  ...choiceInput(id, choices, options),
  style: 'expanded',
});

export const dateInput = (id: string, options: InputOptions): Element => ({
  type: 'Input.Date',
  id,
  ...inputBase({ ...options, value: onlyDay(options.value) }),
});

export const timeInput = (id: string, options: InputOptions): Element => ({
  type: 'Input.Time',
  id,
  ...inputBase({ ...options, value: onlyTime(options.value) }),
});

/** Several may be ticked; the value joins them with commas. */
export const tickList = (id: string, choices: readonly Choice[], options: InputOptions): Element => ({
  ...choiceInput(id, choices, options),
  style: 'expanded',
  isMultiSelect: true,
});

export const filteredChoiceInput = (
  id: string,
  choices: readonly Choice[],
  /** `unfitting` is said where what was typed is none of the choices. */
  options: InputOptions & { readonly hint?: string; readonly unfitting?: string },
): Element => ({
  ...choiceInput(id, choices, options),
  ...(options.unfitting !== undefined && { errorMessage: options.unfitting }),
  ...(options.hint !== undefined && { placeholder: options.hint }),
  style: 'filtered',
});

export const textInput = (
  id: string,
  options: InputOptions & { readonly lines?: boolean; readonly longest: number; readonly hint?: string },
): Element => ({
  type: 'Input.Text',
  id,
  isMultiline: options.lines ?? false,
  maxLength: options.longest,
  ...(options.hint !== undefined && { placeholder: options.hint }),
  ...inputBase({ ...options, value: toShorten(options.value, options.longest) }),
});

export const confirmation = (id: string, title: string, options: InputOptions): Element => ({
  type: 'Input.Toggle',
  id,
  title,
  wrap: true,
  valueOn: 'true',
  valueOff: 'false',
  ...inputBase({ ...options, value: onlySwitch(options.value) }),
});

type Style = 'default' | 'positive' | 'destructive';

/** A button that sends a message of its own; for ways on in a conversation. */
export const button = (title: string, action: Action, style: Style = 'default'): Element => ({
  type: 'Action.Submit',
  title,
  style,
  data: packAction(action),
});

/** A button that opens a page outside Teams. */
export const linkButton = (title: string, url: string): Element => ({ type: 'Action.OpenUrl', title, url });

/** Two things beside each other, each half as wide: for few words only, as on a phone they wrap early. */
export const columns = (left: readonly Element[], right: readonly Element[]): Element => ({
  type: 'ColumnSet',
  columns: [left, right].map((items) => ({ type: 'Column', width: 1, items })),
});

/** Buttons within the card, beside what they belong to. */
export const buttonRow = (actions: readonly Element[]): Element => ({ type: 'ActionSet', actions });

/** Teams draws six buttons at most side by side. */
const buttonsInARow = 6;

export const rowsOf = (buttons: readonly Element[]): readonly Element[] =>
  Array.from({ length: Math.ceil(buttons.length / buttonsInARow) }, (_, row) =>
    buttonRow(buttons.slice(row * buttonsInARow, (row + 1) * buttonsInARow)),
  );
/** Whoever does not see it is told what it shows; pressed, it opens as large as the screen. */
export const picture = (url: string, shows: string): Element => ({
  type: 'Image',
  url,
  altText: shows,
  size: 'Stretch',
  msTeams: { allowExpand: true },
});

/** A line above, so that what follows is seen to be another thing. */
export const setApart = (element: Element): Element => ({ ...element, separator: true, spacing: 'Large' });

/** A button whose reply takes the card's place; older clients fall back to sending a message. */
export const inPlaceButton = (title: string, action: Action, style: Style = 'default'): Element => ({
  type: 'Action.Execute',
  title,
  style,
  verb: action.kind,
  data: packAction(action),
  fallback: button(title, action, style),
});

/** The same button for a way out: it works whatever stands in the card's inputs, a required one left empty too. */
export const withoutInputs = (pressed: Element): Element => ({
  ...pressed,
  associatedInputs: 'none',
  ...(isElement(pressed['fallback']) && { fallback: withoutInputs(pressed['fallback']) }),
});

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A button that opens more of the card below it. */
export const showButton = (
  title: string,
  body: readonly Element[],
  actions: readonly Element[],
): Element => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body, actions },
});
