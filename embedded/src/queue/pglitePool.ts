import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/** Longest run of statements, in milliseconds, before timers and sockets get their turn. */
const FAIR_SLICE = 5;
const LISTEN = /^\s*(?:--[^\n]*\n\s*)*LISTEN\s+"?(\w+)"?/i;
const TRANSACTION = /^\s*(BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK)\b(?!\s+TO\b)/i;

interface Statement {
  text: string;
  params: readonly unknown[];
  client: PgliteClient | undefined;
  resolve: (result: PgQueryResult<unknown>) => void;
  reject: (error: unknown) => void;
}

/**
 * What BullMQ's PostgreSQL backend needs of `pg.Pool`, on the one session of an in-process PGlite: statements run one
 * after the other, a transaction keeps the others waiting, and every client hears the notifications it listens to.
 */
export class PglitePool extends EventEmitter implements PgPool {
  /** Read by BullMQ: in process a LISTEN cannot be lost silently, so that a worker may wait for long. */
  readonly options = { keepAlive: true };
  private readonly clients = new Set<PgliteClient>();
  private waiting: Statement[] = [];
  private running = false;
  private closed = false;
  private sliceStart = 0;
  private owner: PgliteClient | undefined; // the client between BEGIN and COMMIT

  constructor(private readonly db: PGlite) {
    super();
    this.setMaxListeners(0);
    db.onNotification((channel, payload) => {
      for (const client of this.clients) if (client.channels.has(channel)) client.emit('notification', { channel, payload });
    });
  }

  connect(): Promise<PgPoolClient> {
    const client = new PgliteClient(this);
    this.clients.add(client);
    return Promise.resolve(client);
  }

  query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
    if (TRANSACTION.test(text)) return Promise.reject(new Error('A transaction needs a client of its own: use connect().'));
    return this.run(text, params, undefined);
  }

  run<R>(text: string, params: readonly unknown[], client: PgliteClient | undefined): Promise<PgQueryResult<R>> {
    if (this.closed) return Promise.reject(new Error('The queue database is closed.'));
    const result = new Promise<PgQueryResult<unknown>>((resolve, reject) => this.waiting.push({ text, params, client, resolve, reject }));
    void this.pump();
    return result as Promise<PgQueryResult<R>>; // the caller knows what it selected
  }

  /** Forgets the client and ends a transaction that it left open. */
  forget(client: PgliteClient): void {
    this.clients.delete(client);
    if (this.owner === client) this.run('ROLLBACK', [], client).catch((error: unknown) => this.emit('error', error));
  }

  /** BullMQ ends only pools that it made; whoever opened this one calls `close`. */
  end(): Promise<void> {
    return Promise.resolve();
  }

  /** Answers what is waiting, then closes the database. */
  async close(): Promise<void> {
    if (this.owner) this.forget(this.owner);
    this.closed = true;
    while (this.running) await setImmediate();
    if (!this.db.closed) await this.db.close();
  }

  private async pump(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.take(); next; next = this.take()) {
      // The database is WebAssembly and resolves on microtasks only: without this, timers and sockets starve.
      if (performance.now() - this.sliceStart > FAIR_SLICE) {
        await setImmediate();
        this.sliceStart = performance.now();
      }
      await this.execute(next);
    }
    this.running = false;
  }

  private take(): Statement | undefined {
    const at = this.owner ? this.waiting.findIndex(({ client }) => client === this.owner) : 0;
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  private async execute(statement: Statement): Promise<void> {
    const verb = TRANSACTION.exec(statement.text)?.[1];
    const opens = verb !== undefined && /^(BEGIN|START)/i.test(verb);
    try {
      const result = await this.send(statement);
      if (opens) this.owner = statement.client;
      statement.resolve(result);
    } catch (error) {
      statement.reject(error);
    }
    if (verb !== undefined && !opens) this.owner = undefined;
  }

  private async send({ text, params }: Statement): Promise<PgQueryResult<unknown>> {
    // Only `exec` takes several statements in one text, as the migrations need.
    const result = params.length > 0 ? await this.db.query(text, [...params]) : (await this.db.exec(text)).at(-1);
    return result ? { rows: result.rows, rowCount: result.affectedRows || result.rows.length } : { rows: [], rowCount: 0 };
  }
}

class PgliteClient extends EventEmitter implements PgPoolClient {
  readonly channels = new Set<string>();

  constructor(private readonly pool: PglitePool) {
    super();
    this.setMaxListeners(0);
  }

  query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
    const channel = LISTEN.exec(text)?.[1];
    if (channel) this.channels.add(channel);
    return this.pool.run(text, params, this);
  }

  release(): void {
    this.pool.forget(this);
  }
}
