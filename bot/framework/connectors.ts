/** Connector clients, one for each service address and kept: making one for every turn costs more than the turn. */
import type {
  HttpOperationResponse,
  Mapper,
  OperationArguments,
  OperationSpec,
  RestResponse,
  WebResourceLike,
} from '@azure/core-http';
import { deserializationPolicy, HttpHeaders } from '@azure/core-http';
import { ConnectorClient, type ServiceClientCredentials } from 'botframework-connector';
import { defaultPolicy, type OutboundPolicy, sendWithPolicy } from './outbound-http.ts';

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

/** An activity is JSON as we write it: the library's walk over its schema costs more than the sending. */
class PlainConnectorClient extends ConnectorClient {
  override sendOperationRequest(args: OperationArguments, spec: OperationSpec): Promise<RestResponse> {
    return super.sendOperationRequest(args, withPlainBody(spec));
  }
}

const plainSpecs = new WeakMap<OperationSpec, OperationSpec>();
const asItIs: Mapper = { serializedName: 'body', type: { name: 'any' } };

function withPlainBody(spec: OperationSpec): OperationSpec {
  const { requestBody } = spec;
  if (!requestBody) return spec;
  const made = plainSpecs.get(spec) ?? { ...spec, requestBody: { ...requestBody, mapper: asItIs } };
  plainSpecs.set(spec, made);
  return made;
}

function createClient(
  serviceUrl: string,
  credentialsFor: CredentialSource,
  policy: OutboundPolicy,
): ConnectorClient {
  // Had only when something is to be sent, so that a turn which cannot get them is unsent and not broken.
  let signing: ServiceClientCredentials | undefined;
  return new PlainConnectorClient(unsigned, {
    baseUri: serviceUrl.replace(/\/$/, ''),
    // The library's own policies try four times whatever happened; ours stands in their place.
    requestPolicyFactories: [deserializationPolicy()],
    httpClient: {
      sendRequest: async (request) => {
        signing ??= (await credentialsFor(serviceUrl)) ?? unsigned;
        return sendSigned(await signing.signRequest(request), policy);
      },
    },
  });
}

async function sendSigned(request: WebResourceLike, policy: OutboundPolicy): Promise<HttpOperationResponse> {
  const body: unknown = request.body;
  const response = await sendWithPolicy(
    {
      url: request.url,
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof body === 'string' ? body : undefined,
    },
    policy,
  );
  const headers = new HttpHeaders({ ...response.headers });
  return { request, status: response.status, headers, bodyAsText: response.body };
}
