/** The views of the workspace, in the order of the navigation: each is loaded when it is first opened. */
import type { FluentIcon } from '@fluentui/react-icons';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { Permission } from '../../web/contract/routes.ts';
import { type Later, later } from './later.tsx';

export interface View {
  readonly id: string;
  /** Below /workspace; its own pages may go on below that. */
  readonly path: string;
  readonly label: string;
  readonly icon: FluentIcon;
  /** Who has it not does not see it, and is told so at its address. */
  readonly may: Permission;
  readonly isInNavigation: boolean;
  readonly shown: Later;
}

export const views: readonly View[] = [
  {
    id: 'queue',
    path: '/',
    label: 'Requests',
    icon: TaskListLtrRegular,
    may: 'see-requests',
    isInNavigation: true,
    shown: later(async () => (await import('../queue/queue-view.tsx')).QueueView),
  },
  {
    id: 'request',
    path: '/requests/:reference',
    label: 'Request',
    icon: DocumentRegular,
    may: 'see-requests',
    isInNavigation: false,
    shown: later(async () => (await import('../request/request-view.tsx')).RequestView),
  },
  {
    id: 'sessions',
    path: '/sessions',
    label: 'Surgeries',
    icon: CalendarLtrRegular,
    may: 'see-requests',
    isInNavigation: true,
    shown: later(async () => (await import('../sessions/sessions-view.tsx')).SessionsView),
  },
  {
    id: 'guidance',
    path: '/guidance',
    label: 'Guidance',
    icon: BookOpenRegular,
    may: 'read-guidance',
    isInNavigation: true,
    shown: later(async () => (await import('../guidance/guidance-view.tsx')).GuidanceView),
  },
  {
    id: 'picture',
    path: '/picture',
    label: 'Picture',
    icon: DataBarVerticalRegular,
    may: 'see-picture',
    isInNavigation: true,
    shown: later(async () => (await import('../picture/picture-view.tsx')).PictureView),
  },
];

/** A request belongs to the queue, as far as the navigation goes. */
export const isAt = ({ path, id }: View, address: string): boolean =>
  path === '/'
    ? address === '/' || (id === 'queue' && address.startsWith('/requests/'))
    : address === path || address.startsWith(`${path}/`);

/** The script of the view at this address, asked for before anybody can see it; what fails is told when it is opened. */
export const loadViewAt = async (address: string): Promise<void> => {
  const leadsHere = ({ path }: View): boolean =>
    path === '/' ? address === '/' : `${address}/`.startsWith(`${path.split('/:')[0] ?? path}/`);
  await views.find(leadsHere)?.shown.load();
};
