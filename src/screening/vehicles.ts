/** The registration of a car: who drives to a school is found by it. */
import type { Span } from './kinds.ts';

/** As they have been made since 2001: two letters, the half-year, three letters. */
const current = '[a-hj-pr-y][a-hj-pr-z] ?(?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9]) ?[a-hj-pr-z]{3}';
const older = '[a-hj-npr-y]\\d{1,3} ?[a-hj-pr-y]{3}|[a-hj-pr-y]{3} ?\\d{1,3}[a-hj-npr-y]';
const joined = new RegExp(`(?<![a-z0-9])${current.replaceAll(' ?', '')}(?![a-z0-9])`, 'gi');
const inCapitals = new RegExp(`(?<![A-Za-z0-9])${current.toUpperCase()}(?![A-Za-z0-9])`, 'g');
const named = new RegExp(
  `\\b(?:reg(?:istration|o)?|number ?plate|plate|licen[cs]e plate|vrn|vrm)(?: (?:no|number|plate|mark|is|was|of|on|the|his|her|car)){0,4}[ .:=-]{1,3}(${current}|${older})(?![a-z0-9])`,
  'gi',
);
const ofVehicle = new RegExp(
  `\\b(?:car|van|vehicle|taxi|minibus|audi|bmw|ford|fiesta|corsa|golf|astra|transit|vauxhall|drives|driving|drove)\\b[^.?!\\n]{0,25}?(?<![a-z0-9])(${current})(?![a-z0-9])`,
  'gi',
);
/** "KS12 …", "EY20 …" and the like are no cars. */
const ofSchool = /^(?:ks|ey|yr|yg)\d/i;

export function findVehicles(text: string): readonly Span[] {
  if (!/\d/.test(text)) return [];
  const whole = [joined, inCapitals].flatMap((pattern) => [...text.matchAll(pattern)]);
  const grouped = [named, ofVehicle].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [
    ...whole.map(({ 0: value, index }) => ({ value, start: index })),
    ...grouped.map(({ 0: all, 1: value = '', index }) => ({
      value,
      start: index + all.length - value.length,
    })),
  ]
    .filter(({ value }) => !ofSchool.test(value))
    .map(({ value, start }): Span => {
      return { kind: 'vehicle registration', certain: true, start, end: start + value.length };
    });
}
