import { type RouteObject } from 'react-router';
import { adminRoutes } from '../features/admin/routes';
import { authRoutes } from '../features/auth/routes';
import { companyRoutes } from '../features/company/routes';
import { notificationRoutes } from '../features/notification/routes';
import { retentionCaseRoutes } from '../features/retentionCase/routes';
import { attentionRoutes } from '../features/attention/routes';
import { todayRoutes } from '../features/today/routes';
import { visitRoutes } from '../features/visit/routes';
import { offerRoutes } from '../features/offer/routes';
import { siteRoutes } from '../features/site/routes';
import { siteRequestRoutes } from '../features/siteRequest/routes';
import { importingRoutes } from '../features/importing/routes';

/** Pages without a signed-in person: sign-in, invitation, set-up. */
export const publicRoutes: RouteObject[] = [...authRoutes];

/** Pages inside the shell; one line per feature. */
export const shellRoutes: RouteObject[] = [
  ...adminRoutes,
  ...notificationRoutes,
  ...todayRoutes,
  ...companyRoutes,
  ...retentionCaseRoutes,
  ...visitRoutes,
  ...attentionRoutes,
  ...importingRoutes,
  ...siteRoutes,
  ...siteRequestRoutes,
  ...offerRoutes,
];

/** True when a feature has claimed the address, so that the navigation never leads nowhere. */
export function isRegistered(path: string): boolean {
  const wanted = path.replace(/^\//, '');
  return shellRoutes.some((route) => (wanted === '' ? route.index === true : route.path === wanted || route.path?.replace(/^\//, '') === wanted));
}
