/** As what somebody stands in each service: by its settings, by Entra, and by Teams' list of the advisory teams. */
import type { AdvisoryChannel, AdvisoryChannels } from '../../src/conversation/whereabouts.ts';
import { type Deployment, isManager, mayTalk, serviceOf } from '../../src/people/permissions.ts';
import type { Service } from '../../src/people/service.ts';
import type { Identity, InService, Stands, WorkspaceRole } from '../../src/people/workspace.ts';
import { advisorsAmong, type Membership, type Roster } from '../roster.ts';

interface Deps {
  readonly services: readonly Service[];
  readonly deployment: Deployment;
  readonly roster: Pick<Roster, 'members'>;
  readonly stores: { readonly advisoryChannels: Pick<AdvisoryChannels, 'list'> };
}

export const createStand =
  (deps: Deps) =>
  async (who: Identity): Promise<Stands> => {
    const { services, deployment } = deps;
    const own = serviceOf({ tenant: who.tenant }, services, deployment);
    if (deployment === 'local') return localStands(who, own, services);
    const found = await Promise.all(services.map((service) => inService(who, service, own, deps)));
    return standing(found, own);
  };

const standing = (found: readonly InService[], own: Service | undefined): Stands => ({
  services: ownFirst(
    found.filter(({ roles }) => roles.length > 0),
    own,
  ),
  isSure: found.every(({ isSure }) => isSure),
});

const ownFirst = (found: readonly InService[], own: Service | undefined): readonly InService[] =>
  found.toSorted((one, other) => Number(other.service === own) - Number(one.service === own));

/** What the chooser gave; of the other services of this machine all that is not about being one's own. */
const localStands = (who: Identity, own: Service | undefined, services: readonly Service[]): Stands => {
  const roles = (service: Service): readonly WorkspaceRole[] =>
    who.vouched.filter((role) => role !== 'requester' || service === own);
  return standing(
    services.map((service) => ({ service, roles: roles(service), isSure: true })),
    own,
  );
};

async function inService(
  who: Identity,
  service: Service,
  own: Service | undefined,
  deps: Deps,
): Promise<InService> {
  const membership = await membershipOf(who, service, deps);
  const roles: readonly WorkspaceRole[] = [
    ...(service === own ? rolesAtHome(who, service) : []),
    ...(membership === 'member' ? (['advisor'] as const) : []),
  ];
  return { service, roles: [...new Set(roles)], isSure: membership !== 'unknown' };
}

/** Only of the service whose people their tenant's are: settings and Entra say nothing of another's. */
const rolesAtHome = (who: Identity, service: Service): readonly WorkspaceRole[] => [
  ...(mayTalk({ ...who, channelId: who.id }, service, 'production', true) ? (['requester'] as const) : []),
  ...(isManager(who.id, service) ? (['manager'] as const) : []),
  ...(service.editors.includes(who.id) ? (['editor'] as const) : []),
  ...who.vouched.filter((role) => role !== 'requester'),
];

/** A member of a team that holds one of its advisory channels: no guest unless its settings say so, and nobody of another tenant. */
async function membershipOf(who: Identity, service: Service, { roster, stores }: Deps): Promise<Membership> {
  const channels = await stores.advisoryChannels.list(service.id);
  const theirs = channels.filter(({ address }) => (address.tenant ?? who.tenant) === who.tenant);
  const teams = new Map(theirs.map((channel) => [channel.team, channel]));
  const asked = await Promise.all(
    [...teams.values()].map((channel) => isIn(channel, { who, service, roster })),
  );
  if (asked.includes('member')) return 'member';
  return asked.includes('unknown') ? 'unknown' : 'stranger';
}

interface Asking extends Pick<Deps, 'roster'> {
  readonly who: Identity;
  readonly service: Service;
}

async function isIn(
  { team, address }: AdvisoryChannel,
  { who: { id }, service, roster }: Asking,
): Promise<Membership> {
  const members = await roster.members(team, address.serviceUrl);
  if (members === undefined) return 'unknown';
  return advisorsAmong(members, service).some((member) => member.id === id) ? 'member' : 'stranger';
}
