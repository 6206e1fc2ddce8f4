/** What every view is handed: who reads, in which service, what they may do, and the calls of the server. */
import { createContext, useContext } from 'react';
import type { Me, Setting } from '../../web/contract/person.ts';
import type { Permission } from '../../web/contract/routes.ts';
import type { Api } from './api.ts';
import type { Reader } from './times.ts';

type TheirService = Me['services'][number];

export interface Workspace {
  readonly api: Api;
  readonly me: Me;
  readonly service: TheirService;
  readonly may: (permission: Permission) => boolean;
  readonly choose: (service: string) => void;
  readonly reader: Reader;
  /** Of local mode: back to the choice of people. */
  readonly signOut: (() => void) | undefined;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('This is drawn within the workspace only.');
  return workspace;
}

/** What a closed value is called in this service; one that it knows no more stands as it is. */
export const titleIn = (
  setting: Setting | undefined,
  of:
    | 'kinds'
    | 'topics'
    | 'stages'
    | 'phases'
    | 'cohorts'
    | 'roles'
    | 'urgencies'
    | 'contacts'
    | 'tried'
    | 'desks'
    | 'authorities'
    | 'statuses',
  value: string,
): string => setting?.[of].find((choice) => choice.value === value)?.title ?? value;
