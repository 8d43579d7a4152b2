import type { StoredUser } from '@ortstreu/shared/user/server';
import type { FailedJobs } from '../admin/failedJobs';
import type { RequestContext } from '../http/requestContext';

/** What every resolver gets: who asks with which rights, `run` for commands, and loaders that live as long as the request. */
export interface GraphQLContext extends RequestContext {
  viewer: StoredUser;
  /** True while mail is kept on this machine. */
  mailStaysHere: boolean;
  /** Address for links that people copy, without a slash at the end. */
  publicUrl: string;
  /** Null where the api runs without a queue, as in most tests. */
  failedJobs: FailedJobs | null;
  /** What `loaders.ts` keeps for this request, by name. */
  loaders: Map<string, unknown>;
}
