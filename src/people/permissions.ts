/** Who may do what, each as a small named rule. */
import type { Person, PersonId } from './person.ts';
import type { Service } from './service.ts';

export type Deployment = 'local' | 'production';

/** The service whose people a tenant's are; in local mode whoever asks belongs to the first. */
export function serviceOf(
  person: Pick<Person, 'tenant'>,
  services: readonly Service[],
  deployment: Deployment,
): Service | undefined {
  const { tenant } = person;
  const theirs = tenant === undefined ? undefined : services.find(({ tenants }) => tenants.includes(tenant));
  return theirs ?? (deployment === 'local' ? services[0] : undefined);
}

/** Professionals of an allowed tenant, known to Entra, and on the staff list where there is one; whoever has a task is staff. */
export function mayTalk(person: Person, service: Service, deployment: Deployment, entraId: boolean): boolean {
  if (deployment === 'local') return true;
  if (!entraId) return false;
  const { staff, managers, editors } = service;
  return staff === undefined || [...staff, ...managers, ...editors].includes(person.id);
}

/** They keep the guidance right, and see how an answer came about. In local mode everybody is one. */
export const isEditor = (person: PersonId, service: Service, deployment: Deployment): boolean =>
  deployment === 'local' || service.editors.includes(person);

/** They may hold a record past its time, and take the queue out. */
export const isManager = (person: PersonId, service: Pick<Service, 'managers'>): boolean =>
  service.managers.includes(person);

/** Where the advisory channel stands, as far as the right to set it goes. */
interface AdvisorySetting {
  /** Who added the app to the team that asks. */
  readonly installer: PersonId | undefined;
  /** Who set the channel that there is; undefined where there is none. */
  readonly setBy: PersonId | undefined;
}

/**
 * The first: by whoever added the app to the team, or a manager. Once there is one, requests go there, and only a
 * manager or the person who set it moves it: anybody may add an app to a team of their own. In local mode everybody may.
 */
export function mayMakeAdvisory(
  person: PersonId,
  service: Service,
  { installer, setBy }: AdvisorySetting,
  deployment: Deployment,
): boolean {
  return deployment === 'local' || person === (setBy ?? installer) || service.managers.includes(person);
}
