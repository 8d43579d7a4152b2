import { AppError } from '@ortstreu/shared/kernel';
import mongoose from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';

const QUARTER = 15 * 60;

/** How often something may be tried within a quarter of an hour before the door stays shut for as long. */
const LIMITS = {
  /** Sign-in, per account: guessing one person's password. */
  account: 10,
  /** Sign-in, per address: trying one password on many accounts. An office may stand behind one address. */
  address: 60,
  /** Links, resets and the set-up code, per address. */
  links: 30,
  /** Mails with a reset link, per account. */
  resets: 3,
} as const;

type Throttled = keyof typeof LIMITS;

export interface Throttle {
  /** Counts an attempt; TOO_MANY_REQUESTS with the minutes to wait once there were too many. */
  attempt(kind: Throttled, key: string): Promise<void>;
  /** Forgets the attempts, after one succeeded. */
  forget(kind: Throttled, key: string): Promise<void>;
}

/** Counters in the database, so that all api processes count together. */
export async function createThrottle(): Promise<Throttle> {
  const limiterFor = (kind: Throttled): RateLimiterMongo =>
    new RateLimiterMongo({
      storeClient: mongoose.connection.getClient(),
      dbName: mongoose.connection.name,
      tableName: 'throttle',
      keyPrefix: kind,
      points: LIMITS[kind],
      duration: QUARTER,
      blockDuration: QUARTER,
      disableIndexesCreation: true,
    });
  const limiters = { account: limiterFor('account'), address: limiterFor('address'), links: limiterFor('links'), resets: limiterFor('resets') };
  await limiters.account.createIndexes();
  return {
    async attempt(kind, key) {
      try {
        await limiters[kind].consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new AppError('TOO_MANY_REQUESTS', { params: { retryAfter, minutes: Math.ceil(retryAfter / 60) } });
      }
    },
    async forget(kind, key) {
      await limiters[kind].delete(key);
    },
  };
}
