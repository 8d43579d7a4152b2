import { type RouteObject } from 'react-router';

export const companyRoutes: RouteObject[] = [
  { path: 'companies', lazy: async () => ({ Component: (await import('./CompanyListPage')).CompanyListPage }) },
  { path: 'companies/new', lazy: async () => ({ Component: (await import('./CompanyCreatePage')).CompanyCreatePage }) },
  { path: 'companies/:id', lazy: async () => ({ Component: (await import('../../app/CompanyPageWithParts')).CompanyPageWithParts }) },
  { path: 'companies/:id/edit', lazy: async () => ({ Component: (await import('./CompanyEditPage')).CompanyEditPage }) },
];
