import { commandNamed, type Command } from '../commands/registry';
import { MongoError } from '../semantics/index';
import type { Request } from '../wire/messages';
import type { Reply } from '../wire/replies';
import { Call, docOf } from './Call';
import type { Engine } from './Engine';
import { errorOf, errorReply, noSuchTransaction } from './errors';
import type { Session } from './Sessions';

export interface Peer {
  address: string;
  connection: number;
}

/** Runs one command; a failure is an answer too. */
export async function dispatch(request: Request, peer: Peer, engine: Engine, log: (message: string) => void): Promise<Reply> {
  const [name = ''] = Object.keys(request.command);
  const call = new Call(name, request.command, request.sequences, peer.address, peer.connection);
  try {
    const command = commandNamed(name);
    if (!command) throw errorOf('CommandNotFound', `no such command: '${name}'`);
    call.session = engine.sessions.of(request.command['lsid']);
    const known = enter(call, command, engine);
    const reply = known ?? (await command.run(call, engine));
    if (command.isWrite && isToBeSynced(call)) await engine.store.synced();
    return reply;
  } catch (error) {
    if (!(error instanceof MongoError)) log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    giveUp(call, engine);
    return errorReply(error);
  }
}

/** As in MongoDB: unless the caller asks for less, a write is on the disk before it is answered. Inside a transaction the commit is. */
function isToBeSynced({ name, command, transaction }: Call): boolean {
  if (transaction && name !== 'commitTransaction') return false;
  const concern = docOf(command['writeConcern'], 'writeConcern') ?? {};
  return concern['w'] === undefined || concern['w'] === 'majority' || concern['j'] === true;
}

/** Finds the transaction of a command, or the answer that it has already had. */
function enter(call: Call, command: Command, engine: Engine): Reply | undefined {
  const number = call.command['txnNumber'];
  const { session } = call;
  if (!session || (typeof number !== 'bigint' && typeof number !== 'number')) return undefined;
  const txnNumber = BigInt(number);
  if (call.command['autocommit'] === false) return enterTransaction(call, command, engine, session, txnNumber);
  call.retryNumber = txnNumber;
  return engine.retries.find(session, txnNumber);
}

function enterTransaction(call: Call, command: Command, engine: Engine, session: Session, number: bigint): Reply | undefined {
  if (!command.inTransaction) throw errorOf('OperationNotSupportedInTransaction', `Cannot run '${call.name}' in a multi-document transaction.`);
  if (call.command['startTransaction'] === true) begin(engine, session, number);
  if (session.transaction?.number === number && !session.transaction.isOver) {
    call.transaction = session.transaction;
    return undefined;
  }
  if (call.name === 'abortTransaction') return { ok: 1 };
  const done = call.name === 'commitTransaction' ? engine.retries.find(session, number) : undefined;
  if (!done) throw noSuchTransaction(number);
  return done;
}

function begin(engine: Engine, session: Session, number: bigint): void {
  engine.retries.find(session, number); // refuses an older number
  if (session.transaction) engine.transactions.end(session.transaction);
  session.transaction = engine.transactions.begin(number);
}

/** As in MongoDB, an error ends the transaction it happens in. */
function giveUp({ session, transaction }: Call, engine: Engine): void {
  if (!session || !transaction) return;
  if (session.transaction === transaction) session.transaction = undefined;
  engine.transactions.end(transaction);
}
