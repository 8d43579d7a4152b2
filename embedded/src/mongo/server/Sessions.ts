import { Binary } from 'bson';

import { deserialize, type Doc, errorOf, serialize } from '../semantics/index';
import { Space, spaceKey } from '../storage/keys';
import type { Store } from '../storage/Store';
import type { Transaction } from '../transactions/Transaction';

/** Minutes that a session may rest, as `hello` announces. */
export const SESSION_MINUTES = 30;
const KEPT_MILLISECONDS = SESSION_MINUTES * 60_000;
const HEAD = 16;

/**
 * What is known of a session: the transaction that it runs, and the answer to its last write. The answer is kept beside
 * the data and committed with them, so that a write is not done twice when its answer got lost, not even when the store
 * died in between.
 */
export class Sessions {
  private readonly transactions = new Map<string, Transaction>();

  constructor(private readonly store: Store) {}

  transactionOf(session: string | undefined): Transaction | undefined {
    return session === undefined ? undefined : this.transactions.get(session);
  }

  /** Notes a transaction for as long as it runs. */
  begin(session: string, transaction: Transaction): void {
    this.transactions.set(session, transaction);
    void transaction.ended.then(() => {
      if (this.transactions.get(session) === transaction) this.transactions.delete(session);
    });
  }

  /** The answer to the write of this number. A number below the last one is refused. */
  answered(session: string, number: bigint): Doc | undefined {
    const bytes = this.store.get(keyOf(session));
    if (!bytes) return undefined;
    const last = bytes.readBigInt64BE(0);
    if (number < last)
      throw errorOf('TransactionTooOld', `Cannot start transaction ${number} on session because a newer transaction ${last} has already started.`);
    return number === last ? deserialize(bytes.subarray(HEAD)) : undefined;
  }

  /** Runs inside the write that it remembers. */
  note(session: string, number: bigint, reply: Doc): void {
    const head = Buffer.allocUnsafe(HEAD);
    head.writeBigInt64BE(number, 0);
    head.writeBigInt64BE(BigInt(Date.now()), 8);
    this.store.put(keyOf(session), Buffer.concat([head, serialize(reply)]));
  }

  /** Forgets the answers to sessions that must have ended. */
  async purge(): Promise<void> {
    const before = BigInt(Date.now() - KEPT_MILLISECONDS);
    const all = this.store.range({ start: spaceKey(Space.retries), end: spaceKey(Space.retries + 1) });
    const old = [...all].filter(({ value }) => value.readBigInt64BE(8) < before);
    if (old.length > 0) await this.store.write(() => old.forEach(({ key }) => this.store.remove(key)));
  }
}

const keyOf = (session: string) => spaceKey(Space.retries, Buffer.from(session, 'hex'));

/** The id in a command's `lsid`. */
export function sessionOf(lsid: unknown): string | undefined {
  const id = typeof lsid === 'object' && lsid !== null ? (lsid as Doc)['id'] : undefined;
  return id instanceof Binary ? Buffer.from(id.value()).toString('hex') : undefined;
}
