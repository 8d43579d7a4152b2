import { isDatabaseReady } from '@ortstreu/shared/kernel/server';
import { Router } from 'express';
import type { AppDeps } from '../deps';

/** `/healthz` says that the process lives, `/readyz` that it can work. */
export function healthRouter({ queues, isQueueReady = async () => queues === undefined || (await queues.queue('housekeeping').count()) >= 0 }: Pick<AppDeps, 'queues' | 'isQueueReady'>): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    const [database, queue] = await Promise.all([isDatabaseReady(), isQueueReady().catch(() => false)]);
    res.status(database && queue ? 200 : 503).json({ status: database && queue ? 'ok' : 'unavailable', database, queue });
  });
  return router;
}
