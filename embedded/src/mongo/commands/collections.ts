import { compileFilter, type Doc, errorOf, serialize } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Collection } from '../storage/Collection';
import type { Batch } from '../wire/replies';
import { collationOf } from './read';

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
  const collation = collationOf(call.command['collation'], undefined);
  await engine.store.write(() => {
    const existing = engine.collectionOf(call);
    if (existing && JSON.stringify(existing.spec.collation) !== JSON.stringify(collation))
      throw errorOf('NamespaceExists', `namespace ${call.namespace} already exists, but with different options`);
    if (!existing) engine.catalog.create(call.database, call.collection, collation);
  });
  return {};
}

export async function drop(call: Call, engine: Engine): Promise<Doc> {
  await engine.store.write(() => {
    const collection = engine.collectionOf(call);
    if (collection) engine.catalog.drop(collection);
  });
  engine.sweeper.wake();
  return {};
}

export async function dropDatabase(call: Call, engine: Engine): Promise<Doc> {
  await engine.store.write(() => {
    for (const collection of engine.catalog.inDatabase(call.database)) engine.catalog.drop(collection);
  });
  engine.sweeper.wake();
  return {};
}

export function listCollections(call: Call, engine: Engine): Batch {
  const { filter, nameOnly } = call.command;
  const all = engine.catalog.inDatabase(call.database).map((collection) => described(collection, nameOnly === true));
  const wanted = all.filter(compileFilter(docOf(filter, 'filter') ?? {}));
  return engine.cursors.open(wanted.map(serialize), { namespace: `${call.database}.$cmd.listCollections` });
}

function described({ spec: { name, collation } }: Collection, isShort: boolean): Doc {
  return { name, type: 'collection', ...(!isShort && { options: collation ? { collation } : {}, info: { readOnly: false } }) };
}
