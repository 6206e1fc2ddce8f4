/** The figures that an operator watches, in Prometheus' format; no label ever holds what a person typed. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface OutboxFigures {
  readonly waiting: number;
  readonly held: number;
  readonly dead: number;
  /** Of those waiting: tried again and again, and not through. */
  readonly failing: number;
  /** How long the oldest waiting notice is overdue; 0 where none is. */
  readonly oldestSeconds: number;
}

export interface Metrics {
  /** `kind` is that of the turn's event, `outcome` what came of it: both from closed lists. */
  turn(kind: string, outcome: string, seconds: number): void;
  reply(outcome: 'sent' | 'failed'): void;
  requestLogged(): void;
  /** One question to a language model: what for, what came of it, and what it cost. */
  readonly modelCalled: (call: ModelCounted) => void;
  /** One reply of it to a question: how it ended, and what the check made of it, passage by passage. */
  readonly modelReworded: (reply: RewordedCounted) => void;
  text(): Promise<{ readonly contentType: string; readonly body: string }>;
}

export interface ModelCounted {
  readonly purpose: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly tokens: { readonly prompt: number; readonly reply: number };
}

/** From closed lists; none of it holds a word of the reply. */
export interface RewordedCounted {
  readonly end: string;
  readonly promptVersion: number;
  readonly guidanceVersion: number | undefined;
  readonly reworded: number;
  readonly rejected: number;
  readonly left: number;
  readonly troubles: readonly (readonly [string, number])[];
}

export interface MetricsOptions {
  /** Read each time that somebody looks, so that the figures are never those of a loop that has died. */
  readonly readOutbox: () => Promise<OutboxFigures>;
}

/** More kinds or outcomes than we have would be a fault, and each costs memory for ever. */
const mostLabels = 60;

export function createMetrics({ readOutbox }: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'signpost_' });
  const { turns, seconds, replies, requests } = createInstruments(registry);
  const outbox = createOutboxGauges(registry);
  const model = createModelInstruments(registry);
  const kinds = createLabels();
  const outcomes = createLabels();
  return {
    turn(kind, outcome, took) {
      turns.inc({ kind: kinds(kind), outcome: outcomes(outcome) });
      seconds.observe({ kind: kinds(kind) }, took);
    },
    reply(outcome) {
      replies.inc({ outcome });
    },
    requestLogged() {
      requests.inc();
    },
    modelCalled: model,
    modelReworded: createRewordingInstruments(registry),
    async text() {
      outbox(await figuresOrUnknown(readOutbox));
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

function createInstruments(registry: Registry): {
  readonly turns: Counter<'kind' | 'outcome'>;
  readonly seconds: Histogram<'kind'>;
  readonly replies: Counter<'outcome'>;
  readonly requests: Counter;
} {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
    new Counter({ name: `signpost_${name}_total`, help, labelNames, registers });
  const seconds = new Histogram({
    name: 'signpost_turn_seconds',
    help: 'How long a turn took, from its arrival to its last reply',
    labelNames: ['kind'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15],
    registers,
  });
  const replies = counter('replies', 'Messages handed to the channel', ['outcome']);
  for (const outcome of ['sent', 'failed']) replies.inc({ outcome }, 0);
  return {
    turns: counter('turns', 'Turns by kind of event and what came of them', ['kind', 'outcome']),
    seconds,
    replies,
    requests: counter('requests_logged', 'Consultation requests saved', []),
  };
}

function createModelInstruments(registry: Registry): Metrics['modelCalled'] {
  const registers = [registry];
  const calls = new Counter({
    name: 'signpost_model_calls_total',
    help: 'Questions to the language model by purpose and what came of them',
    labelNames: ['purpose', 'outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'signpost_model_tokens_total',
    help: 'Tokens of the language model, of prompts and of replies',
    labelNames: ['purpose', 'of'],
    registers,
  });
  const seconds = new Histogram({
    name: 'signpost_model_seconds',
    help: 'How long the language model took, with the one repeat that there may be',
    labelNames: ['purpose'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 12],
    registers,
  });
  return ({ purpose, outcome, milliseconds, tokens: used }) => {
    calls.inc({ purpose, outcome });
    seconds.observe({ purpose }, milliseconds / 1000);
    tokens.inc({ purpose, of: 'prompt' }, used.prompt);
    tokens.inc({ purpose, of: 'reply' }, used.reply);
  };
}

function createRewordingInstruments(registry: Registry): Metrics['modelReworded'] {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
    new Counter({ name: `signpost_model_${name}_total`, help, labelNames, registers: [registry] });
  const replies = counter('replies', 'Replies of the language model to a question by how they ended', [
    'end',
    'prompt',
    'guidance',
  ]);
  const passages = counter('passages', 'Passages of those answers by whose words they were shown in', [
    'words',
    'prompt',
    'guidance',
  ]);
  const rejections = counter('rejections', 'Passages whose new words the check rejected, by what was wrong', [
    'trouble',
    'prompt',
  ]);
  const versions = createLabels();
  return ({ end, promptVersion, guidanceVersion, reworded, rejected, left, troubles }) => {
    const prompt = String(promptVersion);
    const of = { prompt, guidance: versions(`v${String(guidanceVersion ?? 0)}`) };
    replies.inc({ end, ...of });
    for (const [words, count] of Object.entries({ reworded, rejected, left }))
      passages.inc({ words, ...of }, count);
    for (const [trouble, count] of troubles) rejections.inc({ trouble, prompt }, count);
  };
}

function createOutboxGauges(registry: Registry): (figures: OutboxFigures) => void {
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `signpost_outbox_${name}`, help, registers: [registry] });
  const waiting = gauge('waiting', 'Notices to be sent');
  const held = gauge('held', 'Posts held until an advisory channel is set');
  const dead = gauge('dead', 'Notices given up, for an operator to look at');
  const failing = gauge('failing', 'Notices waiting that were tried again and again');
  const oldest = gauge('oldest_seconds', 'How long the oldest waiting notice is overdue');
  return (figures) => {
    waiting.set(figures.waiting);
    held.set(figures.held);
    dead.set(figures.dead);
    failing.set(figures.failing);
    oldest.set(figures.oldestSeconds);
  };
}

const unknown: OutboxFigures = { waiting: NaN, held: NaN, dead: NaN, failing: NaN, oldestSeconds: NaN };

/** A database that is down must not take the other figures with it, nor show as an empty outbox. */
async function figuresOrUnknown(read: () => Promise<OutboxFigures>): Promise<OutboxFigures> {
  return read().catch(() => unknown);
}

/** Words of a closed list pass; whatever else came, or came too many, is counted as other. */
function createLabels(): (word: string) => string {
  const known = new Set<string>();
  return (word) => {
    if (known.has(word)) return word;
    if (known.size >= mostLabels || !/^[A-Za-z][\w/.-]{0,60}$/.test(word)) return 'other';
    known.add(word);
    return word;
  };
}
