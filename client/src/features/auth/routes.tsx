import { type RouteObject } from 'react-router';

/** Pages before anybody is signed in. */
export const authRoutes: RouteObject[] = [
  { path: 'login', lazy: async () => ({ Component: (await import('./LoginPage')).LoginPage }) },
  { path: 'forgot', lazy: async () => ({ Component: (await import('./ForgotPasswordPage')).ForgotPasswordPage }) },
  { path: 'reset/:token', lazy: async () => ({ Component: (await import('./ResetPasswordPage')).ResetPasswordPage }) },
  { path: 'invitation/:token', lazy: async () => ({ Component: (await import('./InvitationPage')).InvitationPage }) },
  { path: 'setup', lazy: async () => ({ Component: (await import('./SetupPage')).SetupPage }) },
];
