/** What the closed values of a service are called in the workspace: the same words as on the cards. */
import {
  choicesOf,
  cohortLabels,
  contactWays,
  phaseLabels,
  roleLabels,
  stageLabels,
  statusLabels,
  topicLabels,
  triedLabels,
  urgencyLabels,
} from '../../cards/labels.ts';
import { moveTitles } from '../../cards/move-forms.ts';
import { longestMessage } from '../../src/consultations/read-move.ts';
import { openStatuses } from '../../src/consultations/request.ts';
import type { AdvisoryChannels } from '../../src/conversation/whereabouts.ts';
import type { Service } from '../../src/people/service.ts';
import { type InService, maySeeAllRequests } from '../../src/people/workspace.ts';
import type { Setting } from '../../src/web/contract/person.ts';
import type { Knowing } from '../knowing.ts';
import { advisorsAmong, type Roster } from '../roster.ts';

interface Deps {
  readonly knowing: () => Knowing;
  readonly roster: Pick<Roster, 'members'>;
  readonly stores: { readonly advisoryChannels: Pick<AdvisoryChannels, 'list'> };
}

export const createSettingOf =
  (deps: Deps) =>
  async ({ service, roles }: InService): Promise<Setting> => ({
    statuses: choicesOf(statusLabels).map((choice) => ({
      ...choice,
      isOpen: openStatuses.some((open) => open === choice.value),
    })),
    kinds: service.kinds.map(({ kind, label }) => ({ value: kind, title: label })),
    topics: choicesOf(topicLabels),
    stages: choicesOf(stageLabels),
    phases: choicesOf(phaseLabels),
    cohorts: choicesOf(cohortLabels),
    roles: choicesOf(roleLabels),
    urgencies: choicesOf(urgencyLabels),
    contacts: choicesOf(contactWays),
    tried: choicesOf(triedLabels),
    desks: service.desks.map(({ id, name }) => ({ value: id, title: name })),
    authorities: deps.knowing().authorities,
    moves: choicesOf(moveTitles),
    advisors: maySeeAllRequests(roles) ? await advisorsOf(service, deps) : [],
    longestMessage,
  });

/** Of all its desks' teams, each once, by name; undefined where Teams would not say of one. */
async function advisorsOf(service: Service, { roster, stores }: Deps): Promise<Setting['advisors']> {
  const channels = await stores.advisoryChannels.list(service.id);
  const teams = new Map(channels.map(({ team, address }) => [team, address.serviceUrl]));
  const told = await Promise.all([...teams].map(([team, serviceUrl]) => roster.members(team, serviceUrl)));
  if (told.includes(undefined)) return undefined;
  const people = new Map(
    told
      .flatMap((members) => advisorsAmong(members ?? [], service))
      .map((member) => [member.id, member.name]),
  );
  return [...people]
    .map(([person, name]) => ({ id: person, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
