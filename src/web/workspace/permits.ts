/** Which of a service's roles have what a route asks for: each permission of the contract with its rule. */
import {
  mayAdvise,
  mayApproveGuidance,
  mayEditGuidance,
  mayKeepRecords,
  mayReadGuidance,
  maySeeAllRequests,
  maySeePicture,
  maySeeRequests,
  type WorkspaceRole,
} from '../../people/workspace.ts';
import type { Permission } from '../contract/routes.ts';

type Rule = (roles: readonly WorkspaceRole[]) => boolean;

const rules: Readonly<Record<Permission, Rule>> = {
  open: () => true,
  'sign-in': () => true,
  'see-requests': maySeeRequests,
  'see-all-requests': maySeeAllRequests,
  advise: mayAdvise,
  'keep-records': mayKeepRecords,
  'read-guidance': mayReadGuidance,
  'edit-guidance': mayEditGuidance,
  'approve-guidance': mayApproveGuidance,
  'see-picture': maySeePicture,
};

export const allows = (permission: Permission, roles: readonly WorkspaceRole[]): boolean =>
  rules[permission](roles);

export const permissionsOf = (roles: readonly WorkspaceRole[]): readonly Permission[] =>
  (Object.keys(rules) as Permission[]).filter((permission) => allows(permission, roles));
