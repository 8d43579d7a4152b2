import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Batch } from '../wire/replies';

export function getMore(call: Call, engine: Engine): Batch {
  return engine.cursors.more(idOf(call.command['getMore']), `${call.database}.${call.string('collection') ?? ''}`, call.number('batchSize') || Infinity);
}

export function killCursors(call: Call, engine: Engine): Doc {
  const ids = call.list('cursors').map(idOf);
  const cursorsKilled = ids.filter((id) => engine.cursors.kill(id));
  return { cursorsKilled, cursorsNotFound: ids.filter((id) => !cursorsKilled.includes(id)), cursorsAlive: [], cursorsUnknown: [], ok: 1 };
}

const idOf = (value: unknown) => (typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : -1n);
