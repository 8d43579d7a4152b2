import type { RequestHandler, Router } from 'express';
import { mailboxRoutes } from '../admin/mailboxRoutes';
import type { AppDeps } from '../deps';
import { companyRoutes } from '../modules/company/company.routes';
import { importRouter } from '../modules/importing/importRouter';
import { offerPreviewRouter, offerRouter } from '../modules/offer/offerRouter';
import { siteRouter } from '../modules/site/siteRouter';
import { signedIn } from './requestContext';

/** REST routes of a module: uploads, downloads, public pages. */
export interface RouteModule {
  path: string;
  /** `[signedIn]` unless strangers may come, as to an offer's page. `contextOf(req)` works behind either. */
  guards: RequestHandler[];
  build(deps: AppDeps): Router;
}

/** Every module's REST routes; a module adds one line. */
export const routes: readonly RouteModule[] = [
  mailboxRoutes,
  companyRoutes,
  { path: '/imports', guards: [signedIn], build: importRouter },
  { path: '/o', guards: [], build: offerRouter },
  { path: '/offer-preview', guards: [], build: offerPreviewRouter },
  { path: '/site-files', guards: [signedIn], build: siteRouter },
];
