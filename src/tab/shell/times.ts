/** Instants and days in words, in the reader's own zone and language. */

export interface Reader {
  /** Of Teams or the browser. */
  readonly locale: string;
  /** An IANA name; undefined for the device's own. */
  readonly zone: string | undefined;
}

const format = ({ locale, zone }: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, ...(zone !== undefined && { timeZone: zone }) });

/** "22 Nov 2026, 14:30" */
export const instantIn = (reader: Reader, instant: string): string =>
  format(reader, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** "14:30" */
export const timeIn = (reader: Reader, instant: string): string =>
  format(reader, { timeStyle: 'short' }).format(new Date(instant));

/** "Sunday 22 November 2026" */
export const dayIn = (reader: Reader, instant: string): string =>
  format(reader, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  );

/** A calendar day is the same day everywhere. */
export const calendarDay = ({ locale }: Reader, day: string): string =>
  dayIn({ locale, zone: 'UTC' }, `${day}T12:00:00Z`);

/** `YYYY-MM-DD` of an instant, as the reader's calendar has it. */
export const dayOf = (reader: Reader, instant: string): string => {
  const parts = format({ ...reader, locale: 'en-GB' }, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(instant))
    .map(({ type, value }) => [type, value] as const);
  const { year = '', month = '', day = '' } = Object.fromEntries(parts) as Record<string, string>;
  return `${year}-${month}-${day}`;
};

const minute = 60_000;
const steps = [
  { unit: 'day', milliseconds: 24 * 60 * minute },
  { unit: 'hour', milliseconds: 60 * minute },
  { unit: 'minute', milliseconds: minute },
] as const;

/** "in 3 days", "2 hours ago"; the nearest minute is "now". */
export function fromNow({ locale }: Reader, instant: string, now: string): string {
  const apart = Date.parse(instant) - Date.parse(now);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = steps.find(({ milliseconds }) => Math.abs(apart) >= milliseconds);
  return step === undefined
    ? words.format(0, 'minute')
    : words.format(Math.trunc(apart / step.milliseconds), step.unit);
}

/** "3 days", "2 hours": how far two instants lie apart, in whole units of the largest that fits. */
export function apart({ locale }: Reader, one: string, other: string): string {
  const milliseconds = Math.abs(Date.parse(one) - Date.parse(other));
  const step = steps.find((each) => milliseconds >= each.milliseconds) ?? steps[2];
  const count = Math.max(1, Math.trunc(milliseconds / step.milliseconds));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: step.unit, unitDisplay: 'long' }).format(count);
}
