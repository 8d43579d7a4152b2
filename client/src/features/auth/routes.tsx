import { type RouteObject } from 'react-router';

/** Pages before anybody is signed in. */
export const authRoutes: RouteObject[] = [
  { path: 'login', lazy: async () => ({ Component: (await import('./LoginPage')).LoginPage }) },
];
