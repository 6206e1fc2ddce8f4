/** How people reach what a Virtual School offers: the shape of it in the service's file, what is refused, and what is left open. */
import { z } from 'zod';
import type { Problem } from '../files/checked-yaml.ts';
import { type Contact, contactPlaces, type Contacts, type Service } from '../people/service.ts';
import { isPlaceholder } from './placeholder.ts';

const words = z.string().trim().min(1);
const leave = 'or leave the line out.';

const isEmail = (value: string): boolean => z.email().safeParse(value).success;
/** Ten digits or more, as from an outside line. */
const isPhone = (value: string): boolean =>
  /^\+?[\d ()-]+$/.test(value) && value.replace(/\D/g, '').length >= 10;
const isLink = (value: string): boolean => z.url({ protocol: /^https$/ }).safeParse(value).success;

/** A placeholder passes here: whether one may stand is a matter of the whole file. */
const way = (isOne: (value: string) => boolean, remedy: string) =>
  words.refine((value) => isPlaceholder(value) || isOne(value), remedy);

const contactSchema = z
  .strictObject({
    name: words,
    email: way(isEmail, `Write one e-mail address, ${leave}`).exactOptional(),
    phone: way(isPhone, `Write the whole number with its area code, in quotes, ${leave}`).exactOptional(),
    link: way(isLink, `Write an address that begins with https://, ${leave}`).exactOptional(),
    hours: words.exactOptional(),
  })
  .refine(
    ({ email, phone, link }) => [email, phone, link].some((one) => one !== undefined),
    'Write email, phone or link: a name alone reaches nobody.',
  );

/** A place that there is not is named with its line, as an unknown field is. */
export const contactsSchema = z.strictObject(
  Object.fromEntries(contactPlaces.map((place) => [place, contactSchema.exactOptional()])) as {
    [place in (typeof contactPlaces)[number]]: z.ZodExactOptional<typeof contactSchema>;
  },
);

interface Unfinished {
  readonly path: readonly string[];
  readonly message: string;
}

const realOne = "write the council's real one in place of the example, or leave it out.";

/** Placeholders, with the way to them in the file: a service that is no example may not show them to anybody. */
export const contactPlaceholders = (contacts: Contacts = {}): readonly Unfinished[] =>
  Object.entries<Contact>(contacts).flatMap(([place, contact]) =>
    Object.entries<string>({ ...contact })
      .filter(([, value]) => isPlaceholder(value))
      .map(([field]) => ({ path: ['contacts', place, field], message: realOne })),
  );

/** Nothing keeps it from starting: people are told that no contact is set. */
export const contactWarnings = (file: string, { contacts }: Service): readonly Problem[] =>
  contacts?.['virtual-school'] === undefined ? [{ file, line: 1, message: contactUnset }] : [];

const contactUnset =
  'contacts.virtual-school: not set. Whoever asks what the Virtual School offers, or how to reach it, is told so, and to request a consultation.';
