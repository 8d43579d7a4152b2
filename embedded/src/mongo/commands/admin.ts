import { ObjectId, Timestamp } from 'bson';

import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { SESSION_MINUTES } from '../server/Sessions';
import { MAX_DOCUMENT } from '../transactions/writers';
import { MAX_MESSAGE_BYTES } from '../wire/messages';

/** Name of the replica set, without which drivers refuse transactions. */
export const REPLICA_SET = 'rs0';
/** MongoDB 7.0, whose protocol this is. */
const WIRE_VERSION = 21;
const VERSION = '7.0.0';
/** Statements of one bulk command, which mostly is one commit, during which nobody else gets an answer. */
const MAX_STATEMENTS = 1000;
const ELECTION = new ObjectId('7fffffff0000000000000001');

export function hello(call: Call): Doc {
  const now = new Date();
  const opTime = { ts: new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }), t: 1n };
  return {
    helloOk: true,
    ...(call.name === 'hello' ? {} : { ismaster: true }),
    isWritablePrimary: true,
    secondary: false,
    setName: REPLICA_SET,
    setVersion: 1,
    hosts: [call.address],
    primary: call.address,
    me: call.address,
    electionId: ELECTION,
    lastWrite: { opTime, lastWriteDate: now, majorityOpTime: opTime, majorityWriteDate: now },
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: MAX_STATEMENTS,
    localTime: now,
    logicalSessionTimeoutMinutes: SESSION_MINUTES,
    connectionId: call.connection,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  };
}

export const ping = (): Doc => ({ ok: 1 });

export const buildInfo = (): Doc => ({
  version: VERSION,
  versionArray: [7, 0, 0, 0],
  gitVersion: 'embedded',
  modules: [],
  bits: 64,
  debug: false,
  maxBsonObjectSize: MAX_DOCUMENT,
  storageEngines: ['lmdb'],
  ok: 1,
});

export const connectionStatus = (): Doc => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 });

export function serverStatus(_call: Call, engine: Engine): Doc {
  const memory = process.memoryUsage();
  return {
    version: VERSION,
    process: 'embedded',
    pid: BigInt(process.pid),
    uptime: process.uptime(),
    localTime: new Date(),
    storageEngine: { name: 'lmdb' },
    mem: { bits: 64, resident: Math.round(memory.rss / 2 ** 20) },
    catalogStats: { collections: engine.catalog.all().length },
    ok: 1,
  };
}

export function endSessions(call: Call, engine: Engine): Doc {
  for (const lsid of call.list(call.name)) {
    const session = engine.sessions.of(lsid);
    if (!session) continue;
    if (session.transaction) engine.transactions.end(session.transaction);
    engine.sessions.end(session);
  }
  return { ok: 1 };
}
