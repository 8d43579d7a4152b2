import { MongoStore } from 'connect-mongo';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import mongoose from 'mongoose';
import type { StoredUser } from '@ortstreu/shared/user/server';
import type { AppDeps } from '../deps';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    /** The account's session epoch at sign-in; when the account counts on, the session has ended. */
    epoch: number;
  }
}

const SECONDS_IDLE = 12 * 3600;
const SECONDS_BETWEEN_TOUCHES = 300;

/** Sessions live in the database, so every api process knows them; after half a day without a request one has ended. */
export function sessions({ sessionSecret, publicUrl }: Pick<AppDeps, 'sessionSecret' | 'publicUrl'>): RequestHandler {
  const store = MongoStore.create({
    // mongoose brings a driver of its own version; the store only asks it for a collection.
    client: mongoose.connection.getClient() as unknown as Parameters<typeof MongoStore.create>[0]['client'],
    dbName: mongoose.connection.name,
    collectionName: 'sessions',
    ttl: SECONDS_IDLE,
    touchAfter: SECONDS_BETWEEN_TOUCHES,
  });
  return session({
    name: 'ortstreu.sid',
    secret: sessionSecret,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', path: '/', maxAge: SECONDS_IDLE * 1000, secure: publicUrl?.startsWith('https://') ? true : 'auto' },
  });
}

const settle = (run: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => {
      if (error) reject(error instanceof Error ? error : new Error('session store failed', { cause: error }));
      else resolve();
    });
  });

/** Signs a person in under a new session id, so that nobody can hand them a session prepared beforehand. */
export async function startSession(req: Request, user: StoredUser): Promise<void> {
  await settle((done) => req.session.regenerate(done));
  req.session.userId = user._id.toHexString();
  req.session.epoch = user.sessionEpoch;
  await settle((done) => req.session.save(done));
}

export const endSession = (req: Request): Promise<void> => settle((done) => req.session.destroy(done));
