import { compileFilter, hashKey, parseCollation, serialize, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import { rowsOf } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf, unsupported } from '../server/errors';
import { sameKey, type Collection } from '../storage/Collection';
import type { Index, IndexSpec } from '../storage/Index';
import type { Batch } from '../wire/replies';

type Wanted = Omit<IndexSpec, 'id' | 'isMultikey' | 'hasLongKeys'>;

const KNOWN_OPTIONS = new Set(['key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'collation', 'expireAfterSeconds', 'v', 'background', 'ns']);
const PARTIAL_OPERATORS = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$and', '$in']);

export async function createIndexes(call: Call, engine: Engine): Promise<Doc> {
  const { collection: name } = call;
  const isNew = !engine.catalog.find(call.database, name);
  await engine.ensure(call.database, name);
  const { spec, numIndexesBefore, added, next, unfinished } = await engine.store.write(() => {
    const collection = engine.catalog.find(call.database, name) ?? engine.catalog.create(call.database, name);
    const numIndexesBefore = collection.readyIndexes.length;
    const indexes = call.list('indexes').flatMap((item) => addIndex(engine, collection, wantedOf(docOf(item, 'indexes') ?? {}, collection)));
    const unfinished = indexes.filter((index) => index.spec.isBuilding).map((index) => index.spec.id);
    const added = unfinished.filter((id) => !engine.builds.isRunning(id)); // also one that a full disk has left as it was
    const next = added.length > 0 ? engine.builds.addSome(collection.spec, added, 0) : undefined;
    return { spec: collection.spec, numIndexesBefore, added, next, unfinished };
  });
  if (next !== undefined) engine.builds.start(spec, added, next);
  try {
    await engine.builds.finished(unfinished);
  } finally {
    engine.sweeper.wake();
  }
  return {
    numIndexesBefore,
    numIndexesAfter: engine.catalog.find(call.database, name)?.readyIndexes.length ?? 0,
    createdCollectionAutomatically: isNew,
    ok: 1,
  };
}

function wantedOf(spec: Doc, collection: Collection): Wanted {
  const key = docOf(spec['key'], 'key') ?? {};
  checkKey(key);
  for (const option of Object.keys(spec)) if (!KNOWN_OPTIONS.has(option)) throw unsupported(`index option '${option}'`);
  const partialFilterExpression = docOf(spec['partialFilterExpression'], 'partialFilterExpression');
  if (partialFilterExpression) checkPartial(partialFilterExpression);
  const collation = spec['collation'] === undefined ? collection.spec.collation : parseCollation(spec['collation']);
  return {
    name:
      typeof spec['name'] === 'string'
        ? spec['name']
        : Object.entries(key)
            .map(([field, direction]) => `${field}_${Number(direction)}`)
            .join('_'),
    key,
    ...(spec['unique'] === true && { unique: true }),
    ...(spec['sparse'] === true && { sparse: true }),
    ...(partialFilterExpression && { partialFilterExpression }),
    ...(collation && { collation }),
    ...expiryOf(spec, key),
  };
}

function expiryOf({ expireAfterSeconds }: Doc, key: Doc): { expireAfterSeconds?: number } {
  if (expireAfterSeconds === undefined) return {};
  if (Object.keys(key).length > 1) throw errorOf('CannotCreateIndex', 'TTL indexes are single-field indexes, compound indexes do not support TTL.');
  return { expireAfterSeconds: numberOf(expireAfterSeconds, 'expireAfterSeconds') };
}

function checkKey(key: Doc): void {
  if (Object.keys(key).length === 0) throw errorOf('CannotCreateIndex', 'Index keys cannot be an empty object.');
  for (const [field, direction] of Object.entries(key)) {
    if (typeof direction === 'string') throw errorOf('CannotCreateIndex', `Unknown index plugin '${direction}'`);
    if (field.includes('$**') || field === '' || field.split('.').includes('')) throw errorOf('CannotCreateIndex', `Index key '${field}' is not supported`);
    if (!Number.isFinite(Number(direction)) || Number(direction) === 0)
      throw errorOf('CannotCreateIndex', 'Values in v:2 index key pattern must be numbers > 0 or < 0.');
  }
}

function checkPartial(expression: Doc): void {
  compileFilter(expression);
  for (const [name, operand] of Object.entries(expression)) {
    const operators =
      name === '$and' && Array.isArray(operand)
        ? ((operand as Doc[]).forEach(checkPartial), [])
        : name.startsWith('$')
          ? [name]
          : Object.keys(Object(operand) as object).filter((inner) => inner.startsWith('$'));
    const wrong = operators.find((operator) => !PARTIAL_OPERATORS.has(operator));
    if (wrong) throw errorOf('CannotCreateIndex', `Expression not supported in partial index: ${wrong}`);
  }
}

/** The index in the catalogue, where it may have been before. */
function addIndex(engine: Engine, collection: Collection, wanted: Wanted): Index[] {
  const named = collection.indexBy(wanted.name);
  if (named) {
    if (isSame(named.spec, wanted)) return [named];
    throw errorOf(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${JSON.stringify(wanted)}, existing index: ${JSON.stringify(shown(named))}`,
    );
  }
  if (sameKey(wanted.key, { _id: 1 })) return [];
  const twin = collection.indexes.find(
    ({ spec }) =>
      sameKey(spec.key, wanted.key) &&
      hashKey(spec.collation ?? null) === hashKey(wanted.collation ?? null) &&
      hashKey(spec.partialFilterExpression ?? null) === hashKey(wanted.partialFilterExpression ?? null),
  );
  if (twin) throw errorOf('IndexOptionsConflict', `Index already exists with a different name: ${twin.spec.name}`);
  return [engine.catalog.addIndex(collection, { ...wanted, isBuilding: true })];
}

const signature = ({ key, unique, sparse, partialFilterExpression, expireAfterSeconds, collation }: Wanted) =>
  hashKey([
    Object.entries(key).map(([field, direction]) => [field, Number(direction)]),
    unique ?? false,
    sparse ?? false,
    partialFilterExpression ?? null,
    expireAfterSeconds ?? null,
    collation ?? null,
  ]);

const isSame = (a: Wanted, b: Wanted) => signature(a) === signature(b);

function shown({ spec: { id: _id, since: _since, isMultikey: _isMultikey, hasLongKeys: _hasLongKeys, unique, ...spec } }: Index): Doc {
  return { v: 2, ...spec, ...(unique && spec.name !== '_id_' ? { unique } : {}) };
}

export function listIndexes(call: Call, engine: Engine): Batch {
  const collection = engine.catalog.find(call.database, call.collection);
  if (!collection) throw errorOf('NamespaceNotFound', `ns does not exist: ${call.namespace}`);
  return engine.cursors.open(rowsOf(collection.readyIndexes.map((index) => serialize(shown(index)))), call.namespace, Infinity);
}

export async function dropIndexes(call: Call, engine: Engine): Promise<Doc> {
  const { collection: name, namespace } = call;
  const reply = await engine.store.write(() => {
    const collection = engine.catalog.find(call.database, name);
    if (!collection) throw errorOf('NamespaceNotFound', `ns not found ${namespace}`);
    const nIndexesWas = collection.readyIndexes.length;
    const wanted: unknown[] = Array.isArray(call.command['index']) ? call.command['index'] : [call.command['index']];
    for (const one of wanted) {
      for (const index of one === '*' ? collection.indexes.slice(1) : [chosen(collection, one)]) engine.catalog.dropIndex(collection, index);
    }
    return { nIndexesWas, ok: 1 };
  });
  engine.sweeper.wake();
  return reply;
}

function chosen(collection: Collection, wanted: unknown): Index {
  const index = collection.indexBy(wanted);
  if (!index) throw errorOf('IndexNotFound', `index not found with name [${typeof wanted === 'string' ? wanted : JSON.stringify(wanted)}]`);
  if (index.spec.name === '_id_') throw errorOf('InvalidOptions', 'cannot drop _id index');
  return index;
}
