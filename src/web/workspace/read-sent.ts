/** What a call sends beside its address, read only once its sender may send it, and strictly of the contract's shape. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { parseObject, refuseContentType, refuseOtherThan } from '../body.ts';
import type { Route } from '../contract/routes.ts';
import { readWatched } from '../messages.ts';
import { queryOf } from '../queries.ts';
import { type Refusal, refuse, refuseField } from '../reply.ts';

export interface Sent {
  readonly kind: 'sent';
  readonly query: unknown;
  readonly body: unknown;
}

export interface CutOff {
  readonly kind: 'cut-off';
}

const nothing = z.strictObject({});

export async function readSent(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  reading: Set<IncomingMessage>,
): Promise<Sent | CutOff | Refusal> {
  const query = shaped(route.query ?? nothing, queryOf(request), 'query');
  if (query.kind === 'refused') return query;
  const body = await readBodyOf(route, request, response, reading);
  if (body.kind !== 'shaped') return body;
  return { kind: 'sent', query: route.query && query.value, body: body.value };
}

interface Shaped {
  readonly kind: 'shaped';
  readonly value: unknown;
}

const nobody: Shaped = { kind: 'shaped', value: undefined };

async function readBodyOf(
  { body, bytes }: Route,
  request: IncomingMessage,
  response: ServerResponse,
  reading: Set<IncomingMessage>,
): Promise<Shaped | CutOff | Refusal> {
  if (body !== undefined) return readBodyAs(body, request, response, reading);
  if (bytes === undefined) return nobody;
  const wrongType = refuseOtherThan(bytes.type, request);
  if (wrongType !== undefined) return wrongType;
  const read = await readWatched(request, response, reading, bytes.most);
  return read.kind === 'body' ? { kind: 'shaped', value: read.bytes } : read;
}

async function readBodyAs(
  schema: z.ZodType,
  request: IncomingMessage,
  response: ServerResponse,
  reading: Set<IncomingMessage>,
): Promise<Shaped | CutOff | Refusal> {
  const wrongType = refuseContentType(request);
  if (wrongType !== undefined) return wrongType;
  const read = await readWatched(request, response, reading);
  if (read.kind !== 'body') return read;
  const parsed = parseObject(read.bytes);
  return parsed.kind === 'refused' ? parsed : shaped(schema, parsed.value, 'body');
}

function shaped(schema: z.ZodType, value: unknown, what: 'query' | 'body'): Shaped | Refusal {
  const read = schema.safeParse(value);
  return read.success ? { kind: 'shaped', value: read.data } : faultIn(what, read.error.issues[0]);
}

/** Names the field and never its value; a name that is not of the contract is somebody's own words. */
function faultIn(what: 'query' | 'body', issue: z.core.$ZodIssue | undefined): Refusal {
  if (issue?.code === 'unrecognized_keys') return refuse(400, 'shape', `The ${what} holds a field too many.`);
  const field = issue?.path.map(String).join('.') ?? '';
  const isOurs = /^[A-Za-z0-9.]{1,80}$/.test(field) && !field.startsWith('inputs.');
  return isOurs
    ? refuseField(field, `In the ${what}, ${field} is missing or not what it should be.`)
    : refuse(400, 'shape', `The ${what} is not what it should be.`);
}
