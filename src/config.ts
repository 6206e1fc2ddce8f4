/** The only reader of the environment: local mode on an empty one, production with every missing thing named at once. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readWorkspace, type WorkspaceSignIn } from './workspace-settings.ts';
import { type ModelConfig, modelFields, readModel } from './model-config.ts';
import { isPublicAddress, oneOf, port, text } from './setting-fields.ts';

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type BotCredential =
  | { readonly kind: 'managed-identity' }
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

export interface BotIdentity {
  readonly appId: string;
  readonly tenant: string;
  readonly credential: BotCredential;
  /** Who signs the tokens that come in, and where its keys are published. */
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
}

interface Common {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly database: DatabaseConfig;
  readonly guidanceFolder: string;
  /** Where the build puts the advisors' tab. */
  readonly tabFolder: string;
  /** npm's shell does not pass signals on: with it gone, we are to stop. */
  readonly isRunByNpm: boolean;
  /** Ids of services to run; empty runs every one that has a file. */
  readonly services: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Undefined where there is none: the default. */
  readonly model?: ModelConfig;
}

export interface LocalConfig extends Common {
  readonly mode: 'local';
  /** Undefined where it is switched off. */
  readonly playgroundPort: number | undefined;
  /** Where programs that we start find theirs. */
  readonly commandPath: string;
}

export interface ProductionConfig extends Common {
  readonly mode: 'production';
  readonly bot: BotIdentity;
  /** Where people and Teams reach this deployment, without a path. */
  readonly publicAddress: string;
  /** Undefined where this deployment has no workspace. */
  readonly workspace?: WorkspaceSignIn;
  readonly metricsToken: string | undefined;
}

export type Config = LocalConfig | ProductionConfig;

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** Where production's other gaps are found, so that all of them can be told at once. */
      readonly files?: Pick<Common, 'guidanceFolder' | 'services'>;
    };

type Environment = Readonly<Record<string, string | undefined>>;

const schema = z.object({
  SIGNPOST_MODE: text,
  NODE_ENV: text,
  PATH: text,
  npm_lifecycle_event: text,
  PORT: port(3978),
  HOST: text,
  DATA_DIR: text,
  DATABASE_URL: text.refine((value) => value === undefined || /^postgres(ql)?:\/\//.test(value), {
    message: 'must start with postgres:// (leave it out for the embedded database)',
  }),
  GUIDANCE_DIR: text,
  SERVICES: text,
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error'], 'info'),
  PLAYGROUND: oneOf(['on', 'off'], 'on'),
  PLAYGROUND_PORT: port(56_150),
  MicrosoftAppId: text,
  MicrosoftAppType: text,
  MicrosoftAppTenantId: text,
  MicrosoftAppPassword: text,
  CertificateThumbprint: text,
  CertificatePrivateKeyFile: text,
  BotTokenIssuer: text,
  BotOpenIdMetadataUrl: text,
  PUBLIC_ADDRESS: text,
  WORKSPACE_APP_ID: text,
  WORKSPACE_RESOURCE: text,
  ENTRA_AUTHORITY: text,
  METRICS_TOKEN: text,
  ...modelFields,
});
type Read = z.infer<typeof schema>;

