/** Everything that the workspace's page and its server say to each other. */
import { documentRoutes } from './contract/documents.ts';
import { gapRoutes } from './contract/gaps.ts';
import { guidanceRoutes } from './contract/guidance.ts';
import { personRoutes } from './contract/person.ts';
import { pictureRoutes } from './contract/picture.ts';
import { queueRoutes } from './contract/queue.ts';
import { requestRoutes } from './contract/request.ts';
import { wordingRoutes } from './contract/wording.ts';
import { sessionRoutes } from './contract/sessions.ts';

/** One line an area. */
export const routes = {
  ...personRoutes,
  ...queueRoutes,
  ...requestRoutes,
  ...sessionRoutes,
  ...guidanceRoutes,
  ...documentRoutes,
  ...gapRoutes,
  ...wordingRoutes,
  ...pictureRoutes,
} as const;
export type Routes = typeof routes;
