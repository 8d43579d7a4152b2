import type { Grant } from '@ortstreu/shared/access/grants';

/** Everybody works with the settings, administrators change them and look after the machine room (failed jobs, kept mail). */
export const grantSettings: Grant = (user, can) => {
  can('read', 'Settings');
  if (user.role === 'administrator') {
    can(['update', 'administer'], 'Settings');
    can('administer', 'System');
  }
};
