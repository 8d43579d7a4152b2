import { ReadView } from '../query/ReadView';
import { MongoError, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { isWriteConflict } from '../server/errors';
import { ClaimedError, PlainWriter } from '../transactions/PlainWriter';
import type { Writer } from '../transactions/writers';

/** Milliseconds that a plain write waits for a transaction that is at the same document. */
const PATIENCE = 5000;

/** Runs a write command: inside its transaction, or as one commit together with the note that it has been done. */
export async function write(call: Call, engine: Engine, run: (writer: Writer, view: ReadView) => Doc): Promise<Doc> {
  const { transaction } = call;
  if (transaction) return run(transaction, viewOf(call, engine));
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await engine.store.write(() => {
        const reply = run(new PlainWriter(engine.records, engine.transactions, Date.now() > until), engine.currentView());
        if (call.session && call.retryNumber !== undefined) engine.retries.note(call.session, call.retryNumber, reply);
        return reply;
      });
    } catch (error) {
      if (!(error instanceof ClaimedError)) throw error;
      await Promise.race([error.transaction.ended, new Promise((resolve) => setTimeout(resolve, until - Date.now()))]);
    }
  }
}

/** The view of a read inside a transaction. */
export function viewOf({ transaction }: Call, engine: Engine): ReadView {
  return new ReadView(engine.store, engine.planner, transaction?.snapshot, transaction?.changes);
}

/** Runs statements of a bulk write, each with its number there; a failed one is reported and, when they are ordered, ends it. */
export function eachStatement<T>(call: Call, statements: Iterable<[number, T]>, run: (statement: T) => void): Doc {
  const writeErrors: Doc[] = [];
  for (const [index, statement] of statements) {
    try {
      run(statement);
    } catch (error) {
      if (!(error instanceof MongoError) || isWriteConflict(error) || call.transaction) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.extra });
      if (call.isOrdered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}
