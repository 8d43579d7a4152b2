import { SETUP } from '@ortstreu/shared/access';
import { AppError, invalid } from '@ortstreu/shared/kernel';
import { inputIssues, runCommand } from '@ortstreu/shared/kernel/server';
import { setupRequest } from '@ortstreu/shared/setup';
import { completeSetup, isSetupCode } from '@ortstreu/shared/setup/server';
import { hasUsers } from '@ortstreu/shared/user/server';
import { Router } from 'express';
import type { AppDeps } from '../deps';
import { contextOf } from '../http/requestContext';
import { startSession } from './session';
import type { Throttle } from './throttle';

/** The first page of an empty installation, open to whoever can read the console. */
export function setupRouter({ clock, seedSample }: Pick<AppDeps, 'clock' | 'seedSample'>, throttle: Throttle): Router {
  const router = Router();

  router.get('/', async (req, res, next) => {
    if (req.accepts(['json', 'html']) === 'html') {
      next('router');
      return;
    }
    res.set('Cache-Control', 'no-store').json({ open: !(await hasUsers()), sampleAvailable: seedSample !== undefined });
  });

  router.post('/', async (req, res) => {
    await throttle.attempt('links', req.ip ?? 'unknown');
    if (await hasUsers()) throw new AppError('NOT_FOUND');
    const parsed = setupRequest.safeParse(req.body, { reportInput: true });
    if (!parsed.success) throw new AppError('VALIDATION_FAILED', { issues: inputIssues(parsed.error) });
    const { code, ...input } = parsed.data;
    if (!(await isSetupCode(code))) throw invalid('code', 'setup.codeWrong');
    const user = await runCommand(completeSetup, input, { actor: SETUP, clock, timeZone: input.agency.timeZone });
    await startSession(req, user);
    let sample: 'none' | 'filled' | 'failed' = 'none';
    if (input.content === 'sample' && seedSample) {
      sample = await seedSample().then(
        () => 'filled' as const,
        (error: unknown) => {
          contextOf(req).log.error({ err: error }, 'the sample town could not be filled in');
          return 'failed' as const;
        },
      );
    }
    res.status(201).json({ user: { id: user._id.toHexString(), name: user.name, email: user.email, role: user.role, locale: user.locale }, sample });
  });

  return router;
}
