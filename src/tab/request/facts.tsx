/** What a request is, beside its words: its facts, deadlines, the answer that led to it, likely doubles, its history. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Setting } from '../../web/contract/person.ts';
import type { RequestView } from '../../web/contract/request.ts';
import { requestCalls } from '../shell/calls.ts';
import { now } from '../shell/clock.ts';
import { ExportLink } from '../shell/export-link.tsx';
import { Markdown } from '../shell/markdown.tsx';
import { Status } from '../shell/marks.tsx';
import { calendarDay, dayIn, fromNow, instantIn, timeIn } from '../shell/times.ts';
import { titleIn, useWorkspace } from '../shell/workspace.ts';
import { factLines } from './fact-lines.ts';

const useStyles = makeStyles({
  part: { minWidth: 0 },
  heading: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase400 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  from: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' },
  link: { color: tokens.colorBrandForegroundLink, display: 'inline-block', lineHeight: '24px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
});

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly request: RequestView;
  readonly setting: Setting;
}

export function Facts({ request, setting }: FactsProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  return (
    <Part id="facts-title" title="Facts">
      <dl className={styles.facts}>
        {factLines(request, setting, reader).map(([term, value]) => (
          <FactLine key={term} term={term} value={value} />
        ))}
      </dl>
    </Part>
  );
}

function FactLine({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

/** Of a reply that was promised; of anything else when it is says enough. */
const replyStates = { coming: '', past: ' (overdue)', met: ' (met)' } as const;

export function Deadlines({ request: { deadlines, booking } }: FactsProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const timed = deadlines.flatMap((one) => (one.at === undefined ? [] : [{ ...one, at: one.at }]));
  const isListed = timed.some(({ kind }) => kind === 'booking');
  if (deadlines.length === 0 && booking === undefined) return null;
  return (
    <Part id="deadlines-title" title="Deadlines">
      <ul className={styles.list}>
        {timed.map(({ kind, title, at, state }) => (
          <li key={kind}>
            <strong>{title}</strong>: {instantIn(reader, at)}, {fromNow(reader, at, now())}
            {kind === 'first-reply' && replyStates[state]}
          </li>
        ))}
        {booking && !isListed && (
          <li>
            <strong>Booked</strong>: {dayIn(reader, booking.starts)}, {timeIn(reader, booking.starts)},{' '}
            {booking.minutes} minutes
          </li>
        )}
        <FromProcedure deadlines={deadlines} />
      </ul>
    </Part>
  );
}

/** All of them hang on one day, which is named once. */
function FromProcedure({ deadlines }: Pick<RequestView, 'deadlines'>) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const lines = deadlines.filter(({ kind }) => kind === 'procedure' || kind === 'caution');
  const counting = deadlines.filter(({ kind }) => kind === 'counting');
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <li>
      <strong>{first.title}</strong>
      {first.day !== undefined && ` (${calendarDay(reader, first.day)})`}:
      <ul className={styles.list}>
        {lines.map(({ kind, words = '' }) => (
          <li key={words}>{kind === 'caution' ? <strong>{words}</strong> : words}</li>
        ))}
      </ul>
      {counting.length > 0 && (
        <details>
          <summary className={styles.summary}>How the days are counted</summary>
          <ul className={styles.list}>
            {counting.map(({ words = '' }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function Asked({ request: { asked } }: FactsProps) {
  const styles = useStyles();
  if (asked === undefined) return null;
  return (
    <Part id="asked-title" title="The answer that led to it">
      <p className={styles.words}>
        <strong>Asked:</strong> <bdi>{asked.question}</bdi>
      </p>
      <details>
        <summary className={styles.summary}>The answer as it was sent</summary>
        <Markdown text={asked.answer} />
        {asked.from.length > 0 && (
          <ul className={styles.from} aria-label="What it was answered from">
            {asked.from.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </details>
    </Part>
  );
}

export function Duplicates({ request: { duplicates, mergedInto, joined }, setting }: FactsProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  if (duplicates.length === 0 && mergedInto === undefined && joined.length === 0) return null;
  return (
    <Part id="doubles-title" title="May be the same">
      <ul className={styles.list}>
        {mergedInto !== undefined && (
          <li>
            Merged into <Reference to={mergedInto} />
          </li>
        )}
        {joined.map((reference) => (
          <li key={reference}>
            <Reference to={reference} /> was merged into this one
          </li>
        ))}
        {duplicates.map(({ reference, question, status, loggedAt }) => (
          <li key={reference}>
            <Reference to={reference} />{' '}
            <Status status={status} title={titleIn(setting, 'statuses', status)} />
            <div className={styles.words}>{question}</div>
            <div className={styles.small}>{instantIn(reader, loggedAt)}</div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Reference({ to }: { readonly to: string }) {
  const styles = useStyles();
  return (
    <Link href={`/requests/${to}`} className={styles.link}>
      {to}
    </Link>
  );
}

export function Record({ request: { reference } }: FactsProps) {
  const { api, service } = useWorkspace();
  return (
    <div>
      <ExportLink
        make="Save the record"
        open={`Open the record of ${reference}`}
        ask={() =>
          api.get(requestCalls.exportRecord, { parts: { service: service.id, reference }, body: {} })
        }
      />
    </div>
  );
}

export function History({ request: { events } }: FactsProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  return (
    <details>
      <summary className={styles.summary}>History ({events.length})</summary>
      <ol className={styles.list}>
        {events.map(({ seq, at, line }) => (
          <li key={seq}>
            {line}
            <div className={styles.small}>
              <time dateTime={at}>{instantIn(reader, at)}</time>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
