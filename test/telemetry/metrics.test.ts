/** The figures for an operator: complete, small in number, and true while parts of the service are down. */
import assert from 'node:assert/strict';
import { createMetrics, type OutboxFigures } from '../../src/telemetry/metrics.ts';

const outbox: OutboxFigures = { waiting: 3, held: 2, dead: 1, failing: 4, oldestSeconds: 40 };

describe('the metrics', () => {
  it('count turns, replies and requests, and time turns', async () => {
    const metrics = createMetrics({ readOutbox: () => Promise.resolve(outbox) });
    metrics.turn('message', 'answered', 0.2);
    metrics.turn('message', 'answered', 3);
    metrics.turn('invoke', 'failed', 0.01);
    metrics.reply('sent');
    metrics.requestLogged();
    const { body, contentType } = await metrics.text();
    assert.match(contentType, /^text\/plain/);
    for (const line of [
      'signpost_turns_total{kind="message",outcome="answered"} 2',
      'signpost_turns_total{kind="invoke",outcome="failed"} 1',
      'signpost_turn_seconds_bucket{le="0.25",kind="message"} 1',
      'signpost_turn_seconds_count{kind="message"} 2',
      'signpost_replies_total{outcome="sent"} 1',
      'signpost_replies_total{outcome="failed"} 0',
      'signpost_requests_logged_total 1',
      'signpost_outbox_waiting 3',
      'signpost_outbox_held 2',
      'signpost_outbox_dead 1',
      'signpost_outbox_failing 4',
      'signpost_outbox_oldest_seconds 40',
    ]) {
      assert.ok(body.includes(`${line}\n`), line);
    }
    assert.match(body, /signpost_nodejs_eventloop_lag_seconds /);
    assert.match(body, /signpost_process_resident_memory_bytes /);
  });

  it('count how a model’s replies ended, whose words passages were shown in, and what the check rejected', async () => {
    const metrics = createMetrics({ readOutbox: () => Promise.resolve(outbox) });
    const of = { promptVersion: 2, guidanceVersion: 7 };
    metrics.modelReworded({
      ...of,
      end: 'partial',
      reworded: 1,
      rejected: 2,
      left: 3,
      troubles: [
        ['figure', 2],
        ['list', 1],
      ],
    });
    metrics.modelReworded({
      ...of,
      guidanceVersion: undefined,
      end: 'none',
      reworded: 0,
      rejected: 0,
      left: 1,
      troubles: [],
    });
    const { body } = await metrics.text();
    for (const line of [
      'signpost_model_replies_total{end="partial",prompt="2",guidance="v7"} 1',
      'signpost_model_replies_total{end="none",prompt="2",guidance="v0"} 1',
      'signpost_model_passages_total{words="rejected",prompt="2",guidance="v7"} 2',
      'signpost_model_passages_total{words="left",prompt="2",guidance="v0"} 1',
      'signpost_model_rejections_total{trouble="figure",prompt="2"} 2',
      'signpost_model_rejections_total{trouble="list",prompt="2"} 1',
    ])
      assert.ok(body.includes(`${line}\n`), line);
  });

  it('show no outbox rather than an empty one while it cannot be read, and the rest all the same', async () => {
    const metrics = createMetrics({ readOutbox: () => Promise.reject(new Error('down')) });
    metrics.requestLogged();
    const { body } = await metrics.text();
    assert.match(body, /signpost_outbox_waiting Nan\n/i);
    assert.match(body, /signpost_requests_logged_total 1\n/);
  });

  it('never let words or ever more labels in', async () => {
    const metrics = createMetrics({ readOutbox: () => Promise.resolve(outbox) });
    metrics.turn('Ada Lovelace is ill', 'answered', 1);
    for (let n = 0; n < 500; n += 1) metrics.turn(`kind${n}`, 'answered', 1);
    const { body } = await metrics.text();
    assert.doesNotMatch(body, /Ada/);
    assert.match(body, /signpost_turns_total\{kind="other",outcome="answered"\} 441\n/);
  });

  it('are apart from those of another instance', async () => {
    const first = createMetrics({ readOutbox: () => Promise.resolve(outbox) });
    const second = createMetrics({ readOutbox: () => Promise.resolve(outbox) });
    first.requestLogged();
    assert.match((await second.text()).body, /signpost_requests_logged_total 0\n/);
  });
});
