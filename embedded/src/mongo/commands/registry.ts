import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { buildInfo, connectionStatus, endSessions, hello, ping, serverStatus } from './admin';
import { aggregate } from './aggregate';
import { create, drop, dropDatabase, listCollections, listDatabases } from './collections';
import { count, distinct } from './count';
import { getMore, killCursors } from './cursors';
import { remove } from './delete';
import { find } from './find';
import { findAndModify } from './findAndModify';
import { createIndexes, dropIndexes, listIndexes } from './indexes';
import { insert } from './insert';
import { abortTransaction, commitTransaction } from './transactions';
import { update } from './update';

export interface Command {
  run: (call: Call, engine: Engine) => Reply | Promise<Reply>;
  /** May be part of a transaction. */
  inTransaction?: boolean;
  /** Commits something that its caller may want to be on the disk. */
  isWrite?: boolean;
}

const read = (run: Command['run']): Command => ({ run, inTransaction: true });
const write = (run: Command['run']): Command => ({ run, inTransaction: true, isWrite: true });
const alone = (run: Command['run']): Command => ({ run });
const change = (run: Command['run']): Command => ({ run, isWrite: true });

const COMMANDS = new Map<string, Command>(
  Object.entries({
    hello: alone(hello),
    isMaster: alone(hello),
    ismaster: alone(hello),
    ping: alone(ping),
    buildInfo: alone(buildInfo),
    buildinfo: alone(buildInfo),
    connectionStatus: alone(connectionStatus),
    serverStatus: alone(serverStatus),
    endSessions: alone(endSessions),
    killSessions: alone(endSessions),
    refreshSessions: alone(ping),
    listDatabases: alone(listDatabases),
    listCollections: alone(listCollections),
    create: change(create),
    drop: change(drop),
    dropDatabase: change(dropDatabase),
    createIndexes: change(createIndexes),
    listIndexes: alone(listIndexes),
    dropIndexes: change(dropIndexes),
    deleteIndexes: change(dropIndexes),
    insert: write(insert),
    find: read(find),
    getMore: read(getMore),
    killCursors: read(killCursors),
    update: write(update),
    delete: write(remove),
    findAndModify: write(findAndModify),
    findandmodify: write(findAndModify),
    count: read(count),
    distinct: read(distinct),
    aggregate: read(aggregate),
    commitTransaction: write(commitTransaction),
    abortTransaction: read(abortTransaction),
  }),
);

export const commandNamed = (name: string): Command | undefined => COMMANDS.get(name);
