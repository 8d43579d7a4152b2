import { randomBytes } from 'node:crypto';
import { AppError } from '@ortstreu/shared/kernel';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { AppDeps } from '../deps';

const nonces = new WeakMap<object, string>();

/** The nonce of this answer's Content-Security-Policy. */
export const nonceOf = (res: Response): string => nonces.get(res) ?? '';

/** Strict headers. Inline styles are allowed as attributes only, as far as the UI kit sets them; scripts come from our own origin. */
export function securityHeaders({ publicUrl }: Pick<AppDeps, 'publicUrl'>): RequestHandler[] {
  const behindTls = publicUrl?.startsWith('https://') ?? false;
  const setNonce: RequestHandler = (_req, res, next) => {
    nonces.set(res, randomBytes(16).toString('base64'));
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_req, res) => `'nonce-${nonceOf(res as Response)}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(behindTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  return [setNonce, headers];
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/**
 * A page of another origin must not write with our cookie. Browsers name the origin of every such request, so a foreign one is
 * refused; requests without it come from programs, which hold the cookie knowingly.
 */
export const sameOriginWrites =
  ({ publicUrl }: Pick<AppDeps, 'publicUrl'>): RequestHandler =>
  (req, _res, next) => {
    const origin = req.get('origin');
    const foreign = origin !== undefined && hostOf(origin) !== req.host && (publicUrl === undefined || hostOf(origin) !== hostOf(publicUrl));
    if (!SAFE_METHODS.has(req.method) && (foreign || req.get('sec-fetch-site') === 'cross-site')) throw new AppError('FORBIDDEN');
    next();
  };
