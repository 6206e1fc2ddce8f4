/** Which language model there is, if any, and where: off by default, and never beyond what a deployment wrote down. */
import type { z } from 'zod';
import { isThisMachine, oneOf, text } from './setting-fields.ts';

export type ModelCredential =
  /** Entra signs: a managed identity in Azure, whoever is signed in elsewhere. `clientId` where there are several. */
  | { readonly kind: 'identity'; readonly clientId: string | undefined }
  | { readonly kind: 'key'; readonly key: string };

interface CommonModel {
  /** Where it is asked, without a slash at the end. */
  readonly endpoint: string;
  /** The model, or in Azure its deployment. */
  readonly name: string;
  /** The same for embeddings; undefined finds passages by their words alone. */
  readonly embeddings: string | undefined;
  /** For everything that a turn asks of the model, together. */
  readonly timeoutMilliseconds: number;
}

export interface AzureModel extends CommonModel {
  readonly kind: 'azure';
  /** As Azure writes it, such as uksouth; a reply that says that it came from another is not used. */
  readonly region: string | undefined;
  readonly credential: ModelCredential;
}

export interface OpenAiModel extends CommonModel {
  readonly kind: 'openai';
  readonly key: string;
}

export type ModelConfig = AzureModel | OpenAiModel;

const seconds = text.transform((value, context) => {
  const number = value === undefined ? 8 : Number(value);
  if (number >= 1 && number <= 12) return number;
  // Teams gives a turn some fifteen seconds.
  context.addIssue({ code: 'custom', message: 'must be a number of seconds from 1 to 12' });
  return NaN;
});

export const modelFields = {
  MODEL: oneOf(['off', 'azure', 'openai'], 'off'),
  MODEL_ENDPOINT: text,
  MODEL_NAME: text,
  MODEL_EMBEDDINGS: text,
  MODEL_REGION: text,
  MODEL_KEY: text,
  MODEL_IDENTITY: text,
  MODEL_SECONDS: seconds,
};

type Read = { readonly [K in keyof typeof modelFields]: z.infer<(typeof modelFields)[K]> };

const openAiItself = 'https://api.openai.com/v1';

/** Undefined where it is off, or where something is missing that is added to `problems`. */
export function readModel(
  read: Read,
  mode: 'local' | 'production',
  problems: string[],
): ModelConfig | undefined {
  if (read.MODEL === 'off') return undefined;
  const before = problems.length;
  const common = {
    endpoint: readEndpoint(read, mode, problems),
    name: need(read.MODEL_NAME, nameMissing[read.MODEL], problems),
    embeddings: read.MODEL_EMBEDDINGS,
    timeoutMilliseconds: read.MODEL_SECONDS * 1000,
  };
  const model =
    read.MODEL === 'azure' ? readAzure(common, read, mode, problems) : readOpenAi(common, read, problems);
  return problems.length > before ? undefined : model;
}

const nameMissing = {
  azure: 'MODEL_NAME is missing: the name of the deployment in Azure OpenAI.',
  openai: 'MODEL_NAME is missing: the model to ask.',
} as const;

function readAzure(
  common: CommonModel,
  { MODEL_REGION: region, MODEL_KEY: key, MODEL_IDENTITY: clientId }: Read,
  mode: 'local' | 'production',
  problems: string[],
): AzureModel {
  if (mode === 'production') {
    need(region, 'MODEL_REGION is missing: the Azure region of the deployment, such as uksouth.', problems);
  }
  const credential: ModelCredential =
    key === undefined ? { kind: 'identity', clientId } : { kind: 'key', key };
  return { ...common, kind: 'azure', region: region && plainRegion(region), credential };
}

function readOpenAi(common: CommonModel, { MODEL_KEY: key }: Read, problems: string[]): OpenAiModel {
  return {
    ...common,
    kind: 'openai',
    key: need(key, 'MODEL_KEY is missing: OpenAI takes no other sign.', problems),
  };
}

/** "UK South" is uksouth. */
export const plainRegion = (region: string): string => region.toLowerCase().replace(/[^a-z0-9]/g, '');

function readEndpoint(read: Read, mode: 'local' | 'production', problems: string[]): string {
  const written = read.MODEL_ENDPOINT ?? (read.MODEL === 'openai' ? openAiItself : undefined);
  const endpoint = need(
    written,
    'MODEL_ENDPOINT is missing: https:// and the host of the Azure OpenAI resource.',
    problems,
  );
  if (endpoint === '' || isFit(endpoint, mode)) return endpoint.replace(/\/+$/, '');
  problems.push('MODEL_ENDPOINT must be an https:// address without a name or a password in it.');
  return endpoint;
}

/** In local mode a server of this machine may stand in for the model. */
function isFit(endpoint: string, mode: 'local' | 'production'): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (mode === 'local' && protocol === 'http:' && isThisMachine(hostname));
}

/** What the services' settings list, and the start tells. */
export const hostOf = ({ endpoint }: Pick<ModelConfig, 'endpoint'>): string => new URL(endpoint).hostname;

export const placeOf = (config: ModelConfig) => ({
  kind: config.kind,
  host: hostOf(config),
  name: config.name,
  region: config.kind === 'azure' ? config.region : undefined,
  isOnThisMachine: isThisMachine(hostOf(config)),
});

function need(value: string | undefined, message: string, problems: string[]): string {
  if (value === undefined) problems.push(message);
  return value ?? '';
}
