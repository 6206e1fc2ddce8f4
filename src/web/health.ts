/** GET /health/ready and /metrics: what a platform asks to know whether to send people here. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../conversation/log.ts';
import { refuseStranger } from './local-fence.ts';
import { type Refusal, type Reply, refuse, sendRefusal, sendContent } from './reply.ts';

export interface Readiness {
  readonly database: 'ok' | 'failed';
  /** Behind: a newer version is published that this process cannot read; it answers from the one before. */
  readonly guidance: 'ok' | 'behind' | 'failed';
  /** Stuck is trouble for an operator, not a reason to send people elsewhere: they would find the same outbox there. */
  readonly outbox: 'ok' | 'stuck';
  /** The published version that is answered from. */
  readonly guidanceVersion?: number;
}

export interface MetricsSource {
  /** Without one, production has no metrics page. */
  readonly token: string | undefined;
  readonly text: () => Promise<{ readonly contentType: string; readonly body: string }>;
}

const patienceMilliseconds = 3000;
const unknown: Readiness = { database: 'failed', guidance: 'failed', outbox: 'stuck' };

/** However many ask at once, the checks run once; a check that hangs or throws counts as failed. */
export function createReadinessCheck(check: () => Promise<Readiness>, log: Log): () => Promise<Reply> {
  let running: Promise<Reply> | undefined;
  return () => {
    running ??= askOnce(check, log).finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function askOnce(check: () => Promise<Readiness>, log: Log): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => {
      log.error('web.readiness', { code: 'timeout' });
      resolve(unknown);
    }, patienceMilliseconds);
  });
  try {
    return toReply(await Promise.race([check(), tooLate]));
  } catch (error) {
    log.error('web.readiness', { code: 'failed', error });
    return toReply(unknown);
  } finally {
    clearTimeout(timer);
  }
}

function toReply(checks: Readiness): Reply {
  const down = checks.database === 'failed' || checks.guidance === 'failed';
  const { database, guidance, outbox, guidanceVersion } = checks;
  const status = down ? 'unavailable' : outbox === 'stuck' || guidance === 'behind' ? 'degraded' : 'ok';
  return {
    status: down ? 503 : 200,
    body: {
      status,
      checks: { database, guidance, outbox },
      ...(guidanceVersion !== undefined && { guidanceVersion }),
    },
  };
}

/** Local mode is open to this machine; production only to whoever holds the token. */
export async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: MetricsSource,
  mode: 'local' | 'production',
): Promise<void> {
  const refusal = mode === 'local' ? refuseStranger(request) : refuseWithoutToken(request, metrics.token);
  if (refusal !== undefined) {
    sendRefusal(request, response, refusal);
    return;
  }
  const { contentType, body } = await metrics.text();
  sendContent(response, 200, contentType, body);
}

function refuseWithoutToken(request: IncomingMessage, token: string | undefined): Refusal | undefined {
  if (token === undefined || token === '') return refuse(404, 'no-route', 'There is nothing here.');
  const given = request.headers.authorization ?? '';
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
    ? undefined
    : refuse(401, 'metrics-token', 'The metrics need their token.');
}

/** Of equal length whatever was sent, so that the comparison takes the same time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
