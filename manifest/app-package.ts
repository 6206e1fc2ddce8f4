/** The Teams app package: the template filled in, checked against Microsoft's own schema, and zipped with its icons. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { zipSync } from 'fflate';
import type { PackageSettings } from './settings.ts';

const folder = import.meta.dirname;
const scopes = ['personal', 'team', 'groupChat'] as const;

export interface BotCommand {
  readonly title: string;
  readonly description: string;
  readonly scopes: readonly (typeof scopes)[number][];
}

export const readCommands = (): readonly BotCommand[] =>
  JSON.parse(readFileSync(join(folder, 'commands.json'), 'utf8')) as readonly BotCommand[];

/** One list for each scope, as Teams wants it. */
const commandLists = (commands: readonly BotCommand[]) =>
  scopes.map((scope) => ({
    scopes: [scope],
    commands: commands
      .filter((command) => command.scopes.includes(scope))
      .map(({ title, description }) => ({ title, description })),
  }));

/** `version` is the app's own, three numbers; Teams offers an update only where it has grown. */
export function fillManifest(settings: PackageSettings, version: string): unknown {
  const values = { ...settings, version, commandLists: commandLists(readCommands()) };
  const template: unknown = JSON.parse(readFileSync(join(folder, 'manifest.template.json'), 'utf8'));
  const manifest = fill(template, new Map(Object.entries(values))) as object;
  return settings.workspace === undefined ? manifest : { ...manifest, ...tabsFor(settings.workspace) };
}

/** As links into the tab name it: see bot/teams-links.ts. */
const workspaceTab = 'workspace';

/**
 * The same page for oneself and in a channel, with nothing to configure; and the sign-in that it asks Teams for. The
 * schema's own description still says that a static tab is for oneself alone; Microsoft's guide to tabs and the reference
 * of Graph's tabs say that one of scope `team` is pinned in channels, and no second kind of tab is needed for that.
 */
const tabsFor = ({ appId, resource, address }: Required<PackageSettings>['workspace']) => ({
  staticTabs: [
    {
      entityId: workspaceTab,
      name: 'Workspace',
      contentUrl: address,
      websiteUrl: address,
      scopes: ['personal', 'team'],
    },
  ],
  webApplicationInfo: { id: appId, resource },
});

function fill(part: unknown, values: ReadonlyMap<string, unknown>): unknown {
  if (typeof part === 'string') return fillWords(part, values);
  if (Array.isArray(part)) return part.map((one) => fill(one, values));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, fill(value, values)]));
}

/** A placeholder stands for a whole value, so that what is filled in cannot run into words beside it. */
function fillWords(words: string, values: ReadonlyMap<string, unknown>): unknown {
  const name = /^\$\{\{(\w+)\}\}$/.exec(words)?.[1];
  if (name === undefined) return words;
  if (values.has(name)) return values.get(name);
  throw new Error(`manifest.template.json asks for ${words}, which nothing fills.`);
}

const schemaFile = '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json';

/** What Microsoft's schema has against a manifest, in words; empty where it has nothing. */
export function manifestProblems(manifest: unknown): readonly string[] {
  const path = createRequire(import.meta.url).resolve(schemaFile);
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = (params as { readonly additionalProperty?: string }).additionalProperty;
    const where = instancePath === '' ? 'the whole' : instancePath.slice(1).replaceAll('/', '.');
    return `${where}: ${message ?? 'is not valid'}${extra === undefined ? '' : ` (${extra})`}`;
  });
}

/** The same manifest gives the same bytes, so that two packages can be compared. */
export function zipPackage(manifest: unknown): Uint8Array {
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
  return zipSync(
    {
      'manifest.json': text,
      'color.png': readFileSync(join(folder, 'color.png')),
      'outline.png': readFileSync(join(folder, 'outline.png')),
    },
    { level: 9, mtime: '2000-01-01T00:00:00' },
  );
}
