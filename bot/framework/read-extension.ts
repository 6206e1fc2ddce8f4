/** Reads what the app's search box, its action on a message and its dialogs send; another shape than theirs is told apart. */
import { z } from 'zod';
import { parseAction } from '../../cards/actions.ts';
import { type AnsweredInPlace, type TurnEvent, unnamed } from '../turn.ts';

/** As the manifest names it. The Playground reads no manifest, and leaves out what nobody typed. */
const command = z
  .string()
  .regex(/^[A-Za-z0-9]{1,64}$/)
  .optional();

const searchShape = z.looseObject({
  commandId: command,
  parameters: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(64).optional(),
        value: z.union([z.string(), z.boolean()]),
      }),
    )
    .max(5)
    .nullish(),
  queryOptions: z
    .looseObject({ skip: z.int().min(0).max(10_000).nullish(), count: z.int().min(1).max(1_000).nullish() })
    .nullish(),
});

/** Far more than anybody searches for. */
const longestSearch = 1_000;
/** Far more than Teams lets anybody write. */
const longestMessage = 100 * 1024;

/** Who wrote it, when, its link, its replies and its files are never looked at. */
const chosenShape = z.looseObject({
  commandId: command,
  messagePayload: z.looseObject({
    body: z
      .looseObject({
        contentType: z.enum(['html', 'text']),
        content: z.string().nullish(),
      })
      .nullish(),
  }),
});

const payload = z.record(z.string(), z.unknown());
const confirmedShape = z.looseObject({
  commandId: command,
  data: payload,
  // What comes with a preview of a bot's message, which we show none of.
  botMessagePreviewAction: z.null().optional(),
});
const dialogShape = z.looseObject({ data: payload });

/** What Teams asks for where it does not say. */
const usualCount = 25;

export const unread = (of: AnsweredInPlace, isTooLong = false): TurnEvent => ({
  kind: 'unread-invoke',
  of,
  isTooLong,
});

function readSearch(value: unknown): TurnEvent {
  const read = searchShape.safeParse(value).data;
  if (!read) return unread('search');
  const { commandId, parameters, queryOptions } = read;
  const typed = (parameters ?? []).map(({ name = unnamed, value: each }) => [name, String(each)] as const);
  if (typed.some(([, words]) => words.length > longestSearch)) return unread('search', true);
  return {
    kind: 'search',
    command: commandId,
    parameters: Object.fromEntries(typed),
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? usualCount, usualCount),
  };
}

function readChosen(value: unknown): TurnEvent {
  const read = chosenShape.safeParse(value).data;
  if (!read) return unread('message-chosen');
  const { contentType: format = 'text', content } = read.messagePayload.body ?? {};
  if (content && content.length > longestMessage) return unread('message-chosen', true);
  return { kind: 'message-chosen', command: read.commandId, body: { format, content: content ?? '' } };
}

function readConfirmed(value: unknown): TurnEvent {
  const read = confirmedShape.safeParse(value).data;
  if (!read) return unread('message-confirmed');
  return { kind: 'message-confirmed', command: read.commandId, parsed: pressed(read.data) };
}

const readDialog =
  (kind: 'dialog-opened' | 'dialog-sent') =>
  (value: unknown): TurnEvent => {
    const read = dialogShape.safeParse(value).data;
    return read ? { kind, parsed: pressed(read.data) } : unread(kind);
  };

const pressed = (data: Readonly<Record<string, unknown>>) =>
  parseAction(data) ?? ({ kind: 'stale' } as const);

const readers: Readonly<Record<string, (value: unknown) => TurnEvent>> = {
  'composeExtension/query': readSearch,
  'composeExtension/fetchTask': readChosen,
  'composeExtension/submitAction': readConfirmed,
  'task/fetch': readDialog('dialog-opened'),
  'task/submit': readDialog('dialog-sent'),
};

/** Undefined where it is none of these. */
export const readExtension = (name: string, value: unknown): TurnEvent | undefined =>
  Object.hasOwn(readers, name) ? readers[name]?.(value) : undefined;
