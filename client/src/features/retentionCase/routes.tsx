import { type RouteObject } from 'react-router';

export const retentionCaseRoutes: RouteObject[] = [
  { path: 'cases', lazy: async () => ({ Component: (await import('./CaseBoardPage')).CaseBoardPage }) },
  { path: 'cases/new', lazy: async () => ({ Component: (await import('./CaseCreatePage')).CaseCreatePage }) },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
];
