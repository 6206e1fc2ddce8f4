/** The only reader of the environment: local mode on an empty one, production with every missing thing named at once. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type BotIdentity, readBot } from './bot-settings.ts';
import { readWorkspace, type WorkspaceSignIn } from './workspace-settings.ts';
import { type ModelConfig, modelFields, readModel } from './model-config.ts';
import { isPublicAddress, oneOf, port, text } from './setting-fields.ts';

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type { BotIdentity } from './bot-settings.ts';

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

/** "postgres://user:pw@/signpost?host=/var/run/postgresql": a socket, which the standard of addresses has no word for. */
const isSocket = (value: string): boolean =>
  /[?&]host=(?:\/|%2f)/i.test(value) && URL.canParse(value.replace('@/', '@localhost/'));

const isPostgres = (value: string): boolean =>
  /^postgres(ql)?:\/\/[^\s]/.test(value) && (URL.canParse(value) || isSocket(value));

const schema = z.object({
  SIGNPOST_MODE: text,
  NODE_ENV: text,
  PATH: text,
  npm_lifecycle_event: text,
  PORT: port(3978),
  HOST: text,
  DATA_DIR: text,
  DATABASE_URL: text.refine((value) => value === undefined || isPostgres(value), {
    message: 'must be a whole postgres:// address (leave it out for the embedded database)',
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
  const bot = readBot(read, problems);
  const publicAddress = readPublicAddress(read.PUBLIC_ADDRESS, problems);
  const workspace = readWorkspace(read, publicAddress, problems);
  const model = readModel(read, 'production', problems);
  if (problems.length > 0 || !bot) return { ok: false, problems, files: common(read) };
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

function readPublicAddress(given: string | undefined, problems: string[]): string {
  if (given === undefined) {
    problems.push('PUBLIC_ADDRESS is missing: https:// and the host that Teams reaches.');
  } else if (!isPublicAddress(given)) {
    problems.push('PUBLIC_ADDRESS must be https:// and a host, without a path.');
  }
  return given ?? '';
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
    services: [...new Set((read.SERVICES ?? '').split(/[\s,]+/).filter((id) => id !== ''))],
    logLevel: read.LOG_LEVEL,
  };
}
