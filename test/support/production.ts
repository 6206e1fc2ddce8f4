/** A deployment in production as tests have it: registered, with a credential of its own, and whoever issues its tokens. */
import { AppCredentials } from 'botframework-connector';
import type { AppOptions } from './app.ts';
import { issuerName, type OpenIdIssuer, startOpenIdIssuer } from './openid.ts';
import { tenant } from './people.ts';

export const appId = '00000000-0000-4000-8000-0000000000b0';
/** Of the workspace's page. */
export const pageId = '00000000-0000-4000-8000-0000000000b1';
export const secret = 'our-credential';

/** Of the tests' own: the vendor's library takes no issuer without TLS. */
class OwnCredentials extends AppCredentials {
  protected override refreshToken(): Promise<never> {
    return Promise.reject(new Error('There is nothing to refresh.'));
  }
  override getToken(): Promise<string> {
    return Promise.resolve(secret);
  }
}

/** Nobody's tokens are good where there is no issuer. */
export const registered = (issuer?: OpenIdIssuer) =>
  ({
    credentials: () => Promise.resolve(new OwnCredentials(appId)),
    bot: {
      appId,
      tenant,
      credential: { kind: 'secret', secret },
      issuer: issuer?.issuer ?? issuerName,
      openIdMetadataUrl: issuer?.metadataUrl ?? 'http://127.0.0.1:9/',
    },
  }) as const satisfies AppOptions;

/** The workspace too, with the tokens of that authority. */
export const registeredWithPage = (authority: string) =>
  ({
    ...registered(),
    workspace: { appId: pageId, resource: `api://signpost.example/${pageId}`, authority },
  }) as const satisfies AppOptions;

export async function startIssuer(): Promise<OpenIdIssuer> {
  const issuer = await startOpenIdIssuer();
  issuer.publish(await issuer.makeKey('one', ['msteams']));
  return issuer;
}

/** As the channel signs what it sends from there. */
export const signedFor = (issuer: OpenIdIssuer, serviceUrl: string) => async () => ({
  authorization: `Bearer ${await issuer.token(appId, serviceUrl)}`,
});
