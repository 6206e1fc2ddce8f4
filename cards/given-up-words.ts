/** That the end of a request gives up what is booked for it: before it is done, and to everybody who is told of it. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import type { Booking } from '../src/consultations/request.ts';

export const bookedWords = ({ session, starts }: Booking): string =>
  session === undefined
    ? `the time booked for ${writtenMoment(starts)}`
    : `the place on ${writtenMoment(starts)}`;

/** Before it is done. */
export const givesUpWords = (booking: Booking): string => `This gives up ${bookedWords(booking)}.`;

/** In a line of what happened, after who ended it; nothing where nothing was given up. */
export const gaveUpWords = (booking: Booking | undefined): string =>
  booking === undefined ? '' : `, which gave up ${bookedWords(booking)}`;

/** After what the requester is told of the end; where others read, to nobody as "you". Nothing where nothing was given up. */
export const toldGivenUp = (booking: Booking | undefined, place: 'personal' | 'thread'): string =>
  booking === undefined
    ? ''
    : `\n\nWith that ${bookedWords(booking)} is given up: ${place === 'personal' ? 'you do not need' : 'nobody needs'} to come.`;
