import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '@ortstreu/shared/kernel';
import {
  acceptInvitation,
  authenticate,
  changePassword,
  findToken,
  findUser,
  requestPasswordReset,
  resetPassword,
  signOutEverywhere,
  type StoredUser,
} from '@ortstreu/shared/user/server';
import { requestPasswordResetInput } from '@ortstreu/shared/user';
import { Router, type Request } from 'express';
import { contextOf, signedIn } from '../http/requestContext';
import { endSession, startSession } from './session';
import type { Throttle } from './throttle';

/** A request for a reset link answers after this many milliseconds whether the account exists or not. */
const RESET_ANSWER_MS = 400;

const addressOf = (req: Request): string => req.ip ?? 'unknown';

const view = (user: StoredUser) => ({ id: user._id.toHexString(), name: user.name, email: user.email, role: user.role, locale: user.locale });

const textOf = (body: unknown, field: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Sign-in, sign-out, invitations and passwords. Everything here is throttled, because strangers may knock. */
export function authRouter(throttle: Throttle): Router {
  const router = Router();

  router.post('/login', async (req, res) => {
    const account = textOf(req.body, 'email').trim().toLowerCase().slice(0, 254);
    await throttle.attempt('address', addressOf(req));
    if (account) await throttle.attempt('account', account);
    const user = await authenticate(req.body);
    await throttle.forget('account', account);
    await startSession(req, user);
    res.json({ user: view(user) });
  });

  router.post('/logout', async (req, res) => {
    await endSession(req);
    res.clearCookie('ortstreu.sid', { path: '/' }).status(204).end();
  });

  router.post('/logout-everywhere', signedIn, async (req, res) => {
    await contextOf(req).run(signOutEverywhere, {});
    await endSession(req);
    res.clearCookie('ortstreu.sid', { path: '/' }).status(204).end();
  });

  router.post('/password', signedIn, async (req, res) => {
    const context = contextOf(req);
    await throttle.attempt('account', `change ${context.viewer?._id.toHexString() ?? ''}`);
    const user = await context.run(changePassword, req.body);
    // The other sessions have ended with the old password; this one goes on.
    await startSession(req, user);
    res.json({ user: view(user) });
  });

  router.post('/forgot', async (req, res) => {
    await throttle.attempt('links', addressOf(req));
    const parsed = requestPasswordResetInput.safeParse(req.body);
    if (!parsed.success)
      throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'email', code: textOf(req.body, 'email') ? 'email.invalid' : 'required' }] });
    await throttle.attempt('resets', parsed.data.email);
    await Promise.all([contextOf(req).run(requestPasswordReset, parsed.data), wait(RESET_ANSWER_MS)]);
    res.status(204).end();
  });

  router.post('/reset', async (req, res) => {
    await throttle.attempt('links', addressOf(req));
    const user = await contextOf(req).run(resetPassword, req.body);
    await throttle.forget('account', user.email);
    res.json({ user: view(user) });
  });

  router.get('/invitation/:token', async (req, res, next) => {
    // The same address opened in a browser is a page of the client.
    if (req.accepts(['json', 'html']) === 'html') {
      next('router');
      return;
    }
    await throttle.attempt('links', addressOf(req));
    const { now, settings } = contextOf(req);
    const { user, token } = await findToken('invitation', req.params.token, now);
    res.json({ name: user.name, email: user.email, role: user.role, agencyName: settings.agencyName, expiresAt: token.expiresAt });
  });

  router.post('/invitation/:token', async (req, res) => {
    await throttle.attempt('links', addressOf(req));
    const body: object = typeof req.body === 'object' && req.body !== null ? (req.body as object) : {};
    const accepted = await contextOf(req).run(acceptInvitation, { ...body, token: req.params.token });
    const user = await findUser(accepted._id.toHexString());
    if (!user) throw new AppError('LINK_INVALID');
    await startSession(req, user);
    res.json({ user: view(user) });
  });

  return router;
}
