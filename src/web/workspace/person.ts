/** Who somebody is to the workspace: how to sign in, what is theirs, and what the values of a service are called. */
import type { personRoutes, Setting } from '../contract/person.ts';
import type { Identity, InService } from '../../people/workspace.ts';
import { type Handlers, notThere } from './handler.ts';
import type { LocalSignIn } from './local-people.ts';
import { permissionsOf } from './permits.ts';

export interface PersonPorts {
  /** Undefined in production, where there is no such way in. */
  readonly local: LocalSignIn | undefined;
  readonly settingOf: (at: InService, who: Identity) => Promise<Setting>;
}

export const createPersonHandlers = ({ local, settingOf }: PersonPorts): Handlers<typeof personRoutes> => ({
  waysIn: () =>
    Promise.resolve({
      status: 200,
      body: local === undefined ? { kind: 'teams' } : { kind: 'local', people: local.people },
    }),
  signInLocally: async ({ body: { key } }) => {
    const signedIn = await local?.signIn(key);
    return signedIn === undefined ? notThere : { status: 200, body: signedIn };
  },
  me: ({ who: { id, name }, stands: { services, isSure } }) =>
    Promise.resolve({
      status: 200,
      body: {
        person: { id, name },
        services: services.map(({ service, roles }) => ({
          id: service.id,
          name: service.name,
          prefix: service.prefix,
          isExample: service.example,
          roles,
          may: permissionsOf(roles),
        })),
        isSure,
      },
    }),
  setting: async ({ at, who }) => ({ status: 200, body: await settingOf(at, who) }),
});
