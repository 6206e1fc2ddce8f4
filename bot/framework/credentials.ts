/** What messages to Teams are signed with, from the kind of credential that the deployment has. */
import {
  AppCredentials,
  AuthenticationConstants,
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { CredentialSource } from './connectors.ts';

export interface BotIdentity {
  readonly appId: string;
  readonly tenant: string;
  readonly credential:
    | { readonly kind: 'managed-identity' }
    | { readonly kind: 'secret'; readonly secret: string }
    | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };
}

/** Local mode signs nothing: its connector is a client on this machine. */
export const noCredentials: CredentialSource = () => Promise.resolve(undefined);

export function createCredentials(bot: BotIdentity): CredentialSource {
  const factory = createFactory(bot);
  const loginEndpoint = `${AuthenticationConstants.ToChannelFromBotLoginUrlPrefix}${bot.tenant}`;
  return async () => {
    const credentials = await factory.createCredentials(
      bot.appId,
      AuthenticationConstants.ToChannelFromBotOAuthScope,
      loginEndpoint,
      true,
    );
    if (credentials instanceof AppCredentials) return credentials;
    throw new Error('The Bot Framework gave no credential that can sign; check MicrosoftAppType.');
  };
}

function createFactory({ appId, tenant, credential }: BotIdentity): ServiceClientCredentialsFactory {
  switch (credential.kind) {
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, credential.secret, tenant);
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        appId,
        credential.thumbprint,
        credential.privateKey,
        tenant,
      );
  }
}
