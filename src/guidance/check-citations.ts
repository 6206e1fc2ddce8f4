/** Whether what a row cites is there, is the row's own authority's, and can stand at that place. */
import type { Citation, Measure } from '../escalation/procedure.ts';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import { faultOfLocator } from './locators.ts';

/** What rows may refer to. */
export interface KnownGuidance extends Pick<Guidance, 'sources' | 'authorities'> {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly measures: ReadonlyMap<string, Measure>;
}

type Path = readonly (string | number)[];

export interface CitedRow {
  readonly path: Path;
  readonly cite: readonly Citation[];
  readonly mayBeNational?: boolean;
}

interface CitationFault {
  readonly path: Path;
  readonly message: string;
}

export const checkCitations = (
  rows: readonly CitedRow[],
  authority: string,
  known: KnownGuidance,
): readonly CitationFault[] =>
  rows.flatMap(({ path, cite, mayBeNational = false }) =>
    cite.flatMap((citation, nth) => {
      const own = mayBeNational ? [authority, 'national'] : [authority];
      const authorities = citation.of === undefined ? own : [citation.of];
      return checkCitation([...path, 'cite', nth], citation, authorities, known);
    }),
  );

function checkCitation(
  path: Path,
  citation: Citation,
  authorities: readonly string[],
  known: KnownGuidance,
): readonly CitationFault[] {
  const source = known.sources.get(citation.source);
  const passage = known.passages.get(citation.passage);
  if (!source) return [{ path: [...path, 'source'], message: `there is no "${citation.source}".` }];
  if (!passage) return [{ path: [...path, 'passage'], message: `there is no "${citation.passage}".` }];
  const misplaced = faultOfLocator({ ...passage, locator: citation.locator }, source);
  return [
    ...(passage.source === source.id
      ? []
      : [{ path: [...path, 'passage'], message: `"${passage.id}" is from "${passage.source}".` }]),
    ...(authorities.includes(passage.authority)
      ? []
      : [
          {
            path: [...path, 'passage'],
            message: `"${passage.id}" is ${passage.authority}, not ${authorities[0]}.`,
          },
        ]),
    ...(misplaced === undefined ? [] : [{ path: [...path, 'locator'], message: misplaced }]),
  ];
}

/** A measure may not look firmer than the passage that tells it. */
export function checkMeasures(measures: readonly Measure[], known: KnownGuidance): readonly CitationFault[] {
  const rows = measures.map(({ cite }, at) => ({ path: [at], cite }));
  return [
    ...checkCitations(rows, 'national', known),
    ...measures.flatMap(({ id, standing, confidence, cite }, at) => {
      const told = cite.flatMap(({ passage }) => known.passages.get(passage) ?? []);
      const taken = measures.findIndex((measure) => measure.id === id) !== at;
      return [
        ...(taken ? [{ path: [at, 'id'], message: `"${id}" is taken. Give each its own.` }] : []),
        ...told.flatMap((passage) => [
          ...(passage.standing === standing
            ? []
            : [{ path: [at, 'standing'], message: `its passage "${passage.id}" is ${passage.standing}.` }]),
          ...(passage.confidence === confidence
            ? []
            : [
                {
                  path: [at, 'confidence'],
                  message: `its passage "${passage.id}" has ${passage.confidence}.`,
                },
              ]),
        ]),
      ];
    }),
  ];
}
