import { type RouteObject } from 'react-router';

export const siteRequestRoutes: RouteObject[] = [
  { path: 'requests', lazy: async () => ({ Component: (await import('./RequestBoardPage')).RequestBoardPage }) },
  { path: 'requests/new', lazy: async () => ({ Component: (await import('./RequestFormPage')).RequestCreatePage }) },
  { path: 'requests/:id', lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }) },
  { path: 'requests/:id/edit', lazy: async () => ({ Component: (await import('./RequestFormPage')).RequestEditPage }) },
];
