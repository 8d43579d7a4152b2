import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { aggregate } from './aggregate';
import { create, drop, dropDatabase, listCollections } from './collections';
import { count, distinct } from './count';
import { getMore, killCursors } from './cursors';
import { remove } from './delete';
import { find } from './find';
import { findAndModify } from './findAndModify';
import { hello, ping } from './hello';
import { createIndexes, dropIndexes, listIndexes } from './indexes';
import { insert } from './insert';
import { abortTransaction, commitTransaction, endSessions } from './sessions';
import { update } from './update';

type Run = (call: Call, engine: Engine) => Reply | Promise<Reply>;

export interface Command {
  run: Run;
  /** May be part of a transaction, or ends one and is answered once more when it has ended. */
  inTransaction?: boolean | 'atItsEnd';
  /** Commits something that its caller may want to be on the disk. */
  isWrite?: boolean;
}

const alone = (run: Run): Command => ({ run });
const read = (run: Run): Command => ({ run, inTransaction: true });
const change = (run: Run): Command => ({ run, isWrite: true });
const write = (run: Run): Command => ({ run, inTransaction: true, isWrite: true });

const COMMANDS = new Map(
  Object.entries({
    hello: alone(hello),
    ismaster: alone(hello),
    ping: alone(ping),
    endSessions: alone(endSessions),
    commitTransaction: { run: commitTransaction, inTransaction: 'atItsEnd', isWrite: true },
    abortTransaction: { run: abortTransaction, inTransaction: 'atItsEnd' },
    listCollections: alone(listCollections),
    create: change(create),
    drop: change(drop),
    dropDatabase: change(dropDatabase),
    listIndexes: alone(listIndexes),
    createIndexes: change(createIndexes),
    dropIndexes: change(dropIndexes),
    find: read(find),
    count: read(count),
    distinct: read(distinct),
    aggregate: read(aggregate),
    getMore: read(getMore),
    killCursors: read(killCursors),
    insert: write(insert),
    update: write(update),
    delete: write(remove),
    findAndModify: write(findAndModify),
  } satisfies Record<string, Command>),
);

export const commandNamed = (name: string): Command | undefined => COMMANDS.get(name);
