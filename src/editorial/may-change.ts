/** Whose guidance an editor may change: their own authority's, what is national, and what nobody else here keeps. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { EditorAt } from './desk.ts';

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
