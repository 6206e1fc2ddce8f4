/** The app package is what Teams takes: filled, valid against Microsoft's schema, three files, the same each time. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { messageCommand } from '../../bot/features/request-from-message.ts';
import { searchCommand, wordsParameter } from '../../bot/features/search-requests.ts';
import { requestLinkOf, workspaceTab } from '../../bot/teams-links.ts';
import { fillManifest, manifestProblems, readCommands, zipPackage } from '../../manifest/app-package.ts';
import { type PackageSettings, parsePackageSettings } from '../../manifest/settings.ts';

const settings: PackageSettings = {
  appId: '11111111-2222-4333-8444-555555555555',
  publicHost: 'signpost.example.gov.uk',
  developerName: 'Example Council',
  websiteAddress: 'https://www.example.gov.uk/signpost',
  privacyAddress: 'https://www.example.gov.uk/signpost/privacy',
  termsAddress: 'https://www.example.gov.uk/signpost/terms',
};

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly validDomains: readonly string[];
  readonly composeExtensions: readonly [
    {
      readonly botId: string;
      readonly commands: readonly {
        readonly id: string;
        readonly type: string;
        readonly title: string;
        readonly description: string;
        readonly context: readonly string[];
        readonly fetchTask?: boolean;
        readonly parameters?: readonly {
          readonly name: string;
          readonly title: string;
          readonly description: string;
        }[];
      }[];
    },
  ];
  readonly bots: readonly {
    readonly botId: string;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
}

const filled = (changes: Partial<PackageSettings> = {}, version = '1.2.3') =>
  fillManifest({ ...settings, ...changes }, version) as Manifest;

describe('the app manifest', () => {
  it('is valid against the schema of version 1.25 once it is filled', () => {
    assert.deepEqual(manifestProblems(filled()), []);
  });

  it('names the bot, the version and the one host that it needs', () => {
    const manifest = filled();
    assert.equal(manifest.id, settings.appId);
    assert.equal(manifest.bots[0]?.botId, settings.appId);
    assert.equal(manifest.version, '1.2.3');
    assert.deepEqual(manifest.validDomains, ['signpost.example.gov.uk']);
  });

  it('has the workspace’s tabs and its sign-in where the deployment has one, and stays valid', () => {
    const workspace = {
      appId: '22222222-2222-4333-8444-555555555555',
      resource: 'api://signpost.example.gov.uk/22222222-2222-4333-8444-555555555555',
      address: 'https://signpost.example.gov.uk/workspace/',
    };
    const manifest = filled({ workspace }) as Manifest & {
      readonly staticTabs: readonly [
        { readonly entityId: string; readonly contentUrl: string; readonly scopes: readonly string[] },
      ];
      readonly webApplicationInfo: { readonly id: string; readonly resource: string };
    };
    assert.deepEqual(manifestProblems(manifest), []);
    assert.deepEqual(manifest.webApplicationInfo, { id: workspace.appId, resource: workspace.resource });
    const [tab] = manifest.staticTabs;
    assert.equal(tab.entityId, workspaceTab);
    // One's own, which links open, and in channels; a page that had to be configured first is not there.
    assert.deepEqual(tab.scopes, ['personal', 'team']);
    assert.ok(!Object.keys(manifest).includes('configurableTabs'));
    assert.ok(manifest.validDomains.includes(new URL(tab.contentUrl).hostname));
    const link = requestLinkOf(
      { mode: 'production', bot: { appId: settings.appId }, workspace },
      () => 'https://signpost.example.gov.uk',
    )('SWK-2026-0001');
    const opened = new URL(link ?? '');
    assert.equal(opened.pathname, `/l/entity/${manifest.id}/${tab.entityId}`);
    assert.deepEqual(JSON.parse(opened.searchParams.get('context') ?? ''), { subEntityId: 'SWK-2026-0001' });
  });

  it('has no tab where the deployment has no workspace', () => {
    const keys = Object.keys(filled());
    assert.ok(!keys.includes('staticTabs'));
  });

  it('leaves no placeholder behind', () => {
    assert.doesNotMatch(JSON.stringify(filled()), /\$\{\{/);
  });

  it('asks for no permission over a team, a chat or a person', () => {
    const keys = Object.keys(filled());
    for (const key of ['authorization', 'permissions', 'devicePermissions', 'webApplicationInfo']) {
      assert.ok(!keys.includes(key), `${key} is not there`);
    }
  });

  it('keeps within the lengths that Teams shows', () => {
    const { name, description } = filled();
    assert.ok(name.short.length <= 30 && name.full.length <= 100);
    assert.ok(description.short.length <= 80 && description.full.length <= 4000);
  });

  it('says in both descriptions whom it is for and that it is not for emergencies', () => {
    const { description } = filled();
    for (const words of [description.short, description.full]) {
      assert.match(words, /professionals/i);
      assert.match(words, /not for emergencies|not emergencies/i);
    }
    assert.match(description.full, /call 999/);
    assert.match(description.full, /Never give the name or any other detail of a child/);
  });

  it('is refused with words where a part is not what the schema wants', () => {
    const problems = manifestProblems({
      ...filled(),
      id: 'signpost',
      name: { short: 'x'.repeat(31) },
      surprise: true,
    });
    assert.ok(
      problems.some((each) => each.startsWith('id: must match')),
      problems.join('\n'),
    );
    assert.ok(problems.some((each) => each.startsWith('name.short: must NOT have more than 30')));
    assert.ok(problems.some((each) => each.includes('(surprise)')));
    assert.equal(manifestProblems(filled({ developerName: 'x'.repeat(33) })).length, 1);
  });
});

describe('the search and the action of the manifest', () => {
  const [extension] = filled().composeExtensions;

  it('are one each, by the names that they are read by, where they make sense', () => {
    const commands = extension.commands.map(({ id, type, context }) => [id, type, context]);
    assert.deepEqual(commands, [
      [searchCommand, 'query', ['compose', 'commandBox']],
      [messageCommand, 'action', ['message']],
    ]);
    assert.equal(extension.botId, settings.appId);
    assert.equal(extension.commands[1]?.fetchTask, true);
    assert.deepEqual(
      extension.commands[0]?.parameters?.map(({ name }) => name),
      [wordsParameter],
    );
  });

  it('say what they do within the lengths that Teams shows', () => {
    for (const { title, description, parameters = [] } of extension.commands) {
      assert.ok(title.length <= 32 && description.length <= 128, title);
      for (const parameter of parameters) {
        assert.ok(parameter.title.length <= 32 && parameter.description.length <= 128, parameter.title);
      }
    }
  });
});

describe('the commands of the manifest', () => {
  const lists = filled().bots[0]?.commandLists ?? [];

  it('are one list for each of the three scopes', () => {
    assert.deepEqual(
      lists.map(({ scopes }) => scopes),
      [['personal'], ['team'], ['groupChat']],
    );
  });

  it('stand where the bot answers them', () => {
    const walks = [
      'which stage am I at',
      'does my child count',
      'home education steps',
      'offer',
      'what do you hold',
      'dates',
    ];
    const titles: unknown = Object.fromEntries(
      lists.map(({ scopes, commands }) => [scopes[0], commands.map(({ title }) => title)]),
    );
    assert.deepEqual(titles, {
      personal: ['help', 'request a consultation', ...walks, 'my requests', 'privacy', 'set authority to'],
      team: ['help', 'request a consultation', ...walks, 'privacy', 'set advisory channel'],
      groupChat: ['help', 'request a consultation', ...walks, 'privacy'],
    });
  });

  it('are short enough to be read in the menu on a phone', () => {
    for (const { title, description } of readCommands()) {
      assert.ok(title.length <= 32, title);
      assert.ok(description.length <= 128, description);
    }
  });
});

describe('the package', () => {
  it('holds the manifest and the two icons, and nothing else', () => {
    const files = unzipSync(zipPackage(filled()));
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    const text = strFromU8(files['manifest.json'] ?? new Uint8Array());
    assert.deepEqual(JSON.parse(text) as Manifest, filled());
  });

  it('is the same to the byte each time', () => {
    assert.deepEqual(zipPackage(filled()), zipPackage(filled()));
  });
});

describe('the settings of the package', () => {
  const environment = {
    MicrosoftAppId: settings.appId.toUpperCase(),
    PUBLIC_ADDRESS: 'https://signpost.example.gov.uk/',
    DEVELOPER_NAME: ' Example Council ',
    WEBSITE_ADDRESS: settings.websiteAddress,
    PRIVACY_ADDRESS: settings.privacyAddress,
    TERMS_ADDRESS: settings.termsAddress,
  };

  it('are read from the environment', () => {
    assert.deepEqual(parsePackageSettings(environment), { ok: true, settings });
  });

  it('are all named at once where they are missing, each with what it is', () => {
    const read = parsePackageSettings({ PRIVACY_ADDRESS: '  ' });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map((each) => each.split(' ')[0]),
      Object.keys(environment),
    );
    assert.ok(read.problems.every((each) => /is missing: .{10,}/.test(each)));
  });

  it('are refused where Teams would refuse them', () => {
    const read = parsePackageSettings({
      ...environment,
      MicrosoftAppId: 'signpost',
      PUBLIC_ADDRESS: 'http://signpost.example.gov.uk',
      DEVELOPER_NAME: 'x'.repeat(33),
      TERMS_ADDRESS: 'www.example.gov.uk/terms',
    });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map((each) => each.split(' ')[0]),
      ['MicrosoftAppId', 'PUBLIC_ADDRESS', 'DEVELOPER_NAME', 'TERMS_ADDRESS'],
    );
  });
});
