import mongoose, { type ClientSession } from 'mongoose';

const { MongoErrorLabel, MongoNetworkError, MongoServerSelectionError } = mongoose.mongo;

/**
 * A commit whose answer got lost may have happened. The driver asks again until it knows (for two minutes at most), but only after
 * errors with this label, and leaves the label out when many connections end at once or no server is found. Without it a change
 * that stands would be reported as failed, and made a second time.
 */
function commitForSure(session: ClientSession): void {
  if (Object.hasOwn(session, 'commitTransaction')) return;
  const commit = session.commitTransaction.bind(session);
  session.commitTransaction = async (...args) => {
    try {
      await commit(...args);
    } catch (error) {
      if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) error.addErrorLabel(MongoErrorLabel.UnknownTransactionCommitResult);
      throw error;
    }
  };
}

/** Runs the work in one transaction; models find its session by themselves. After a lost connection or a conflict the work runs again. */
export const inTransaction = <Result>(work: () => Promise<Result>): Promise<Result> =>
  mongoose.connection.transaction(async (session) => {
    commitForSure(session);
    try {
      return await work();
    } catch (error) {
      // Nothing is committed yet. Where the server stays away, the next attempt ends with a clear error.
      if (error instanceof MongoNetworkError) error.addErrorLabel(MongoErrorLabel.TransientTransactionError);
      throw error;
    }
  });
