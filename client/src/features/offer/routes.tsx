import { type RouteObject } from 'react-router';

export const offerRoutes: RouteObject[] = [
  { path: 'offers', lazy: async () => ({ Component: (await import('./OfferListPage')).OfferListPage }) },
  { path: 'offers/new', lazy: async () => ({ Component: (await import('./OfferCreatePage')).OfferCreatePage }) },
  { path: 'offers/:id', lazy: async () => ({ Component: (await import('./OfferPage')).OfferPage }) },
];
