/** What the app package says of one deployment, read from the environment; every missing thing is named at once. */
import { z } from 'zod';

export interface PackageSettings {
  /** Client id of the Azure Bot; the app has the same id. */
  readonly appId: string;
  /** Host of the public address, without a port. */
  readonly publicHost: string;
  readonly developerName: string;
  readonly websiteAddress: string;
  readonly privacyAddress: string;
  readonly termsAddress: string;
  /** The workspace's tab and its sign-in; undefined where this deployment has none. */
  readonly workspace?: { readonly appId: string; readonly resource: string; readonly address: string };
}

export type PackageSettingsResult =
  | { readonly ok: true; readonly settings: PackageSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

const filled = (missing: string) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim() ?? '')
    .pipe(z.string().min(1, { error: `is missing: ${missing}`, abort: true }));
const address = (missing: string) =>
  filled(missing).pipe(
    z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'must be a whole https:// address.' }),
  );

const optionalText = z
  .string()
  .optional()
  .transform((value) => {
    const text = value?.trim() ?? '';
    return text === '' ? undefined : text;
  });

const schema = z.object({
  MicrosoftAppId: filled('the client id of the Azure Bot.').pipe(
    z.guid({ error: 'must be an id as Azure shows it: 8-4-4-4-12 hexadecimal digits.' }),
  ),
  PUBLIC_ADDRESS: address('https:// and the host that Teams reaches.'),
  DEVELOPER_NAME: filled('the organisation that runs this, as people see it in Teams.').pipe(
    z.string().max(32, 'must be at most 32 characters long; Teams shows no more.'),
  ),
  WEBSITE_ADDRESS: address('a page of yours that tells people where to get help with it.'),
  PRIVACY_ADDRESS: address('your privacy notice for it, approved by information governance.'),
  TERMS_ADDRESS: address('your terms of use for it.'),
  WORKSPACE_APP_ID: optionalText.refine((value) => value === undefined || z.guid().safeParse(value).success, {
    error: 'must be an id as Azure shows it: 8-4-4-4-12 hexadecimal digits.',
  }),
  WORKSPACE_RESOURCE: optionalText,
});

export function parsePackageSettings(
  environment: Readonly<Record<string, string | undefined>>,
): PackageSettingsResult {
  const read = schema.safeParse(environment);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`),
    };
  }
  return {
    ok: true,
    settings: {
      appId: read.data.MicrosoftAppId.toLowerCase(),
      publicHost: new URL(read.data.PUBLIC_ADDRESS).hostname,
      developerName: read.data.DEVELOPER_NAME,
      websiteAddress: read.data.WEBSITE_ADDRESS,
      privacyAddress: read.data.PRIVACY_ADDRESS,
      termsAddress: read.data.TERMS_ADDRESS,
      ...workspaceIn(read.data),
    },
  };
}

/** The same as the server reads of it. */
function workspaceIn({
  PUBLIC_ADDRESS,
  WORKSPACE_APP_ID: appId,
  WORKSPACE_RESOURCE: resource,
}: z.output<typeof schema>): Pick<PackageSettings, 'workspace'> {
  if (appId === undefined) return {};
  const { host, origin } = new URL(PUBLIC_ADDRESS);
  const id = appId.toLowerCase();
  return {
    workspace: { appId: id, resource: resource ?? `api://${host}/${id}`, address: `${origin}/workspace/` },
  };
}
