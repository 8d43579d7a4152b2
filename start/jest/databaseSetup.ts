// Runs in every database test file: a database of its own, removed afterwards.
import { afterAll, beforeAll } from '@jest/globals';
import { connectDatabase, disconnectDatabase, ensureIndexes } from '@ortstreu/shared/kernel/server';
import mongoose from 'mongoose';
import { randomBytes } from 'node:crypto';

beforeAll(async () => {
  const url = process.env['TEST_MONGODB_URL'];
  if (!url) throw new Error('TEST_MONGODB_URL is missing: run these suites through Jest, which starts the store');
  await connectDatabase({ url, database: `test_${process.env['JEST_WORKER_ID'] ?? '1'}_${randomBytes(6).toString('hex')}` });
  await ensureIndexes();
});

afterAll(async () => {
  if (mongoose.connection.readyState === mongoose.ConnectionStates.connected) await mongoose.connection.dropDatabase();
  await disconnectDatabase();
});
