import { SCAN_CURSOR } from '../scans/Scans';
import { numberOf, stringOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';

export function getMore(call: Call, engine: Engine): Reply | Promise<Reply> {
  const { collection, batchSize } = call.command;
  const id = idOf(call.command['getMore']);
  if (engine.scans && id >= SCAN_CURSOR) return engine.scans.run(call);
  return engine.cursors.more(id, `${call.database}.${stringOf(collection, 'collection')}`, numberOf(batchSize, 'batchSize') || Infinity);
}

export function killCursors(call: Call, engine: Engine): Reply | Promise<Reply> {
  const ids = call.list('cursors').map(idOf);
  if (engine.scans && ids.some((id) => id >= SCAN_CURSOR)) return engine.scans.run(call);
  const cursorsKilled = ids.filter((id) => engine.cursors.kill(id));
  return { cursorsKilled, cursorsNotFound: ids.filter((id) => !cursorsKilled.includes(id)) };
}

const idOf = (value: unknown) => (typeof value === 'bigint' ? value : -1n);
