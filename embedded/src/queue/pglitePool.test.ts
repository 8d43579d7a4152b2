import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PglitePool } from './pglitePool';

jest.setTimeout(120_000); // starting a database takes seconds when the machine is busy

describe('the pool on one session', () => {
  let pool: PglitePool;
  beforeAll(async () => {
    pool = new PglitePool(await PGlite.create('memory://'));
  });
  afterAll(() => pool.close());
  beforeEach(() => pool.query('DROP TABLE IF EXISTS t; CREATE TABLE t (n int)'));
  const count = async (): Promise<unknown> => (await pool.query<{ count: unknown }>('SELECT count(*)::int AS count FROM t')).rows[0]?.count;

  test('answers rows and the number of affected ones', async () => {
    expect(await pool.query('INSERT INTO t VALUES ($1), ($2)', [1, 2])).toMatchObject({ rowCount: 2 });
    expect(await pool.query('SELECT n FROM t ORDER BY n')).toEqual({ rows: [{ n: 1 }, { n: 2 }], rowCount: 2 });
    expect(await pool.query('')).toEqual({ rows: [], rowCount: 0 });
  });

  test('keeps others out of a transaction until it ends', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO t VALUES (1)');
    const seen = count();
    await client.query('INSERT INTO t VALUES (2)');
    await client.query('COMMIT');
    client.release();
    expect(await seen).toBe(2);
  });

  test('a savepoint does not end the transaction', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('SAVEPOINT a');
    await client.query('INSERT INTO t VALUES (1)');
    await client.query('ROLLBACK TO a');
    const seen = count();
    await client.query('INSERT INTO t VALUES (2)');
    await client.query('COMMIT');
    client.release();
    expect(await seen).toBe(1);
  });

  test('takes back what a client left open', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO t VALUES (1)');
    client.release();
    expect(await count()).toBe(0);
  });

  test('a failing statement spoils nothing but itself', async () => {
    const wrong = pool.query('SELECT nonsense');
    const right = count();
    await expect(wrong).rejects.toThrow('nonsense');
    expect(await right).toBe(0);
  });

  test('refuses a transaction outside a client', async () => {
    await expect(pool.query('BEGIN')).rejects.toThrow('connect()');
  });

  test('tells every listening client and no other', async () => {
    const [first, second, deaf] = [await pool.connect(), await pool.connect(), await pool.connect()];
    const heard: string[] = [];
    for (const [name, client] of Object.entries({ first, second, deaf })) client.on('notification', ({ payload }) => heard.push(`${name} ${payload}`));
    await first.query('LISTEN "news"');
    await second.query('LISTEN news');
    await pool.query("SELECT pg_notify('news', 'a')");
    second.release();
    await pool.query("SELECT pg_notify('news', 'b')");
    expect(heard).toEqual(['first a', 'second a', 'first b']);
    first.release();
    deaf.release();
  });

  test('lets timers and sockets work while statements queue up', async () => {
    let turns = 0;
    let done = false;
    const turn = (): void => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    await Promise.all(Array.from({ length: 2000 }, (_, n) => pool.query('SELECT $1::int', [n])));
    done = true;
    expect(turns).toBeGreaterThan(10);
  });

  // The last one: it closes the pool of all.
  test('closing answers what is waiting and refuses what comes later', async () => {
    const client = await pool.connect();
    await client.query('BEGIN'); // left open: must not keep the door
    const waiting = pool.query<{ one: number }>('SELECT 1 AS one');
    await pool.close();
    expect((await waiting).rows).toEqual([{ one: 1 }]);
    await expect(pool.query('SELECT 1')).rejects.toThrow('closed');
  });
});
