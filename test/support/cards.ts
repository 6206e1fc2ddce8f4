/** Whether a card is one that Teams takes and that people can use: parsed by the vendor's own parser, and our own rules. */
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { packAction, parseAction } from '../../cards/actions.ts';

export type Json = Readonly<Record<string, unknown>>;

const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The parts of the vendor's parser that are used here. */
interface Parser {
  readonly AdaptiveCard: new () => {
    hostConfig: unknown;
    parse(card: unknown, context: ParseContext): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly HostConfig: new (settings: unknown) => unknown;
  readonly SerializationContext: new () => ParseContext;
}
interface ParseContext {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}
/** The bare import is for browsers and fails here. */
const load = createRequire(import.meta.url);
const { AdaptiveCard, HostConfig, SerializationContext } = load(
  'adaptivecards/dist/adaptivecards.js',
) as Parser;

const mostBytes = 28 * 1024;
const mostActions = 6;

function vendorProblems(card: unknown): readonly string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  // The parser's own default is five; Teams shows six.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: mostActions } });
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...read, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

/** Every object of a card that has a type, nested cards, fallbacks and all. */
export function partsOf(card: unknown): readonly Json[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  const own = asJson(card);
  const inner = Object.entries(own)
    .filter(([key]) => key !== 'data')
    .flatMap(([, value]) => (typeof value === 'object' && value !== null ? partsOf(value) : []));
  return typeof own['type'] === 'string' ? [own, ...inner] : inner;
}

function buttonProblems(part: Json): readonly string[] {
  if (part['type'] !== 'Action.Submit' && part['type'] !== 'Action.Execute') return [];
  const parsed = parseAction(part['data']);
  if (parsed?.kind !== 'action') return [`The button "${String(part['title'])}" does not parse back.`];
  const isSame = isDeepStrictEqual(packAction(parsed.action), part['data']);
  const hasFallback =
    part['type'] === 'Action.Submit' || asJson(part['fallback'])['type'] === 'Action.Submit';
  return [
    ...(isSame ? [] : [`The button "${String(part['title'])}" parses to another action.`]),
    ...(hasFallback ? [] : [`The button "${String(part['title'])}" has no fallback.`]),
  ];
}

function partProblems(part: Json): readonly string[] {
  const type = String(part['type']);
  const isInput = type.startsWith('Input.');
  const name = typeof part['id'] === 'string' ? part['id'] : type;
  const checks: readonly (readonly [boolean, string])[] = [
    [type === 'TextBlock' && part['wrap'] !== true, `A text does not wrap: ${String(part['text'])}`],
    [isInput && !part['label'], `${name} has no label.`],
    [isInput && part['isRequired'] === true && !part['errorMessage'], `${name} does not say what is wrong.`],
    [asList(part['actions']).length > mostActions, `${type} has more than ${mostActions} actions.`],
    [type === 'AdaptiveCard' && part['version'] !== '1.5', 'A card is not of version 1.5.'],
  ];
  return [...checks.flatMap(([bad, words]) => (bad ? [words] : [])), ...buttonProblems(part)];
}

/** Empty for a card without a fault. */
export function cardProblems(card: unknown): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return [
    ...vendorProblems(card),
    ...partsOf(card).flatMap(partProblems),
    ...(bytes > mostBytes ? [`The card has ${bytes} bytes.`] : []),
    ...(typeof asJson(card)['fallbackText'] === 'string' ? [] : ['The card has no words to fall back on.']),
  ];
}

/** The payload behind a button, found by its title. */
export function buttonData(card: unknown, title: string): Json {
  const found = partsOf(card).find((part) => part['title'] === title && part['data'] !== undefined);
  if (!found) throw new Error(`There is no button "${title}" on ${JSON.stringify(card)}`);
  return asJson(found['data']);
}

export const buttonTitles = (card: unknown): readonly string[] => [
  ...new Set(
    partsOf(card)
      .filter(({ type }) => String(type).startsWith('Action.'))
      .map(({ title }) => String(title)),
  ),
];

/** All that a person reads on a card. */
export const cardText = (card: unknown): string =>
  partsOf(card)
    .flatMap((part) => [
      part['text'],
      ...asList(part['facts']).flatMap((fact) => [asJson(fact)['title'], asJson(fact)['value']]),
    ])
    .filter((words) => typeof words === 'string')
    .join('\n');

/** The values that stand in a form, by field. */
export const formValues = (card: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(card)
      .filter(({ type, value }) => String(type).startsWith('Input.') && value !== undefined)
      .map(({ id, value }) => [String(id).replace('input.', ''), String(value)]),
  );
