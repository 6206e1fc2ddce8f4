/** From a form's values to what a session is published with: the fields that the contract knows, and no others. */
import type { sessionRoutes } from '../../web/contract/sessions.ts';
import type { BodySent } from '../../web/contract/routes.ts';
import type { Values } from '../shell/form-values.ts';

type Draft = BodySent<typeof sessionRoutes.publishSession>['draft'];

const needed = ['day', 'time', 'minutes', 'places', 'way'] as const satisfies readonly (keyof Draft)[];
const others = ['desk', 'roles', 'phases', 'where', 'note'] as const satisfies readonly (keyof Draft)[];

const empty: Draft = { day: '', time: '', minutes: '', places: '', way: '' };

export const draftIn = (values: Values): Draft => ({
  ...empty,
  ...Object.fromEntries(needed.map((field) => [field, values[field] ?? ''])),
  ...Object.fromEntries(
    others.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  ),
});
