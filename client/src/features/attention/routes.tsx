import { type RouteObject } from 'react-router';

export const attentionRoutes: RouteObject[] = [{ path: 'attention', lazy: async () => ({ Component: (await import('./AttentionPage')).AttentionPage }) }];
