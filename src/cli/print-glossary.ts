/** npm run generate: prints the words of the field into docs/glossary.md; with --check it fails where that is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { loadGuidance } from '../guidance/load.ts';
import type { GlossaryEntry } from '../knowledge/passage.ts';

const file = 'docs/glossary.md';

const ours = `# The words

Made by \`npm run generate\` from \`guidance/glossary\`; edit those files.

## Ours

| word | means |
|---|---|
| authority | whose guidance it is, or whose child or school |
| service | a Virtual School of this deployment, which receives requests; the first key of every stored row |
| passage | one answer of the guidance, in our own words, with its source, place in it, standing and dates |
| standing | how binding a passage is: statutory, non-statutory, local |
| outcome | one of the ways in which a message can end |
| turn | one activity in, and what we answer to it |
| notice | something to be sent outside a turn, kept in the outbox until it is |
| move | what an advisor does to a request |
| advisory channel | the Teams channel in which a service's requests are posted |
| record | what is kept of a request: the chain of its events, with texts and people beside it |
| hold | keeps a record past its time until it is released |
| skeleton | what is left of a record when its words and people are gone: who by opaque id, when, what kind |
| export | the queue or a record as a file, by a link for one reader |
| kind | what a request asks for, as its service's settings list it |
| desk | an advisory channel by the name that the settings give it, with the requests that they route there |
| flagged | with the default desk because no desk says that it takes such a request |
| cover | who is told in the place of an advisor who is away |

## The field's
`;

const row = ({ term, abbreviations, meaning, lay, notToConfuseWith }: GlossaryEntry): string => {
  const also = [...abbreviations, ...lay].join(', ');
  const not = notToConfuseWith === undefined ? '' : ` Not to be confused: ${notToConfuseWith}`;
  return `| ${term} | ${also} | ${meaning}${not} |`;
};

const { glossary } = await loadGuidance('guidance');
const rows = [...glossary].sort((one, other) => one.term.localeCompare(other.term, 'en-GB')).map(row);
const text = `${ours}\n| term | also typed as | means |\n|---|---|---|\n${rows.join('\n')}\n`;
if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  process.stderr.write(`${file} is stale: run "npm run generate" and commit it.\n`);
  process.exitCode = 1;
}
