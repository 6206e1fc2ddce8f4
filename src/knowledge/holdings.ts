/** An index of what is held: of each authority how many passages, on what, as at when and when last read. */
import { writtenDate } from '../calendar/dates.ts';
import { type AuthorityId, type Guidance, type Passage, type Topic, topics } from './passage.ts';

export interface HeldTopic {
  readonly topic: Topic;
  readonly titles: readonly string[];
}

export interface Holding {
  readonly authority: AuthorityId;
  readonly passages: number;
  /** In the order of the topics; none is empty. */
  readonly topics: readonly HeldTopic[];
  readonly sources: number;
  /** Of which days the passages are: the oldest and the newest. */
  readonly asAt: readonly [string, string];
  /** When a source was last read: the oldest reading counts. */
  readonly checked: string;
}

/** Less than this is little: then a refusal says what there is. */
export const littleHeld = 10;

/** The national first, then the authority of which most is held. */
export function holdingsOf(guidance: Pick<Guidance, 'passages' | 'sources'>): readonly Holding[] {
  const ids = [...new Set(guidance.passages.map(({ authority }) => authority))];
  return ids
    .flatMap((id) => holdingOf(guidance, id) ?? [])
    .sort((one, other) => rank(one) - rank(other) || other.passages - one.passages);
}

const rank = ({ authority }: Holding): number => (authority === 'national' ? 0 : 1);

/** Undefined where nothing is held of it. */
export function holdingOf(
  { passages, sources }: Pick<Guidance, 'passages' | 'sources'>,
  authority: AuthorityId,
): Holding | undefined {
  const own = passages.filter((passage) => passage.authority === authority);
  const cited = new Set(own.map(({ source }) => source));
  const days = own
    .map(({ asAt, source }) => asAt ?? sources.get(source)?.published)
    .filter((day) => day !== undefined)
    .sort();
  const read = [...cited].flatMap((id) => sources.get(id)?.checked ?? []).sort();
  if (own.length === 0) return undefined;
  return {
    authority,
    passages: own.length,
    topics: topics.flatMap((topic) => heldTopic(own, topic)),
    sources: cited.size,
    asAt: [days[0] ?? '', days.at(-1) ?? ''],
    checked: read[0] ?? '',
  };
}

function heldTopic(passages: readonly Passage[], topic: Topic): readonly HeldTopic[] {
  const titles = passages.filter((passage) => passage.topic === topic).map(({ title }) => title);
  return titles.length === 0 ? [] : [{ topic, titles }];
}

export const topicNames: Readonly<Record<Topic, string>> = {
  attendance: 'attendance',
  'home-education': 'home education',
  cohort: 'which children count',
  'virtual-school': 'the Virtual School Head’s role',
  'local-offer': 'the Virtual School’s offer',
  'looked-after': 'looked-after children',
  funding: 'funding',
  evidence: 'figures and evidence',
  'mental-health-and-send': 'mental health and SEND',
  exclusion: 'suspension and exclusion',
  data: 'data',
};

export const countWords = (count: number, one: string): string =>
  `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** "attendance (40), funding (1)". */
export const topicWords = ({ topics: held }: Holding): string =>
  held.map(({ topic, titles }) => `${topicNames[topic]} (${String(titles.length)})`).join(', ');

export function datesWords({ asAt: [oldest, newest], checked }: Holding): string {
  const span =
    oldest === ''
      ? 'The sources bear no date'
      : oldest === newest
        ? `As at ${writtenDate(oldest)}`
        : `As at ${writtenDate(oldest)} to ${writtenDate(newest)}`;
  return `${span}; last read ${writtenDate(checked)} or later.`;
}

/** Whoever asks of an authority of which there is little is better told what there is. */
export function littleOf(
  authorities: readonly AuthorityId[] | undefined,
  guidance: Guidance,
): { readonly little?: Holding } {
  const local = authorities?.find((authority) => authority !== 'national');
  const little = local === undefined ? undefined : holdingOf(guidance, local);
  return little && little.passages < littleHeld ? { little } : {};
}
