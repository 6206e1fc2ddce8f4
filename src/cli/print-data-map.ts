/** npm run generate: prints docs/governance/data-map.md; fails where a stored column is not described, or with --check is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { FileProblems, readCheckedYaml } from '../files/checked-yaml.ts';
import { personalColumns } from '../storage/personal-columns.ts';
import { readStoredTables, type StoredTable } from '../storage/stored-columns.ts';

const source = 'docs/governance/data-map.yaml';
const file = 'docs/governance/data-map.md';

const schema = z.record(
  z.string(),
  z.strictObject({
    purpose: z.string(),
    basis: z.string(),
    kept: z.string(),
    seen: z.string(),
    columns: z.record(z.string(), z.string()),
    people: z.array(z.string()).default([]),
  }),
);
type Described = z.infer<typeof schema>;

/** These have ways of their own through an erasure. */
const elsewhere = ['requests', 'request_people'];

function faultsOf(described: Described, stored: readonly StoredTable[]): readonly string[] {
  const told = Object.entries(described).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  const there = stored.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
  const people = Object.entries(described)
    .filter(([table]) => !elsewhere.includes(table))
    .flatMap(([table, each]) => each.people.map((column) => `${table}.${column}`));
  const erased = personalColumns.map(({ table, column }) => `${table}.${column}`);
  return [
    ...there.filter((one) => !told.includes(one)).map((one) => `${one} is stored and not described.`),
    ...told.filter((one) => !there.includes(one)).map((one) => `${one} is described and not stored.`),
    ...people.filter((one) => !erased.includes(one)).map((one) => `${one} is not erased with its person.`),
    ...erased.filter((one) => !people.includes(one)).map((one) => `${one} is not said to be a person's.`),
  ];
}

const tableText = ([name, { purpose, basis, kept, seen, columns, people }]: [
  string,
  Described[string],
]): string =>
  [
    `## ${name}`,
    `${purpose}. **Basis proposed:** ${basis}. **Kept:** ${kept}. **Seen by:** ${seen}.`,
    '| column | holds | says who somebody is |\n|---|---|---|\n' +
      Object.entries(columns)
        .map(([column, what]) => `| ${column} | ${what} | ${people.includes(column) ? 'yes' : ''} |`)
        .join('\n'),
  ].join('\n\n');

const read = readCheckedYaml(source, await readFile(source, 'utf8'), schema);
if (!read.ok) throw new FileProblems(read.problems);
const faults = faultsOf(read.value, await readStoredTables());
const text = `${[
  `# Data map

Made by \`npm run generate\` from \`data-map.yaml\` and the database's own shape; edit that file. All of it lies in the
one database (\`DATA_DIR\`, or \`DATABASE_URL\`) and its backups. Bases are **proposed, for the council to complete**.
Names of periods, such as \`closedRequests\`, are those of \`retention:\` in the service file. What could identify a child
has no column: typed words are screened before they are kept.`,
  ...Object.entries(read.value).map(tableText),
].join('\n\n')}\n`;
const isStale = (await readFile(file, 'utf8').catch(() => '')) !== text;
if (faults.length === 0 && !process.argv.includes('--check')) await writeFile(file, text);
else if (faults.length > 0 || isStale) {
  const stale = isStale ? [`${file} is stale: run "npm run generate" and commit it.`] : [];
  process.stderr.write(`${[...faults, ...stale].join('\n')}\n`);
  process.exitCode = 1;
}
