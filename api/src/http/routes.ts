import { mailboxRoutes } from '../admin/mailboxRoutes';
import { companyRoutes } from '../modules/company/company.routes';
import { importRouter } from '../modules/importing/importRouter';
import { offerPreviewRouter, offerRouter } from '../modules/offer/offerRouter';
import { siteRouter } from '../modules/site/siteRouter';
import { signedIn } from './requestContext';
import type { RouteModule } from './RouteModule';

/** Every module's REST routes; a module adds one line. */
export const routes: readonly RouteModule[] = [
  mailboxRoutes,
  companyRoutes,
  { path: '/imports', guards: [signedIn], build: importRouter },
  { path: '/o', guards: [], build: offerRouter },
  { path: '/offer-preview', guards: [], build: offerPreviewRouter },
  { path: '/site-files', guards: [signedIn], build: siteRouter },
];
