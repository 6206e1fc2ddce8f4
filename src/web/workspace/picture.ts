/** The picture for managers, and a link to it as a table. */
import type { Instant } from '../../calendar/clock.ts';
import type { PersonId } from '../../people/person.ts';
import type { Service } from '../../people/service.ts';
import type { Picture, PictureAsked, pictureRoutes } from '../contract/picture.ts';
import type { Handlers } from './handler.ts';

export interface PicturePorts {
  readonly pictureOf: (service: Service, asked: PictureAsked, now: Instant) => Promise<Picture>;
  /** Gives its address. */
  readonly linkTo: (service: Service, asked: PictureAsked, by: PersonId, now: Instant) => Promise<string>;
}

export const createPictureHandlers = ({
  pictureOf,
  linkTo,
}: PicturePorts): Handlers<typeof pictureRoutes> => ({
  picture: async ({ at, query, now }) => ({ status: 200, body: await pictureOf(at.service, query, now) }),
  exportPicture: async ({ at, body, who, now }) => ({
    status: 200,
    body: { url: await linkTo(at.service, body, who.id, now) },
  }),
});
