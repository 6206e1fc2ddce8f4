/** The day's digest as a message: counts and references, never a word that somebody typed. */
import { writtenMoment } from '../src/calendar/moment-words.ts';
import { writtenDay } from '../src/calendar/dates.ts';
import type { Day } from '../src/calendar/day.ts';
import type { DigestFigures, DigestLine } from '../src/consultations/digest.ts';
import type { Service } from '../src/people/service.ts';
import { kindName } from './labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { Words } from './request-words.ts';

export interface DigestFacts {
  readonly day: Day;
  readonly figures: DigestFigures;
  readonly lines: readonly DigestLine[];
  readonly kinds: Service['kinds'];
}

const part = (count: number, words: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${words}`];

export const deskDigestWords = (title: string, facts: DigestFacts): Words =>
  digest(`**${plainWords(title)}, ${writtenDay(facts.day)}**`, facts, [
    ...part(facts.figures.received, 'new'),
    ...part(facts.figures.unassigned, 'with nobody yet'),
    ...part(facts.figures.waiting, 'waiting for the requester'),
  ]);

export const advisorDigestWords = (facts: DigestFacts): Words =>
  digest(
    `**With you, ${writtenDay(facts.day)}**`,
    facts,
    part(facts.figures.waiting, 'waiting for the requester'),
  );

/** Of somebody who is away, for whoever covers. */
export const coverDigestWords = (whom: string, facts: DigestFacts): Words =>
  digest(
    `**You cover for ${plainWords(whom)}: with them, ${writtenDay(facts.day)}**`,
    facts,
    part(facts.figures.waiting, 'waiting for the requester'),
  );

function digest(title: string, { figures, lines, kinds }: DigestFacts, some: readonly string[]): Words {
  const counts = [
    `${String(figures.open)} open`,
    ...some,
    ...part(figures.overdue, 'overdue'),
    ...part(figures.dueToday, 'due today'),
    ...part(figures.bookedToday, 'booked for today'),
  ].join(', ');
  const listed = lines.map(({ reference, kind, due }) => {
    const label = kindName(kinds, kind);
    const by = due === undefined ? '' : `, due ${writtenMoment(due)}`;
    return `- **${reference}** ${plainWords(label)}${by}`;
  });
  const rest = figures.open - lines.length;
  const more = rest > 0 ? [`- and ${String(rest)} more`] : [];
  return { text: [title, `${counts}.`, [...listed, ...more].join('\n')].join('\n\n') };
}
