import { PASSWORD_MINIMUM, passwordFault } from '@ortstreu/shared/user';
import { z } from 'zod';

/** A new password typed twice; the server checks the same again. `email` is whose it will be, where the page knows it. */
export const newPassword = (email = '') =>
  z.object({ password: z.string().min(1, 'required').min(PASSWORD_MINIMUM), repeat: z.string() }).superRefine(({ password, repeat }, issues) => {
    const fault = passwordFault(password, email);
    if (password.length >= PASSWORD_MINIMUM && fault) issues.addIssue({ code: 'custom', message: fault, path: ['password'] });
    if (password !== repeat) issues.addIssue({ code: 'custom', message: 'password.different', path: ['repeat'] });
  });
