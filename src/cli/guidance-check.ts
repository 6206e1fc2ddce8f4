/** `npm run guidance:check`: whether every file of the guidance can be read, and what is wrong where not. */
import { loadGuidance } from '../guidance/load.ts';
import { runFileCheck, say } from './file-check.ts';

await runFileCheck(async ({ guidanceFolder }) => {
  const { sources, passages, glossary, authorities } = await loadGuidance(guidanceFolder);
  say(
    `${guidanceFolder}: ${String(sources.size)} sources, ${String(passages.length)} passages, ${String(glossary.length)} terms, ${String(authorities.length)} authorities. No problem found.`,
  );
});
