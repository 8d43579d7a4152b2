import { Binary } from 'bson';

import type { Doc } from '../semantics/index';
import type { Transaction } from '../transactions/Transaction';

/** Minutes that a session may rest, as `hello` announces. */
export const SESSION_MINUTES = 30;

export interface Session {
  id: Buffer;
  lastUsed: number;
  transaction?: Transaction | undefined;
}

export class Sessions {
  private readonly sessions = new Map<string, Session>();

  /** The session of a command's `lsid`. */
  of(lsid: unknown): Session | undefined {
    const id = typeof lsid === 'object' && lsid !== null ? (lsid as Doc)['id'] : undefined;
    if (!(id instanceof Binary)) return undefined;
    const key = id.toString('hex');
    let session = this.sessions.get(key);
    if (!session) this.sessions.set(key, (session = { id: Buffer.from(id.value()), lastUsed: 0 }));
    session.lastUsed = Date.now();
    return session;
  }

  end(session: Session): void {
    this.sessions.delete(session.id.toString('hex'));
  }

  dropIdle(now: number): void {
    for (const session of this.sessions.values()) if (now - session.lastUsed > SESSION_MINUTES * 60_000) this.end(session);
  }
}
