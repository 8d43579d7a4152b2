import { type RouteObject } from 'react-router';

export const visitRoutes: RouteObject[] = [
  { path: 'visits', lazy: async () => ({ Component: (await import('./VisitListPage')).VisitListPage }) },
  { path: 'visits/new', lazy: async () => ({ Component: (await import('./VisitFormPage')).NewVisitPage }) },
  { path: 'visits/:id', lazy: async () => ({ Component: (await import('./VisitPage')).VisitPage }) },
  { path: 'visits/:id/report', lazy: async () => ({ Component: (await import('./VisitFormPage')).VisitReportPage }) },
];
