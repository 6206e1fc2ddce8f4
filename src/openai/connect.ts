/** Makes the client of the vendor's package for the deployment that is configured; it is loaded only where there is one. */
import type { OpenAI } from 'openai';
import { hostOf, type AzureModel, type ModelConfig, type OpenAiModel } from '../model-config.ts';

export interface Connection {
  readonly client: OpenAI;
  /** The model, or its deployment. */
  readonly name: string;
  /** The same for embeddings. */
  readonly embeddings: string | undefined;
  /** Where it is, as far as a log may say. */
  readonly host: string;
  /** As Azure writes it; undefined where any will do. */
  readonly region: string | undefined;
}

/** Generally available, and it knows structured outputs. */
const apiVersion = '2024-10-21';
const scope = 'https://cognitiveservices.azure.com/.default';

export async function connect(config: ModelConfig): Promise<Connection> {
  const client = config.kind === 'azure' ? await azureClient(config) : await openAiClient(config);
  const { name, embeddings } = config;
  const region = config.kind === 'azure' ? config.region : undefined;
  return { client, name, embeddings, host: hostOf(config), region };
}

/** How often and how long it is tried is ours to say; and what it would log quotes what was sent. */
const ours = { maxRetries: 0, logLevel: 'off' } as const;

async function azureClient({ endpoint, credential }: AzureModel): Promise<OpenAI> {
  const { AzureOpenAI } = await import('openai');
  const signed =
    credential.kind === 'key'
      ? { apiKey: credential.key }
      : { azureADTokenProvider: await tokensOf(credential.clientId) };
  return new AzureOpenAI({ ...ours, endpoint, apiVersion, ...signed });
}

async function tokensOf(clientId: string | undefined): Promise<() => Promise<string>> {
  const { DefaultAzureCredential, getBearerTokenProvider } = await import('@azure/identity');
  const identity = clientId === undefined ? {} : { managedIdentityClientId: clientId };
  return getBearerTokenProvider(new DefaultAzureCredential(identity), scope);
}

async function openAiClient({ endpoint, key }: OpenAiModel): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({ ...ours, baseURL: endpoint, apiKey: key, organization: null, project: null });
}
