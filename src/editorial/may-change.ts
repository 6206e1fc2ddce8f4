/** Whose guidance an editor may change: their own authority's, what is national, and what nobody else here keeps. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { PassageFile } from './apply-drafts.ts';
import type { EditorAt, PassageFiles } from './editorial.ts';

/** Why not, in words; undefined where they may. */
export function notTheirs(
  { service, services }: Pick<EditorAt, 'service' | 'services'>,
  authorities: readonly (AuthorityId | undefined)[],
  names: Pick<AuthorityNames, 'nameOf'>,
): string | undefined {
  const keeper = services.find(({ id, authority }) => id !== service.id && authorities.includes(authority));
  if (keeper === undefined) return undefined;
  return `This is ${names.nameOf(keeper.authority)}’s own guidance, which the editors of ${keeper.name} keep here. Ask them to change it.`;
}

/** Every file that is another, as it is in either of the two; each stands for what people read or walk through. */
export const changedFiles = (now: GuidanceFiles, then: GuidanceFiles): readonly PassageFile[] =>
  [...now, ...then]
    .filter(([path]) => now.get(path) !== then.get(path))
    .map(([path, text]) => ({ path, text }));

/** Why not, of whole files, in words; what is no authority's own is every service's here. */
export function notTheirsAmong(
  files: readonly PassageFile[],
  at: Pick<EditorAt, 'service' | 'services'>,
  {
    names,
    authorityOf,
  }: Pick<PassageFiles, 'authorityOf'> & { readonly names: Pick<AuthorityNames, 'nameOf'> },
): string | undefined {
  const words = notTheirs(at, files.map(authorityOf), names);
  const isShared = at.services.some(({ id }) => id !== at.service.id);
  const nobodys = isShared ? files.find((file) => authorityOf(file) === undefined) : undefined;
  if (words !== undefined || nobodys === undefined) return words;
  return `This would change ${nobodys.path}, from which every service here answers, so it is not done from the workspace. Ask whoever looks after Signpost, who can go back with the command guidance:back.`;
}
