/** What a service's desk goes by, default and written alike, in the lines that `npm run service:check` shows. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { writtenDate } from '../calendar/dates.ts';
import { type OpeningHours, weekdays, workingTimeWords } from '../calendar/opening-hours.ts';
import { type Period, periodWords } from '../calendar/period.ts';
import type { Problem } from '../files/checked-yaml.ts';
import type { Desk, DeskTakes, OfferedKind, Retention, Service } from '../people/service.ts';
import { deskFields } from './desk-schema.ts';
import { modelWords } from './model-schema.ts';

const defaults = z.strictObject(deskFields).parse({});

/** One line a setting, with "(default)" where it is what a file that says nothing of it gets. */
export function settingLines(service: Service): readonly string[] {
  const {
    kinds,
    desks,
    warnBefore,
    reopenWithinDays,
    formalReferral,
    cannedReplies,
    howItWent,
    guestsAdvise,
  } = service;
  const marked = (words: string, value: unknown, otherwise: unknown): string =>
    isDeepStrictEqual(value, otherwise) ? `${words} (default)` : words;
  const reopening = periodWords({ count: reopenWithinDays, unit: 'days' });
  return [
    ...kinds.map((kind) => marked(`kinds: ${kindWords(kind)}`, kinds, defaults.kinds)),
    ...desks.map((desk) => marked(`desks: ${deskWords(desk, kinds)}`, desks, defaults.desks)),
    marked(`guestsAdvise: ${guestsAdvise ? 'yes' : 'no'}`, guestsAdvise, defaults.guestsAdvise),
    `opening: ${openingWords(service.opening)}`,
    marked(`digestAt: ${service.digestAt}, London time`, service.digestAt, defaults.digestAt),
    marked(`warnBefore: ${workingTimeWords(warnBefore)}`, warnBefore, defaults.warnBefore),
    marked(`reopenWithin: ${reopening}`, reopenWithinDays, defaults.reopenWithin),
    `formalReferral: ${formalReferral ? `${formalReferral.label}, ${formalReferral.url}` : 'none'}`,
    `cannedReplies: ${cannedReplies.map(({ label }) => label).join('; ') || 'none'}`,
    marked(`howItWent: ${howItWent ? 'asked' : 'not asked'}`, howItWent, defaults.howItWent),
    `model: ${modelWords(service.model)}`,
    marked(`retention: ${retentionWords(service.retention)}`, service.retention, defaults.retention),
  ];
}

function kindWords({ kind, label, promised, promisedUrgent, fields, desk }: OfferedKind): string {
  return [
    `${kind}, “${label}”`,
    promised === undefined ? 'no time promised' : `promised within ${promised.words}`,
    ...(promisedUrgent ? [`where a deadline is near within ${promisedUrgent.words}`] : []),
    `asks ${fields.join(', ') || 'none of the optional questions'}`,
    ...(desk === undefined ? [] : [`goes to ${desk}`]),
  ].join('; ');
}

function deskWords({ id, name, takes, default: isDefault }: Desk, kinds: readonly OfferedKind[]): string {
  const named = kinds.filter(({ desk }) => desk === id).map(({ kind }) => kind);
  return [
    `${id}, “${name}”`,
    ...(takes ? [`takes ${takesWords(takes)}`] : []),
    ...(named.length > 0 ? [`named by ${named.join(', ')}`] : []),
    ...(isDefault ? ['gets what fits no other'] : []),
  ].join('; ');
}

const takesWords = (takes: DeskTakes): string =>
  Object.entries<readonly string[]>({ ...takes })
    .map(([field, values]) => `${field} ${values.join(' or ')}`)
    .join(' and ');

function openingWords({ days, from, to, closed, isAssumed }: OpeningHours): string {
  const open = weekdays.filter((weekday) => days.includes(weekday)).map(capitalised);
  const also = closed.length === 0 ? '' : ` and on ${closed.map(writtenDate).join(', ')}`;
  return `${open.join(', ')}, ${from} to ${to}, London time; closed on England's bank holidays${also}${isAssumed ? ' (assumed: not written)' : ''}`;
}

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const retained: Readonly<Record<Exclude<keyof Retention, 'approval'>, string>> = {
  underWay: 'walks, drafts and the memory of a conversation',
  answersWithPerson: 'answers with the person who had them',
  screenedQuestions: 'screened questions',
  closedRequests: 'closed requests',
  eventSkeletons: "events' skeletons",
  deadLetters: 'messages that were given up',
};

function retentionWords({ approval, ...periods }: Retention): string {
  const kept = Object.entries<Period>(periods)
    .map(([what, period]) => `${retained[what as keyof typeof periods]} ${periodWords(period)}`)
    .join(', ');
  return approval
    ? `${kept}; approved by ${approval.by} on ${writtenDate(approval.on)}`
    : `${kept}; marked for the council's approval`;
}

/** Said at each start until the council has approved how long things are kept. */
export const approvalNotices = ({ id, retention }: Service): readonly string[] =>
  retention.approval ? [] : [`${id} keeps ${retentionWords(retention)} (retention.approvedBy).`];

/** What keeps nobody from starting, and is not as good as it could be. */
export function deskWarnings(file: string, service: Service): readonly Problem[] {
  const at = (message: string): Problem => ({ file, line: 1, message });
  const inWords = service.kinds.filter(
    ({ promised, promisedUrgent }) => isInWords(promised) || isInWords(promisedUrgent),
  );
  return [
    ...(service.opening.isAssumed ? [at(openingUnset)] : []),
    ...inWords.map(({ kind }) => at(`kinds: the time that ${kind} promises ${wordsOnly}`)),
    ...(service.retention.approval ? [] : [at(retentionUnapproved)]),
  ];
}

const isInWords = (promised: OfferedKind['promised']): boolean =>
  promised !== undefined && !('unit' in promised);

const openingUnset = 'opening: not set. Monday to Friday, 09:00 to 17:00 is assumed.';
const wordsOnly =
  'is in words only, so that nothing is ever due. Write { count: 2, unit: working-days }, or working-hours.';
const retentionUnapproved =
  "retention: marked for the council's approval. Write approvedBy and approvedOn once it is given.";
