import { commandNamed, type Command } from '../commands/registry';
import { type Doc, errorOf, MongoError, refuseTypes } from '../semantics/index';
import { BrokenMessageError } from '../wire/messages';
import { replyBytes, type Reply } from '../wire/replies';
import { Call, docOf } from './Call';
import type { Engine } from './Engine';
import { errorReply, noSuchTransaction } from './errors';
import { sessionOf } from './Sessions';

/** Overflow: documents that are nested so deeply are made to do harm. */
const TOO_DEEP = 15;

/** Runs one command and gives the bytes of its answer; a failure is an answer too. */
export async function dispatch(command: Doc, address: string, engine: Engine, log: (message: string) => void): Promise<Uint8Array> {
  const call = new Call(command, address);
  try {
    return replyBytes(await run(call, engine));
  } catch (error) {
    if (error instanceof MongoError && error.code === TOO_DEEP) throw new BrokenMessageError(error.message);
    if (!(error instanceof MongoError)) log(`${call.name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (call.transaction) engine.transactions.end(call.transaction); // as in MongoDB, an error ends the transaction it happens in
    return replyBytes(errorReply(error));
  }
}

async function run(call: Call, engine: Engine): Promise<Reply> {
  for (const [field, value] of Object.entries(call.command)) if (!OF_64_BITS.has(field)) refuseTypes(value);
  const command = commandNamed(call.name);
  if (!command) throw errorOf('CommandNotFound', `no such command: '${call.name}'`);
  enterSession(call, command, engine);
  const reply = await command.run(call, engine);
  if (command.isWrite && isToBeSynced(call)) await engine.store.synced();
  return reply;
}

/** The protocol's own fields with numbers of 64 bits: cursors, sessions, times. Everything else is a document, a filter or an option. */
const OF_64_BITS = new Set(['getMore', 'cursors', 'txnNumber', '$clusterTime']);

/** Finds the session of a command, and its transaction when it is part of one. */
function enterSession(call: Call, { inTransaction }: Command, engine: Engine): void {
  const { lsid, txnNumber, autocommit, startTransaction } = call.command;
  const session = (call.session = sessionOf(lsid));
  if (session === undefined || (typeof txnNumber !== 'bigint' && typeof txnNumber !== 'number')) return;
  const number = (call.number = BigInt(txnNumber));
  if (autocommit !== false) return;
  if (!inTransaction) throw errorOf('OperationNotSupportedInTransaction', `Cannot run '${call.name}' in a multi-document transaction.`);
  if (startTransaction === true) begin(session, number, engine);
  const running = engine.sessions.transactionOf(session);
  if (running?.number === number && !running.isOver) call.transaction = running;
  else if (inTransaction !== 'atItsEnd') throw noSuchTransaction(number);
}

function begin(session: string, number: bigint, { sessions, transactions }: Engine): void {
  sessions.answered(session, number); // refuses an older number
  const before = sessions.transactionOf(session);
  if (before) transactions.end(before);
  sessions.begin(session, transactions.begin(number));
}

/** As in MongoDB: unless the caller asks for less, a write is on the disk before it is answered. Inside a transaction the commit is. */
function isToBeSynced({ name, command, transaction }: Call): boolean {
  if (transaction && name !== 'commitTransaction') return false;
  const concern = docOf(command['writeConcern'], 'writeConcern') ?? {};
  return concern['w'] === undefined || concern['w'] === 'majority' || concern['j'] === true;
}
