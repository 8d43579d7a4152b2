import { translator } from '@ortstreu/shared/i18n';
import { AppError } from '@ortstreu/shared/kernel';
import type { Logger } from '@ortstreu/shared/kernel/server';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { publicError } from './publicError';
import { contextOf } from './requestContext';

/** What the request knew about its reader; the failure may have come before it was identified. */
function audience(req: Parameters<RequestHandler>[0]) {
  try {
    return contextOf(req);
  } catch {
    return { t: translator(req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de'), log: req.log as Logger };
  }
}

/** Everything that no route answered. */
export const notFound: RequestHandler = () => {
  throw new AppError('NOT_FOUND');
};

/** The last handler: every failure of a REST route leaves as `{ errors: [{ message, extensions }] }`. */
export const errorHandler: ErrorRequestHandler = (thrown: unknown, req, res, next) => {
  if (res.headersSent) {
    next(thrown);
    return;
  }
  const { t, log } = audience(req);
  const { status, error } = publicError(thrown, t, log);
  const { retryAfter } = error.extensions.params ?? {};
  if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
  res.status(status).json({ errors: [error] });
};
