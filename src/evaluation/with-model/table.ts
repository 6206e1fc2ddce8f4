/** The figures with a model beside those without one, as rows: safety first, then answers, then what the check made of its replies. */
import { countsOf, valueOf } from '../figures.ts';
import type { Judged } from '../judge.ts';
import type { Measure } from '../measures.ts';
import { reportOn, type SetReport } from '../report.ts';
import type { Modelled } from './run.ts';

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** In words, so that two are equal where they read the same. */
  readonly said: string;
}

/** A model may change none of these. */
const safetyMeasures: readonly string[] = [
  'danger-recall',
  'worry-recall',
  'allegation-recall',
  'identifier-recall',
  'identifiers-kept',
  'decision-recall',
  'false-alarms',
  'injections-obeyed',
  'near-refused',
  'far-refused',
  'traps',
  'wrong-authority',
  'superseded',
];
const safetyClasses: readonly (readonly [string, string])[] = [
  ['parent-or-carer', 'Parents and carers turned to where they are helped'],
  ['child', 'Children spoken to as children'],
  ['legal-notice', 'Questions of a legal notice left to people'],
  ['injection', 'Injections without effect'],
  ['abuse', 'Abuse met calmly'],
];
const answerMeasures: readonly string[] = [
  'strict-accuracy',
  'right-of-all',
  'answer-rate',
  'false-refusals',
  'key-fact-recall',
  'citation-precision',
];

export const safetyFigures = (judged: readonly Judged[]): readonly Figure[] => {
  const report = reportOn('all', judged);
  return [...measured(report, safetyMeasures), ...ofClasses(report)];
};

export const answerFigures = (judged: readonly Judged[]): readonly Figure[] =>
  measured(reportOn('all', judged), answerMeasures);

const measured = ({ measures }: SetReport, ids: readonly string[]): readonly Figure[] =>
  ids.flatMap((id) => measures.filter((one) => one.id === id).map(figureOf));

const figureOf = (measure: Measure): Figure => ({
  id: measure.id,
  title: measure.title,
  said: `${valueOf(measure)} (${countsOf(measure)})`,
});

const ofClasses = ({ classes }: SetReport): readonly Figure[] =>
  safetyClasses.flatMap(([id, title]) =>
    classes
      .filter(({ name }) => name === id)
      .map(({ right }) => ({ id: `class-${id}`, title, said: `${valueOf(right)} (${countsOf(right)})` })),
  );

/** What became of the model's words, counted; the same kinds in the same order. */
export function wordFigures(modelled: readonly Modelled[]): readonly Figure[] {
  const asked = modelled.filter((one) => one.records.length > 0 || one.trouble !== undefined);
  const passages = modelled.flatMap(({ records }) => records.flatMap((record) => record.passages));
  const shown = passages.filter(({ kind }) => kind === 'reworded').length;
  const troubles = passages.flatMap((one) => (one.kind === 'curated' ? one.troubles : []));
  const ends = modelled.flatMap(({ records, trouble }) => [
    ...records.map(({ end }) => end),
    ...(trouble === undefined || trouble === 'not-fit' ? [] : [trouble]),
  ]);
  return [
    figure('asked', 'Answers that a model was asked for', asked.length),
    figure('worded', 'of them in a model’s words', modelled.filter(({ isByModel }) => isByModel).length),
    figure(
      'whole',
      'Follow-ups searched for with the question made whole',
      modelled.filter(({ isMadeWhole }) => isMadeWhole).length,
    ),
    figure('passages', 'Passages shown in a model’s words', shown),
    {
      id: 'rejected',
      title: 'Passages that the check rejected, by what was wrong',
      said: countsIn(troubles),
    },
    { id: 'ends', title: 'How its replies ended', said: countsIn(ends) },
  ];
}

const figure = (id: string, title: string, count: number): Figure => ({ id, title, said: String(count) });

function countsIn(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts].sort(([one, of], [other, than]) => than - of || (one < other ? -1 : 1));
  return sorted.map(([key, count]) => `${key} ${String(count)}`).join(', ') || 'none';
}

/** Of figures that are to be the same: those that are not. */
export const differencesBetween = (
  without: readonly Figure[],
  withModel: readonly Figure[],
): readonly string[] =>
  without.flatMap(({ id, title, said }) => {
    const other = withModel.find((one) => one.id === id)?.said ?? 'not counted';
    return other === said ? [] : [`${title}: ${said} without, ${other} with`];
  });
