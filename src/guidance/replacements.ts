/** Whether what replaces what makes sense: no circle, and nothing national replaced by one authority's text. */
import type { Problem } from '../files/checked-yaml.ts';
import type { Passage, Source } from '../knowledge/passage.ts';
import { faultOf, type InFile } from './in-file.ts';

type Replaceable = Pick<Source, 'id' | 'authority'> & { readonly supersededBy?: string };

export const checkReplacements = (
  sources: readonly InFile<Source>[],
  passages: readonly InFile<Passage>[],
): readonly Problem[] => [...ofOneKind(sources), ...ofOneKind(passages)];

function ofOneKind(files: readonly InFile<Replaceable>[]): readonly Problem[] {
  const byId = new Map(files.map(({ value }) => [value.id, value]));
  return files.flatMap((one) => {
    const newer = byId.get(one.value.supersededBy ?? '');
    if (!newer) return [];
    if (comesBack(one.value, byId)) {
      return [
        faultOf(
          one,
          'supersededBy',
          `the chain from "${newer.id}" leads back here. End it at what is current.`,
        ),
      ];
    }
    if (newer.authority === 'national' || newer.authority === one.value.authority) return [];
    return [
      faultOf(one, 'supersededBy', `"${newer.id}" belongs to ${newer.authority} and cannot replace this.`),
    ];
  });
}

function comesBack(first: Replaceable, byId: ReadonlyMap<string, Replaceable>): boolean {
  const seen = new Set<string>();
  let next = byId.get(first.supersededBy ?? '');
  while (next && !seen.has(next.id)) {
    if (next.id === first.id) return true;
    seen.add(next.id);
    next = byId.get(next.supersededBy ?? '');
  }
  return false;
}
