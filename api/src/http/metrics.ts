import { timingSafeEqual } from 'node:crypto';
import { AppError } from '@ortstreu/shared/kernel';
import { Router, type Request, type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { AppDeps } from '../deps';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

function mayRead(req: Request, token: string | undefined): boolean {
  const given = Buffer.from(req.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  if (token !== undefined) return given.length === wanted.length && timingSafeEqual(given, wanted);
  // Without a token only this machine itself, not somebody whom a proxy on it lets through.
  return LOOPBACK.test(req.socket.remoteAddress ?? '') && req.get('x-forwarded-for') === undefined;
}

/** Figures for operators: the process, and how long requests took by method, route and status. */
export function metrics({ metricsToken }: Pick<AppDeps, 'metricsToken'>): { observe: RequestHandler; router: Router } {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time until the answer was sent.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });
  const observe: RequestHandler = (req, res, next) => {
    const stop = seconds.startTimer({ method: req.method });
    res.once('finish', () => stop({ route: routeOf(req), status: res.statusCode }));
    next();
  };
  const router = Router();
  router.get('/metrics', async (req, res) => {
    if (!mayRead(req, metricsToken)) throw new AppError('NOT_FOUND');
    res.type(register.contentType).send(await register.metrics());
  });
  return { observe, router };
}

/** The pattern, not the address, so that ids do not make a series each. */
function routeOf(req: Request): string {
  const route = req.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? `${req.baseUrl}${route.path}` : 'other';
}
