import { useSecret } from '@ortstreu/shared/kernel/server';
import express, { type Express } from 'express';
import { authRouter } from './auth/authRouter';
import { sessions } from './auth/session';
import { setupRouter } from './auth/setupRouter';
import { createThrottle } from './auth/throttle';
import type { AppDeps } from './deps';
import { eventsRouter } from './events/eventsRouter';
import { graphqlHandlers } from './graphql/server';
import { errorHandler, notFound } from './http/errorHandler';
import { healthRouter } from './http/health';
import { metrics } from './http/metrics';
import { identify } from './http/requestContext';
import { requestLog } from './http/requestLog';
import { routes } from './http/routes';
import { sameOriginWrites, securityHeaders } from './http/security';
import { isClientBuilt, staticClient } from './http/staticClient';

export type { AppDeps } from './deps';
export type { KeptMail, MailAttachment, Mailbox, MailSummary } from './admin/mailbox';

/** Only `/healthz` and `/readyz`, for a process that has no api. */
export const createHealth = (deps: Pick<AppDeps, 'queues'>): Express => express().disable('x-powered-by').use(healthRouter(deps));

const JSON_LIMIT = '1mb';

const trusted = (setting: string): number | string => (/^\d+$/.test(setting) ? Number(setting) : setting);

/**
 * The api as an Express application. It opens no port and no connection of its own: the database is connected and indexed before,
 * so that tests boot exactly what runs in production.
 */
export async function createApp(deps: AppDeps): Promise<{ app: Express; close(): Promise<void> }> {
  useSecret(deps.sessionSecret);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trusted(deps.trustProxy ?? 'loopback'));

  const figures = metrics(deps);
  const client = deps.clientDir !== undefined && isClientBuilt(deps.clientDir) ? staticClient(deps.clientDir) : undefined;
  const [throttle, graphql] = await Promise.all([createThrottle(), graphqlHandlers(deps)]);

  app.use(requestLog(deps.logger), figures.observe, securityHeaders(deps), healthRouter(deps), figures.router);
  if (client) app.use(client.files);

  const json = express.json({ limit: JSON_LIMIT });
  const identified = [sameOriginWrites(deps), sessions(deps), identify(deps)];
  app.use('/auth', identified, json, authRouter(throttle));
  const events = eventsRouter(deps);
  app.use('/events', identified, events.router);
  app.use('/setup', identified, json, setupRouter(deps, throttle));
  app.post('/graphql', identified, json, graphql.handlers);
  for (const { path, guards, build } of routes) app.use(path, identified, guards, build(deps));

  if (client) app.use(client.pages);
  app.use(notFound);
  app.use(errorHandler);
  const close = async (): Promise<void> => {
    await events.close();
    await graphql.stop();
  };
  return { app, close };
}
