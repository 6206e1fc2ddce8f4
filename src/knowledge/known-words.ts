/** The words of the guidance itself, which are never taken for a child's name. */
import type { Guidance } from './passage.ts';

/** Lower-case words of the glossary, the authorities, the titles and the sources. */
export function knownWordsOf({ glossary, authorities, sources, passages }: Guidance): ReadonlySet<string> {
  const texts = [
    ...glossary.flatMap(({ term, abbreviations, lay }) => [term, ...abbreviations, ...lay]),
    ...authorities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...sources.values()].flatMap(({ title, publisher }) => [title, publisher]),
    ...passages.flatMap(({ title, text }) => [title, text]),
  ];
  return new Set(
    texts.flatMap((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}&+]+/u)
        .filter(Boolean),
    ),
  );
}
