import type { NotificationRecord } from '@ortstreu/shared/notification/server';
import { userOfSession } from '@ortstreu/shared/user/server';
import { Router, type Request, type Response } from 'express';
import type { Store } from 'express-session';
import type { AppDeps } from '../deps';
import { contextOf, signedIn } from '../http/requestContext';
import { createLiveNews } from './liveNews';

const POLL_MS = 1000;
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it connects again, in milliseconds. */
const RETRY_MS = 3000;

interface OpenSession {
  id: string;
  userId: string;
  epoch: number;
  store: Store;
}

const isStored = ({ store, id }: OpenSession): Promise<boolean> =>
  new Promise((resolve) => {
    store.get(id, (error, session) => {
      resolve(!error && Boolean(session?.userId));
    });
  });

/** False once the person has signed out here or everywhere, or the account was closed. */
const isOpen = async (session: OpenSession): Promise<boolean> => (await isStored(session)) && (await userOfSession(session.userId, session.epoch)) !== null;

/** Takes the request off the session, so that ending the stream hours later does not write to a session that may be gone. */
function detach(req: Request): OpenSession {
  const { sessionID, sessionStore } = req;
  const { userId = '', epoch = -1 } = req.session;
  Reflect.deleteProperty(req, 'session');
  return { id: sessionID, userId, epoch, store: sessionStore };
}

const say = (res: Response, event: string, data: unknown): void => {
  res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};

const newsOf = (notification: NotificationRecord) => ({ id: notification._id.toHexString(), kind: notification.kind });

/**
 * `GET /events`: server-sent events for the signed-in person. `notification` names what came; the page then asks GraphQL for the text.
 * The stream ends with the session: a browser that connects again gets UNAUTHENTICATED and shows the sign-in page.
 */
export function eventsRouter(deps: AppDeps): { router: Router; close(): Promise<void> } {
  const { pollMs, heartbeatMs } = deps.live ?? { pollMs: POLL_MS, heartbeatMs: HEARTBEAT_MS };
  const news = createLiveNews({ clock: deps.clock, logger: deps.logger, pollMs });
  const streams = new Set<Response>();

  const router = Router();
  router.get('/', signedIn, (req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    res.write(`retry: ${RETRY_MS}\n\n`);
    const { log } = contextOf(req);
    const session = detach(req);
    const unsubscribe = news.subscribe(session.userId, (notification) => {
      say(res, 'notification', newsOf(notification));
    });
    const check = async (): Promise<void> => {
      if (await isOpen(session)) res.write(': still here\n\n');
      else {
        say(res, 'signedOut', {});
        res.end();
      }
    };
    const heartbeat = setInterval(() => {
      check().catch((error: unknown) => {
        log.warn({ err: error }, 'a live stream could not be checked');
        res.end();
      });
    }, heartbeatMs);
    streams.add(res);
    res.once('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      streams.delete(res);
    });
  });

  return {
    router,
    async close() {
      streams.forEach((stream) => stream.end());
      await news.close();
    },
  };
}
