import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseReady } from '@ortstreu/shared/kernel/server';
import { Router } from 'express';
import type { AppDeps } from '../deps';

/** In milliseconds; a queue server that is away holds commands back until it returns. */
const QUEUE_TIMEOUT = 3000;

async function answersSoon(question: Promise<boolean>): Promise<boolean> {
  const timer = new AbortController();
  const tooLate = sleep(QUEUE_TIMEOUT, false, { signal: timer.signal }).catch(() => false);
  const isReady = await Promise.race([question.catch(() => false), tooLate]);
  timer.abort();
  return isReady;
}

/** `/healthz` says that the process lives, `/readyz` that it can work. */
export function healthRouter({
  queues,
  isQueueReady = async () => queues === undefined || (await queues.queue('housekeeping').count()) >= 0,
}: Pick<AppDeps, 'queues' | 'isQueueReady'>): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    const [database, queue] = await Promise.all([isDatabaseReady(), answersSoon(isQueueReady())]);
    res.status(database && queue ? 200 : 503).json({ status: database && queue ? 'ok' : 'unavailable', database, queue });
  });
  return router;
}
