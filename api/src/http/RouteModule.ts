import type { RequestHandler, Router } from 'express';
import type { AppDeps } from '../deps';

/** REST routes of a module: uploads, downloads, public pages. */
export interface RouteModule {
  path: string;
  /** `[signedIn]` unless strangers may come, as to an offer's page. `contextOf(req)` works behind either. */
  guards: RequestHandler[];
  build(deps: AppDeps): Router;
}
