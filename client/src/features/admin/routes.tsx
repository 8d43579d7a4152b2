import { type RouteObject } from 'react-router';

export const adminRoutes: RouteObject[] = [
  { path: 'admin', lazy: async () => ({ Component: (await import('./UsersPage')).UsersPage }) },
  { path: 'admin/settings', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
  { path: 'admin/mails', lazy: async () => ({ Component: (await import('./MailsPage')).MailsPage }) },
  { path: 'admin/mailbox', lazy: async () => ({ Component: (await import('./MailboxPage')).MailboxPage }) },
  { path: 'admin/mailbox/:id', lazy: async () => ({ Component: (await import('./MailPage')).MailPage }) },
  { path: 'admin/jobs', lazy: async () => ({ Component: (await import('./JobsPage')).JobsPage }) },
];
