/** The log: pino behind our own face, which lets nothing through but the facts on its list. */
import { pino } from 'pino';
import { type Clock, systemClock } from '../calendar/clock.ts';
import type { Log, LogFacts } from '../conversation/log.ts';
import { toErrorFacts } from './error-facts.ts';

type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface LogOptions {
  readonly level: LogLevel;
  /** `json` for machines, one object a line; `lines` for a person at a terminal. */
  readonly style: 'json' | 'lines';
  readonly clock?: Clock;
  /** Where the lines go; standard output where it is absent. */
  readonly write?: (line: string) => void;
}

/** Complete by its type: a new fact does not compile until it is listed here. */
const factTypes: Readonly<Record<keyof LogFacts, 'string' | 'number' | 'error'>> = {
  turn: 'string',
  service: 'string',
  kind: 'string',
  outcome: 'string',
  status: 'number',
  milliseconds: 'number',
  attempt: 'number',
  count: 'number',
  of: 'number',
  reference: 'string',
  code: 'string',
  route: 'string',
  address: 'string',
  version: 'string',
  error: 'error',
};
const longest = 200;

export function createLog({ level, style, clock = systemClock, write }: LogOptions): Log {
  const settings = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${clock.now()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const target = write ?? ((line: string) => void process.stdout.write(line));
  const shown =
    style === 'lines'
      ? (line: string) => {
          target(toLine(line));
        }
      : target;
  // pino's own standard output is the fastest, so it is left to itself where nobody needs to see the lines first.
  const logger = style === 'json' && write === undefined ? pino(settings) : pino(settings, { write: shown });
  return {
    debug: (event, facts) => {
      logger.debug(listed(facts), event);
    },
    info: (event, facts) => {
      logger.info(listed(facts), event);
    },
    warn: (event, facts) => {
      logger.warn(listed(facts), event);
    },
    error: (event, facts) => {
      logger.error(listed(facts), event);
    },
  };
}

/** Types are not there when the program runs: a fact that is not on the list, or not of its type, is left out. */
function listed(facts: LogFacts | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts ?? {})) {
    const type = Object.hasOwn(factTypes, key) ? factTypes[key as keyof LogFacts] : undefined;
    if (type === 'error') kept[key] = toErrorFacts(value);
    else if (type === typeof value) kept[key] = typeof value === 'string' ? value.slice(0, longest) : value;
  }
  return kept;
}

/** 20:48:00 info  turn.answered kind=message milliseconds=12 */
function toLine(json: string): string {
  const { level, time, event, error, ...facts } = JSON.parse(json) as Record<string, unknown>;
  const pairs = Object.entries(facts).map(([key, value]) => ` ${key}=${plain(value)}`);
  const head = `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${plain(event)}${pairs.join('')}`;
  return `${head}${error === undefined ? '' : errorLines(error as ReturnType<typeof toErrorFacts>)}\n`;
}

const plain = (value: unknown): string =>
  typeof value === 'string' && /^[\w.:/@+-]+$/.test(value) ? value : JSON.stringify(value);

function errorLines({ name, code, stack = [], cause }: ReturnType<typeof toErrorFacts>): string {
  const head = ` error=${name}${code === undefined ? '' : `(${code})`}`;
  const frames = stack.map((each) => `\n    ${each}`).join('');
  return `${head}${frames}${cause === undefined ? '' : `\n   cause:${errorLines(cause)}`}`;
}
