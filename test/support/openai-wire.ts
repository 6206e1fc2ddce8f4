/** What goes over the wire of OpenAI and Azure OpenAI, as their own interfaces read and write it. */
import type { ServerResponse } from 'node:http';
import { fakeVector } from './fake-vectors.ts';

export type Body = Readonly<Record<string, unknown>>;

/** What the model says, where it says anything. */
export type Saying =
  | { readonly kind: 'reply'; readonly text: string; readonly after?: number }
  | { readonly kind: 'refused' | 'truncated' | 'no-choices' };

export function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  // Not chained: restify, once loaded, makes every writeHead of the process return nothing.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

interface Format {
  readonly type?: string;
  readonly json_schema?: { readonly name?: string; readonly strict?: boolean; readonly schema?: unknown };
}

/** Strict structured output asks as much of a schema as this, and answers 400 to less. */
export function faultOfChat(body: Body): string | undefined {
  if (typeof body['model'] !== 'string' || !Array.isArray(body['messages'])) return 'messages';
  return faultOfFormat(body['response_format'] ?? {});
}

function faultOfFormat({
  type,
  json_schema: { name = '', strict, schema } = {},
}: Format): string | undefined {
  if (type !== 'json_schema' || strict !== true) return 'response_format';
  if (!/^[\w-]{1,64}$/.test(name)) return 'response_format.json_schema.name';
  return isStrict(schema) ? undefined : 'response_format.json_schema.schema';
}

interface Schema {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

function isStrict(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const schema = value as Schema;
  if (schema.type === 'array') return isStrict(schema.items);
  if (schema.type === 'object') return isStrictObject(schema);
  return typeof schema.type === 'string' || Array.isArray(schema.type);
}

function isStrictObject({ properties = {}, required = [], additionalProperties }: Schema): boolean {
  const names = Object.keys(properties);
  const isClosed = additionalProperties === false && names.length === required.length;
  return (
    isClosed && names.every((name) => required.includes(name)) && Object.values(properties).every(isStrict)
  );
}

export function faultOfEmbeddings({ input, model }: Body): string | undefined {
  if (typeof model !== 'string') return 'model';
  if (!Array.isArray(input) || input.length === 0 || input.length > 2048) return 'input';
  return input.every((one) => typeof one === 'string' && one !== '') ? undefined : 'input';
}

export function embeddings(body: Body): object {
  const input = body['input'] as readonly string[];
  const isBase64 = body['encoding_format'] === 'base64';
  const tokens = tokensIn(input.join(' '));
  return {
    object: 'list',
    model: body['model'],
    data: input.map((text, index) => {
      const vector = fakeVector(text);
      const embedding = isBase64 ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector;
      return { object: 'embedding', index, embedding };
    }),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Near enough for counting. */
const tokensIn = (text: string): number => Math.ceil(text.length / 4);

interface Said {
  readonly written: string;
  readonly end: 'stop' | 'length';
  readonly refusal: string | null;
  readonly isEmpty: boolean;
}

const saidNothing: Said = { written: '', end: 'stop', refusal: null, isEmpty: false };

export function completionOf(saying: Saying): Said {
  switch (saying.kind) {
    case 'reply':
      return { ...saidNothing, written: saying.text };
    case 'refused':
      return { ...saidNothing, refusal: 'I cannot help with that.' };
    case 'truncated':
      return {
        ...saidNothing,
        end: 'length',
        written: '{"completeness":"complete","segments":[{"text":"The firs',
      };
    case 'no-choices':
      return { ...saidNothing, isEmpty: true };
  }
}

const whole = { id: 'chatcmpl-1', created: 1, model: 'fake-model-2026-11-01' };

function usageOf(body: Body, written: string) {
  const prompt = tokensIn(JSON.stringify(body['messages']));
  const reply = tokensIn(written);
  return { prompt_tokens: prompt, completion_tokens: reply, total_tokens: prompt + reply };
}

export function completion(body: Body, { written, end, refusal, isEmpty }: Said): object {
  const message = { role: 'assistant', content: refusal === null ? written : null, refusal };
  const choices = isEmpty ? [] : [{ index: 0, finish_reason: end, message, logprobs: null }];
  return { ...whole, object: 'chat.completion', choices, usage: usageOf(body, written) };
}

/** As server-sent events, in pieces of a few words. */
export function streamCompletion(
  response: ServerResponse,
  body: Body,
  { written, end, refusal }: Said,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = (data: string): void => {
    response.write(`data: ${data}\n\n`);
  };
  const chunk = (choices: readonly object[], usage?: object): void => {
    event(JSON.stringify({ ...whole, object: 'chat.completion.chunk', choices, ...(usage && { usage }) }));
  };
  const delta = (part: object, finish: string | null = null): void => {
    chunk([{ index: 0, delta: part, finish_reason: finish }]);
  };
  delta({ role: 'assistant', content: '' });
  for (let at = 0; at < written.length; at += 20) delta({ content: written.slice(at, at + 20) });
  if (refusal !== null) delta({ refusal });
  delta({}, end);
  if (includesUsage(body)) chunk([], usageOf(body, written));
  event('[DONE]');
  response.end();
}

const includesUsage = (body: Body): boolean =>
  (body['stream_options'] as { include_usage?: boolean } | undefined)?.include_usage === true;
