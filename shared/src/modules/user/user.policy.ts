import type { Grant } from '@ortstreu/shared/access/grants';

/** Colleagues see each other; administrators run the accounts, heads arrange absences, everybody keeps the own profile. */
export const grantUser: Grant = (user, can) => {
  can('read', 'User');
  can('update', 'User', { _id: user.id });
  if (user.role === 'head') can('update', 'User');
  if (user.role === 'administrator') can(['create', 'update', 'administer'], 'User');
};
