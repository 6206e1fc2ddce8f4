/** The picture of a service: its counts with the words of the cards, as the workspace shows it and as a table to take out. */
import { choicesOf, phaseLabels, statusLabels, topicLabels } from '../../cards/labels.ts';
import { type Clock, type Instant } from '../../src/calendar/clock.ts';
import { londonDate } from '../../src/calendar/dates.ts';
import { csvOf } from '../../src/consultations/csv.ts';
import { lastOver, plusMonths, shownFrom } from '../../src/insight/month.ts';
import { namedSections, pictureLines } from '../../src/insight/named-picture.ts';
import { pictureOf, rangeOf } from '../../src/insight/picture.ts';
import type { Names } from '../../src/insight/picture-words.ts';
import type { PictureReader } from '../../src/insight/tally.ts';
import type { Guidance } from '../../src/knowledge/passage.ts';
import type { Service } from '../../src/people/service.ts';
import type { PastReview, Picture, PictureAsked } from '../../src/web/contract/picture.ts';
import type { Knowing } from '../knowing.ts';

interface Deps {
  readonly counts: PictureReader;
  readonly knowing: () => Knowing;
  /** What should have been looked at by a day; soonest due first. */
  readonly toReview: (guidance: Guidance, today: string) => readonly Omit<PastReview, 'title'>[];
}

export type PictureFor = (service: Service, asked: PictureAsked, now: Instant) => Promise<Picture>;

export const createPictureOf =
  (deps: Deps): PictureFor =>
  async (service, asked, now) => {
    const { counts, knowing } = deps;
    const first = await counts.first(service.id);
    const range = rangeOf({ from: asked.from, until: asked.until }, first, now);
    const next = shownFrom(plusMonths(lastOver(now), 1));
    const pastReview = pastReviewOf(deps, now);
    if (first === undefined || range === undefined) return { kind: 'none', next, pastReview };
    const { authority } = asked;
    const tallies = await counts.tallies(service.id, range.from, range.until);
    const shown = pictureOf(tallies, { ...range, authority }, now);
    const names = namesOf(service, knowing());
    const offered = await counts.placesOffered(service.id, range.from, range.until);
    const sections = namedSections(shown, names);
    const booked = sections.find(({ family }) => family === 'surgery')?.totals;
    return {
      kind: 'shown',
      next,
      first,
      last: lastOver(now),
      months: shown.months,
      authority,
      authorities: shown.authorities.map((value) => ({ value, title: names.authority(value) })),
      sections,
      surgeries: booked && { offered: shown.months.map((month) => offered.get(month) ?? 0), booked },
      pastReview,
    };
  };

const namesOf = ({ kinds }: Service, { knowledge }: Knowing): Names => ({
  kinds: kinds.map(({ kind, label }) => ({ value: kind, title: label })),
  topics: choicesOf(topicLabels),
  phases: choicesOf(phaseLabels),
  statuses: choicesOf(statusLabels),
  authority: knowledge.names.nameOf,
});

function pastReviewOf({ knowing, toReview }: Deps, now: Instant): readonly PastReview[] {
  const { guidance } = knowing().knowledge;
  const titleOf = ({ kind, id }: Pick<PastReview, 'kind' | 'id'>): string =>
    (kind === 'source' ? guidance.sources.get(id) : guidance.passages.find((one) => one.id === id))?.title ??
    id;
  const today = londonDate(now);
  return toReview(guidance, today)
    .filter(({ due }) => due < today)
    .map(({ kind, id, due, why }) => ({ kind, id, title: titleOf({ kind, id }), due, why }));
}

/** What a link to a picture says of itself: closed values only. */
export const pictureReference = ({ from, until, authority }: PictureAsked): string =>
  [from ?? '', until ?? '', authority ?? ''].join(' ');

function readWritten(reference: string): PictureAsked {
  const [from = '', until = '', authority = ''] = reference.split(' ');
  return {
    ...(from !== '' && { from }),
    ...(until !== '' && { until }),
    ...(authority !== '' && { authority }),
  };
}

/** The table behind such a link. */
export const createPictureFile =
  (pictureFor: PictureFor, clock: Clock) =>
  async (service: Service, reference: string): Promise<{ readonly name: string; readonly text: string }> => {
    const picture: Picture = await pictureFor(service, readWritten(reference), clock.now());
    const name = `picture-${service.id}-${londonDate(clock.now())}.csv`;
    if (picture.kind === 'none') return { name, text: csvOf(pictureLines([], [], undefined)) };
    return { name, text: csvOf(pictureLines(picture.months, picture.sections, picture.surgeries)) };
  };
