/** Who somebody is to the advisors' workspace, and what each role of a service may do there. */
import type { PersonId } from './person.ts';
import type { Service } from './service.ts';

export const workspaceRoles = ['requester', 'advisor', 'editor', 'manager'] as const;
export type WorkspaceRole = (typeof workspaceRoles)[number];

/** Whoever signed in, as far as the sign-in vouches for it. */
export interface Identity {
  readonly id: PersonId;
  /** As others see it; used on requests, never in logs. */
  readonly name: string;
  /** Undefined in local mode. */
  readonly tenant: string | undefined;
  /** Roles that the sign-in itself tells of: those that an administrator gave in Entra, or of a local test person. */
  readonly vouched: readonly WorkspaceRole[];
}

/** As what somebody stands in one service; with no role it is not there for them. */
export interface InService {
  readonly service: Service;
  readonly roles: readonly WorkspaceRole[];
  /** False where Teams would not say of one of its teams whether they are in it. */
  readonly isSure: boolean;
}

export interface Stands {
  /** Their own first. */
  readonly services: readonly InService[];
  /** False where Teams would not say of a team whether they are in it. */
  readonly isSure: boolean;
}

type Roles = readonly WorkspaceRole[];

const isOneOf =
  (...allowed: Roles) =>
  (roles: Roles): boolean =>
    allowed.some((role) => roles.includes(role));

/** Some of them: what is theirs, or all of the service's. */
export const maySeeRequests = isOneOf('requester', 'advisor', 'manager');
/** Others' requests too. */
export const maySeeAllRequests = isOneOf('advisor', 'manager');
/** To deal with requests, and to publish sessions. */
export const mayAdvise = isOneOf('advisor');
/** To hold a record past its time. */
export const mayKeepRecords = isOneOf('manager');
export const mayReadGuidance = isOneOf('advisor', 'editor', 'manager');
export const mayEditGuidance = isOneOf('editor');
/** To see what editors are drafting and what went unanswered, and to be the second reader. */
export const mayApproveGuidance = isOneOf('editor', 'manager');
export const maySeePicture = isOneOf('manager');
