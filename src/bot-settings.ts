/** The settings by which Teams knows the bot, read and checked for the configuration. */
import { readFileSync } from 'node:fs';
import { guid, isSafeAddress } from './setting-fields.ts';

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

type Setting =
  | 'MicrosoftAppId'
  | 'MicrosoftAppType'
  | 'MicrosoftAppTenantId'
  | 'MicrosoftAppPassword'
  | 'CertificateThumbprint'
  | 'CertificatePrivateKeyFile'
  | 'BotTokenIssuer'
  | 'BotOpenIdMetadataUrl';
type Read = { readonly [S in Setting]: string | undefined };

/** Undefined where something is missing or wrong, which is then among `problems`. */
export function readBot(read: Read, problems: string[]): BotIdentity | undefined {
  const appId = readId(read, 'MicrosoftAppId', 'the client id of the Azure Bot', problems);
  const tenant = readId(read, 'MicrosoftAppTenantId', 'the Entra tenant of the bot', problems);
  const issuer = readAddress(read, 'BotTokenIssuer', 'https://api.botframework.com', problems);
  const openIdMetadataUrl = readAddress(
    read,
    'BotOpenIdMetadataUrl',
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
    problems,
  );
  const credential = readCredential(read, problems);
  return credential && { appId, tenant, credential, issuer, openIdMetadataUrl };
}

/** What is no id would only be found out when Teams is refused, one message after another. */
function readId(
  read: Read,
  setting: 'MicrosoftAppId' | 'MicrosoftAppTenantId',
  what: string,
  problems: string[],
): string {
  const id = read[setting];
  if (id === undefined) problems.push(`${setting} is missing: ${what}.`);
  else if (!guid.test(id)) problems.push(`${setting} must be an id as Azure shows it: ${what}.`);
  return id ?? '';
}

/** Keys that came in the clear could be anybody's. */
function readAddress(
  read: Read,
  setting: 'BotTokenIssuer' | 'BotOpenIdMetadataUrl',
  otherwise: string,
  problems: string[],
): string {
  const address = read[setting] ?? otherwise;
  if (!isSafeAddress(address)) {
    problems.push(`${setting} must be an https:// address. Leave it out for the public cloud.`);
  }
  return address;
}

function readCredential(read: Read, problems: string[]): BotCredential | undefined {
  switch (read.MicrosoftAppType?.toLowerCase()) {
    case 'userassignedmsi':
      return { kind: 'managed-identity' };
    case 'singletenant':
      return readSingleTenantCredential(read, problems);
    case undefined:
      problems.push('MicrosoftAppType is missing: UserAssignedMSI (no secret to keep) or SingleTenant.');
      return undefined;
    default:
      problems.push('MicrosoftAppType must be UserAssignedMSI (no secret to keep) or SingleTenant.');
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
    const privateKey = readPrivateKey(keyFile, problems);
    return privateKey === undefined ? undefined : { kind: 'certificate', thumbprint, privateKey };
  }
  if (thumbprint !== undefined || keyFile !== undefined) {
    problems.push(
      'CertificateThumbprint and CertificatePrivateKeyFile belong together: set both, or neither.',
    );
    return undefined;
  }
  if (secret !== undefined) return { kind: 'secret', secret };
  problems.push(
    'The bot has no credential: set CertificateThumbprint and CertificatePrivateKeyFile, or MicrosoftAppPassword, or use MicrosoftAppType=UserAssignedMSI.',
  );
  return undefined;
}

function readPrivateKey(file: string, problems: string[]): string | undefined {
  const read = contentOf(file);
  if (read.kind === 'unread') {
    problems.push(
      `CertificatePrivateKeyFile names a file that ${unreadable[read.code] ?? 'cannot be read'}.`,
    );
    return undefined;
  }
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(read.text)) return read.text;
  problems.push('CertificatePrivateKeyFile must name a file in PEM that holds the private key.');
  return undefined;
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'this account may not read',
};

type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unread'; readonly code: string };

function contentOf(file: string): Content {
  try {
    return { kind: 'text', text: readFileSync(file, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { kind: 'unread', code: String(error.code) };
    throw error;
  }
}
