/** What the shape of an offer cannot see: passages that are not there or are another authority's, ids that are taken, states that are not so. */
import type { Authority, Passage } from '../knowledge/passage.ts';
import type { Fault } from './check-procedure.ts';
import type { OfferFile } from './offer-schema.ts';

interface Known {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly authorities: readonly Authority[];
  /** That of the file. */
  readonly name: string;
}

type Path = Fault['path'];

export function checkOffer(offer: OfferFile, known: Known): readonly Fault[] {
  const { authority, rows, outOfScope, leftOut, cite } = offer;
  const cited = [
    ...cite.map((id, nth) => ({ path: ['cite', nth], id })),
    ...citedIn('rows', rows),
    ...citedIn('outOfScope', outOfScope),
    ...leftOut.map(({ passage }, at) => ({ path: ['leftOut', at, 'passage'], id: passage })),
  ];
  return [
    ...checkName(authority, known),
    ...repeated('rows', rows),
    ...repeated('outOfScope', outOfScope),
    ...cited.flatMap(({ path, id }) => checkPassage(path, id, authority, known)),
    ...rows.flatMap((row, at) => checkState(row, ['rows', at, 'state'], known)),
  ];
}

function checkName(authority: string, { authorities, name }: Known): readonly Fault[] {
  const isKnown = authority === 'national' || authorities.some(({ id }) => id === authority);
  return [
    ...(isKnown ? [] : [{ path: ['authority'], message: `there is no "${authority}" in authorities.yaml.` }]),
    ...(name === authority
      ? []
      : [{ path: ['authority'], message: `the file is named ${name}.yaml. Make them the same.` }]),
  ];
}

const citedIn = (list: string, rows: readonly { readonly cite: readonly string[] }[]) =>
  rows.flatMap((row, at) => row.cite.map((id, nth) => ({ path: [list, at, 'cite', nth] as Path, id })));

const repeated = (list: string, rows: readonly { readonly id: string }[]): readonly Fault[] =>
  rows.flatMap(({ id }, at) =>
    rows.findIndex((row) => row.id === id) === at
      ? []
      : [{ path: [list, at, 'id'], message: `"${id}" is taken. Give each its own.` }],
  );

function checkPassage(path: Path, id: string, authority: string, { passages }: Known): readonly Fault[] {
  const passage = passages.get(id);
  if (!passage) return [{ path, message: `there is no passage "${id}".` }];
  if (passage.authority === authority) return [];
  return [{ path, message: `"${id}" is ${passage.authority}, not ${authority}.` }];
}

/** What a newer text has replaced is never shown as if it stood. */
function checkState(
  { state, cite }: OfferFile['rows'][number],
  path: Path,
  { passages }: Known,
): readonly Fault[] {
  const told = cite.flatMap((id) => passages.get(id) ?? []);
  const isReplaced = told.length > 0 && told.every(({ supersededBy }) => supersededBy !== undefined);
  if (isReplaced === (state === 'replaced')) return [];
  return [
    {
      path,
      message: isReplaced
        ? 'its passages have been replaced: write "replaced".'
        : 'its passages have not all been replaced: write "told" or "planned".',
    },
  ];
}
