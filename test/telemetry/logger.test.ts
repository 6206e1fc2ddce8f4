/** The log holds events and listed facts, and nothing that a person typed, whatever it is handed. */
import assert from 'node:assert/strict';
import type { LogFacts } from '../../src/conversation/log.ts';
import { createLog, type LogOptions } from '../../src/telemetry/logger.ts';

const clock = { now: () => '2026-11-21T20:48:00.000Z' };

function noting(options: Partial<LogOptions> = {}): {
  readonly log: ReturnType<typeof createLog>;
  readonly lines: string[];
} {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  return { lines, log: createLog({ level: 'debug', style: 'json', clock, write, ...options }) };
}

const parsed = (line: string | undefined): Record<string, unknown> =>
  JSON.parse(line ?? '') as Record<string, unknown>;

describe('the log', () => {
  it('writes one JSON object a line, with level, time, event and facts', () => {
    const { log, lines } = noting();
    log.info('turn.answered', { turn: 't-1', kind: 'message', milliseconds: 12 });
    assert.equal(lines.length, 1);
    assert.deepEqual(parsed(lines[0]), {
      level: 'info',
      time: '2026-11-21T20:48:00.000Z',
      event: 'turn.answered',
      turn: 't-1',
      kind: 'message',
      milliseconds: 12,
    });
    assert.equal(lines[0]?.endsWith('\n'), true);
  });

  it('writes from its level upward', () => {
    const { log, lines } = noting({ level: 'warn' });
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    assert.deepEqual(
      lines.map((line) => parsed(line)['event']),
      ['c', 'd'],
    );
  });

  it('leaves out what is not on the list of facts, or not of its type', () => {
    const { log, lines } = noting();
    const facts = {
      text: 'Ada',
      kind: { deep: 'Ada' },
      status: 'Ada',
      code: 'E1',
      toString: 'Ada',
      err: new Error('Ada'),
    };
    log.info('x', facts as unknown as LogFacts);
    assert.deepEqual(Object.keys(parsed(lines[0])).sort(), ['code', 'event', 'level', 'time']);
    assert.doesNotMatch(lines.join(''), /Ada/);
  });

  it('cuts a fact short', () => {
    const { log, lines } = noting();
    log.info('x', { code: 'y'.repeat(5000) });
    assert.equal(String(parsed(lines[0])['code']).length, 200);
  });

  it('keeps to one line whatever a fact holds', () => {
    for (const style of ['json', 'lines'] as const) {
      const { log, lines } = noting({ style });
      log.info('x', { code: 'a\nb\u001b[2Jc' });
      assert.equal(lines.join('').trimEnd().split('\n').length, 1);
      assert.equal(lines.join('').includes('\u001b'), false);
    }
  });

  describe('of an error', () => {
    const shown = (error: unknown, style: 'json' | 'lines' = 'json'): string => {
      const { log, lines } = noting({ style });
      log.error('x', { error });
      return lines.join('');
    };

    it('tells the name, the code and the frames, never the message', () => {
      const error = Object.assign(new TypeError('Ada Lovelace, 01/02/2015'), { code: 'ECONNRESET' });
      for (const style of ['json', 'lines'] as const) {
        const line = shown(error, style);
        assert.match(line, /TypeError/);
        assert.match(line, /ECONNRESET/);
        assert.match(line, /logger\.test\.ts:\d+:\d+/);
        assert.doesNotMatch(line, /Ada|2015/);
      }
    });

    it('is not fooled by a message of several lines that looks like frames', () => {
      assert.doesNotMatch(
        shown(new Error('first\n    at Ada (/home/ada.ts:1:2)\n    at Lovelace')),
        /[Aa]da|Lovelace/,
      );
    });

    it('tells nothing more of a message that was changed after the error was made', () => {
      const error = new Error('Ada\nis ill\n   at home');
      error.message = 'other';
      assert.doesNotMatch(shown(error), /Ada|ill|home/);
    });

    it('tells of its causes in the same way, to a depth', () => {
      const line = shown(
        new Error('Ada', {
          cause: new RangeError('Lovelace', { cause: new Error('x', { cause: new SyntaxError('y') }) }),
        }),
      );
      assert.match(line, /RangeError/);
      assert.doesNotMatch(line, /Ada|Lovelace|SyntaxError/);
      assert.match(shown(new AggregateError([new RangeError('Ada')], 'Ada')), /RangeError/);
      const loop = new Error('loop');
      loop.cause = loop;
      assert.ok(shown(loop).length < 10_000);
    });

    it('tells only the type of what is no error', () => {
      assert.deepEqual(parsed(shown('Ada'))['error'], { name: 'string' });
      assert.deepEqual(parsed(shown({ message: 'Ada' }))['error'], { name: 'object' });
      assert.deepEqual(parsed(shown(null))['error'], { name: 'null' });
    });

    it('does not trust a name or a code that holds words', () => {
      const error = Object.assign(new Error('x'), { name: 'Ada Lovelace', code: 'Ada is ill' });
      assert.doesNotMatch(shown(error), /Ada/);
    });
  });

  it('writes short lines for a person at a terminal', () => {
    const { log, lines } = noting({ style: 'lines' });
    log.warn('outbox.retry', { attempt: 2, code: 'two words' });
    assert.deepEqual(lines, ['20:48:00 warn  outbox.retry attempt=2 code="two words"\n']);
  });
});
