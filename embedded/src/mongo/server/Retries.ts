import { deserialize, serialize, type Doc } from '../semantics/index';
import { Space, spaceKey } from '../storage/keys';
import type { Store } from '../storage/Store';
import { errorOf } from './errors';
import { SESSION_MINUTES, type Session } from './Sessions';

const HEAD = 16;
const KEPT_MILLISECONDS = SESSION_MINUTES * 60_000;

/**
 * The answer to the last write of every session. It is kept beside the data
 * and committed with them, so that a write is not done twice when its answer
 * got lost, not even when the store died in between.
 */
export class Retries {
  constructor(private readonly store: Store) {}

  find(session: Session, number: bigint): Doc | undefined {
    const bytes = this.store.get(keyOf(session));
    if (!bytes) return undefined;
    const last = bytes.readBigInt64BE(0);
    if (number < last)
      throw errorOf('TransactionTooOld', `Cannot start transaction ${number} on session because a newer transaction ${last} has already started.`);
    return number === last ? deserialize(bytes.subarray(HEAD)) : undefined;
  }

  /** Runs inside the write that it remembers. */
  note(session: Session, number: bigint, reply: Doc): void {
    const head = Buffer.allocUnsafe(HEAD);
    head.writeBigInt64BE(number, 0);
    head.writeBigInt64BE(BigInt(Date.now()), 8);
    this.store.put(keyOf(session), Buffer.concat([head, serialize(reply)]));
  }

  /** Forgets sessions that must have ended. */
  async purge(): Promise<void> {
    const before = BigInt(Date.now() - KEPT_MILLISECONDS);
    const old = [...this.store.range({ start: spaceKey(Space.retries), end: spaceKey(Space.retries + 1) })].filter(
      ({ value }) => value.readBigInt64BE(8) < before,
    );
    if (old.length > 0) await this.store.write(() => old.forEach(({ key }) => this.store.remove(key)));
  }
}

const keyOf = (session: Session) => spaceKey(Space.retries, session.id);
