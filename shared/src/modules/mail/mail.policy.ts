import type { Grant } from '@ortstreu/shared/access/grants';

/** Administrators see what was sent, refused or waits, and may try again; nobody else needs the list. */
export const grantMail: Grant = (user, can) => {
  if (user.role === 'administrator') can(['read', 'administer'], 'System');
};
