import mongoose from 'mongoose';

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

/**
 * After a loss the server is looked for every two seconds, because commands wait ten at most. It is asked each time instead of being
 * listened to: the driver's listener was seen to wait for ever more often after its connection was cut.
 */
const MONITORING = { heartbeatFrequencyMS: 2000, serverMonitoringMode: 'poll' } as const;

/** Opens the one connection of this process. Needs a replica set (or what answers like one) because commands are transactions. */
export async function connectDatabase({ url, database }: DatabaseAddress): Promise<void> {
  await mongoose.connect(url, { dbName: database, serverSelectionTimeoutMS: 15_000, ...MONITORING, w: 'majority', maxPoolSize: 32 });
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

/** True when the database answers. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await mongoose.connection.db?.command({ ping: 1 });
    return mongoose.connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}
