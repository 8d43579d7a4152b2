import mongoose from 'mongoose';
import { AppError } from '../errors';

const DUPLICATE_KEY = 11000;
const OUT_OF_DISK_SPACE = 14031;

const hasCode = (error: unknown): error is { code: number; keyPattern?: Record<string, unknown> } =>
  typeof error === 'object' && error !== null && 'code' in error;

/** Held back while the connection was lost, and never sent. */
const isNeverSent = (error: unknown): boolean => error instanceof mongoose.Error && /buffering timed out/.test(error.message);

const isAway = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoNetworkError || error instanceof mongoose.mongo.MongoServerSelectionError || isNeverSent(error);

/** Turns what the driver throws into what a person can be told; everything unknown passes unchanged. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (hasCode(error) && error.code === DUPLICATE_KEY) {
    const path = Object.keys(error.keyPattern ?? {})[0] ?? '';
    return new AppError('CONFLICT', { issues: [{ path, code: 'duplicate' }], cause: error });
  }
  if (hasCode(error) && error.code === OUT_OF_DISK_SPACE) return new AppError('STORAGE_FULL', { cause: error });
  if (isAway(error)) return new AppError('UNAVAILABLE', { cause: error });
  return error;
}
