/** The views of the workspace, in the order of the navigation: each is loaded when it is first opened. */
import type { FluentIcon } from '@fluentui/react-icons';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { type ComponentType, lazy } from 'react';
import type { Permission } from '../../web/contract/routes.ts';

export interface View {
  readonly id: string;
  /** Below /workspace; its own pages may go on below that. */
  readonly path: string;
  readonly label: string;
  readonly icon: FluentIcon;
  /** Who has it not does not see it, and is told so at its address. */
  readonly may: Permission;
  readonly isInNavigation: boolean;
  readonly component: ComponentType;
}

export const views: readonly View[] = [
  {
    id: 'queue',
    path: '/',
    label: 'Requests',
    icon: TaskListLtrRegular,
    may: 'see-requests',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../queue/queue-view.tsx')).QueueView })),
  },
  {
    id: 'request',
    path: '/requests/:reference',
    label: 'Request',
    icon: DocumentRegular,
    may: 'see-requests',
    isInNavigation: false,
    component: lazy(async () => ({ default: (await import('../request/request-view.tsx')).RequestView })),
  },
  {
    id: 'sessions',
    path: '/sessions',
    label: 'Surgeries',
    icon: CalendarLtrRegular,
    may: 'see-requests',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../sessions/sessions-view.tsx')).SessionsView })),
  },
  {
    id: 'guidance',
    path: '/guidance',
    label: 'Guidance',
    icon: BookOpenRegular,
    may: 'read-guidance',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../guidance/guidance-view.tsx')).GuidanceView })),
  },
  {
    id: 'picture',
    path: '/picture',
    label: 'Picture',
    icon: DataBarVerticalRegular,
    may: 'see-picture',
    isInNavigation: true,
    component: lazy(async () => ({ default: (await import('../picture/picture-view.tsx')).PictureView })),
  },
];

/** A request belongs to the queue, as far as the navigation goes. */
export const isAt = ({ path, id }: View, address: string): boolean =>
  path === '/'
    ? address === '/' || (id === 'queue' && address.startsWith('/requests/'))
    : address === path || address.startsWith(`${path}/`);
