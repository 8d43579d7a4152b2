import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { noSuchTransaction } from '../server/errors';
import { sessionOf } from '../server/Sessions';

export async function commitTransaction({ session, number = 0n, transaction }: Call, { store, sessions, transactions }: Engine): Promise<Doc> {
  if (session === undefined) throw noSuchTransaction(number);
  const done = {};
  if (!transaction) {
    if (!sessions.answered(session, number)) throw noSuchTransaction(number);
    return done;
  }
  await store.write(() => {
    transactions.apply(transaction);
    sessions.note(session, number, done);
  });
  transactions.end(transaction);
  return done;
}

export function abortTransaction({ transaction }: Call, engine: Engine): Doc {
  if (transaction) engine.transactions.end(transaction);
  return {};
}

export function endSessions(call: Call, { sessions, transactions }: Engine): Doc {
  for (const lsid of call.list('endSessions')) {
    const transaction = sessions.transactionOf(sessionOf(lsid));
    if (transaction) transactions.end(transaction);
  }
  return {};
}
