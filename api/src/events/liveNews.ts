import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@ortstreu/shared/kernel';
import type { Logger } from '@ortstreu/shared/kernel/server';
import { notificationsSince, type NotificationRecord } from '@ortstreu/shared/notification/server';

/** Clocks of several processes differ: look back so many milliseconds and leave out what was passed on already. */
const LOOK_BACK_MS = 10_000;

type Listener = (notification: NotificationRecord) => void;

interface Subscription {
  userId: string;
  /** Earlier news stands in the page already. */
  since: number;
  listener: Listener;
}

export interface LiveNews {
  /** Calls back for every new notification of this person until the returned function is called. */
  subscribe(userId: string, listener: Listener): () => void;
  close(): Promise<void>;
}

/** Reads new notifications once per interval while anybody listens, and hands them to the pages of their people. */
export function createLiveNews({ clock, logger, pollMs }: { clock: Clock; logger: Logger; pollMs: number }): LiveNews {
  const subscriptions = new Set<Subscription>();
  const passedOn = new Map<string, number>();
  const closing = new AbortController();
  let loop: Promise<void> | undefined;

  function passOn(notification: NotificationRecord): void {
    const id = notification._id.toHexString();
    if (passedOn.has(id)) return;
    const at = notification.at.getTime();
    passedOn.set(id, at);
    const userId = notification.userId.toHexString();
    for (const each of subscriptions) if (each.userId === userId && at >= each.since) each.listener(notification);
  }

  async function look(): Promise<void> {
    const since = clock.now().getTime() - LOOK_BACK_MS;
    (await notificationsSince(new Date(since))).forEach(passOn);
    for (const [id, at] of passedOn) if (at < since) passedOn.delete(id);
  }

  async function follow(): Promise<void> {
    while (subscriptions.size > 0 && !closing.signal.aborted) {
      await look().catch((error: unknown) => logger.warn({ err: error }, 'new notifications could not be read'));
      await wait(pollMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
    loop = undefined;
  }

  return {
    subscribe(userId, listener) {
      const subscription: Subscription = { userId, since: clock.now().getTime(), listener };
      subscriptions.add(subscription);
      loop ??= follow();
      return () => {
        subscriptions.delete(subscription);
      };
    },
    async close() {
      closing.abort();
      await loop;
    },
  };
}
