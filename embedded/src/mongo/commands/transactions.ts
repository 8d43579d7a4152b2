import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { noSuchTransaction } from '../server/errors';

const DONE: Doc = { ok: 1 };

export async function commitTransaction(call: Call, engine: Engine): Promise<Doc> {
  const { session, transaction } = call;
  if (!session || !transaction) throw noSuchTransaction(0n);
  try {
    await engine.store.write(() => {
      engine.transactions.apply(transaction);
      engine.retries.note(session, transaction.number, DONE);
    });
  } finally {
    session.transaction = undefined;
    engine.transactions.end(transaction);
  }
  return DONE;
}

export function abortTransaction({ session, transaction }: Call, engine: Engine): Doc {
  if (session && transaction) {
    session.transaction = undefined;
    engine.transactions.end(transaction);
  }
  return DONE;
}
