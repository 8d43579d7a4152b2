import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { buildInfo, connectionStatus, endSessions, hello, ping, serverStatus } from './admin';
import { aggregate } from './aggregate';
import { collStats, create, dbStats, drop, dropDatabase, listCollections, listDatabases } from './collections';
import { count, distinct } from './count';
import { getMore, killCursors } from './cursors';
import { remove } from './delete';
import { explain } from './explain';
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
}

const data = (run: Command['run']): Command => ({ run, inTransaction: true });
const alone = (run: Command['run']): Command => ({ run });

const COMMANDS = new Map<string, Command>(
  Object.entries({
    hello: alone(hello), isMaster: alone(hello), ismaster: alone(hello), ping: alone(ping), buildInfo: alone(buildInfo), buildinfo: alone(buildInfo),
    connectionStatus: alone(connectionStatus), serverStatus: alone(serverStatus), endSessions: alone(endSessions), killSessions: alone(endSessions), refreshSessions: alone(ping),
    listDatabases: alone(listDatabases), listCollections: alone(listCollections), create: alone(create), drop: alone(drop), dropDatabase: alone(dropDatabase), collStats: alone(collStats), dbStats: alone(dbStats),
    createIndexes: alone(createIndexes), listIndexes: alone(listIndexes), dropIndexes: alone(dropIndexes), deleteIndexes: alone(dropIndexes), explain: alone(explain),
    insert: data(insert), find: data(find), getMore: data(getMore), killCursors: data(killCursors), update: data(update), delete: data(remove),
    findAndModify: data(findAndModify), findandmodify: data(findAndModify), count: data(count), distinct: data(distinct), aggregate: data(aggregate),
    commitTransaction: data(commitTransaction), abortTransaction: data(abortTransaction),
  }),
);

export const commandNamed = (name: string): Command | undefined => COMMANDS.get(name);
