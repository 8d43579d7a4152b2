import { Binary } from 'bson';

import { compileFilter, serialize, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import { rowsOf } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Batch } from '../wire/replies';

export async function create(call: Call, engine: Engine): Promise<Doc> {
  call.refuse(
    'capped',
    'timeseries',
    'viewOn',
    'pipeline',
    'validator',
    'clusteredIndex',
    'expireAfterSeconds',
    'changeStreamPreAndPostImages',
    'encryptedFields',
  );
  const { collection: name, namespace } = call;
  const collation = call.collation();
  return engine.store.write(() => {
    const existing = engine.catalog.find(call.database, name);
    if (existing && JSON.stringify(existing.spec.collation) !== JSON.stringify(collation))
      throw errorOf('NamespaceExists', `namespace ${namespace} already exists, but with different options`);
    if (!existing) engine.catalog.create(call.database, name, collation);
    return { ok: 1 };
  });
}

export async function drop(call: Call, engine: Engine): Promise<Doc> {
  const { collection: name, namespace } = call;
  const reply = await engine.store.write(() => {
    const collection = engine.catalog.find(call.database, name);
    if (!collection) return { ok: 1 };
    engine.catalog.drop(collection);
    return { ns: namespace, nIndexesWas: collection.readyIndexes.length, ok: 1 };
  });
  engine.sweeper.wake();
  return reply;
}

export async function dropDatabase(call: Call, engine: Engine): Promise<Doc> {
  await engine.store.write(() => {
    for (const collection of engine.catalog.inDatabase(call.database)) engine.catalog.drop(collection);
  });
  engine.sweeper.wake();
  return { dropped: call.database, ok: 1 };
}

export function listCollections(call: Call, engine: Engine): Batch {
  const matches = compileFilter(call.doc('filter'));
  const isShort = call.command['nameOnly'] === true;
  const all = engine.catalog.inDatabase(call.database).map((collection) => described(collection, isShort));
  return engine.cursors.open(rowsOf(all.filter(matches).map(serialize)), `${call.database}.$cmd.listCollections`, Infinity);
}

function described({ spec }: Collection, isShort: boolean): Doc {
  if (isShort) return { name: spec.name, type: 'collection' };
  const uuid = new Binary(Buffer.from(spec.uuid.replaceAll('-', ''), 'hex'), Binary.SUBTYPE_UUID);
  return {
    name: spec.name,
    type: 'collection',
    options: spec.collation ? { collation: spec.collation } : {},
    info: { readOnly: false, uuid },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}

export function listDatabases(call: Call, engine: Engine): Doc {
  const sizes = new Map<string, number>();
  for (const { spec, counters } of engine.catalog.all()) sizes.set(spec.database, (sizes.get(spec.database) ?? 0) + counters.size);
  const matches = compileFilter(call.doc('filter'));
  const databases = [...sizes].map(([name, sizeOnDisk]) => (call.command['nameOnly'] === true ? { name } : { name, sizeOnDisk, empty: false })).filter(matches);
  return { databases, totalSize: [...sizes.values()].reduce((sum, size) => sum + size, 0), ok: 1 };
}
