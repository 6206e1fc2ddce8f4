/** Connector clients, one for each service address and kept: making one for every turn costs more than the turn. */
import type {
  HttpMethods,
  OperationArguments,
  OperationSpec,
  ParameterPath,
  RestResponse,
  WebResourceLike,
} from '@azure/core-http';
import { RestError, WebResource } from '@azure/core-http';
import { ConnectorClient, type ServiceClientCredentials } from 'botframework-connector';
import {
  beforeSending,
  defaultPolicy,
  endOf,
  type OutboundPolicy,
  type OutboundResponse,
  sendWithPolicy,
} from './outbound-http.ts';

/** Gives the credentials that messages to Teams are signed with; local mode has none. */
export type CredentialSource = (serviceUrl: string) => Promise<ServiceClientCredentials | undefined>;

export interface Connectors {
  at(serviceUrl: string): Promise<ConnectorClient>;
}

const clientsKept = 100;

export function createConnectors(
  credentialsFor: CredentialSource,
  policy: OutboundPolicy = defaultPolicy,
): Connectors {
  const clients = new Map<string, ConnectorClient>();
  return {
    at: (serviceUrl) => {
      const known = clients.get(serviceUrl);
      if (known) return Promise.resolve(known);
      const made = createClient(serviceUrl, credentialsFor, policy);
      const [oldest] = clients.keys();
      if (clients.size >= clientsKept && oldest !== undefined) clients.delete(oldest);
      clients.set(serviceUrl, made);
      return Promise.resolve(made);
    },
  };
}

const unsigned: ServiceClientCredentials = { signRequest: (request) => Promise.resolve(request) };

type Send = (request: WebResourceLike) => Promise<OutboundResponse>;

function createClient(
  serviceUrl: string,
  credentialsFor: CredentialSource,
  policy: OutboundPolicy,
): ConnectorClient {
  // Had only when something is to be sent, so that a turn which cannot get them is unsent and not broken.
  let signing: ServiceClientCredentials | undefined;
  const base = URL.canParse(serviceUrl) ? new URL(serviceUrl).href : serviceUrl;
  return new PlainConnectorClient(base.replace(/\/$/, ''), async (request) => {
    const end = endOf(policy);
    // The library waits for a token without end, which would hold the outbox up.
    const signed = await beforeSending(async () => {
      signing ??= (await credentialsFor(serviceUrl)) ?? unsigned;
      return signing.signRequest(request);
    }, end);
    return sendSigned(signed, policy, end);
  });
}

function sendSigned(
  request: WebResourceLike,
  policy: OutboundPolicy,
  end: number,
): Promise<OutboundResponse> {
  const body: unknown = request.body;
  return sendWithPolicy(
    {
      url: request.url,
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof body === 'string' ? body : undefined,
    },
    policy,
    end,
  );
}

/**
 * What we send and are answered is JSON as it stands. The library would walk over both by its schemas, and through a
 * chain of policies that ours stand in the place of: that costs more than the sending.
 */
class PlainConnectorClient extends ConnectorClient {
  readonly #base: string;
  readonly #send: Send;

  constructor(base: string, send: Send) {
    super(unsigned, { baseUri: base });
    this.#base = base;
    this.#send = send;
  }

  override async sendOperationRequest(args: OperationArguments, spec: OperationSpec): Promise<RestResponse> {
    const answer = await this.#send(toRequest(this.#base, args, spec));
    return readAnswer(answer, spec) as RestResponse;
  }
}

const jsonType = 'application/json; charset=utf-8';

function toRequest(base: string, args: OperationArguments, spec: OperationSpec): WebResource {
  const path = (spec.path ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(args, name)),
  );
  const headers: Record<string, string> = {};
  for (const { parameterPath, mapper } of spec.headerParameters ?? []) {
    const name = nameOf(parameterPath);
    headers[mapper.serializedName ?? name] = textOf(args, name);
  }
  const url = `${base}/${path}${queryOf(args, spec)}`;
  const method: HttpMethods = spec.httpMethod;
  if (!spec.requestBody) return new WebResource(url, method, undefined, undefined, headers);
  headers['content-type'] = jsonType;
  const body = JSON.stringify(args[nameOf(spec.requestBody.parameterPath)]);
  return new WebResource(url, method, body, undefined, headers);
}

/** What an operation asks for in its options, which the address then carries; the page of a team that is wanted. */
function queryOf({ options }: OperationArguments, { queryParameters = [] }: OperationSpec): string {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const named = queryParameters.flatMap(({ mapper: { serializedName: name = '' } }) => {
    const value = given[name];
    const isGiven = typeof value === 'string' || typeof value === 'number';
    return isGiven ? [[name, String(value)] as [string, string]] : [];
  });
  return named.length === 0 ? '' : `?${String(new URLSearchParams(named))}`;
}

/** The library's paths lead deep into an argument as well; those of a conversation's operations do not. */
function nameOf(path: ParameterPath): string {
  if (typeof path === 'string') return path;
  throw new TypeError('No argument in parts is used here.');
}

function textOf(args: OperationArguments, name: string): string {
  const value: unknown = args[name];
  if (typeof value === 'string') return value;
  throw new TypeError(`A request to the connector needs its ${name}.`);
}

/** An answer that the operation does not know, or that cannot be read, is an error that tells its status and code. */
function readAnswer(
  { status, contentType, body, retryAfter }: OutboundResponse,
  { responses }: OperationSpec,
): object {
  const isJson = contentType === '' || /(?:^|;)(?:text|application)\/json(?:;|$)/i.test(contentType);
  const isExpected = Object.hasOwn(responses, status);
  const read = body !== '' && isJson ? parse(body) : {};
  if (isExpected && read !== undefined) return read;
  const code = isExpected ? RestError.PARSE_ERROR : codeIn(read);
  throw refusalOf(status, { code, details: read, retryAfter });
}

interface Refusal {
  readonly code: string | undefined;
  /** Of some refusals only the words say what they are; a log never has them. */
  readonly details: unknown;
  readonly retryAfter: number | undefined;
}

const pauses = new WeakMap<RestError, number>();

/** The library's error has no place for the pause, save in an answer of the library's own. */
function refusalOf(status: number, { code, details, retryAfter }: Refusal): RestError {
  const refusal = new RestError(`The connector answered with ${String(status)}.`, code, status);
  refusal.details = details;
  if (retryAfter !== undefined) pauses.set(refusal, retryAfter);
  return refusal;
}

/** For how many milliseconds Teams asks to be left alone. */
export const pauseAsked = (refusal: RestError): number | undefined => pauses.get(refusal);

/** Undefined where it is no JSON; of what is not an object nothing is read. */
function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function codeIn(answer: object | undefined): string | undefined {
  const error: unknown = answer && 'error' in answer ? answer.error : answer;
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
