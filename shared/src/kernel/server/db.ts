import mongoose from 'mongoose';
import { mendDriver } from './mendDriver';

/** German order: case and accents count only where letters are equal otherwise. */
export const GERMAN = { locale: 'de', strength: 2 } as const;

mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);
mongoose.set('strictQuery', true);
mongoose.set('transactionAsyncLocalStorage', true);

export interface DatabaseAddress {
  url: string;
  database: string;
}

mendDriver();

/**
 * In milliseconds. After a loss the server is looked for every two seconds, because commands wait ten at most. A server that takes
 * connections and says nothing holds up the look for it no longer than ten.
 */
const LOOKING = { heartbeatFrequencyMS: 2000, connectTimeoutMS: 10_000, serverSelectionTimeoutMS: 15_000 } as const;

/** Opens the one connection of this process. Needs a replica set (or what answers like one) because commands are transactions. */
export async function connectDatabase({ url, database }: DatabaseAddress): Promise<void> {
  await mongoose.connect(url, { dbName: database, ...LOOKING, w: 'majority', maxPoolSize: 32 });
}

/** Removes a database that a measurement or a test made for itself. */
export async function dropDatabase(address: DatabaseAddress): Promise<void> {
  await connectDatabase(address);
  await mongoose.connection.dropDatabase();
  await disconnectDatabase();
}

export const disconnectDatabase = (): Promise<void> => mongoose.disconnect();

/** Creates collections and indexes of every model that this process has loaded; safe to repeat. */
export async function ensureIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}

/** In milliseconds; whoever asks (a proxy, a container's health check) does not wait long for its answer. */
const PING_TIMEOUT = 3000;

/** True when the database answers soon. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: PING_TIMEOUT });
    return mongoose.connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}
