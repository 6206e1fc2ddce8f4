/** A service as its file gives it, with what was left out filled in, and with what a test says otherwise. */
import type { Service } from '../../src/people/service.ts';
import { toService } from '../../src/services/load.ts';
import { serviceSchema } from '../../src/services/schema.ts';

const route = { name: 'Route', contact: 'contact', hours: 'always' };

/** The fields of a file that cannot be left out. */
export const leastFields = {
  id: 'southwark',
  name: 'Example Virtual School',
  authority: 'southwark',
  prefix: 'SWK',
  danger: { mash: route, outOfHours: route, lado: route },
};

export const newService = (over: Partial<Service> = {}): Service => ({
  ...toService(serviceSchema.parse(leastFields)),
  ...over,
});
