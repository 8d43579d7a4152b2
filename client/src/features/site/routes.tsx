import { type RouteObject } from 'react-router';

export const siteRoutes: RouteObject[] = [
  { path: 'sites', lazy: async () => ({ Component: (await import('./SiteListPage')).SiteListPage }) },
  { path: 'sites/new', lazy: async () => ({ Component: (await import('./SiteFormPage')).SiteCreatePage }) },
  { path: 'sites/import', lazy: async () => ({ Component: (await import('./SiteImportPage')).SiteImportPage }) },
  { path: 'sites/:id', lazy: async () => ({ Component: (await import('./SitePage')).SitePage }) },
  { path: 'sites/:id/edit', lazy: async () => ({ Component: (await import('./SiteFormPage')).SiteEditPage }) },
];
