/** `npm run guidance:check`: whether every file of the guidance can be read, what is wrong where not, and what an editor should mend. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Case } from '../evaluation/case.ts';
import { casesFolder, readCases } from '../evaluation/read-cases.ts';
import { caseSets } from '../evaluation/sets.ts';
import { checkEditorial } from '../guidance/editorial.ts';
import { readGuidanceFiles } from '../guidance/files.ts';
import { passagesMissed } from '../guidance/offers.ts';
import { parseVersion } from '../guidance/version-content.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { noOffers } from '../offer/offer.ts';
import { problemLines, runFileCheck, say } from './file-check.ts';

/** How many passages no case of the evaluation asks for; lower it when it falls, never raise it. */
const unaskedAtMost = 0;

await runFileCheck(async ({ guidanceFolder }) => {
  const files = await readGuidanceFiles(guidanceFolder);
  const { guidance, procedures, offers = noOffers } = parseVersion(files);
  const cases = await casesHeld();
  const asked = cases.flatMap(({ asks }) => asks);
  // The evaluation asks of the project's own guidance; of anyone else's it only tells what people type.
  const isOwn = resolve(guidanceFolder) === resolve('guidance');
  const toMend = [
    ...problemLines(guidanceFolder, checkEditorial(files, guidance, asked)),
    ...(isOwn && cases.length > 0 ? unasked(guidance, cases) : []),
    ...passagesMissed(guidance, offers).map(
      (id) => `offers: no row rests on "${id}". Cite it in a row, or list it under leftOut with why.`,
    ),
  ];
  const { sources, passages, glossary, authorities } = guidance;
  const counts = `${guidanceFolder}: ${String(sources.size)} sources, ${String(passages.length)} passages, ${String(glossary.length)} terms, ${String(authorities.length)} authorities, ${String(procedures?.procedures.size ?? 0)} procedures, ${String(offers.size)} offers.`;
  if (toMend.length === 0) {
    say(`${counts} No problem found.`);
    return;
  }
  for (const line of toMend) say(line);
  say(`${counts} It can start, and ${String(toMend.length)} to be mended before it is published.`);
  process.exitCode = 1;
});

/** None where the evaluation did not come with the build. */
async function casesHeld(): Promise<readonly Case[]> {
  const hasCases = await access(casesFolder).then(
    () => true,
    () => false,
  );
  if (!hasCases) return [];
  const sets = await Promise.all(caseSets.map((set) => readCases(join(casesFolder, set))));
  return sets.flat();
}

/** A case is of a passage where its family is named after it, or where it is its gold. */
function unasked({ passages }: Guidance, cases: readonly Case[]): readonly string[] {
  const reached = new Set(cases.flatMap(({ family, gold }) => [family, ...gold]));
  const missed = passages.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  const count = String(missed.length);
  if (missed.length < unaskedAtMost) say(`src/cli/guidance-check.ts: unaskedAtMost can fall to ${count}.`);
  if (missed.length <= unaskedAtMost) return [];
  return [
    `${casesFolder}: no case asks for ${count} passages, ${String(unaskedAtMost)} before. Write one for each new passage: ${missed.join(', ')}`,
  ];
}