/** The environment of this process, with what `.env` in the working folder adds to it. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

export function parseConfig(environment: Environment): ConfigResult {
  const read = schema.safeParse(environment);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`),
    };
  }
  const mode = read.data.SIGNPOST_MODE ?? (read.data.NODE_ENV === 'production' ? 'production' : 'local');
  switch (mode) {
    case 'local':
      return parseLocal(read.data);
    case 'production':
      return parseProduction(read.data);
    default:
      return { ok: false, problems: ['SIGNPOST_MODE must be local or production.'] };
  }
}

function parseLocal(read: Read): ConfigResult {
  if (read.MicrosoftAppId !== undefined) {
    return {
      ok: false,
      problems: [
        'MicrosoftAppId is set, but local mode checks no token. Set SIGNPOST_MODE=production, or take MicrosoftAppId out.',
      ],
    };
  }
  // Local mode accepts unsigned messages, so it never listens beyond this machine, whatever HOST says.
  const host = '127.0.0.1';
  const playgroundPort = read.PLAYGROUND === 'on' ? read.PLAYGROUND_PORT : undefined;
  const problems: string[] = [];
  const model = readModel(read, 'local', problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      ...common(read),
      ...(model && { model }),
      mode: 'local',
      host,
      playgroundPort,
      commandPath: read.PATH ?? '',
    },
  };
}

function parseProduction(read: Read): ConfigResult {
  const problems: string[] = [];
  const need = (value: string | undefined, message: string): string => {
    if (value === undefined) problems.push(message);
    return value ?? '';
  };
  const appId = need(read.MicrosoftAppId, 'MicrosoftAppId is missing: the client id of the Azure Bot.');
  const tenant = need(
    read.MicrosoftAppTenantId,
    'MicrosoftAppTenantId is missing: the Entra tenant of the bot.',
  );
  const publicAddress = need(
    read.PUBLIC_ADDRESS,
    'PUBLIC_ADDRESS is missing: https:// and the host that Teams reaches.',
  );
  if (!isPublicAddress(publicAddress)) {
    problems.push('PUBLIC_ADDRESS must be https:// and a host, without a path.');
  }
  const credential = readCredential(read, problems);
  const workspace = readWorkspace(read, publicAddress, problems);
  const model = readModel(read, 'production', problems);
  if (problems.length > 0 || !credential) return { ok: false, problems, files: common(read) };
  const bot: BotIdentity = { appId, tenant, credential, ...issuerOf(read) };
  const config: ProductionConfig = {
    ...common(read),
    ...(model && { model }),
    mode: 'production',
    bot,
    publicAddress: publicAddress.replace(/\/$/, ''),
    metricsToken: read.METRICS_TOKEN,
    ...(workspace && { workspace }),
  };
  return { ok: true, config };
}

const issuerOf = (read: Read): Pick<BotIdentity, 'issuer' | 'openIdMetadataUrl'> => ({
  issuer: read.BotTokenIssuer ?? 'https://api.botframework.com',
  openIdMetadataUrl:
    read.BotOpenIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
});

function readCredential(read: Read, problems: string[]): BotCredential | undefined {
  switch ((read.MicrosoftAppType ?? '').toLowerCase()) {
    case 'userassignedmsi':
      return { kind: 'managed-identity' };
    case 'singletenant':
      return readSingleTenantCredential(read, problems);
    default:
      problems.push('MicrosoftAppType is missing: UserAssignedMSI (no secret to keep) or SingleTenant.');
      return undefined;
  }
}

function readSingleTenantCredential(read: Read, problems: string[]): BotCredential | undefined {
  const {
    CertificateThumbprint: thumbprint,
    CertificatePrivateKeyFile: keyFile,
    MicrosoftAppPassword: secret,
  } = read;
  if (thumbprint !== undefined && keyFile !== undefined) {
    if (existsSync(keyFile))
      return { kind: 'certificate', thumbprint, privateKey: readFileSync(keyFile, 'utf8') };
    problems.push('CertificatePrivateKeyFile names a file that does not exist.');
    return undefined;
  }
  if (secret !== undefined) return { kind: 'secret', secret };
  problems.push(
    'The bot has no credential: set CertificateThumbprint and CertificatePrivateKeyFile, or MicrosoftAppPassword, or use MicrosoftAppType=UserAssignedMSI.',
  );
  return undefined;
}

function common(read: Read): Common {
  const dataFolder = read.DATA_DIR ?? 'data';
  return {
    port: read.PORT,
    host: read.HOST ?? '0.0.0.0',
    dataFolder,
    database:
      read.DATABASE_URL === undefined
        ? { kind: 'sqlite', folder: dataFolder }
        : { kind: 'postgres', url: read.DATABASE_URL },
    guidanceFolder: read.GUIDANCE_DIR ?? 'guidance',
    tabFolder: 'dist/tab',
    isRunByNpm: read.npm_lifecycle_event !== undefined,
    services: (read.SERVICES ?? '').split(/[\s,]+/).filter((id) => id !== ''),
    logLevel: read.LOG_LEVEL,
  };
}
