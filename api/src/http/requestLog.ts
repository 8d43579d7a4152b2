import { randomUUID } from 'node:crypto';
import type { Logger } from '@ortstreu/shared/kernel/server';
import type { RequestHandler } from 'express';
import { pinoHttp } from 'pino-http';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);
const PROXY_ID = /^[\w-]{8,64}$/;

/** Link tokens open doors: they must not stand in the log, wherever they stand in the address. */
const withoutTokens = (url: string): string =>
  url
    .replace(/\?.*$/, '')
    .replace(/^(.*\/(?:invitation|reset)\/)[^/]+/, '$1[cut]')
    .replace(/[\w-]{40,}/g, '[cut]');

/** One line per request with an id that the answer carries too; a proxy's id is kept. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id'];
      const id = typeof given === 'string' && PROXY_ID.test(given) ? given : randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    autoLogging: { ignore: (req) => QUIET.has(req.url ?? '') || (req.url ?? '').startsWith('/assets/') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: {
      req: (req: { method: string; url: string }) => ({ method: req.method, url: withoutTokens(req.url) }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  });
}
