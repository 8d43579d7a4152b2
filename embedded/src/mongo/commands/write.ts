import type { ReadView } from '../query/ReadView';
import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { ClaimedError, PlainWriter } from '../transactions/PlainWriter';
import type { Writer } from '../transactions/writers';

/** Milliseconds that a plain write waits for a transaction that is at the same document. */
const PATIENCE = 5000;

/** Runs a write: inside its transaction, or as one commit. One that may be sent again is committed with its answer, and not done again. */
export async function write(call: Call, engine: Engine, run: (writer: Writer, view: ReadView) => Doc): Promise<Doc> {
  const { records, sessions, transactions } = engine;
  const { session, number, transaction } = call;
  if (transaction) return run(transaction, engine.currentView(transaction));
  const until = Date.now() + PATIENCE;
  const runPlain = () => run(new PlainWriter(records, transactions, Date.now() > until), engine.currentView());
  const runOnce = (id: string, own: bigint) => {
    const answered = sessions.answered(id, own);
    if (answered) return answered;
    const reply = runPlain();
    sessions.note(id, own, reply);
    return reply;
  };
  for (;;) {
    try {
      return await engine.store.write(() => (session !== undefined && number !== undefined ? runOnce(session, number) : runPlain()));
    } catch (error) {
      if (!(error instanceof ClaimedError)) throw error;
      await Promise.race([error.transaction.ended, new Promise((resolve) => setTimeout(resolve, until - Date.now()))]);
    }
  }
}
