/** A year of counts as a Virtual School might have them, to look at and to test the picture with. */
import { plusMonths } from '../../src/insight/month.ts';
import type { Family, Subject, Tallies, Tally } from '../../src/insight/tally.ts';

type Shares = Readonly<Record<string, number>>;

/** So many of each value for every hundred; the first takes what is left over. */
function split(total: number, shares: Shares): readonly (readonly [string, number])[] {
  const [first = ['', 0], ...others] = Object.entries(shares);
  const counts = others.map(([value, share]) => [value, Math.floor((total * share) / 100)] as const);
  const left = total - counts.reduce((sum, [, count]) => sum + count, 0);
  return [[first[0], left], ...counts];
}

interface Month {
  readonly month: string;
  readonly authority: string;
  readonly total: number;
}

const of = (
  family: Family,
  { month, authority, total }: Month,
  subjects: Readonly<Partial<Record<Subject, Shares>>>,
): readonly Tally[] =>
  Object.entries(subjects).flatMap(([subject, shares]) =>
    split(total, shares).map(([value, count]) => ({
      family,
      month,
      authority,
      subject: subject as Subject,
      value,
      count,
    })),
  );

const questionShares = {
  outcome: { answered: 78, closest: 13, 'not-covered': 9 },
  topic: { attendance: 52, 'home-education': 18, 'virtual-school': 9, exclusion: 8, cohort: 6, other: 7 },
  stage: { none: 60, '1': 20, '2': 13, '3': 7 },
};
const requestShares = {
  kind: { 'sewo-consultation': 45, 'ehe-advice': 20, 'advisory-teacher': 20, training: 15 },
  topic: { attendance: 55, 'home-education': 25, 'virtual-school': 20 },
  phase: { secondary: 55, primary: 35, 'not-known': 10 },
  origin: { directly: 60, 'after-answer': 40 },
  standing: { closed: 50, signposted: 16, open: 20, withdrawn: 14 },
  reply: { kept: 72, late: 16, 'very-late': 12 },
};

/** Of a month: far more of the service's own authority, some of its neighbours', few of one further off. */
const monthOf = (month: string, size: number): readonly Tally[] => [
  ...of('questions', { month, authority: 'southwark', total: 90 + size }, questionShares),
  ...of('questions', { month, authority: 'not-said', total: 26 + Math.floor(size / 2) }, questionShares),
  ...of('questions', { month, authority: 'norfolk', total: 14 }, questionShares),
  ...of('questions', { month, authority: 'salford', total: 3 }, questionShares),
  ...of(
    'apart',
    { month, authority: 'southwark', total: 12 + Math.floor(size / 4) },
    { why: { safety: 45, decision: 55 } },
  ),
  ...of('requests', { month, authority: 'southwark', total: 34 + Math.floor(size / 2) }, requestShares),
  ...of('requests', { month, authority: 'norfolk', total: 6 }, requestShares),
  ...of('feedback', { month, authority: 'any', total: 30 + size }, { reaction: { like: 80, dislike: 20 } }),
  ...of('surgery', { month, authority: 'any', total: 9 + Math.floor(size / 8) }, { place: { booked: 100 } }),
];

const sizes = [4, 20, 12, 30, 42, 8, 16, 0, 38, 44, 26, 32];

/** The months before `month`, as many as there are sizes. */
export async function countYear(tallies: Tallies, service: string, month: string): Promise<void> {
  for (const [at, size] of sizes.entries()) {
    await tallies.add(service, monthOf(plusMonths(month, at - sizes.length), size));
  }
}
