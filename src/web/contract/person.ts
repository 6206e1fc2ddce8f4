/** Who somebody is to the workspace, how they sign in, and what the values of a service are called. */
import { z } from 'zod';
import { choice, choices, list, permissions, problem, type RouteTable, someone } from './routes.ts';

export const workspaceRoles = ['requester', 'advisor', 'editor', 'manager'] as const;
export const workspaceRole = z.enum(workspaceRoles);
export type WorkspaceRole = z.output<typeof workspaceRole>;

/** Teams vouches for people; local mode has one test person for each role instead. */
export const waysIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('teams') }),
  z.object({
    kind: z.literal('local'),
    people: list(z.object({ key: z.string(), name: z.string(), roles: list(workspaceRole) })),
  }),
]);

export const theirService = z.object({
  id: z.string(),
  name: z.string(),
  /** The start of its references, by which a deep link finds the service. */
  prefix: z.string(),
  isExample: z.boolean(),
  roles: list(workspaceRole),
  may: list(z.enum(permissions)),
});

export const me = z.object({
  person: someone,
  /** The one that they belong to stands first; none where no service knows them. */
  services: list(theirService),
  /** Teams would not say of some team whether they are in it: an advisor may be shown less than they may see. */
  isSure: z.boolean(),
});
export type Me = z.output<typeof me>;

/** What the closed values of a service are called, each in the order in which it is shown. */
export const setting = z.object({
  statuses: list(choice.extend({ isOpen: z.boolean() })),
  kinds: choices,
  topics: choices,
  stages: choices,
  phases: choices,
  cohorts: choices,
  roles: choices,
  urgencies: choices,
  contacts: choices,
  tried: choices,
  desks: choices,
  authorities: choices,
  /** Each move that a person makes, with its title. */
  moves: choices,
  /** Who a request can be with; undefined where Teams would not say, empty for whoever may not know. */
  advisors: list(someone).optional(),
  /** The longest message that a form takes, in characters. */
  longestMessage: z.number().int(),
});
export type Setting = z.output<typeof setting>;

export const personRoutes = {
  waysIn: { method: 'GET', path: '/sign-in', may: 'open', replies: { 200: waysIn } },
  /** Local mode only; production answers 404. */
  signInLocally: {
    method: 'POST',
    path: '/sign-in/local',
    may: 'open',
    body: z.strictObject({ key: z.string().max(40) }),
    replies: { 200: z.object({ token: z.string(), expiresAt: z.iso.datetime() }), 404: problem },
  },
  me: { method: 'GET', path: '/me', may: 'sign-in', replies: { 200: me } },
  setting: {
    method: 'GET',
    path: '/services/:service/setting',
    may: 'see-requests',
    replies: { 200: setting },
  },
} as const satisfies RouteTable;
