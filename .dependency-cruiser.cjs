// The house rules of docs/architecture.md: who may import whom.
'use strict';
const rules =
  '^src/(editorial|escalation|offer|consultations|knowledge|people|calendar|screening|safeguarding|insight|rewording|meaning)/';
const adapters =
  '^src/(storage|search|documents|openai|web|tab|telemetry|cli|evaluation|guidance|services|rendering)/|^src/(model-)?config\\.ts$';
const home = (name, vendor, place) => ({
  name,
  comment: `${vendor} has one home: ${place}`,
  severity: 'error',
  from: { path: '^(bot|cards|src)/', pathNot: place },
  to: { path: `node_modules/(${vendor})` },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'src-knows-no-bot-or-cards',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(bot|cards)/' },
    },
    { name: 'cards-know-no-bot', severity: 'error', from: { path: '^cards/' }, to: { path: '^bot/' } },
    { name: 'cards-do-no-io', severity: 'error', from: { path: '^cards/' }, to: { path: adapters } },
    {
      name: 'cards-know-no-vendor',
      severity: 'error',
      from: { path: '^cards/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    { name: 'rules-stand-on-the-ground', severity: 'error', from: { path: rules }, to: { path: adapters } },
    {
      name: 'rules-know-no-vendor',
      severity: 'error',
      from: { path: rules },
      to: { dependencyTypes: ['npm'] },
    },
    {
      name: 'adapters-are-strangers',
      severity: 'error',
      from: { path: '^src/(storage|search|documents|openai|web|tab|telemetry|guidance|services|rendering)/' },
      to: {
        path: '^src/(storage|search|documents|openai|web|tab|telemetry|guidance|services|rendering)/',
        pathNot: '^src/$1/|^src/guidance/read-yaml\\.ts$|^src/web/contract(/|\\.ts$)',
      },
    },
    {
      name: 'tab-sees-only-the-contract',
      comment: 'What runs in a browser knows the server by the contract alone',
      severity: 'error',
      from: { path: '^src/tab/' },
      to: { path: '^(bot|cards|src)/', pathNot: '^src/tab/|^src/web/contract(/|\\.ts$)' },
    },
    {
      name: 'contract-stands-alone',
      comment: 'It is bundled for the browser too: zod and its own files, nothing else',
      severity: 'error',
      from: { path: '^src/web/contract(/|\\.ts$)' },
      to: { pathNot: '^src/web/contract(/|\\.ts$)|node_modules/zod/' },
    },
    {
      name: 'only-compose-names-adapters',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/(compose|compose-workspace|compose-guidance|main)\\.ts$' },
      // The contract is data and types alone: what is built in its shape may name it.
      to: { path: adapters, pathNot: '^src/web/contract/' },
    },
    {
      name: 'only-commands-evaluate',
      severity: 'error',
      from: { path: '^(bot|cards|src)/', pathNot: '^src/(cli|evaluation)/' },
      to: { path: '^src/evaluation/' },
    },
    home('botbuilder-at-home', 'botbuilder|botframework', '^bot/framework/'),
    home('restify-at-home', 'restify', '^src/web/'),
    home('databases-at-home', 'kysely|libsql|pg', '^src/storage/'),
    home('search-at-home', 'minisearch|wink-porter2-stemmer', '^src/search/'),
    home('documents-at-home', 'unpdf|mammoth|htmlparser2|marked', '^src/documents/'),
    home('models-at-home', 'openai|@azure/identity', '^src/openai/'),
    home('rendering-at-home', 'pdfkit|@resvg|@expo-google-fonts', '^src/rendering/'),
    home('teams-at-home', '@microsoft/teams-js', '^src/tab/'),
    home('react-at-home', 'react|react-dom|@fluentui|@tanstack|wouter|pdfjs-dist', '^src/tab/'),
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    {
      name: 'no-dev-in-product',
      severity: 'error',
      // What the tab is made of is bundled into dist/tab: a server needs none of it.
      from: { path: '^(bot|cards|src)/', pathNot: '^src/tab/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
