import { AppError } from '@ortstreu/shared/kernel';

/** The AppError that a promise fails with; anything else fails the test. */
export async function errorOf(promise: Promise<unknown>): Promise<AppError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it should have failed');
}
