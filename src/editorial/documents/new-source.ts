/** A source that an editor names with a document: it becomes part of the guidance with the first of its passages. */
import type { GuidanceFiles } from '../../knowledge/guidance-versions.ts';
import type { Guidance, PartialDate, Source, Standing } from '../../knowledge/passage.ts';
import type { ReadVersion } from '../checks.ts';
import type { GuidanceDraft } from '../draft.ts';
import type { ReadPassage } from './reading.ts';

export interface NamedSource {
  readonly title: string;
  readonly publisher: string;
  readonly authority: string;
  readonly standing: Standing;
  readonly published: PartialDate | undefined;
  readonly link: string | undefined;
}

/** Writes a source's file. */
export type WriteSource = (source: Source) => string;

const longestId = 60;

/** An id that no other source has. */
export function sourceOf(
  { title, publisher, authority, standing, published, link }: NamedSource,
  checked: PartialDate,
  isTaken: (id: string) => boolean,
): Source {
  const base = idFrom(authority === 'national' ? title : `${authority} ${title}`);
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${String(count)}`;
  return {
    id,
    title,
    publisher,
    authority,
    standing,
    checked,
    ...(published !== undefined && { published }),
    ...(link !== undefined && { link }),
  };
}

function idFrom(words: string): string {
  const slug = (
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
  return slug.slice(0, longestId).replace(/-+$/, '') || 'source';
}

/** Why these do not go together, in words. */
export function faultOfSource(
  { authority, standing }: NamedSource,
  { authorities }: Guidance,
): string | undefined {
  if (authority !== 'national' && !authorities.some(({ id }) => id === authority))
    return 'There is no such authority. Choose one of the list, or national.';
  return (standing === 'local') === (authority === 'national')
    ? 'What is local belongs to one authority, and what is national is statutory or not. Choose the other.'
    : undefined;
}

const mostPlaces = 200;

/** Where passages of a new source can stand: its pages, or else its headings. */
export function placesOf(
  passages: readonly Pick<ReadPassage, 'locator'>[],
  length: { readonly unit: 'page' | 'slide'; readonly count: number } | undefined,
): Pick<Source, 'places' | 'numbered'> {
  if (length !== undefined) return { numbered: { [length.unit]: length.count } };
  const places = passages.map(({ locator }) => /'(.+)'/.exec(locator)?.[1] ?? locator);
  return { places: [...new Set(places)].slice(0, mostPlaces) };
}

const pathOf = (id: string): string => `sources/${id}.md`;

const missing = (files: GuidanceFiles, sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ id }) => !files.has(pathOf(id)));

/** As if they were published: for what is checked, and for what a form chooses from. */
export function withNewSources<T extends ReadVersion>(
  version: T,
  sources: readonly Source[],
  write: WriteSource,
): T {
  const fresh = missing(version.files, sources);
  if (fresh.length === 0) return version;
  const { guidance, files } = version;
  return {
    ...version,
    files: new Map([...files, ...fresh.map((source) => [pathOf(source.id), write(source)] as const)]),
    guidance: {
      ...guidance,
      sources: new Map([...guidance.sources, ...fresh.map((source) => [source.id, source] as const)]),
    },
  };
}

/** The files with those new sources that these drafts are taken from. */
export function sourcesBrought(
  files: GuidanceFiles,
  drafts: readonly GuidanceDraft[],
  sources: readonly Source[],
  write: WriteSource,
): GuidanceFiles {
  const named = new Set(drafts.filter(({ kind }) => kind !== 'retire').map(({ fields }) => fields.source));
  const fresh = missing(files, sources).filter(({ id }) => named.has(id));
  if (fresh.length === 0) return files;
  return new Map([...files, ...fresh.map((source) => [pathOf(source.id), write(source)] as const)]);
}
