import { type RouteObject } from 'react-router';

export const importingRoutes: RouteObject[] = [
  { path: 'import', lazy: async () => ({ Component: (await import('./ImportListPage')).ImportListPage }) },
  { path: 'import/new', lazy: async () => ({ Component: (await import('./ImportUploadPage')).ImportUploadPage }) },
  { path: 'import/:id', lazy: async () => ({ Component: (await import('./ImportPage')).ImportPage }) },
];
